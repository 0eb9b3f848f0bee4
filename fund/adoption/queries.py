"""At which point of which meeting was it adopted, and what was adopted there?

Rules and plans name the point only when it was approved there, the meeting is closed and
the minutes have its §: what was tabled, rejected or never came up adopts nothing.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from core import clock
from core.refusals import TransitionRefused
from fund.models import AgendaItem, Fund, Meeting, Plan, PointOutcome, RuleSet

Kind = AgendaItem.Kind


def points(fund: Fund) -> QuerySet[AgendaItem]:
    """The points where rules or a plan can have been adopted, the latest first."""
    held = AgendaItem.objects.filter(
        meeting__fund=fund,
        meeting__state=Meeting.State.CLOSED,
        paragraph__isnull=False,
        point_decision__outcome=PointOutcome.APPROVE,
    )
    rows = held.select_related("meeting", "paragraph")
    return rows.order_by("-paragraph__year", "-paragraph__number", "pk")


def decision_at(fund: Fund, item: AgendaItem) -> dict[str, Any]:
    """The decision as the minutes have it: its day and its §. Raises TransitionRefused."""
    found = points(fund).filter(pk=item.pk).first()
    if found is None:
        raise TransitionRefused(
            _(
                "Nothing was approved at that point, or its meeting is not closed, or "
                "the minutes have no paragraph for it yet."
            )
        )
    day = clock.day_of(found.meeting.starts_at)
    return {
        "adopted_on": day,
        "adopted_reference": f"{day.isoformat()} § {found.paragraph.number}",
    }


@dataclass(frozen=True)
class Adopted:
    """What names a point of a meeting as where it was adopted: titles with addresses.
    `lacking` is the kind of an approved point about rules or a plan that nothing names."""

    links: list[tuple[str, str]]
    lacking: str


def adopted_at(meeting: Meeting) -> dict[int, Adopted]:
    """Point (its pk) → what was adopted there."""
    rows = meeting.items.annotate(outcome=F("point_decision__outcome"))
    rules: dict[int | None, list[RuleSet]] = defaultdict(list)
    for rule_set in RuleSet.objects.filter(meeting_item__in=rows).order_by("version"):
        rules[rule_set.meeting_item_id].append(rule_set)
    plans: dict[int | None, list[Plan]] = defaultdict(list)
    for plan in Plan.objects.filter(meeting_item__in=rows).order_by("title", "pk"):
        plans[plan.meeting_item_id].append(plan)
    is_over = meeting.state == Meeting.State.CLOSED
    found = {}
    for row in rows:
        links = _links(meeting.fund_id, rules[row.pk], plans[row.pk])
        is_approved = is_over and row.outcome == PointOutcome.APPROVE
        lacks = is_approved and not links and row.kind in (Kind.PLAN, Kind.RULES)
        found[row.pk] = Adopted(links, row.kind if lacks else "")
    return found


def _links(fund: int, rules: list[RuleSet], plans: list[Plan]) -> list[tuple[str, str]]:
    rules_url = reverse("fund:rules", args=[fund])
    words = _("Rules version %(version)s")
    versions = [rule_set.version for rule_set in rules]
    return [
        *((words % {"version": n}, f"{rules_url}#version-{n}") for n in versions),
        *((plan.title, reverse("fund:plan", args=[fund, plan.pk])) for plan in plans),
    ]
