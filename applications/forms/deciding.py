"""What is filled in when a decision is recommended, and when it is made?"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.days import moment_in_words
from accounts.forms import (
    CheckboxCards,
    DayField,
    Form,
    LongTextField,
    MoneyField,
    NumberInput,
    RadioCards,
    ShortTextField,
)
from accounts.models import Board
from applications.forms.conditions import ConditionRows
from applications.models import PlanAlignment, Recommendation
from applications.models.decision import GRANTING, PUT_OFF, Outcome
from fund.models import Meeting, PlanItem
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground
Amounts = Mapping[tuple[int, Board], Decimal]


class AmountsForm(Form):
    """An amount for each board and year: a grid of cells named amount-<year>-<board>."""

    mark_optional = False
    ZERO = Decimal(0)

    def __init__(
        self,
        *args,
        years: Iterable[int],
        boards: Iterable[Board],
        proposed: Mapping[tuple[int, int], Decimal],
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        self.years, self.boards = list(years), list(boards)
        for year in self.years:
            for board in self.boards:
                field = MoneyField(
                    label=f"{board}, {year}",
                    required=False,
                    widget=NumberInput({"class": "cell r"}),
                    initial=proposed.get((year, board.pk)),
                )
                self.fields[self._name(year, board)] = field

    def _name(self, year: int, board: Board) -> str:
        return f"amount-{year}-{board.pk}"

    def grid(self) -> list[dict]:
        """Board by board: its name and a cell with a label for each year."""
        return [
            {
                "board": board,
                "cells": [
                    (self[self._name(year, board)], f"{board}, {year}")
                    for year in self.years
                ],
            }
            for board in self.boards
        ]

    def sums(self) -> list[Decimal]:
        """The proposed or typed sum of each year, as far as it can be read."""
        return [sum(self._readable(year), self.ZERO) for year in self.years]

    def _readable(self, year: int) -> list[Decimal]:
        found = []
        for board in self.boards:
            name = self._name(year, board)
            value = self[name].initial
            if self.is_bound:
                value = getattr(self, "cleaned_data", {}).get(name)
            found.append(value or self.ZERO)
        return found

    def amounts(self) -> dict[tuple[int, Board], Decimal]:
        """(year, board) → kronor, where something is written."""
        return {
            (year, board): amount
            for year in self.years
            for board in self.boards
            if (amount := self.cleaned_data[self._name(year, board)])
        }

    def require_amounts(self) -> None:
        grid = {self._name(year, board) for year in self.years for board in self.boards}
        if not grid & set(self.errors) and not self.amounts():
            first = self._name(self.years[0], self.boards[0]) if grid else None
            self.add_error(
                first, _("Write an amount above zero for at least one year.")
            )

    def require_conditions(self) -> None:
        if not self.cleaned_data.get("conditions", "").strip():
            self.add_error("conditions", _("Write the conditions, one per line."))


class RecommendForm(AmountsForm):
    """What the steering group is recommended to decide, and why."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("What do you recommend?"),
        choices=Recommendation._meta.get_field("outcome").choices or (),
        widget=RadioCards(columns=""),
    )
    plan_item = forms.ChoiceField(
        label=gettext_lazy("Line of the investment plan"), required=False
    )
    conditions = LongTextField(
        label=gettext_lazy("Conditions"),
        help_text=gettext_lazy("One per line. Needed for a grant with conditions."),
        max_length=2000,
        required=False,
    )
    reasons = LongTextField(
        label=gettext_lazy("Reasons"),
        help_text=gettext_lazy(
            "Three to five sentences. The applicants and the public read them."
        ),
        max_length=4000,
    )

    cites = forms.MultipleChoiceField(
        label=gettext_lazy("What in the plans does it rest on?"),
        help_text=gettext_lazy(
            "Copied into the recommendation as it stands now. Choose none, and it rests "
            "on all of it."
        ),
        required=False,
        widget=CheckboxCards(columns=""),
    )
    strategy_motive = LongTextField(
        label=gettext_lazy("Why, though the plans do not support it?"),
        help_text=gettext_lazy(
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


class DecideForm(ConditionRows, AmountsForm):
    """What the steering group decided."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Decision"), widget=RadioCards(columns="2")
    )
    reasons = LongTextField(
        label=gettext_lazy("Reasons"),
        help_text=gettext_lazy(
            "Three to five sentences. The applicants and the public read them."
        ),
        max_length=4000,
    )
    minute = ShortTextField(
        label=gettext_lazy("Paragraph of the minutes"),
        help_text=gettext_lazy("Such as KS 2026-03-04 § 14"),
        max_length=80,
        widget=forms.TextInput(attrs={"class": "in--m"}),
    )
    hands_over = forms.BooleanField(
        label=gettext_lazy("The group only recommends, and hands the case over"),
        help_text=gettext_lazy("No money is promised before the other body decides."),
        required=False,
    )

    defer_meeting = forms.ChoiceField(
        label=gettext_lazy("Put off to which meeting?"), required=False
    )
    defer_day = DayField(
        label=gettext_lazy("Or until which day?"),
        help_text=gettext_lazy("Only when no such meeting is planned."),
        required=False,
    )

    def __init__(
        self,
        *args,
        only_table: bool,
        later: Iterable[tuple[int, datetime]],
        may_decide: bool = True,
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        if only_table or not may_decide:
            del self.fields["hands_over"]
        choices = [o for o in Outcome if o in PUT_OFF or not only_table]
        self.fields["outcome"].choices = [(o.value, o.label) for o in choices]
        self.fields["defer_meeting"].choices = [
            ("", _("No meeting")),
            *((str(pk), moment_in_words(moment)) for pk, moment in later),
        ]

    def defer_to(self) -> Meeting | date | None:
        """The meeting, or the day, to which the case is put off."""
        data = self.cleaned_data
        if data["outcome"] != Outcome.DEFER:
            return None
        if data["defer_meeting"]:
            return Meeting.objects.get(pk=data["defer_meeting"])
        return data["defer_day"]

    def clean(self):
        outcome = self.cleaned_data.get("outcome")
        if outcome in GRANTING:
            self.require_amounts()
        self.check_conditions(is_needed=outcome == Outcome.CONDITIONS)
        told = {self.cleaned_data.get(n) for n in ("defer_meeting", "defer_day")}
        if outcome == Outcome.DEFER and not told - {"", None}:
            self.add_error(
                "defer_meeting", _("Choose a later meeting, or a later day.")
            )
        return self.cleaned_data


EXAMPLES = {
    Ground.NONE: gettext_lazy(
        "Nothing makes my impartiality questionable in this case."
    ),
    Ground.PARTY: gettext_lazy("For example: my sister is to lead the project."),
    Ground.REPRESENTATIVE: gettext_lazy(
        "For example: I sit on the board of the association that applies."
    ),
    Ground.SUPERVISION: gettext_lazy("For example: I inspect what the case is about."),
    Ground.OTHER: gettext_lazy(
        "For example: I have helped to write the application, or am a friend or an enemy "
        "of somebody it concerns."
    ),
    Ground.UNSURE: gettext_lazy(
        "You stand aside until it is settled. The chair decides."
    ),
}


class ConflictForm(Form):
    """Have you a conflict of interest in this case?"""

    ground = forms.ChoiceField(
        label=gettext_lazy("Your answer"),
        choices=[
            (Ground.NONE, gettext_lazy("No")),
            (Ground.PARTY, gettext_lazy("Yes, point 1: party or affected")),
            (Ground.REPRESENTATIVE, gettext_lazy("Yes, point 2: representative")),
            (Ground.SUPERVISION, gettext_lazy("Yes, point 3: supervision")),
            (Ground.OTHER, gettext_lazy("Yes, point 4: something else")),
            (Ground.UNSURE, gettext_lazy("I am not sure")),
        ],
        widget=RadioCards(),
    )
    note = ShortTextField(
        label=gettext_lazy("In your own words"),
        help_text=gettext_lazy(
            "Your answer is a public document. Do not write about other people's health "
            "or private life."
        ),
        max_length=300,
        required=False,
    )

    def __init__(self, *args, wording: Mapping[str, str], doubt: str = "", **kwargs):
        """`wording` is how the fund's text of each ground reads today, `doubt` what
        follows for who is not sure, where nobody else decides about it."""
        super().__init__(*args, **kwargs)
        examples = {ground: str(words) for ground, words in EXAMPLES.items()}
        self.fields["ground"].widget.descriptions = {
            **examples,
            **{
                ground: f"{text} {examples[Ground(ground)]}"
                for ground, text in wording.items()
            },
            **({Ground.UNSURE: doubt} if doubt else {}),
        }
