"""Who is meant, and who gets an account? A person is named by the e-mail address they
sign in with."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import PersonField
from accounts.models import Department, Organisation, User
from core.forms.base import FilterForm, Form, ModelForm
from fund.models import Appointment, Fund

Role = Appointment.Role


class AccountForm(ModelForm):
    """Somebody who gets an account: of a department, or of an organisation outside."""

    class Meta:
        model = User
        fields = ("name", "email", "title", "department", "organisation")

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        departments = Department.objects.filter(board__municipality=fund.municipality)
        self.fields["department"].queryset = departments.order_by("name")
        outside = Organisation.objects.exclude(kind=Organisation.Kind.MUNICIPALITY)
        self.fields["organisation"].queryset = outside.order_by("name")
        self.fields["organisation"].help_text = _(
            "For somebody who works outside the municipality."
        )

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].lower()
        if User.objects.filter(email__iexact=email).exists():
            raise ValidationError(_("There is an account with this address already."))
        return email


class PeopleFilter(FilterForm):
    """Who is looked for."""

    q = forms.CharField(label=_("Name or e-mail address"), required=False)


# These follow from a seat in the steering group and are not given by themselves.
ROLES_OF_SEATS = (Role.CHAIR, Role.MEMBER, Role.DEPUTY, Role.ADJUNCT)


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
