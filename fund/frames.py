"""How much of the yearly frames of an investment plan is taken, and what room is left?

A grant takes room in its years. What is released of it gives room back, in its last
years first: that is the money that would have been used last.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import TypedDict

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, F, OuterRef, QuerySet, Subquery, Sum, TextField, When
from django.db.models.functions import Cast, Coalesce, JSONObject

from fund.models import Entry, GrantYear, PlanFrame, PlanItem

Kind = Entry.Kind
ZERO = Decimal(0)


class Room(TypedDict):
    """One year of a line: its frame, what grants take of it, what is left, and what is
    wanted of that by cases that wait."""

    frame: Decimal
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
    lines = PlanItem.objects.filter(pk__in=[item.pk for item in items])
    asked = _frames().none() if wanted is None else wanted
    found = lines.values_list(
        "pk", ArraySubquery(_frames()), ArraySubquery(_granted()), ArraySubquery(asked)
    )
    rooms = {}
    for item, frames, granted, waiting in found:
        taken = _taken(granted)
        asked_for: dict[int, Decimal] = defaultdict(Decimal)
        for row in waiting or []:
            asked_for[row["year"]] += Decimal(row["amount"])
        for row in sorted(frames, key=lambda row: row["year"]):
            year, frame = row["year"], Decimal(row["amount"])
            rooms[item, year] = Room(
                frame=frame,
                granted=taken[year],
                room=frame - taken[year],
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
    rows = GrantYear.objects.filter(grant__plan_item=OuterRef("pk"))
    return rows.order_by("grant", "-year", "pk").values(
        row=JSONObject(
            grant="grant",
            year="year",
            amount=_exact("amount"),
            back=_exact(Coalesce(Subquery(back), ZERO)),
        )
    )


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
