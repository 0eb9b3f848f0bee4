"""Which rows of the ledger were asked for, and what do they add up to on the way?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import IntegerField, Max, Q, Sum
from django.db.models.functions import Cast, Substr

from accounts.models import Organisation
from fund.models import Entry, Fund, Grant
from fund.models.ledger import EntryQuerySet

PAGE = 50
ZERO = Decimal(0)


@dataclass(frozen=True)
class Key:
    """The place of a row in the ledger: the day, then the order of writing."""

    day: date
    pk: int

    @classmethod
    def read(cls, text: str) -> "Key | None":
        """From an address such as 2025-12-31.61; None when it makes no sense."""
        day, _dot, pk = text.partition(".")
        try:
            return cls(date.fromisoformat(day), int(pk))
        except ValueError:
            return None

    def __str__(self):
        return f"{self.day}.{self.pk}"

    def older(self) -> Q:
        return Q(booked_on__lt=self.day) | Q(booked_on=self.day, pk__lt=self.pk)

    def newer(self) -> Q:
        return Q(booked_on__gt=self.day) | Q(booked_on=self.day, pk__gt=self.pk)


@dataclass(frozen=True)
class Totals:
    """What some rows add up to, in kronor, and the last row that was counted."""

    booked: Decimal = ZERO
    committed: Decimal = ZERO
    last_pk: int = 0

    @property
    def available(self) -> Decimal:
        return self.booked - self.committed

    def without(self, entry) -> "Totals":
        return Totals(
            self.booked - entry.to_booked,
            self.committed - entry.to_committed,
            self.last_pk,
        )


@dataclass(frozen=True)
class Line:
    """A row, and what the rows up to and with it add up to."""

    entry: Entry
    after: Totals


@dataclass(frozen=True)
class Page:
    """Some lines, newest first, and the way to those before and after them."""

    lines: list[Line]
    totals: Totals
    newer: Key | None
    older: Key | None


def chosen_entries(fund: Fund, chosen: dict) -> EntryQuerySet:
    """The rows that the filter asks for (fund.ledger.forms.LedgerFilter)."""
    rows: EntryQuerySet = fund.entries.until(chosen.get("on"))
    if kind := chosen.get("kind"):
        rows = rows.filter(kind=kind)
    if year := chosen.get("year"):
        rows = rows.filter(booked_on__year=year)
    if grant := chosen.get("project"):
        rows = rows.filter(grant=grant)
    if text := chosen.get("text"):
        rows = rows.filter(
            Q(reference__icontains=text)
            | Q(note__icontains=text)
            | Q(grant__title__icontains=text)
            | Q(grant__project_code__icontains=text)
            | Q(by__name__icontains=text)
        )
    return rows


def totals_of(rows: EntryQuerySet) -> Totals:
    sums = rows.with_effects().aggregate(
        booked=Sum("to_booked"), committed=Sum("to_committed"), last=Max("pk")
    )
    return Totals(sums["booked"] or ZERO, sums["committed"] or ZERO, sums["last"] or 0)


def page_of(
    rows: EntryQuerySet, *, before: Key | None = None, after: Key | None = None
) -> Page:
    """The rows older than `before`, or newer than `after`, or else the newest."""
    totals = totals_of(rows)
    listed = rows.for_list().with_effects()
    if after:
        found = list(
            listed.filter(after.newer()).order_by("booked_on", "pk")[: PAGE + 1]
        )
        here = found[:PAGE][::-1]
        has_newer, has_older = len(found) > PAGE, True
    else:
        found = list(listed.filter(before.older() if before else Q())[: PAGE + 1])
        here, has_newer, has_older = found[:PAGE], bool(before), len(found) > PAGE
    if not here:
        return Page([], totals, None, None)
    first, last = _key(here[0]), _key(here[-1])
    closing = totals
    if has_newer:
        newer = totals_of(rows.filter(first.newer()))
        closing = Totals(
            totals.booked - newer.booked, totals.committed - newer.committed
        )
    return Page(
        list(lines(here, closing)),
        totals,
        newer=first if has_newer else None,
        older=last if has_older else None,
    )


def _key(entry: Entry) -> Key:
    return Key(entry.booked_on, entry.pk)


def lines(entries: Iterable[Entry], closing: Totals) -> Iterator[Line]:
    """Newest first: each row with the sums after it, counted down from `closing`."""
    for entry in entries:
        yield Line(entry, closing)
        closing = closing.without(entry)


def every_line(rows: EntryQuerySet, totals: Totals) -> Iterator[Line]:
    """All the rows, a few at a time; those written after `totals` was read are left."""
    listed = rows.filter(pk__lte=totals.last_pk).for_list().with_effects()
    return lines(listed.iterator(chunk_size=1000), totals)


def next_project_code(fund: Fund) -> str:
    """The next free code in the accounts, such as SI004.

    The accounts are one for all funds of a municipality: two that grant at once take
    their codes one after the other (Project: code_once_in_the_accounts).
    """
    accounts = fund.municipality_id
    Organisation.objects.select_for_update(no_key=True).get(pk=accounts)
    grants = Grant.objects.filter(
        fund__municipality=accounts, project_code__regex=r"^SI\d{3,8}$"
    )
    number = Cast(Substr("project_code", 3), IntegerField())
    last = grants.aggregate(last=Max(number))["last"] or 0
    return f"SI{last + 1:03d}"
