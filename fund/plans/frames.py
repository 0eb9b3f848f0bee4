"""How much of the yearly frames of an investment plan is taken, and what room is left?

A grant takes room in its years, under whichever version of the plan it was decided. What
is released of it gives room back, in its last years first: that is the money that would
have been used last. What was left when a year ended is carried over or lapses. The
trigger `within_the_frame` of fund.GrantYear counts in the same way.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypedDict

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, F, OuterRef, QuerySet, Subquery, Sum, TextField, When
from django.db.models.functions import Cast, Coalesce, JSONObject

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
    items: Iterable[PlanItem], *, wanted: QuerySet | None = None
) -> dict[tuple[int, int], Room]:
    """(line, year) → the room, for all the lines in one query.

    `wanted` are rows {year, amount} of what waits for a line, OuterRef("pk"); amounts
    as text.
    """
    lines = PlanItem.objects.filter(pk__in=[item.pk for item in items]).annotate(
        root=Coalesce("line", "pk")
    )
    asked = _frames().none() if wanted is None else wanted
    found = lines.values_list(
        "pk",
        ArraySubquery(_frames()),
        ArraySubquery(_granted()),
        ArraySubquery(_carries()),
        ArraySubquery(asked),
    )
    rooms = {}
    for item, frames, granted, carries, waiting in found:
        taken, carried = _taken(granted), _carried(carries)
        asked_for: dict[int, Decimal] = defaultdict(Decimal)
        for row in waiting or []:
            asked_for[row["year"]] += Decimal(row["amount"])
        amounts = {row["year"]: Decimal(row["amount"]) for row in frames}
        gained = {year for year, amount in carried.items() if amount > 0}
        for year in sorted(amounts.keys() | gained):
            frame = amounts.get(year, ZERO)
            rooms[item, year] = Room(
                frame=frame,
                carried=carried[year],
                granted=taken[year],
                room=frame + carried[year] - taken[year],
                wanted=asked_for[year],
            )
    return rooms


def _frames():
    rows = PlanFrame.objects.filter(item=OuterRef("pk"))
    return rows.values(row=JSONObject(year="year", amount=_exact("amount")))


def _granted():
    """Year by year what each grant of a line was given, and what came back of it all."""
    effect = Case(When(kind=Kind.RELEASE, then=F("amount")), default=-F("amount"))
    back = (
        Entry.objects.filter(
            grant=OuterRef("grant"), kind__in=[Kind.RELEASE, Kind.CHANGE]
        )
        .order_by()
        .values("grant")
        .annotate(back=Sum(effect))
        .values("back")
    )
    rows = GrantYear.objects.alias(
        root=Coalesce("grant__plan_item__line", "grant__plan_item")
    ).filter(root=OuterRef("root"))
    return rows.order_by("grant", "-year", "pk").values(
        row=JSONObject(
            grant="grant",
            year="year",
            amount=_exact("amount"),
            back=_exact(Coalesce(Subquery(back), ZERO)),
        )
    )


def _carries():
    """What has been carried over or has lapsed, of all versions of a line."""
    rows = FrameCarry.objects.alias(root=Coalesce("item__line", "item")).filter(
        root=OuterRef("root")
    )
    return rows.values(
        row=JSONObject(
            outcome="outcome", start="from_year", end="to_year", amount=_exact("amount")
        )
    )


def _carried(rows: list[dict]) -> dict[int, Decimal]:
    """Year → what came to it less what left it; what waits for a decision stays."""
    carried: dict[int, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row["outcome"] == FrameCarry.Outcome.ASKED:
            continue
        carried[row["start"]] -= Decimal(row["amount"])
        if row["outcome"] == FrameCarry.Outcome.CARRIED:
            carried[row["end"]] += Decimal(row["amount"])
    return carried


def line_in_force(item: PlanItem, day: date) -> PlanItem | None:
    """The line that holds on `day` where `item` held before; None when it is gone."""
    if not item.plan.is_replaced(day):
        return item
    same = PlanItem.objects.annotate(root=Coalesce("line", "pk")).filter(
        root=item.line_id or item.pk,
        plan__in=Plan.objects.holding(day),
    )
    return same.select_related("plan").order_by("-plan__valid_from", "-pk").first()


def _exact(amount) -> Cast:
    """As text: a number of JSON would be rounded on its way."""
    return Cast(amount, TextField())


def _taken(granted: list[dict]) -> dict[int, Decimal]:
    """Year → what is granted, less what came back; the last years of a grant first."""
    taken: dict[int, Decimal] = defaultdict(Decimal)
    left: dict[int, Decimal] = {}
    for row in granted:
        amount = Decimal(row["amount"])
        back = left.get(row["grant"], Decimal(row["back"]))
        returned = min(amount, back)
        left[row["grant"]] = back - returned
        taken[row["year"]] += amount - returned
    return taken
