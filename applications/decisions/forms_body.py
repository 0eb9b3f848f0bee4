"""What is asked when the decision of the body above the group is registered?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.conditions.forms import ConditionRows
from applications.decisions.body import OUTCOMES
from applications.decisions.forms import AmountsForm, minute_field, reasons_field
from applications.models.decision import GRANTING, Outcome
from core.files.fields import CheckedField
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.widgets import CheckboxCards, RadioCards
from fund.limits.queries import Passing, who_may
from fund.models import Override, RuleSet
from fund.models.rules import ABOVE_THE_GROUP


class BodyDecisionForm(ConditionRows, AmountsForm):
    """What the body decided, where it is written, and what it let the grant pass."""

    outcome = forms.ChoiceField(label=_("Decision"), widget=RadioCards(columns="2"))
    body = forms.ChoiceField(
        label=_("Who decided"),
        help_text=_("The letter says how a decision of theirs is appealed."),
    )
    decided_on = DayField(
        label=_("Decided on"),
        has_been=_("Write today or an earlier day."),
    )
    minute = minute_field()
    paper = CheckedField(
        ending=".pdf",
        error_messages={"ending": _("Save it as PDF and try again.")},
        label=_("The minutes or an extract, PDF"),
        help_text=_("Kept with the case. At most 20 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf"}),
    )
    reasons = reasons_field()
    passes = forms.MultipleChoiceField(
        label=_("What does the decision let the grant pass?"),
        required=False,
        widget=CheckboxCards(columns=""),
    )
    pass_body = forms.ChoiceField(label=_("Who decided to pass it"), required=False)
    pass_reference = ShortTextField(
        label=_("Paragraph of that decision"),
        max_length=80,
        required=False,
        widget=forms.TextInput(attrs={"class": "in--m"}),
    )
    pass_reason = LongTextField(
        label=_("Why it was let pass"), max_length=2000, required=False
    )

    PASSING = ("passes", "pass_body", "pass_reference", "pass_reason")

    def __init__(self, *args, rules: RuleSet, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = [(o.value, o.label) for o in OUTCOMES]
        self.fields["body"].choices = [
            (body.value, body.label) for body in rules.deciding_bodies()
        ]
        passes = self.fields["passes"]
        passes.choices = Override.Kind.choices
        passes.widget.descriptions = {
            kind: who_may(kind, rules) for kind in Override.Kind.values
        }
        self.fields["pass_body"].choices = [
            ("", _("Choose")),
            *((body.value, body.label) for body in ABOVE_THE_GROUP),
        ]

    def clean(self):
        outcome = self.cleaned_data.get("outcome")
        if outcome in GRANTING:
            self.require_amounts()
        self.check_conditions(is_needed=outcome == Outcome.CONDITIONS)
        if self.cleaned_data.get("passes"):
            for name in self.PASSING[1:]:
                if not self.cleaned_data.get(name) and name not in self.errors:
                    self.add_error(name, _("Write who let it pass, where and why."))
        return self.cleaned_data

    def passing(self) -> Passing | None:
        """The decision to pass limits, when there is one."""
        data = self.cleaned_data
        if not data["passes"]:
            return None
        return Passing(
            kinds=frozenset(data["passes"]),
            body=data["pass_body"],
            reference=data["pass_reference"],
            reason=data["pass_reason"],
        )
