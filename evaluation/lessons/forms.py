"""What did we learn, and how strong is the evidence?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from core import clock
from core.forms.base import FilledRowForm, FilterForm, Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from core.templatetags.ui import EVIDENCE_LEVELS
from evaluation.claims import LEVELS
from evaluation.forms import WithinEvidence
from evaluation.models import Lesson
from projects.models import MultiplierEffect, Project

MEANINGS = {
    0: _("Nobody has described how it should work."),
    1: _("There is a logical and convincing description."),
    2: _("Figures show a change, but not what it is due to."),
    3: _("A comparison group shows that it is due to the project."),
    4: _("Somebody else has repeated it and seen the same."),
    5: _("It has kept its effect in other places as well."),
}


NOT_YET = _("Choose a day that has been.")


class LessonForm(WithinEvidence, WithoutPersonalNumbers, FilledRowForm):
    """A lesson in three steps: seen, understood, done."""

    claiming = ("observation", "interpretation", "consequence")

    observation = LongTextField(
        label=_("What did you see?"),
        max_length=300,
        help_text=_("Only what happened. No names and no personal numbers."),
        example=_("Three of four pupils came to school the same week."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    interpretation = LongTextField(
        label=_("What do you think it means?"),
        max_length=300,
        help_text=_("You may be wrong. Write it as what it is: a reading."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    consequence = LongTextField(
        label=_("What will you do because of it?"),
        max_length=300,
        help_text=_("Also when the answer is “nothing yet”."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    concerns = ShortTextField(
        label=_("Who needs to know?"),
        max_length=200,
        required=False,
        help_text=_("Roles, not names."),
    )
    learned_on = DayField(label=_("When did you learn it?"), has_been=NOT_YET)

    class Meta:
        model = Lesson
        fields = [
            "observation",
            "interpretation",
            "consequence",
            "concerns",
            "learned_on",
        ]

    def __init__(self, *args, project: Project, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.project, self.level = project, project.own_evidence_level
        self.fields["learned_on"].initial = clock.today()


class MultiplierEffectForm(WithinEvidence, WithoutPersonalNumbers, FilledRowForm):
    """A lasting change outside the project."""

    claiming = ("text",)

    seen_on = DayField(label=_("Since when?"), has_been=NOT_YET)

    class Meta:
        model = MultiplierEffect
        fields = ["kind", "text", "receiver", "seen_on", "permanence", "evidence"]
        widgets = {"permanence": RadioCards}

    def __init__(self, *args, project: Project, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.project, self.level = project, project.own_evidence_level
        labels = {
            "kind": _("What kind of change is it?"),
            "text": _("What has changed?"),
            "receiver": _("Where?"),
            "permanence": _("How lasting is it?"),
            "evidence": _("How do you know?"),
        }
        for name, label in labels.items():
            self.fields[name].label = label
        self.fields["permanence"].choices = MultiplierEffect.Permanence.choices


class EvidenceForm(WithoutPersonalNumbers, Form):
    """How much can the project show, and why?"""

    level = forms.TypedChoiceField(
        label=_("How sure can one be that the project makes the difference?"),
        coerce=int,
        choices=[(level, f"{level}") for level in LEVELS],
        widget=RadioCards(descriptions=MEANINGS),
    )
    reason = LongTextField(
        label=_("Why?"),
        max_length=500,
        help_text=_("Name the figures or the study. It stays in the history."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = [
            (level, f"{level} {EVIDENCE_LEVELS[level]}") for level in LEVELS
        ]


class LessonFilter(FilterForm):
    """What is looked for among the lessons."""

    q = forms.CharField(
        label=_("Search in the lessons"), required=False, max_length=100
    )
    type = forms.ChoiceField(
        label=_("Type of project"),
        required=False,
        choices=[("", _("All")), *Project.Type.choices],
    )
