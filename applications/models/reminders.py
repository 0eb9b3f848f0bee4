"""By when is something to be answered?"""

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from core import clock
from core.deadlines import DAYS_BEFORE, DeadlineQuerySet, Reminded

__all__ = ["DAYS_BEFORE", "DeadlineQuerySet", "Reminded", "WithDeadline"]


class WithDeadline(Reminded):
    """A question with a last day."""

    due_on = models.DateField(_("answer by"))
    asked_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        abstract = True

    @staticmethod
    def usual_due(days: int) -> date:
        return clock.today() + timedelta(days=days)

    @property
    def is_late(self) -> bool:
        return self.due_on < clock.today()
