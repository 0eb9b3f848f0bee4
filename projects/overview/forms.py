"""Which projects does somebody look for?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Board
from core.forms.base import FilterForm
from core.kept import Some, kept
from projects.models import Project

EVERY = ("", _("All"))


class ProjectFilterForm(FilterForm):
    """State, type, board and words; each of them is part of the address."""

    text = forms.CharField(label=_("Name or project code"), required=False)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[
            EVERY,
            ("running", _("Running")),
            ("ended", _("Ended")),
            *Project.State.choices,
        ],
    )
    type = forms.ChoiceField(
        label=_("Project type"), required=False, choices=[EVERY, *Project.Type.choices]
    )
    board = forms.ChoiceField(label=_("Lead applicant"), required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        given = Project.objects.all().given_to(user)
        funds, own = given["funds"], given["own"]
        rows = _boards(funds=funds) if funds else _boards_around(own=own)
        board: Any = self.fields["board"]
        board.choices = [EVERY, *((str(pk), name) for pk, name in rows)]


@kept
def _boards(funds: Some):
    return _named(municipality__funds=funds)


@kept
def _boards_around(own: Some):
    """For those who see their own projects only."""
    return _named(municipality__funds__projects=own)


def _named(**where: Any):
    rows = Board.objects.filter(**where).order_by("name", "pk")
    return rows.values_list("pk", "name").distinct()
