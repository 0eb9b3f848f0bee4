"""What do the plans say of a case, and what of it does a recommendation rest on?"""

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from applications.models.application import Application
from applications.models.decision import Recommendation
from applications.models.voiding import Cause, voids_recommendation
from core import clock
from core.columns import belongs_to, once, part_of
from core.stamps import person, stamped
from core.triggers import append_only
from fund.models import PlanItem


@pghistory.track()
class PlanAlignment(models.Model):
    """Does a plan item support the case, not mention it, or speak against it?"""

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("Supports")
        SILENT = "silent", _("Does not mention")
        AGAINST = "against", _("Speaks against")

    application = part_of(Application, "plan_alignments")
    item = belongs_to(PlanItem, "alignments")
    stance = models.CharField(_("the plan"), max_length=8, choices=Stance)
    note = models.CharField(_("note"), max_length=300, blank=True)
    judged_at = models.DateTimeField(default=clock.now, editable=False)
    judged_by = person()

    class Meta:
        constraints = [
            once("plan_alignment_once", "application", "item"),
            stamped("planalignment", "judged"),
        ]
        triggers = [voids_recommendation(Cause.PLAN)]

    def __str__(self):
        return f"#{self.pk} {self.item_id}: {self.stance}"


class CitedAlignment(models.Model):
    """A goal or line as it was judged when the recommendation was signed: a copy."""

    recommendation = belongs_to(Recommendation, "cited")
    item = belongs_to(PlanItem, "+")
    plan_title = models.CharField(_("plan"), max_length=250)
    board_name = models.CharField(_("board"), max_length=250, blank=True)
    item_text = models.CharField(_("goal or line"), max_length=500)
    stance = models.CharField(_("the plan"), max_length=8, choices=PlanAlignment.Stance)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        constraints = [once("cited_alignment_once", "recommendation", "item")]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.item_text[:40]}: {self.stance}"
