"""To whom is it delegated to decide a case alone, up to which amount and on which days?

A board delegates to a member, a deputy or an employee (KL 6:37, 7:5); whoever has it
decides in the board's place, and the decision is reported (KL 6:40, 7:8).
"""

from typing import Any

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core.columns import belongs_to, holds, kronor, once
from core.stamps import person
from core.triggers import append_only
from fund.models.rules import RuleSet


class DelegationQuerySet(models.QuerySet["Delegation"]):
    def holding(self, fund: Any, day: Any):
        """Those of the rules in force that hold on that day, the largest amount first;
        `fund` may be an OuterRef."""
        rules = RuleSet.objects.begun(day).filter(
            fund=models.OuterRef("rule_set__fund")
        )
        rows = self.filter(
            Q(holds_until=None) | Q(holds_until__gte=day),
            rule_set=models.Subquery(rules.values("pk")[:1]),
            rule_set__fund=fund,
            holds_from__lte=day,
        )
        return rows.select_related("user").order_by("-up_to", "number")

    def of(self, rules: RuleSet):
        """The rows of these rules, the largest amount first; none of unwritten rules."""
        rows = self.filter(rule_set=rules.pk) if rules.pk else self.none()
        return rows.select_related("user").order_by("-up_to", "number")


class Delegation(models.Model):
    """A person who decides a case alone, in the body's place, up to an amount
    (delegat). A row of the rules, written with them and never after."""

    rule_set = belongs_to(RuleSet, "delegations")
    number = models.PositiveSmallIntegerField()
    user = person(related_name="delegations", verbose_name=_("who decides"))
    office = models.CharField(_("in the office of"), max_length=80)
    up_to = kronor(_("up to"))
    holds_from = models.DateField(_("from"))
    holds_until = models.DateField(_("until"), null=True, blank=True)
    reference = models.CharField(_("the decision it rests on"), max_length=80)

    objects = DelegationQuerySet.as_manager()

    class Meta:
        constraints = [
            once("delegation_number_once", "rule_set", "number"),
            holds("delegation_amount_positive", Q(up_to__gt=0)),
            holds(
                "delegation_days_in_order",
                Q(holds_until=None) | Q(holds_until__gte=F("holds_from")),
            ),
            holds("delegation_rests_on_a_decision", ~Q(reference="") & ~Q(office="")),
        ]
        triggers = [
            *append_only(),
            # The rules say how many they have: adopted, they get no more. They are locked,
            # so that two rows written at once are seen by one of them.
            pgtrigger.Trigger(
                name="written_with_its_rules",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func="""
                    PERFORM 1 FROM fund_ruleset
                    WHERE id = NEW.rule_set_id
                        AND NEW.number BETWEEN 1 AND delegations_count
                    FOR UPDATE;
                    IF NOT FOUND THEN
                        RAISE EXCEPTION 'delegation_written_with_its_rules'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM fund_delegation AS other
                        WHERE other.rule_set_id = NEW.rule_set_id
                            AND other.user_id = NEW.user_id
                            AND daterange(other.holds_from, other.holds_until, '[]')
                                && daterange(NEW.holds_from, NEW.holds_until, '[]')
                    ) THEN
                        RAISE EXCEPTION 'delegation_one_at_a_time'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.number}"
