"""What is asked at a gate, and before a step in the project's life?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form
from core.forms.fields import DayField, LongTextField
from core.forms.widgets import RadioCards
from projects.models import Gate, Project


class TypeForm(Form):
    type = forms.ChoiceField(
        label=_("Project type"), choices=Project.Type, widget=RadioCards(columns="2")
    )


class PassGateForm(Form):
    reason = LongTextField(
        label=_("Why the project is ready"), max_length=1000, required=True
    )


class GateForm(Form):
    """A decision along the way, with its reason."""

    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=[
            choice for choice in Gate.Outcome.choices if choice[0] != Gate.Outcome.START
        ],
        widget=RadioCards(
            columns="2",
            descriptions={
                Gate.Outcome.CONTINUE: _("As planned."),
                Gate.Outcome.ADJUST: _("The chain is kept as it stands now."),
                Gate.Outcome.STRENGTHEN: _("More of what works."),
                Gate.Outcome.REDUCE: _("Less, in an orderly way."),
                Gate.Outcome.STOP: _(
                    "The hypothesis did not hold. What you learned is the outcome."
                ),
            },
        ),
    )
    decided_on = DayField(
        label=_("Decided on"), has_been=_("Choose a day that has been.")
    )
    reason = LongTextField(
        label=_("What the decision rests on"), max_length=2000, required=True
    )
