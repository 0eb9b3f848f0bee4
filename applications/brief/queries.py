"""What does one page say about a case? Read from the version handed in, never the draft."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from accounts.audit import AuditEvent
from applications.brief import unit_costs
from applications.models import Application, RecommendedYear
from core.kept import Some, kept
from fund.models import PlanItem
from fund.plans import frames
from projects.models import BudgetLine

State = Application.State
WAITS_FOR_DECISION = [State.READY, State.ON_AGENDA, State.TABLED, State.WITH_BODY]

# Which sections a criterion of domain 6.3 is mostly judged by.
SECTIONS_OF_CRITERION = {
    "C1": ["need", "target_group"],
    "C2": ["chain"],
    "C3": ["strategy"],
    "C4": ["evaluation", "chain"],
    "C5": ["knowledge"],
    "C6": ["parties", "plan"],
    "C7": ["budget", "benefits"],
    "C8": ["after"],
}


# --- The application ------------------------------------------------------------------


@dataclass(frozen=True)
class Economy:
    """What is asked for, and what it comes to per person; None where it is unknown."""

    requested: Decimal
    total: Decimal
    by_year: dict[int, Decimal]
    evaluation_percent: Decimal | None
    per_person: Decimal | None
    persons: int | None


class Content:
    """A version handed in, asked for its parts."""

    def __init__(self, content: dict[str, Any]):
        self.content = content
        self.texts = {
            answer["key"]: answer["text"]
            for section in content["sections"]
            for answer in section["answers"]
        }

    @property
    def starts_on(self) -> date | None:
        return parse_date(self.content["starts_on"] or "")

    @property
    def ends_on(self) -> date | None:
        return parse_date(self.content["ends_on"] or "")

    @property
    def evidence_level(self) -> int | None:
        first = self.texts.get("prior_evidence", "")[:1]
        return int(first) if first.isdigit() else None

    def plan_item_ids(self) -> list[int]:
        return [link["id"] for link in self.content["plan_links"]]

    def facts(self) -> list[tuple[str, str]]:
        """The application in brief: label and text."""
        texts = self.texts
        names = [party["name"] for party in self.content["parties"]]
        others = [name for name in names if name != self.content["lead"]]
        applicant = self.content["lead"]
        if others:
            applicant = _("%(lead)s, with %(others)s") % {
                "lead": applicant,
                "others": ", ".join(others),
            }
        return [
            (_("Applicant"), applicant),
            (_("Project owner"), texts.get("owner_name", "")),
            (_("Need"), texts.get("need", "")),
            (_("Target group"), texts.get("target_group", "")),
            (_("What we will know afterwards"), texts.get("knowledge_claim", "")),
            (_("If nothing is done"), texts.get("reference_scenario", "")),
            (_("The best interests of the child"), texts.get("child_rights", "")),
        ]

    def economy(self) -> Economy:
        budget = self.content["budget"]
        total = Decimal(budget["total"])
        persons = self._persons()
        return Economy(
            requested=Decimal(budget["requested"]),
            total=total,
            by_year={
                int(year): Decimal(amount)
                for year, amount in sorted(budget["requested_by_year"].items())
            },
            evaluation_percent=self._evaluation_percent(budget["lines"], total),
            per_person=unit_costs.per_participant(total, persons).shown,
            persons=persons,
        )

    def years(self) -> list[int]:
        if not (self.starts_on and self.ends_on):
            return sorted(self.economy().by_year)
        return list(range(self.starts_on.year, self.ends_on.year + 1))

    def _persons(self) -> int | None:
        reached = self.texts.get("reached_per_year", "")
        years = len(self.years())
        return int(reached) * years or None if reached.isdigit() else None

    def _evaluation_percent(self, lines, total: Decimal) -> Decimal | None:
        keys = {line.get("cost_type_key") for line in lines}
        if not total or None in keys:
            return None
        kind = BudgetLine.CostType.EVALUATION
        own = [Decimal(x["amount"]) for x in lines if x["cost_type_key"] == kind]
        return round(sum(own, Decimal(0)) / total * 100, 1)


# --- The plans ------------------------------------------------------------------------


@dataclass(frozen=True)
class Room:
    """One year of a line of the investment plan, with and without this case.

    `waiting` is what is recommended in other cases that wait for their decision.
    """

    year: int
    frame: Decimal
    granted: Decimal
    waiting: Decimal
    here: Decimal
    is_covered: bool = True  # by the years of the plan

    @property
    def room(self) -> Decimal:
        return self.frame - self.granted

    @property
    def others(self) -> Decimal:
        """What other cases take of it, granted or waiting for their decision."""
        return self.granted + self.waiting

    @property
    def before(self) -> Decimal:
        """Without this case, when the others are granted too."""
        return self.room - self.waiting

    @property
    def left(self) -> Decimal:
        """After this case, and after the others if they are granted too."""
        return self.before - self.here


def rooms(
    items: Iterable[PlanItem],
    here: dict[int, Decimal],
    *,
    case: Application,
    at: datetime | None = None,
) -> dict[int, list[Room]]:
    """Plan item → the years in which this case wants money; as it stood at `at`, which is
    before the case is decided, or now."""
    items = list(items)
    if not items:
        return {}
    lines = [item.pk for item in items]
    wanted = _wanted_by(lines, case, at) if at else _wanted(items=lines, case=case.pk)
    found = frames.rooms(items, wanted=wanted, at=at)
    zero = Decimal(0)
    nothing = frames.Room(
        frame=zero, carried=zero, granted=zero, room=zero, wanted=zero
    )
    return {
        item.pk: [
            Room(
                year,
                kept["frame"] + kept["carried"],
                kept["granted"],
                kept["wanted"],
                amount,
                is_covered=year in item.plan.years,
            )
            for year, amount in sorted(here.items())
            if (kept := found.get((item.pk, year), nothing))
        ]
        for item in items
    }


@kept
def _wanted(items: Some, case):
    """What other cases with a recommendation in force want of the lines: (line, year,
    amount)."""
    rows = RecommendedYear.objects.filter(
        recommendation__plan_item=items,
        recommendation__voided_at=None,
        recommendation__application__state__in=WAITS_FOR_DECISION,
    ).exclude(recommendation__application=case)
    return rows.values_list("recommendation__plan_item", "year", "amount")


def _wanted_by(lines: list[int], case: Application, at: datetime) -> QuerySet:
    """The same as it stood at a moment: what was signed then, and of which the case
    waited for its decision."""
    moves = AuditEvent.objects.filter(
        target_type__app_label="applications",
        target_type__model="application",
        target_id=OuterRef("recommendation__application"),
        at__lte=at,
    ).exclude(to_state="")
    rows = RecommendedYear.objects.filter(
        Q(recommendation__voided_at=None) | Q(recommendation__voided_at__gt=at),
        recommendation__plan_item__in=lines,
        recommendation__signed_at__lte=at,
    ).exclude(recommendation__application=case)
    state = Subquery(moves.order_by("-at", "-pk").values("to_state")[:1])
    rows = rows.alias(state_then=state).filter(state_then__in=WAITS_FOR_DECISION)
    return rows.values_list("recommendation__plan_item", "year", "amount")


# --- The assessments ------------------------------------------------------------------
