"""Who comes into a project, and in which role?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import PersonField
from core.forms.base import Form
from core.forms.widgets import RadioCards
from projects.models import TeamMember

Role = TeamMember.Role


class PersonForm(Form):
    """Somebody with an account, by e-mail address."""

    email = PersonField(
        label=_("E-mail address"),
        error_messages={
            "unknown": _(
                "Nobody with that address has an account. Ask the coordinator."
            )
        },
    )

    def answers(self) -> dict[str, Any]:
        return {"user": self.cleaned_data["email"], "role": self.cleaned_data["role"]}


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
