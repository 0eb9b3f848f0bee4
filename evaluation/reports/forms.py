"""Which report is wanted?"""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core import clock
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField
from core.forms.widgets import RadioCards
from evaluation import periods
from evaluation.forms import WithinEvidence
from evaluation.lessons.forms import NOT_YET
from evaluation.models import Report
from evaluation.periods import Period
from projects.models import Project

OWN = "own"


LONGEST_YEARS = 10


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

    def answers(self) -> dict[str, Any]:
        names = ("summary", "verdict", "questions")
        words = {name: self.cleaned_data[name] for name in names}
        return {"period": self._chosen_period(), **words}

    def _chosen_period(self) -> Period:
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
