"""How much of the yearly frames of an investment plan is taken, and what room is left?

A grant takes room in its years, under whichever version of the plan it was decided. What
is released of it gives room back, in its last years first: that is the money that would
have been used last. What was left when a year ended is carried over or lapses. The
trigger `within_the_frame` of fund.GrantYear counts in the same way.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict

from django.db.models import Case, F, IntegerField, Q, Sum, Value, When
from django.db.models.functions import Coalesce

from core.kept import Some, kept
from fund.models import Entry, FrameCarry, GrantYear, Plan, PlanFrame, PlanItem

Kind = Entry.Kind
ZERO = Decimal(0)


class Room(TypedDict):
    """One year of a line: its frame, what was carried to it less what was carried from
    it or lapsed, what grants take of it, what is left, and what is wanted of that by
    cases that wait."""

    frame: Decimal
    carried: Decimal
    granted: Decimal
    room: Decimal
    wanted: Decimal


def rooms(
    items: Iterable[PlanItem],
    *,
    wanted: Iterable | None = None,
    at: datetime | None = None,
) -> dict[tuple[int, int], Room]:
    """(line, year) → the room, for all the lines in as many questions as for one.

    `wanted` are rows (line, year, amount) of what waits for these lines. With `at`, only
    what was granted and given back by then counts.
    """
    roots = {item.pk: item.line_id or item.pk for item in items}
    frames, carried = _frames_and_carried(roots)
    granted = _granted(roots.values(), at)
    asked: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
    for item, year, amount in wanted if wanted is not None else ():
        asked[item, year] += amount
    return {
        (item, year): _room(
            frames[item].get(year, ZERO),
            carried[root, year],
            granted[root, year],
            asked[item, year],
        )
        for item, root in roots.items()
        for year in sorted(
            frames[item].keys()
            | {
                year
                for line, year in carried
                if line == root and carried[line, year] > 0
            }
        )
    }


def _room(frame: Decimal, carried: Decimal, granted: Decimal, wanted: Decimal) -> Room:
    return Room(
        frame=frame,
        carried=carried,
        granted=granted,
        room=frame + carried - granted,
        wanted=wanted,
    )


def _of_lines(path: str, roots) -> Q:
    """Rows of these lines, whichever version of the plan they were written under."""
    return Q(**{path: roots}) | Q(**{f"{path}__line": roots})


@kept
def _grant_years(roots: Some):
    return (
        GrantYear.objects.filter(_of_lines("grant__plan_item", roots))
        .annotate(root=Coalesce("grant__plan_item__line", "grant__plan_item"))
        .order_by("grant", "-year", "pk")
        .values_list("root", "grant", "year", "amount")
    )


def _granted(
    roots: Iterable[int], at: datetime | None = None
) -> dict[tuple[int, int], Decimal]:
    """(line, year) → what is granted, less what came back; of each grant the last years
    first: that is the money that would have been used last."""
    rows = _grant_years(roots=set(roots))
    grants = {grant for _root, grant, _year, _amount in rows}
    left = _came_back_by(grants, at) if at else _came_back(grants)
    granted: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
    for root, grant, year, amount in rows:
        if at and grant not in left:
            continue  # made later
        back = min(amount, left[grant])
        left[grant] -= back
        granted[root, year] += amount - back
    return granted


@kept
def _returns(grants: Some):
    effect = Case(When(kind=Kind.RELEASE, then=F("amount")), default=-F("amount"))
    rows = Entry.objects.filter(grant=grants, kind__in=[Kind.RELEASE, Kind.CHANGE])
    return rows.order_by().values_list("grant").annotate(back=Sum(effect))


def _came_back(grants: Collection[int]) -> dict[int, Decimal]:
    """Grant → what was released of it, less what a change added."""
    return defaultdict(Decimal, _returns(grants=grants) if grants else ())


def _came_back_by(grants: Collection[int], at: datetime) -> dict[int, Decimal]:
    """The same as it stood at a moment, of the grants that were made by then."""
    effect = Case(
        When(kind=Kind.RELEASE, then=F("amount")),
        When(kind=Kind.CHANGE, then=-F("amount")),
        default=ZERO,
    )
    rows = Entry.objects.filter(grant__in=grants).written_by(at).order_by()
    return dict(rows.values_list("grant").annotate(back=Sum(effect)))


@kept
def _written(items: Some, roots: Some):
    """The frames of the lines, with no outcome, and what of them was carried over or
    lapsed: in one question."""
    frames = PlanFrame.objects.filter(item=items).annotate(
        outcome=Value(""), to_year=Value(None, output_field=IntegerField())
    )
    carries = FrameCarry.objects.filter(_of_lines("item", roots)).annotate(
        root=Coalesce("item__line", "item")
    )
    return frames.values_list("item", "outcome", "year", "to_year", "amount").union(
        carries.exclude(outcome=FrameCarry.Outcome.ASKED).values_list(
            "root", "outcome", "from_year", "to_year", "amount"
        ),
        all=True,
    )


def _frames_and_carried(
    roots: Mapping[int, int],
) -> tuple[dict[int, dict[int, Decimal]], dict[tuple[int, int], Decimal]]:
    """Line → year → frame; and (line's root, year) → what came to it less what left it:
    what waits for a decision stays."""
    frames: dict[int, dict[int, Decimal]] = defaultdict(dict)
    carried: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
    for line, outcome, start, end, amount in _written(
        items=roots, roots=set(roots.values())
    ):
        if not outcome:
            frames[line][start] = amount
            continue
        carried[line, start] -= amount
        if outcome == FrameCarry.Outcome.CARRIED:
            carried[line, end] += amount
    return frames, carried


def line_in_force(item: PlanItem, day: date) -> PlanItem | None:
    """The line that holds on `day` where `item` held before; None when it is gone."""
    if not item.plan.is_replaced(day):
        return item
    same = PlanItem.objects.annotate(root=Coalesce("line", "pk")).filter(
        root=item.line_id or item.pk, plan__in=Plan.objects.holding(day)
    )
    return same.select_related("plan").order_by("-plan__valid_from", "-pk").first()
