"""What is asked about the plans, and in a recommendation?"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.decisions.forms import AmountsForm, reasons_field
from applications.models import PlanAlignment, Recommendation
from applications.models.decision import GRANTING, Outcome
from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from fund.models import PlanItem

Stance = PlanAlignment.Stance


class AlignmentForm(Form):
    """What each goal or line of the plans says about the case."""

    mark_optional = False

    def __init__(
        self,
        *args,
        items: Iterable[PlanItem],
        judged: Mapping[int, PlanAlignment],
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.items = list(items)
        for item in self.items:
            kept = judged.get(item.pk)
            self.fields[f"{item.pk}-stance"] = forms.ChoiceField(
                label=str(item),
                choices=Stance.choices,
                required=False,
                initial=kept.stance if kept else "",
                widget=RadioCards(columns=""),
            )
            self.fields[f"{item.pk}-note"] = ShortTextField(
                label=_("Note"),
                max_length=300,
                required=False,
                initial=kept.note if kept else "",
            )

    def rows(self) -> list[tuple]:
        """(item, stance, note) for the page."""
        return [
            (item, self[f"{item.pk}-stance"], self[f"{item.pk}-note"])
            for item in self.items
        ]

    def judged(self) -> list[tuple[PlanItem, str, str]]:
        """(item, stance, note) of the items somebody has judged or changed."""
        return [
            (item, stance, self.cleaned_data[f"{item.pk}-note"])
            for item in self.items
            if (stance := self.cleaned_data[f"{item.pk}-stance"])
            and {f"{item.pk}-stance", f"{item.pk}-note"} & set(self.changed_data)
        ]


class RecommendForm(AmountsForm):
    """What the steering group is recommended to decide, and why."""

    outcome = forms.ChoiceField(
        label=_("What do you recommend?"),
        choices=Recommendation._meta.get_field("outcome").choices or (),
        widget=RadioCards(columns=""),
    )
    plan_item = forms.ChoiceField(
        label=_("Line of the investment plan"), required=False
    )
    conditions = LongTextField(
        label=_("Conditions"),
        help_text=_("One per line. Needed for a grant with conditions."),
        max_length=2000,
        required=False,
    )
    reasons = reasons_field()

    cites = forms.MultipleChoiceField(
        label=_("What in the plans does it rest on?"),
        help_text=_(
            "Copied into the recommendation as it stands now. Choose none, and it rests "
            "on all of it."
        ),
        required=False,
        widget=CheckboxCards(columns=""),
    )
    strategy_motive = LongTextField(
        label=_("Why, though the plans do not support it?"),
        help_text=_(
            "An assessor has given 0 points for the fit with the plans. A grant then "
            "needs a reason of its own."
        ),
        max_length=2000,
        required=False,
    )

    def __init__(
        self,
        *args,
        items: list[PlanItem],
        alignments: list[PlanAlignment],
        needs_motive: bool,
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.items = items
        choices = [(str(item.pk), f"{item} ({item.plan})") for item in items]
        self.fields["plan_item"].choices = [("", _("Choose a line")), *choices]
        self.alignments = alignments
        self.fields["cites"].choices = [(str(row.pk), _told(row)) for row in alignments]
        self.initial.setdefault("cites", [str(row.pk) for row in alignments])
        if not alignments:
            del self.fields["cites"]
        if not needs_motive:
            del self.fields["strategy_motive"]

    def cited(self) -> list[PlanAlignment] | None:
        """What is chosen of the plans; None when it rests on all of it."""
        wanted = self.cleaned_data.get("cites")
        return [r for r in self.alignments if str(r.pk) in wanted] if wanted else None

    def clean_plan_item(self) -> PlanItem | None:
        wanted = self.cleaned_data["plan_item"]
        return next((item for item in self.items if str(item.pk) == wanted), None)

    def clean(self):
        outcome = self.cleaned_data.get("outcome")
        if outcome in GRANTING:
            self.require_amounts()
            if not self.errors.get("plan_item") and not self.cleaned_data["plan_item"]:
                self.add_error(
                    "plan_item", _("Choose the line of the investment plan.")
                )
            motive = self.cleaned_data.get("strategy_motive")
            if motive == "":
                self.add_error("strategy_motive", _("Write why you recommend it."))
        if outcome == Outcome.CONDITIONS:
            self.require_conditions()
        return self.cleaned_data


def _told(row: PlanAlignment) -> str:
    """A goal or line and what it says about the case, on one line."""
    return f"{row.get_stance_display()}: {row.item} ({row.item.plan})"
