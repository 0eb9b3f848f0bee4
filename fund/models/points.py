"""What did the group decide at a point that is no case: a plan, rules, something else?"""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core import clock
from core.stamps import person, stamped
from core.triggers import append_only, refuses
from fund.models.meeting import AgendaItem


class PointOutcome(models.TextChoices):
    """What can be decided about a point that is no case."""

    APPROVE = "approve", pgettext_lazy("decision", "Approve")
    REJECT = "reject", _("Reject")
    TABLE = "table", pgettext_lazy("decision", "Table")
    REFER_BACK = "refer_back", _("Refer back")
    NOTE = "note", pgettext_lazy("decision", "Note it")


def _in_session_and_no_case() -> pgtrigger.Trigger:
    return refuses(
        "in_session_and_no_case",
        """NOT EXISTS (
                SELECT 1 FROM fund_agendaitem AS item
                JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                WHERE item.id = NEW.item_id
                AND item.kind <> 'case' AND meeting.state = 'open'
            )""",
    )


class PointDecision(models.Model):
    """What the group decided at such a point (beslut), with who voted, and how each
    check went."""

    item = models.OneToOneField(
        AgendaItem, on_delete=models.PROTECT, related_name="point_decision"
    )
    outcome = models.CharField(_("decision"), max_length=10, choices=PointOutcome)
    text = models.TextField(_("what is decided"), max_length=2000, blank=True)
    voters = models.JSONField(default=list)
    checks = models.JSONField(default=list)
    recorded_at = models.DateTimeField(default=clock.now, editable=False)
    recorded_by = person()

    class Meta:
        constraints = [stamped("point_decision", "recorded")]
        triggers = [*append_only(), _in_session_and_no_case()]

    def __str__(self):
        return f"#{self.pk} {self.outcome}"
