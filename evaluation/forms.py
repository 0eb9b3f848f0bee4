"""What did we learn, and which report is wanted? Words are held to the evidence."""

from datetime import date

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.forms import (
    DayField,
    FilterForm,
    Form,
    LongTextField,
    ModelForm,
    RadioCards,
    ShortTextField,
    WithoutPersonalNumbers,
)
from accounts.templatetags.ui import EVIDENCE_LEVELS
from evaluation import periods
from evaluation.claims import LEVELS, refusal
from evaluation.models import Lesson, Report
from evaluation.periods import Period
from projects.models import MultiplierEffect, Project

OWN = "own"
LONGEST_YEARS = 10
MEANINGS = {
    0: gettext_lazy("Nobody has described how it should work."),
    1: gettext_lazy("There is a logical and convincing description."),
    2: gettext_lazy("Figures show a change, but not what it is due to."),
    3: gettext_lazy("A comparison group shows that it is due to the project."),
    4: gettext_lazy("Somebody else has repeated it and seen the same."),
    5: gettext_lazy("It has kept its effect in other places as well."),
}
NOT_YET = gettext_lazy("Choose a day that has been.")


class WithinEvidence(forms.BaseForm):
    """Stops words that claim more than the project's evidence, in the fields `claiming`.

    Mix in before Form or ModelForm. What was typed stays in the form.
    """

    claiming: tuple[str, ...] = ()
    level: int

    def clean(self):
        cleaned = super().clean()
        for name in self.claiming:
            if sentence := refusal(self.cleaned_data.get(name) or "", self.level):
                self.add_error(name, sentence)
        return cleaned


class LessonForm(WithinEvidence, WithoutPersonalNumbers, ModelForm):
    """A lesson in three steps: seen, understood, done."""

    claiming = ("observation", "interpretation", "consequence")

    observation = LongTextField(
        label=gettext_lazy("What did you see?"),
        max_length=300,
        help_text=gettext_lazy("Only what happened. No names and no personal numbers."),
        example=gettext_lazy("Three of four pupils came to school the same week."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    interpretation = LongTextField(
        label=gettext_lazy("What do you think it means?"),
        max_length=300,
        help_text=gettext_lazy("You may be wrong. Write it as what it is: a reading."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    consequence = LongTextField(
        label=gettext_lazy("What will you do because of it?"),
        max_length=300,
        help_text=gettext_lazy("Also when the answer is “nothing yet”."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    concerns = ShortTextField(
        label=gettext_lazy("Who needs to know?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("Roles, not names."),
    )
    learned_on = DayField(label=gettext_lazy("When did you learn it?"))

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

    def clean_learned_on(self) -> date:
        return _has_been(self.cleaned_data["learned_on"])


class MultiplierEffectForm(WithinEvidence, WithoutPersonalNumbers, ModelForm):
    """A lasting change outside the project."""

    claiming = ("text",)

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
            "seen_on": _("Since when?"),
            "permanence": _("How lasting is it?"),
            "evidence": _("How do you know?"),
        }
        for name, label in labels.items():
            self.fields[name].label = label
        self.fields["permanence"].choices = MultiplierEffect.Permanence.choices

    def clean_seen_on(self) -> date:
        return _has_been(self.cleaned_data["seen_on"])


class ReportForm(WithinEvidence, WithoutPersonalNumbers, Form):
    """For which period, and what does the one who asks think?"""

    claiming = ("summary", "questions")

    period = forms.ChoiceField(
        label=gettext_lazy("Which period?"), widget=RadioCards(columns="2")
    )
    period_start = DayField(
        label=gettext_lazy("From"),
        required=False,
        help_text=gettext_lazy("Only for your own days, for example 2026-01-01."),
    )
    period_end = DayField(label=gettext_lazy("To and including"), required=False)
    summary = LongTextField(
        label=gettext_lazy("How does it go, in your own words?"),
        max_length=1000,
        required=False,
        help_text=gettext_lazy("Printed under your role, beside the others’ words."),
    )
    verdict = forms.ChoiceField(
        label=gettext_lazy("Your overall judgement"),
        choices=[("", gettext_lazy("None now")), *Report.Verdict.choices],
        required=False,
        widget=RadioCards(
            columns="2",
            descriptions={
                Report.Verdict.STOP: gettext_lazy("A well-founded lesson is a success.")
            },
        ),
    )
    questions = LongTextField(
        label=gettext_lazy("Questions to the steering group"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, project: Project, **kwargs):
        super().__init__(*args, **kwargs)
        self.level = project.own_evidence_level
        self.presets = _presets()
        field = self.fields["period"]
        field.choices = [
            *((key, name) for key, (name, _period) in self.presets.items()),
            (OWN, _("My own days")),
        ]
        field.widget.descriptions = {
            key: f"{period.start:%Y-%m-%d} – {period.end:%Y-%m-%d}"
            for key, (_name, period) in self.presets.items()
        }
        field.initial = "last_tertial"

    def clean(self):
        cleaned = super().clean()
        if self.cleaned_data.get("period") == OWN:
            self._check_own_days()
        return cleaned

    def _check_own_days(self) -> None:
        days = {
            name: self.cleaned_data.get(name) for name in ("period_start", "period_end")
        }
        for name, day in days.items():
            if day is None and name not in self.errors:
                self.add_error(name, _("Write a day, or choose one of the periods."))
        start, end = days.values()
        if start is None or end is None:
            return
        if end < start:
            self.add_error("period_end", _("The period must end after it begins."))
        elif end > clock.today():
            self.add_error("period_end", NOT_YET)
        elif end.year - start.year > LONGEST_YEARS:
            self.add_error("period_start", _("Choose a period of at most ten years."))

    def chosen_period(self) -> Period:
        """The period of a valid form."""
        key = self.cleaned_data["period"]
        if key != OWN:
            return self.presets[key][1]
        return Period(
            self.cleaned_data["period_start"], self.cleaned_data["period_end"]
        )


def _presets() -> dict[str, tuple[str, Period]]:
    """Key → name and days; what is going on now ends today."""
    today = clock.today()
    now = periods.tertial_of(today)
    return {
        "last_tertial": (_("Last tertial"), periods.tertial_before(today)),
        "this_tertial": (_("This tertial so far"), Period(now.start, today)),
        "twelve_months": (_("The last twelve months"), periods.twelve_months_to(today)),
    }


class EvidenceForm(WithoutPersonalNumbers, Form):
    """How much can the project show, and why?"""

    level = forms.TypedChoiceField(
        label=gettext_lazy(
            "How sure can one be that the project makes the difference?"
        ),
        coerce=int,
        choices=[(level, f"{level}") for level in LEVELS],
        widget=RadioCards(descriptions=MEANINGS),
    )
    reason = LongTextField(
        label=gettext_lazy("Why?"),
        max_length=500,
        help_text=gettext_lazy(
            "Name the figures or the study. It stays in the history."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = [
            (level, f"{level} {EVIDENCE_LEVELS[level]}") for level in LEVELS
        ]


class LessonFilter(FilterForm):
    """What is looked for among the lessons."""

    q = forms.CharField(
        label=gettext_lazy("Search in the lessons"), required=False, max_length=100
    )
    type = forms.ChoiceField(
        label=gettext_lazy("Type of project"),
        required=False,
        choices=[("", gettext_lazy("All")), *Project.Type.choices],
    )


def _has_been(day: date) -> date:
    if day > clock.today():
        raise forms.ValidationError(NOT_YET)
    return day
