"""Who came to a meeting after it had begun, or left before it ended?"""

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, once
from core.stamps import person, stamped
from core.triggers import locked_with
from fund.models.group import Term
from fund.models.meeting import POINT_CLOSED, AgendaItem


@pghistory.track()
class Movement(models.Model):
    """Somebody comes or leaves just before a point is taken up (under sammanträdet)."""

    item = belongs_to(AgendaItem, "movements")
    term = belongs_to(Term, "movements")
    is_arrival = models.BooleanField(_("comes"))
    noted_at = models.DateTimeField(default=clock.now, editable=False)
    noted_by = person(editable=False)

    class Meta:
        constraints = [
            once("movement_once_before_a_point", "item", "term"),
            stamped("movement", "noted"),
        ]
        triggers = locked_with("movement_of_closed_meeting", POINT_CLOSED)

    def __str__(self):
        return f"#{self.pk} {self.term_id} / {self.item_id}"
