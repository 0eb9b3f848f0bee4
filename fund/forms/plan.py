"""What is asked when a plan is adopted: first its years, then its items and frames."""

from decimal import Decimal

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.forms import (
    FilterForm,
    Form,
    ModelForm,
    MoneyField,
    RadioCards,
    ShortTextField,
    YearField,
)
from fund.models import Fund, Plan, PlanItem

MOST_YEARS = 10
ROWS = 4


class PlanYearsForm(FilterForm):
    """What sort of plan, and for which years: decides the columns of the grid."""

    kind = forms.ChoiceField(
        label=_("What sort of plan?"),
        choices=Plan.Kind.choices,
        widget=RadioCards(
            descriptions={
                Plan.Kind.INVESTMENT: _("The fund's own, with a frame for each year."),
                Plan.Kind.OPERATIONS: _("A board's goals, which projects support."),
            }
        ),
    )
    first = YearField(label=_("First year"))
    last = YearField(label=_("Last year"))

    def clean(self):
        answers = super().clean()
        first, last = answers.get("first"), answers.get("last")
        if first and last and last < first:
            self.add_error("last", _("The last year cannot come before the first."))
        elif first and last and last - first >= MOST_YEARS:
            self.add_error("last", _("A plan is for at most ten years."))
        return answers


class PlanForm(ModelForm):
    """Whose plan it is, and the decision that adopted it."""

    class Meta:
        model = Plan
        fields = ["board", "title", "adopted_on", "adopted_reference"]

    def __init__(self, *args, fund: Fund, kind: str, first: int, last: int, **kwargs):
        plan = Plan(fund=fund, kind=kind, first_year=first, last_year=last)
        super().__init__(*args, instance=plan, **kwargs)
        self.fields["board"].queryset = fund.municipality.boards.order_by("name")
        self.fields["board"].empty_label = _("Choose a board")

    def clean_adopted_on(self):
        day = self.cleaned_data["adopted_on"]
        if day > clock.today():
            raise forms.ValidationError(
                _("A plan is adopted before it is written down.")
            )
        return day

    def clean(self):
        answers = super().clean()
        plan, board = self.instance, answers.get("board")
        same = Plan.objects.filter(
            fund=plan.fund, kind=plan.kind, board=board, first_year=plan.first_year
        )
        if board and same.exists():
            self.add_error("board", _("This board already has a plan from that year."))
        return answers


class PlanItemForm(Form):
    """One line of the plan, with its frame for each year."""

    mark_optional = False

    code = ShortTextField(label=_("Code"), max_length=20, required=False)
    text = ShortTextField(label=_("Goal or line"), max_length=300, required=False)
    priority = forms.ChoiceField(
        label=_("Priority"),
        choices=PlanItem.Priority.choices,
        initial=PlanItem.Priority.NORMAL,
    )

    def __init__(self, *args, years: range, **kwargs):
        super().__init__(*args, **kwargs)
        self.years = years
        for year in years:
            self.fields[_frame(year)] = MoneyField(label=str(year), required=False)
        for name in ("code", "priority"):
            self.fields[name].widget.attrs["class"] = "cell"
        for year in years:
            self.fields[_frame(year)].widget.attrs["class"] = "cell r"

    def frames(self) -> dict[int, Decimal]:
        """Year → kronor, of the years that were filled in."""
        return {
            year: amount
            for year in self.years
            if (amount := self.cleaned_data.get(_frame(year))) is not None
        }

    def year_cells(self):
        return [(year, self[_frame(year)]) for year in self.years]

    def clean(self):
        answers = super().clean()
        if any(answers.get(name) for name in ("code", "text")) or self._has_frames():
            for name in ("code", "text"):
                if not answers.get(name) and name not in self.errors:
                    label = self.fields[name].label
                    self.add_error(name, _("Fill in: “%(label)s”") % {"label": label})
        return answers

    def _has_frames(self) -> bool:
        return any(
            self.cleaned_data.get(_frame(year)) is not None for year in self.years
        )

    @property
    def is_empty(self) -> bool:
        return not self.cleaned_data.get("code")


class PlanItemFormSet(forms.BaseFormSet):
    """All lines: at least one, no code twice."""

    def clean(self):
        if any(self.errors):
            return
        codes = [form.cleaned_data["code"] for form in self.filled()]
        if not codes:
            raise forms.ValidationError(_("Write at least one line."))
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            raise forms.ValidationError(
                _("The code %(code)s is there twice.") % {"code": twice[0]}
            )

    def filled(self) -> list[PlanItemForm]:
        return [form for form in self.forms if not form.is_empty]

    def items(self) -> list[dict]:
        """What fund.actions.adopt_plan wants to know."""
        return [
            {
                "code": form.cleaned_data["code"],
                "text": form.cleaned_data["text"],
                "priority": form.cleaned_data["priority"],
                "frames": form.frames(),
            }
            for form in self.filled()
        ]


PlanItems = forms.formset_factory(
    PlanItemForm, formset=PlanItemFormSet, extra=ROWS, max_num=100, absolute_max=100
)


def _frame(year: int) -> str:
    return f"frame_{year}"
