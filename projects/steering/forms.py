"""What is changed in the plan of a running project, and who is in it?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import FilledRowForm, Form, WithoutPersonalNumbers
from core.forms.fields import (
    CountField,
    DayField,
    LongTextField,
    MoneyField,
    ShortTextField,
)
from core.forms.widgets import RadioCards
from core.texts.clash import Clash, fingerprint
from projects.models import Milestone, Risk, StaffRole, TeamMember
from projects.plan.questions import YES_NO_UNCLEAR, Question

Role = TeamMember.Role


class PrivacyForm(Form):
    impact_assessment = forms.ChoiceField(
        label=_("Is a data protection impact assessment needed?"),
        choices=[(key, label) for key, label in YES_NO_UNCLEAR if key != "unclear"],
        widget=RadioCards(columns="2"),
    )


class SheetForm(WithoutPersonalNumbers, Form):
    """Structure, boundaries or identity, as it is now."""

    text = LongTextField()
    reason = ShortTextField(
        label=_("What has changed, and where it was agreed"),
        help_text=_("Stands in the history, beside what it was before."),
        max_length=200,
    )
    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, data, *, question: Question, before: str):
        start = {"text": before, "seen": fingerprint(before)}
        super().__init__(data, initial=start)
        self.fields["text"] = LongTextField(
            label=question.label, help_text=question.hint, max_length=question.limit
        )

    def tell_of(self, clash: Clash) -> None:
        """Somebody else was first: show their words, and let these replace them."""
        self.add_error(
            "text",
            _("%(person)s has changed it meanwhile, to: “%(text)s”. Save to replace.")
            % {"person": clash.saved_by, "text": clash.saved},
        )
        self.data = {**self.data.dict(), "seen": fingerprint(clash.saved)}


class ReachForm(Form):
    done_on = DayField(
        label=_("The day it was done"), has_been=_("Choose a day that has been.")
    )


class MoveForm(Form):
    due_on = DayField(label=_("New day"))
    reason = ShortTextField(label=_("Why it moves"), max_length=300)


class MilestoneForm(FilledRowForm):
    class Meta:
        model = Milestone
        fields = ["title", "due_on", "is_decision"]


class RiskForm(FilledRowForm):
    class Meta:
        model = Risk
        fields = Risk.WRITTEN
        widgets = {
            "probability": RadioCards(columns=""),
            "consequence": RadioCards(columns=""),
        }


class StaffForm(FilledRowForm):
    percent = CountField(
        label=_("Percent of full time"),
        min_value=1,
        max_value=1000,
        unit="%",
        example=50,
    )
    cost = MoneyField(label=_("Cost a year"), required=False, example=650_000)

    class Meta:
        model = StaffRole
        fields = ["role", "percent", "lent_from", "cost"]
