"""What do the plans hold for a case, and what of it has somebody judged?"""

from collections.abc import Iterable
from functools import cached_property
from hashlib import sha256
from typing import Any

from applications.brief.queries import Content, Room, rooms
from applications.decisions.queries import boards_of
from applications.models import Application, PlanAlignment
from fund.models import Plan, PlanItem

Stance = PlanAlignment.Stance


class Plans:
    """The goals and lines that may have a bearing on a case."""

    def __init__(self, application: Application, content: Content):
        self.application, self.content = application, content
        self.linked = set(content.plan_item_ids())
        self.judged = {row.item_id: row for row in application.plan_alignments.all()}

    @cached_property
    def items(self) -> list[PlanItem]:
        """Of the plans that hold for the years of the case, and those already linked or
        judged; by plan, and those that the applicants point at first in each."""
        years = self.content.years()
        holding = PlanItem.objects.filter(
            plan__fund=self.application.fund, plan__in=Plan.objects.holding()
        )
        if years:
            holding = holding.filter(
                plan__first_year__lte=years[-1], plan__last_year__gte=years[0]
            )
        known = PlanItem.objects.filter(pk__in=[*self.linked, *self.judged])
        rows = (holding | known).select_related("plan__board")
        found = rows.order_by("plan__board__name", "plan_id", "code", "pk")
        return sorted(
            found,
            key=lambda item: (
                item.plan.board.name,
                item.plan_id,
                not self.points(item),
            ),
        )

    @property
    def lines(self) -> list[PlanItem]:
        """The lines of the investment plans: first those that support the case, or that
        the applicants point at and nobody has judged otherwise."""
        lines = [x for x in self.items if x.plan.kind == Plan.Kind.INVESTMENT]
        return sorted(lines, key=lambda item: not self.is_likely(item))

    @property
    def goals(self) -> list[PlanItem]:
        return [x for x in self.items if x.plan.kind == Plan.Kind.OPERATIONS]

    @cached_property
    def own(self) -> set[int]:
        """The applicants' own boards, and the boards of what they point at."""
        boards = {board.pk for board in boards_of(self.application)}
        return boards | {x.plan.board_id for x in self.items if self.points(x)}

    def points(self, item: PlanItem) -> bool:
        """Do the applicants point at it?"""
        return item.pk in self.linked

    def is_likely(self, item: PlanItem) -> bool:
        if row := self.judged.get(item.pk):
            return row.stance == Stance.SUPPORTS
        return self.points(item)

    def silent(self) -> list[PlanItem]:
        """What the program finds: the applicants do not point at these."""
        return [item for item in self.items if not self.points(item)]

    def rooms(self) -> dict[int, list[Room]]:
        by_year = self.content.economy().by_year
        return rooms(self.lines, by_year, case=self.application)


def fingerprint(items: Iterable[PlanItem]) -> str:
    """The same for the same goals and lines, worded alike: a page sends it back, so that
    nobody accepts what was not shown."""
    said: list[Any] = sorted((item.pk, str(item)) for item in items)
    return sha256(repr(said).encode()).hexdigest()
