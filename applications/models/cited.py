"""Which goals and lines of the plans does a signed recommendation rest on?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from applications.models.assessment import PlanAlignment
from applications.models.decision import Recommendation
from core.triggers import append_only
from fund.models import PlanItem


class CitedAlignment(models.Model):
    """A goal or line as it was judged when the recommendation was signed: a copy."""

    recommendation = models.ForeignKey(
        Recommendation, on_delete=models.PROTECT, related_name="cited"
    )
    item = models.ForeignKey(PlanItem, on_delete=models.PROTECT, related_name="+")
    plan_title = models.CharField(_("plan"), max_length=250)
    board_name = models.CharField(_("board"), max_length=250, blank=True)
    item_text = models.CharField(_("goal or line"), max_length=500)
    stance = models.CharField(_("the plan"), max_length=8, choices=PlanAlignment.Stance)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["recommendation", "item"], name="cited_alignment_once"
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.item_text[:40]}: {self.stance}"
