"""Who came to a meeting after it had begun, or left before it ended?"""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.triggers import locked_with
from fund.models.group import Term
from fund.models.meeting import POINT_CLOSED, AgendaItem


@pghistory.track()
class Movement(models.Model):
    """Somebody comes or leaves just before a point is taken up (under sammanträdet)."""

    item = models.ForeignKey(
        AgendaItem, on_delete=models.PROTECT, related_name="movements"
    )
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="movements")
    is_arrival = models.BooleanField(_("comes"))
    noted_at = models.DateTimeField(default=clock.now, editable=False)
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        editable=False,
        related_name="+",
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["item", "term"], name="movement_once_before_a_point"
            ),
            models.CheckConstraint(
                name="movement_noted_at_and_by_together",
                condition=Q(noted_at__isnull=False, noted_by__isnull=False),
            ),
        ]
        triggers = locked_with("movement_of_closed_meeting", POINT_CLOSED)

    def __str__(self):
        return f"#{self.pk} {self.term_id} / {self.item_id}"
