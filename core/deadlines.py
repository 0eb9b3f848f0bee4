"""By when is something to be done, and who has been reminded of it?"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.db import models, transaction
from django.db.models import Q

from core import clock

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


def tell_each(
    due: models.QuerySet, column: str, tell: Callable[[Any], None], *related: str
) -> int:
    """`tell` somebody of each row that is `due`, which its `column` says from then on;
    how many. One transaction for each: one that fails does not stop the others' mail."""
    count = 0
    for pk in list(due.order_by("due_on", "pk").values_list("pk", flat=True)):
        with transaction.atomic():
            # Another run has the row, or had it: then it is not found here.
            rows = due.select_related(*related)
            row = rows.select_for_update(of=("self",), skip_locked=True)
            if found := row.filter(pk=pk).first():
                setattr(found, column, clock.now())
                found.save(update_fields=[column])
                tell(found)
                count += 1
    return count
