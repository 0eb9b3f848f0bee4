"""How are the minutes typed in, verified, corrected, announced and searched for?"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import FilterForm, Form, WithoutPersonalNumbers
from core.forms.fields import (
    CountField,
    DayField,
    LongTextField,
    ShortTextField,
    with_example,
)
from core.forms.widgets import CheckboxCards, RadioCards
from core.texts.clash import Clash
from core.texts.forms import PartsForm
from fund.appeal_time import last_day_to_appeal
from fund.minutes import actions as minutes_actions
from fund.models import Minutes, MinutesEntry, MinutesParagraph, Term

LONGEST = 20_000


class VerifiersForm(Form):
    """Who led the meeting, and who verifies with them?"""

    mark_optional = False
    led_by = forms.ChoiceField(
        label=_("Who led the meeting?"), widget=RadioCards(columns="2")
    )
    verifiers = forms.MultipleChoiceField(
        label=_("Who verifies the minutes together with the chair?"),
        help_text=_("At least one of those who were there with a vote."),
        widget=CheckboxCards(columns="2"),
    )

    def __init__(self, *args, terms: Iterable[Term], **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(term.user_id): term.user for term in terms}
        choices = [(key, str(person)) for key, person in self.people.items()]
        seats = {str(term.user_id): term.seat.title for term in terms}
        for name in ("led_by", "verifiers"):
            field: Any = self.fields[name]
            field.choices = choices
            field.widget.descriptions = seats

    def clean(self):
        cleaned = super().clean() or {}
        if cleaned.get("verifiers") == [cleaned.get("led_by")]:
            self.add_error(
                "verifiers", _("Choose somebody else than the one who led the meeting.")
            )
        return cleaned

    def answers(self) -> dict[str, Any]:
        led_by = self.people[self.cleaned_data["led_by"]]
        others = [self.people[key] for key in self.cleaned_data["verifiers"]]
        return {"led_by": led_by, "verifiers": [p for p in others if p != led_by]}


class BeginForm(VerifiersForm):
    """The same, and the number to begin with when the year has no minutes here yet."""

    first_number = CountField(
        label=_("First paragraph (§)"),
        help_text=with_example(
            _(
                "The numbers run through the calendar year. Change it only if the group "
                "has had other minutes this year."
            ),
            14,
        ),
        min_value=1,
        max_value=9000,
    )

    def __init__(self, *args, following: int | None, **kwargs):
        super().__init__(*args, **kwargs)
        if following:
            del self.fields["first_number"]

    def answers(self) -> dict[str, Any]:
        first = self.cleaned_data.get("first_number")
        return {**super().answers(), "first_number": first}


class MinutesForm(PartsForm):
    """The § of the minutes that the writer may read."""

    longest = LONGEST

    def __init__(
        self, data, *, minutes: Minutes, paragraphs: Iterable[MinutesParagraph]
    ):
        self.minutes = minutes
        super().__init__(data, parts=paragraphs)

    def keep(
        self, typed: Mapping[str, str], *, seen: Mapping[str, str], by
    ) -> list[Clash]:
        return minutes_actions.save_texts(self.minutes, typed, seen=seen, by=by)


class OwnParagraphForm(WithoutPersonalNumbers, Form):
    """A § that was not on the agenda."""

    heading = ShortTextField(label=_("Heading"), max_length=200)
    text = LongTextField(label=_("Text"), max_length=LONGEST)


class VerifyForm(Form):
    """The mark of the words that the verifier has read."""

    seen = forms.CharField(
        label=_("Checksum (SHA-256)"), widget=forms.HiddenInput, required=False
    )


class EntryForm(WithoutPersonalNumbers, Form):
    """What is added to verified minutes, and why."""

    kind = forms.ChoiceField(
        label=_("What is it?"),
        choices=MinutesEntry.Kind.choices,
        widget=RadioCards(
            columns="2",
            descriptions={
                MinutesEntry.Kind.CORRECTION: _("Something is wrong."),
                MinutesEntry.Kind.ADDITION: _("Something is missing."),
            },
        ),
    )
    text = LongTextField(
        label=_("What shall stand beside the paragraph?"),
        max_length=4000,
        example=_("It shall be 1 150 000 kr in 2027, not 1 510 000 kr."),
    )
    reason = ShortTextField(
        label=_("Why?"),
        max_length=300,
        example=_("A slip of the pen in the minutes."),
    )


class AnnounceForm(Form):
    """When and where was it announced that the minutes are verified?"""

    announced_on = DayField(label=_("Announced on"))
    down_on = DayField(
        label=_("Taken down on"),
        help_text=_("The first day after the last day to appeal."),
    )
    place = ShortTextField(
        label=_("Where"),
        max_length=200,
        example=_("The municipality's digital notice board."),
    )

    @staticmethod
    def usual(today: date) -> dict[str, Any]:
        """What the form begins with."""
        down = last_day_to_appeal(today) + timedelta(days=1)
        return {
            "announced_on": today,
            "down_on": down,
            "place": _("The municipality's digital notice board"),
        }


class MinutesFilter(FilterForm):
    """Which minutes are looked for?"""

    year = forms.TypedChoiceField(
        label=_("Year"), coerce=int, required=False, empty_value=None
    )
    number = CountField(label=_("Paragraph (§)"), required=False, min_value=1)
    state = forms.ChoiceField(label=_("State"), required=False)

    def __init__(self, *args, years: Iterable[int], **kwargs):
        super().__init__(*args, **kwargs)
        every = [("", _("All"))]
        year: Any = self.fields["year"]
        year.choices = [*every, *((each, str(each)) for each in years)]
        state: Any = self.fields["state"]
        state.choices = [*every, *Minutes.State.choices]


def verifiers_now(minutes: Minutes) -> dict[str, Any]:
    """What the form about the verifiers begins with when some are chosen."""
    rows = list(minutes.verifiers.all())
    return {
        "led_by": next((str(row.user_id) for row in rows if row.is_chair), ""),
        "verifiers": [str(row.user_id) for row in rows if not row.is_chair],
    }


def usual_verifiers(terms: Iterable[Term]) -> dict[str, Any]:
    """Before anything is chosen: the chair of the group leads when there."""
    chair = next((term for term in terms if term.is_chair), None)
    return {"led_by": str(chair.user_id) if chair else ""}
