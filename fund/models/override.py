"""Which body let a grant pass a limit, with which numbers and why?"""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, kronor, once
from core.stamps import person
from core.triggers import append_only
from fund.models.appeal import Body
from fund.models.ledger import Grant


class OverrideQuerySet(models.QuerySet["Override"]):
    def for_page(self):
        return self.order_by("kind", "year", "pk")


class Override(models.Model):
    """A decision of the body that may, to let one grant pass one limit (avsteg).

    Written in the same moment as the grant, with the numbers as they stood. It is the
    only thing that the guards of the ledger accept (docs/adr/0014).
    """

    class Kind(models.TextChoices):
        LIMIT = "limit", _("The limits of the rules")
        FRAME = "frame", _("The frame of a year")
        AVAILABLE = "available", _("What is available")

    grant = belongs_to(Grant, "overrides")
    kind = models.CharField(_("what is passed"), max_length=9, choices=Kind)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    body = models.CharField(_("who decided it"), max_length=15, choices=Body)
    reference = models.CharField(_("paragraph"), max_length=80)
    reason = models.TextField(_("reason"), max_length=2000)
    allowed_amount = kronor()
    taken_amount = kronor(default=0)
    asked_amount = kronor()
    short_amount = kronor()
    at = models.DateTimeField(default=clock.now, editable=False)
    by = person()

    objects = OverrideQuerySet.as_manager()

    class Meta:
        constraints = [
            once("override_once", "grant", "kind", "year", nulls_distinct=False),
            holds(
                "override_of_a_frame_names_the_year",
                Q(kind="frame", year__isnull=False)
                | Q(kind__in=["limit", "available"], year=None),
            ),
            holds("override_says_where_and_why", ~Q(reference="") & ~Q(reason="")),
            holds(
                "override_numbers_agree",
                Q(short_amount__gt=0, asked_amount__gt=0)
                & (
                    Q(kind="limit")
                    | Q(
                        short_amount=F("asked_amount")
                        + F("taken_amount")
                        - F("allowed_amount")
                    )
                ),
            ),
        ]
        triggers = [
            *append_only(),
            pgtrigger.Trigger(
                name="by_a_body_that_may",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                declare=[("bodies", "text[]")],
                func="""
                    SELECT CASE NEW.kind
                        WHEN 'limit' THEN rules.limit_bodies
                        WHEN 'frame' THEN rules.frame_bodies
                        ELSE rules.available_bodies
                    END INTO bodies
                    FROM fund_ruleset AS rules
                    JOIN fund_grant AS promised ON promised.rule_set_id = rules.id
                    WHERE promised.id = NEW.grant_id;
                    IF NOT COALESCE(NEW.body = ANY(bodies), FALSE) THEN
                        RAISE EXCEPTION 'override_by_a_body_that_may'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM fund_entry WHERE grant_id = NEW.grant_id
                    ) THEN
                        RAISE EXCEPTION 'override_before_the_commitment'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.kind} {self.short_amount}"
