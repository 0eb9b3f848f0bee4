"""What is asked when a meeting is planned?"""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form
from core.forms.fields import ClockField, DayField, ShortTextField


class MeetingForm(Form):
    """When and where the steering group meets."""

    day = DayField(label=_("Day"), from_today=_("Choose today or a later day."))
    time = ClockField(label=_("Time"))
    place = ShortTextField(label=_("Place"), max_length=200, required=False)

    def answers(self) -> dict[str, Any]:
        typed = self.cleaned_data
        starts_at = datetime.combine(typed["day"], typed["time"])
        return {"starts_at": timezone.make_aware(starts_at), "place": typed["place"]}
