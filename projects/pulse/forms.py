"""How is it going, in five answers?"""

from datetime import date

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from core import clock
from core.forms.base import Form, ModelForm, WithoutPersonalNumbers
from core.forms.fields import CountField, LongTextField, MoneyField
from core.forms.widgets import RadioCards
from projects.found import month_before
from projects.models import Project, Pulse

MEANINGS = {
    Pulse.Status.AS_PLANNED: _("You do what you meant to, at the pace you meant to."),
    Pulse.Status.DEVIATES: _("Within the frame of the project. It is to be expected."),
    Pulse.Status.NEEDS_HELP: _("The coordinator and the owner are told."),
}


def month_after(day: date) -> date:
    """The first day of the month after that of `day`."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def usual_month(months: list[date]) -> date | None:
    """Last month if it has not been told, otherwise the latest that has not."""
    last = month_before(clock.today().replace(day=1))
    if last in months:
        return last
    return months[0] if months else None


class PulseForm(WithoutPersonalNumbers, ModelForm):
    """The ten-minute pulse: five questions on one page."""

    month = forms.TypedChoiceField(label=_("Month"), coerce=date.fromisoformat)
    status = forms.ChoiceField(
        label=_("1. How does it go?"),
        choices=Pulse.Status,
        widget=RadioCards(descriptions=MEANINGS),
    )
    reached = CountField(
        label=_("2. How many people did you reach?"), required=False, example=24
    )
    lesson = LongTextField(
        label=_("3. What have you learned?"),
        help_text=_(
            "One thing is enough. What did you see, how do you read it, what will you do?"
        ),
        max_length=1000,
        example=_(
            "“We thought that the pupils stayed away because of the noise. Several of "
            "them say that it is the canteen. We have asked two schools to open a quiet "
            "room at lunch.”"
        ),
    )
    obstacle = LongTextField(
        label=_("4. What is in the way?"),
        help_text=_("Nothing about single persons. Leave empty if nothing is."),
        max_length=1000,
        required=False,
    )
    forecast_amount = MoneyField(
        label=_("5. What will the year cost?"), required=False, example=1_950_000
    )

    class Meta:
        model = Pulse
        fields = ["month", "status", "reached", "lesson", "obstacle", "forecast_amount"]

    def __init__(
        self,
        *args,
        project: Project,
        months: list[date],
        is_for_later: bool = False,
        **kwargs,
    ):
        """`is_for_later`: nothing is told yet, so what is empty may be so."""
        super().__init__(*args, **kwargs)
        self.instance.project = project
        if is_for_later:
            for name in ("status", "lesson"):
                self.fields[name].required = False
        self.fields["month"].choices = [
            (month.isoformat(), date_format(month, "F Y")) for month in months
        ]
        self.fields["month"].widget.attrs["class"] = "in--m"


class AnswerForm(WithoutPersonalNumbers, Form):
    """What the coordinator answers to the month that was told."""

    mark_optional = False
    answer = LongTextField(
        label=_("Your answer"),
        help_text=_(
            "Read by everybody who reads the project, beside the month that was told."
        ),
        max_length=1000,
    )
