"""What does one who decides alone fill in?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.conditions.forms import ConditionRows
from applications.decisions.forms import AmountsForm, reasons_field
from applications.models.decision import GRANTING, Outcome
from core.forms.fields import ShortTextField
from core.forms.widgets import RadioCards

OUTCOMES = [Outcome.GRANT, Outcome.CONDITIONS, Outcome.REJECT]


class AloneForm(ConditionRows, AmountsForm):
    """The decision as it is recommended, to be changed where the delegate decides
    otherwise."""

    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=[(outcome.value, outcome.label) for outcome in OUTCOMES],
        widget=RadioCards(columns="2"),
    )
    reasons = reasons_field()
    minute = ShortTextField(
        label=_("Number of the decision"),
        help_text=_("Such as delegation decision 2026 § 14"),
        max_length=80,
        widget=forms.TextInput(attrs={"class": "in--m"}),
    )

    def clean(self):
        outcome = self.cleaned_data.get("outcome")
        if outcome in GRANTING:
            self.require_amounts()
        self.check_conditions(is_needed=outcome == Outcome.CONDITIONS)
        if self.initial:
            self.check_reasons(self.initial["outcome"])
        return self.cleaned_data
