"""When were the members called, to which points, and how long before the meeting?"""

from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, once
from core.stamps import person, stamped
from core.triggers import append_only
from fund.models.meeting import Meeting


class Notice(models.Model):
    """A notice that went out: the first calls to the meeting (kallelse), each later one
    is a supplement with the points that have come since.

    It covers the first `points` points: after the first notice points only come last.
    """

    meeting = belongs_to(Meeting, "notices")
    number = models.PositiveSmallIntegerField()
    points = models.PositiveSmallIntegerField()
    days_before = models.SmallIntegerField()
    days_required = models.PositiveSmallIntegerField()
    late_reason = models.CharField(_("why it is late"), max_length=500, blank=True)
    sent_at = models.DateTimeField(default=clock.now, editable=False)
    sent_by = person(editable=False)

    class Meta:
        constraints = [
            once("notice_number_once", "meeting", "number"),
            holds(
                "notice_that_is_late_says_why",
                Q(days_before__gte=F("days_required")) | ~Q(late_reason=""),
            ),
            stamped("notice", "sent"),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.number}"

    @property
    def is_supplement(self) -> bool:
        return self.number > 1

    @property
    def days_ahead(self) -> int:
        """From the day it was sent to the day on which the meeting is held: another than
        when it was sent (`days_before`) once it is moved, or opened before its day."""
        return (clock.day_of(self.meeting.starts_at) - clock.day_of(self.sent_at)).days

    @property
    def called_to(self) -> date:
        """The day that the members were called to."""
        return clock.day_of(self.sent_at) + timedelta(days=self.days_before)

    @property
    def is_late(self) -> bool:
        return self.days_before < self.days_required
