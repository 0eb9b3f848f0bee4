"""By when is something to be done, and who has been reminded of it?"""

from datetime import date, timedelta

from django.db import models
from django.db.models import Q

DAYS_BEFORE = 3  # a reminder comes this many days before the last day


class DeadlineQuerySet(models.QuerySet):
    """Questions with a last day; `is_open` says which still wait for an answer."""

    is_open = Q()
    since = "asked_at"  # when the person got to know of it

    def open(self):
        return self.filter(self.is_open)

    def to_remind(self, today: date):
        """The last day is near, and nobody has been reminded of it."""
        return self.open().filter(
            **{f"{self.since}__date__lt": today},
            due_on__gte=today,
            due_on__lte=today + timedelta(days=DAYS_BEFORE),
            reminded_at=None,
        )

    def to_tell_overdue(self, today: date):
        """The last day has passed, and nobody has been told."""
        return self.open().filter(due_on__lt=today, overdue_told_at=None)


class Reminded(models.Model):
    """Which reminders of the row's last day have been sent."""

    due_on = models.DateField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, editable=False)
    overdue_told_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        abstract = True

    def move_deadline(self, day: date | None) -> None:
        """Another last day; its reminders are sent anew."""
        self.due_on, self.reminded_at, self.overdue_told_at = day, None, None
        self.save(update_fields=["due_on", "reminded_at", "overdue_told_at"])
