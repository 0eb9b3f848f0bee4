"""What is asked about seats, terms and roles?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.forms import (
    CheckboxCards,
    DayField,
    FilterForm,
    Form,
    ModelForm,
    RadioCards,
)
from fund.forms.people import PersonField
from fund.models import Appointment, Fund, Seat, Term

Role = Appointment.Role

# These follow from a seat in the steering group and are not given by themselves.
ROLES_OF_SEATS = (Role.CHAIR, Role.MEMBER, Role.DEPUTY, Role.ADJUNCT)


class PastDayField(DayField):
    """A day that has come."""

    def validate(self, value):
        super().validate(value)
        if value and value > clock.today():
            raise forms.ValidationError(_("Write today or an earlier day."))


class OnForm(FilterForm):
    """Which day to show."""

    on = DayField(label=_("Show the state on"), required=False)


class SeatForm(ModelForm):
    """A new place in the steering group."""

    competences = forms.MultipleChoiceField(
        label=_("What the seat brings"),
        choices=Seat.Competence.choices,
        widget=CheckboxCards(columns="2"),
        required=False,
    )

    class Meta:
        model = Seat
        fields = ["title", "board", "side", "competences", "is_voting"]
        widgets = {"side": RadioCards(columns="2")}

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["board"].queryset = fund.municipality.boards.order_by("name")
        self.fields["board"].empty_label = _("No board")
        self.fields["side"].choices = Seat.Side.choices


class SeatingForm(Form):
    """Who takes the seat, from when, and as what."""

    person = PersonField(label=_("E-mail address of the person"))
    since = PastDayField(label=_("From"))
    place = forms.ChoiceField(
        label=_("As"),
        choices=[
            ("member", _("Member")),
            ("chair", _("Member and chair")),
            ("deputy", _("Deputy")),
        ],
        widget=RadioCards(columns=""),
        initial="member",
    )

    def __init__(self, *args, seat: Seat, **kwargs):
        super().__init__(*args, **kwargs)
        if not seat.is_voting:
            del self.fields["place"]


class TermEndForm(Form):
    """The last day of a term."""

    on = PastDayField(label=_("Last day"))

    def __init__(self, *args, term: Term, **kwargs):
        super().__init__(*args, **kwargs)
        self.term = term

    def clean_on(self):
        on = self.cleaned_data["on"]
        if on < self.term.since:
            raise forms.ValidationError(_("A term cannot end before it begins."))
        return on


class AppointmentForm(Form):
    """Who is given a role in the fund."""

    person = PersonField(label=_("E-mail address of the person"))
    role = forms.ChoiceField(
        label=_("Role"),
        choices=[
            (value, label)
            for value, label in Role.choices
            if value not in ROLES_OF_SEATS
        ],
    )
