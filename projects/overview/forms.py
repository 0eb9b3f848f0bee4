"""Which projects does somebody look for?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Board
from core.forms.base import FilterForm
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
    board = forms.ModelChoiceField(
        label=_("Lead applicant"),
        required=False,
        queryset=Board.objects.none(),
        empty_label=_("All"),
    )

    def __init__(self, *args, funds, **kwargs):
        super().__init__(*args, **kwargs)
        boards = Board.objects.filter(municipality__funds__in=funds).distinct()
        self.fields["board"].queryset = boards.order_by("name", "pk")
