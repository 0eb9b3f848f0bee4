"""How is a late code given, and how is it typed in?"""

from datetime import datetime

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form
from core.forms.fields import ClockField, DayField, ShortTextField


class GiveCodeForm(Form):
    """For whom, why, and until when."""

    given_to = ShortTextField(label=_("For whom?"), max_length=200)
    reason = ShortTextField(
        label=_("Why?"),
        help_text=_("Anyone who reads the case may read it."),
        max_length=300,
    )
    day = DayField(label=_("Valid until this day"))
    at = ClockField(label=_("At"), help_text=_("Such as 16.00."))

    def valid_until(self) -> datetime:
        typed = self.cleaned_data
        return timezone.make_aware(datetime.combine(typed["day"], typed["at"]))


class UseCodeForm(Form):
    """The code, as the coordinator told it."""

    mark_optional = False

    late_code = ShortTextField(
        label=_("Code for handing in late"),
        help_text=_("You get it from the coordinator. It looks like K7QMA-9TR2X."),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"class": "in--s", "autocomplete": "off"}),
    )

    def code(self) -> str:
        return self.cleaned_data["late_code"] if self.is_valid() else ""
