"""Who comes into a project, and in which role?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from core.forms.base import Form
from core.forms.widgets import RadioCards
from projects.models import (
    TeamMember,
)

Role = TeamMember.Role


class PersonForm(Form):
    """Somebody with an account, by e-mail address."""

    email = forms.EmailField(label=_("E-mail address"), widget=forms.EmailInput)

    user: User

    def clean_email(self):
        email = self.cleaned_data["email"]
        for user in User.objects.filter(email__iexact=email, is_active=True):
            self.user = user
            return email
        raise ValidationError(
            _("Nobody with that address has an account. Ask the coordinator.")
        )


class MemberForm(PersonForm):
    role = forms.ChoiceField(
        label=_("Role"),
        choices=[
            (role.value, role.label)
            for role in (Role.COWORKER, Role.PARTNER, Role.LEADER, Role.OWNER)
        ],
        widget=RadioCards(
            columns="2",
            descriptions={
                Role.COWORKER: _("Reads, tells the pulse and enters figures."),
                Role.PARTNER: _("Reads everything, changes nothing."),
                Role.LEADER: _("Leads: changes the plan and reports."),
                Role.OWNER: _("Answers for the project: decides at the gates."),
            },
        ),
    )


class AppointForm(PersonForm):
    role = forms.ChoiceField(
        choices=[(Role.LEADER.value, ""), (Role.OWNER.value, "")],
        widget=forms.HiddenInput,
    )
