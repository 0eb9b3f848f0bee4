"""What is asked about seats, terms and roles?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import PersonField
from core.forms.base import FilterForm, Form, ModelForm
from core.forms.fields import CountField, DayField, with_example
from core.forms.widgets import CheckboxCards, RadioCards
from fund.models import Appointment, Fund, Seat, Term

Role = Appointment.Role

MOST_DEPUTIES = 20


NOT_AHEAD = _("Write today or an earlier day.")


class OnForm(FilterForm):
    """Which day to show."""

    on = DayField(label=_("Show the group on this day"), required=False)


def _several(label, choices) -> forms.MultipleChoiceField:
    cards = CheckboxCards(columns="2")
    return forms.MultipleChoiceField(
        label=label, choices=choices.choices, widget=cards, required=False
    )


class SeatForm(ModelForm):
    """A new place in the steering group."""

    competences = _several(_("What the seat brings"), Seat.Competence)
    perspectives = _several(_("What the seat speaks for"), Seat.Perspective)

    class Meta:
        model = Seat
        fields = [
            *("title", "board", "side", "competences", "perspectives"),
            "is_voting",
        ]
        widgets = {"side": RadioCards(columns="2")}

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["board"].queryset = fund.municipality.boards.order_by("name")
        self.fields["board"].empty_label = _("No board")
        self.fields["side"].choices = Seat.Side.choices


class SeatChangeForm(ModelForm):
    """What may change while the seat stays the same."""

    perspectives = SeatForm.base_fields["perspectives"]

    class Meta:
        model = Seat
        fields = ["title", "perspectives"]


class DeputiesForm(Form):
    """For which seats the deputies step in."""

    whole_side = forms.TypedChoiceField(
        label=_("A deputy steps in"),
        choices=[
            ("seat", _("For the own seat only")),
            (
                "side",
                _("For any seat of the same side, after that seat's own deputies"),
            ),
        ],
        coerce=lambda value: value == "side",
        widget=RadioCards(columns=""),
    )


class SeatingForm(Form):
    """Who takes the seat, from when, and as what."""

    person = PersonField(label=_("E-mail address of the person"))
    since = DayField(label=_("From"), has_been=NOT_AHEAD)
    place = forms.ChoiceField(
        label=_("As"),
        choices=[
            ("member", _("Member")),
            ("chair", _("Member and chair")),
            ("vice_chair", _("Member and vice chair")),
            ("deputy", _("Deputy")),
        ],
        widget=RadioCards(columns="2"),
        initial="member",
    )
    order = CountField(
        label=_("For a deputy: which place among the deputies?"),
        help_text=with_example(
            _(
                "The first who is present steps in. Empty: after those who are there. "
                "Whoever has the place now ends the day before."
            ),
            2,
        ),
        required=False,
    )

    def __init__(self, *args, seat: Seat, **kwargs):
        super().__init__(*args, **kwargs)
        if not seat.is_voting:
            del self.fields["place"]
            del self.fields["order"]

    def clean_order(self):
        order = self.cleaned_data["order"]
        if order is not None and not 1 <= order <= MOST_DEPUTIES:
            raise forms.ValidationError(
                _("Write a number from 1 to %(most)s.") % {"most": MOST_DEPUTIES}
            )
        return order

    def answers(self) -> dict:
        """What `fund.group.actions.seat_person` asks for, besides seat and who does it."""
        answers = self.cleaned_data
        place = answers.get("place", "member")
        return {
            "user": answers["person"],
            "since": answers["since"],
            "is_deputy": place == "deputy",
            "is_chair": place == "chair",
            "is_vice_chair": place == "vice_chair",
            "order": answers.get("order"),
        }


class TermEndForm(Form):
    """The last day of a term."""

    on = DayField(label=_("Last day"), has_been=NOT_AHEAD)

    def __init__(self, *args, term: Term, **kwargs):
        super().__init__(*args, **kwargs)
        self.term = term

    def clean_on(self):
        on = self.cleaned_data["on"]
        if on < self.term.since:
            raise forms.ValidationError(_("A term cannot end before it begins."))
        return on
