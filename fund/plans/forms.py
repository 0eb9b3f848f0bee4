"""What is asked when a plan is adopted: first its years, then its items and frames."""

from decimal import Decimal

from django import forms
from django.utils.translation import gettext_lazy as _

from core import clock
from core.files.fields import CheckedField
from core.forms.base import FilterForm, Form, FormSet
from core.forms.fields import MoneyField, ShortTextField, YearField
from core.forms.widgets import RadioCards
from core.numbers import without_idle_zeros, written
from fund.adoption.forms import AdoptedForm
from fund.models import Fund, Plan, PlanItem
from fund.plans import files

MOST_YEARS = 10
ROWS = 4
MONEY_ONLY = ("area", "status", "carry_over")  # of lines with money in them


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
    first = YearField(label=_("First year"), example=2027)
    last = YearField(label=_("Last year"), example=2029)

    def clean(self):
        answers = super().clean()
        first, last = answers.get("first"), answers.get("last")
        if first and last and last < first:
            self.add_error("last", _("The last year cannot come before the first."))
        elif first and last and last - first >= MOST_YEARS:
            self.add_error("last", _("A plan is for at most ten years."))
        return answers


def years_of(kind: str, first: int, last: int) -> range:
    """The columns of the grid: only an investment plan has money in it."""
    return range(first, last + 1) if kind == Plan.Kind.INVESTMENT else range(0)


class PlanForm(AdoptedForm):
    """Whose plan it is, and the decision that adopted it."""

    TOLD = ("adopted_on", "adopted_reference")

    class Meta:
        model = Plan
        fields = [
            *("board", "title", "meeting_item", "adopted_on", "adopted_reference"),
            "valid_from",
        ]

    def __init__(
        self,
        *args,
        fund: Fund,
        kind: str,
        first: int,
        last: int,
        replaces: Plan | None = None,
        **kwargs,
    ):
        plan = Plan(fund=fund, kind=kind, first_year=first, last_year=last)
        plan.replaces = replaces
        super().__init__(*args, instance=plan, **kwargs)
        self._ask_for_the_decision(fund)
        self.fields["valid_from"].required = False
        self.fields["valid_from"].help_text = _(
            "Empty: from the day of the decision, or from the first year of a plan that "
            "is rolled on."
        )
        self.fields["board"].queryset = fund.municipality.boards.order_by("name")
        self.fields["board"].empty_label = _("Choose a board")

    def clean_adopted_on(self):
        day = self.cleaned_data["adopted_on"]
        if day and day > clock.today():
            raise forms.ValidationError(
                _("A plan is adopted before it is written down.")
            )
        return day

    def clean(self):
        answers = super().clean()
        plan, board = self.instance, answers.get("board")
        if plan.replaces:
            if board != plan.replaces.board:
                self.add_error("board", _("A revised plan is the same board's."))
            return answers
        same = Plan.objects.filter(
            fund=plan.fund,
            kind=plan.kind,
            board=board,
            first_year=plan.first_year,
            replaces=None,
        )
        if board and same.exists():
            self.add_error("board", _("This board already has a plan from that year."))
        return answers

    def _post_clean(self) -> None:
        """The row is made and checked by fund.plans.actions."""


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
    area = ShortTextField(label=_("Area of need"), max_length=120, required=False)
    status = forms.ChoiceField(
        label=_("Status"),
        choices=PlanItem.Status.choices,
        initial=PlanItem.Status.OPEN,
        required=False,
    )
    carry_over = forms.ChoiceField(
        label=_("What is left of a year"),
        choices=PlanItem.CarryOver.choices,
        initial=PlanItem.CarryOver.LAPSE,
        required=False,
    )

    def __init__(self, *args, years: range, **kwargs):
        super().__init__(*args, **kwargs)
        self.years = years
        for year in years:
            self.fields[_frame(year)] = MoneyField(label=str(year), required=False)
        if not years:
            for name in MONEY_ONLY:
                del self.fields[name]
        for name in ("code", "priority", *(MONEY_ONLY if years else ())):
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

    def told(self) -> dict[str, str]:
        """Area, status and what is done with the rest, where they were filled in."""
        given = ((name, self.cleaned_data.get(name)) for name in MONEY_ONLY)
        return {name: value for name, value in given if value}

    def year_cells(self):
        return [(year, self[_frame(year)]) for year in self.years]

    def clean(self):
        answers = super().clean()
        if any(answers.get(name) for name in ("code", "text")) or self.frames():
            self.ask_for("code", "text")
        return answers

    @property
    def is_empty(self) -> bool:
        return not self.cleaned_data.get("code")


class PlanItemFormSet(FormSet):
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
        """What fund.plans.actions.adopt_plan wants to know."""
        return [
            {
                "code": form.cleaned_data["code"],
                "text": form.cleaned_data["text"],
                "priority": form.cleaned_data["priority"],
                "frames": form.frames(),
                **form.told(),
            }
            for form in self.filled()
        ]


PlanItems = forms.formset_factory(
    PlanItemForm, formset=PlanItemFormSet, extra=ROWS, max_num=100, absolute_max=100
)


def _frame(year: int) -> str:
    return f"frame_{year}"


def as_initial(item: PlanItem) -> dict:
    """A line as the grid shows it, to begin a revision with."""
    frames = {_frame(frame.year): frame.amount for frame in item.frames.all()}
    names = ("code", "text", "priority", *MONEY_ONLY)
    return {name: getattr(item, name) for name in names} | frames


def as_posted(rows: list[dict]) -> dict[str, str]:
    """Lines read from a file, as the grid would have sent them."""
    total = len(rows) + 1
    data = {"items-TOTAL_FORMS": str(total), "items-INITIAL_FORMS": "0"}
    for number, row in enumerate(rows):
        values = {"priority": PlanItem.Priority.NORMAL.value, **row}
        frames = values.pop("frames")
        values |= {
            _frame(year): written(without_idle_zeros(amount))
            for year, amount in frames.items()
        }
        data |= {f"items-{number}-{name}": str(v) for name, v in values.items()}
    data[f"items-{len(rows)}-priority"] = PlanItem.Priority.NORMAL.value
    return data


class PlanFileForm(Form):
    """The lines as Excel, filled in."""

    file = CheckedField(
        ending=".xlsx",
        label=_("The lines from Excel"),
        help_text=_("Excel (.xlsx), 2 MB at most."),
    )

    def __init__(self, *args, years: range, **kwargs):
        super().__init__(*args, **kwargs)
        self.years = years

    def clean_file(self):
        file = self.cleaned_data["file"]
        self.contents = files.read(file, self.years)
        return file


class CarryForm(Form):
    """What becomes of what a line had left, and by which decision."""

    choice = forms.ChoiceField(
        label=_("What becomes of it?"),
        choices=[
            ("carried", _("It is carried to the next year")),
            ("lapsed", _("It lapses")),
        ],
        widget=RadioCards(columns="2"),
    )
    reference = ShortTextField(
        label=_("Decision reference"), max_length=80, help_text=_("Such as KS § 45")
    )

    def answers(self) -> dict:
        is_carried = self.cleaned_data["choice"] == "carried"
        return {"carries": is_carried, "reference": self.cleaned_data["reference"]}
