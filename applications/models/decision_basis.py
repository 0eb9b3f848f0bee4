"""What does a decision rest on, and to when is a case put off?"""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models.decision import Decision
from core.columns import holds, may_belong_to
from core.triggers import append_only
from fund.models import Meeting


class DecisionBasis(models.Model):
    """Who voted for which seat, and how each check went, when the decision was recorded;
    which ties to the case nobody had tried, and why the group decided all the same."""

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="basis"
    )
    composition = models.JSONField(default=list)
    checks = models.JSONField(default=list)
    untried = models.JSONField(default=list)
    word = models.TextField(
        _("why the group decides all the same"), max_length=1000, blank=True
    )

    class Meta:
        constraints = [
            # Decided over a tie that nobody has tried, there is a reason (KL 6:28).
            holds(
                "basis_untried_has_a_word",
                Q(untried=[], word="") | ~Q(untried=[]) & Q(word__regex=r"\S"),
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.decision_id}"


class Deferral(models.Model):
    """To which meeting, or to which day, a case is put off (uppskov)."""

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="deferral"
    )
    meeting = may_belong_to(Meeting, "deferrals", blank=False)
    day = models.DateField(_("day"), null=True)

    class Meta:
        constraints = [
            holds(
                "deferral_to_a_meeting_or_a_day",
                Q(meeting__isnull=False, day=None) | Q(meeting=None, day__isnull=False),
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.meeting_id or self.day}"
