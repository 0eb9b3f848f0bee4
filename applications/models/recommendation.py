"""Who differs from a recommendation, and what of one is written and not signed yet?"""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import OuterRef, Q
from django.db.models.functions import JSONObject, TruncDate
from django.utils.translation import gettext_lazy as _

from applications.models.application import Application
from applications.models.decision import Recommendation
from applications.models.separation import exists
from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.stamps import person, stamped
from core.triggers import append_only, refuses

APPLICATION = """(
                SELECT application_id FROM applications_recommendation
                WHERE id = NEW.recommendation_id)"""
SIGNER = """NEW.dissented_by_id = (
                SELECT signed_by_id FROM applications_recommendation
                WHERE id = NEW.recommendation_id)"""


class Dissent(models.Model):
    """Somebody who takes part in the preparation differs from the recommendation
    (avvikande mening, FL 30 §): who prepares a case without deciding it always has the
    right to have it noted. Written once; it goes with the recommendation it is about."""

    recommendation = belongs_to(Recommendation, "dissents")
    reason = models.TextField(_("what you think instead, and why"), max_length=2000)
    dissented_at = models.DateTimeField(default=clock.now, editable=False)
    dissented_by = person(editable=False, related_name="dissents")

    class Meta:
        constraints = [
            once("dissent_once_per_person", "recommendation", "dissented_by"),
            stamped("dissent", "dissented"),
            holds("dissent_has_a_reason", ~Q(reason="")),
        ]
        triggers = [
            *append_only(),
            refuses(
                "not_by_who_stands_aside", exists("NEW.dissented_by_id", APPLICATION)
            ),
            refuses("dissent_by_somebody_else", SIGNER),
        ]

    def __str__(self):
        return f"#{self.pk} {self.dissented_by_id} / {self.recommendation_id}"


def with_dissents(rows: models.QuerySet) -> models.QuerySet:
    """Recommendations, each with `dissented`: who differs ("by"), since which day ("on")
    and why, the first on top. In the one question that reads them."""
    told = JSONObject(
        by="dissented_by__name", on=TruncDate("dissented_at"), reason="reason"
    )
    dissents = Dissent.objects.filter(recommendation=OuterRef("pk")).order_by("pk")
    return rows.annotate(dissented=ArraySubquery(dissents.values_list(told)))


class RecommendationDraft(models.Model):
    """What somebody has written of a recommendation and not signed: theirs alone, as it
    was typed, and gone when one is signed. It binds nobody and is no paper of the case
    (minnesanteckning, TF 2:12)."""

    application = part_of(Application, "recommendation_drafts")
    user = person()
    typed = models.JSONField(default=dict)  # control → the values in it
    saved_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [once("recommendation_draft_once", "application", "user")]

    def __str__(self):
        return f"#{self.pk} {self.application_id} / {self.user_id}"
