"""What is filled in when a decision is recommended, and when it is made?"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Board
from applications.conditions.forms import ConditionRows
from applications.models.decision import GRANTING, PUT_OFF, Outcome
from core.days import moment_in_words
from core.forms.base import Form
from core.forms.fields import DayField, LongTextField, MoneyField, ShortTextField
from core.forms.widgets import NumberInput, RadioCards
from fund.models import Meeting


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

    def check_reasons(self, recommended: str) -> None:
        """The reasons to grant are not those to reject: minutes and letter tell them.

        `recommended` is the outcome whose reasons the form began with."""
        outcome = self.cleaned_data.get("outcome", recommended)
        told, begun = self.cleaned_data.get("reasons", ""), self.initial["reasons"]
        is_other_way = (outcome in GRANTING) != (recommended in GRANTING)
        if is_other_way and told.split() == begun.split():
            for_what = {"outcome": Outcome(recommended).label.lower()}
            words = _(
                "These are the reasons for the recommendation: %(outcome)s. Write why it "
                "is decided otherwise."
            )
            self.add_error("reasons", words % for_what)

    def require_conditions(self) -> None:
        if not self.cleaned_data.get("conditions", "").strip():
            self.add_error("conditions", _("Write the conditions, one per line."))


def reasons_field() -> LongTextField:
    return LongTextField(
        label=_("Reasons"),
        help_text=_(
            "Three to five sentences. The applicants and the public read them."
        ),
        max_length=4000,
    )


def minute_field() -> ShortTextField:
    return ShortTextField(
        label=_("Paragraph of the minutes"),
        help_text=_("Such as KS 2026-03-04 § 14"),
        max_length=80,
        widget=forms.TextInput(attrs={"class": "in--m"}),
    )


AS_RECOMMENDED = "recommended"


class WordForm(Form):
    """Why does the group decide, though nobody has tried a tie that the program sees?"""

    word = LongTextField(
        label=_("Why does the group decide all the same?"),
        help_text=_(
            "It is kept with the decision, and stands in the history of the case."
        ),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": _("Write why, or go back and try the tie first."),
        },
    )


class DecideForm(ConditionRows, AmountsForm):
    """What the steering group decided.

    `recommended` is the recommendation in a line and its outcome: chosen beforehand, it
    takes amounts, conditions and reasons as they were recommended, whatever stands in
    the fields of the other choices.
    """

    outcome = forms.ChoiceField(label=_("Decision"), widget=RadioCards(columns="2"))
    reasons = reasons_field()
    minute = minute_field()
    hands_over = forms.BooleanField(
        label=_("The group only recommends, and hands the case over"),
        help_text=_("No money is promised before the other body decides."),
        required=False,
    )

    # Asked for when it is read aloud (WordForm); it follows along when something is changed.
    word = forms.CharField(required=False, widget=forms.HiddenInput)

    defer_meeting = forms.ChoiceField(
        label=_("Put off to which meeting?"), required=False
    )
    defer_day = DayField(
        label=_("Or until which day?"),
        help_text=_("Only when no such meeting is planned."),
        required=False,
    )

    def __init__(
        self,
        *args,
        only_table: bool,
        may_grant: bool,
        later: Iterable[tuple[int, datetime]],
        may_decide: bool = True,
        recommended: tuple[str, str] | None = None,
        **kwargs,
    ):
        super().__init__(*args, **kwargs)
        if only_table or not may_decide:
            del self.fields["hands_over"]
        choices = [o for o in Outcome if o in PUT_OFF or not only_table]
        if not may_grant:
            choices = [outcome for outcome in choices if outcome not in GRANTING]
        self.fields["outcome"].choices = [(o.value, o.label) for o in choices]
        self.recommended = recommended
        if recommended:
            widget = self.fields["outcome"].widget
            as_it_is = (AS_RECOMMENDED, _("As recommended"))
            self.fields["outcome"].choices.insert(0, as_it_is)
            widget.choices = self.fields["outcome"].choices
            widget.descriptions = {AS_RECOMMENDED: recommended[0]}
        self.fields["defer_meeting"].choices = [
            ("", _("No meeting")),
            *((str(pk), moment_in_words(moment)) for pk, moment in later),
        ]

    def full_clean(self):
        """What another choice would have asked for is not read, nor found wanting."""
        is_taken = self.is_bound and self.data.get("outcome") == AS_RECOMMENDED
        others = [
            field
            for name, field in self.fields.items()
            if is_taken and name not in ("outcome", "minute", "hands_over", "word")
        ]
        for field in others:
            field.disabled = True  # read from what was recommended
        super().full_clean()
        for field in others:
            field.disabled = False

    def clean_outcome(self) -> str:
        chosen = self.cleaned_data["outcome"]
        if chosen == AS_RECOMMENDED and self.recommended:
            return self.recommended[1]
        return chosen

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
        if self.recommended:
            self.check_reasons(self.recommended[1])
        told = {self.cleaned_data.get(n) for n in ("defer_meeting", "defer_day")}
        if outcome == Outcome.DEFER and not told - {"", None}:
            self.add_error(
                "defer_meeting", _("Choose a later meeting, or a later day.")
            )
        return self.cleaned_data
