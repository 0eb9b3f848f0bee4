"""What was granted to whom for which year, what was used, and what is left of it?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from django.db.models import Sum
from django.db.models.functions import ExtractYear

from accounts.models import Board
from fund.ledger.sums import Balance, balance
from fund.models import Entry, Fund, Grant, GrantYear

PAGE = 25
CHUNK = 200
ZERO = Decimal(0)
Kind = Entry.Kind


@dataclass
class Amounts:
    """Kronor granted, used and released; what is left is what they leave."""

    granted: Decimal = ZERO
    used: Decimal = ZERO
    released: Decimal = ZERO

    @property
    def left(self) -> Decimal:
        return self.granted - self.used - self.released

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(
            self.granted + other.granted,
            self.used + other.used,
            self.released + other.released,
        )


@dataclass
class BoardRow:
    """One board's part of something, year by year; `board` is None when unknown."""

    board: Board | None
    years: dict[int, Amounts] = field(default_factory=lambda: defaultdict(Amounts))

    @property
    def total(self) -> Amounts:
        return sum(self.years.values(), Amounts())


@dataclass
class GrantRow:
    """One grant: a row for each board, and what was released year by year."""

    grant: Grant
    boards: list[BoardRow]
    released: dict[int, Decimal]

    @property
    def total(self) -> Amounts:
        released = Amounts(released=sum(self.released.values(), ZERO))
        return sum((row.total for row in self.boards), released)


@dataclass(frozen=True)
class Reconciliation:
    """The yearly amounts of the decisions against the ledger: must differ by nothing."""

    matrix: Amounts
    ledger: Balance

    @property
    def difference(self) -> Decimal:
        return self.matrix.left - self.ledger.committed


@dataclass(frozen=True)
class Overview:
    """The whole fund: a row for each board, what was released year by year, and the
    check against the ledger."""

    boards: list[BoardRow]
    years: list[int]
    released: dict[int, Decimal]
    reconciliation: Reconciliation

    @property
    def total(self) -> Amounts:
        return self.reconciliation.matrix

    def of_year(self, year: int) -> Amounts:
        """The sum of the column: every board, less what was released in the year."""
        rows = [row.years[year] for row in self.boards if year in row.years]
        return sum(rows, Amounts(released=self.released.get(year, ZERO)))


def boards_of(fund: Fund) -> dict[int, Board]:
    """The boards of the fund's municipality, by key."""
    rows = Board.objects.filter(municipality=fund.municipality_id)
    return {board.pk: board for board in rows}


def overview(fund: Fund, boards: dict[int, Board]) -> Overview:
    """Granted and used per board and year over every grant of the fund."""
    sums = balance(fund)
    granted = GrantYear.objects.filter(grant__fund=fund)
    used = fund.entries.filter(kind=Kind.ACTUAL)
    rows = _by_board(
        granted.values_list("board", "year").annotate(Sum("amount")),
        used.values_list("board", ExtractYear("booked_on")).annotate(Sum("amount")),
        boards,
    )
    by_year = ExtractYear("booked_on")
    entries = fund.entries.filter(kind=Kind.RELEASE).values_list(by_year)
    released = dict(entries.annotate(Sum("amount")))
    total = sum((row.total for row in rows), Amounts())
    total += Amounts(released=sum(released.values(), ZERO))
    years = sorted({year for row in rows for year in row.years} | set(released))
    return Overview(rows, years, released, Reconciliation(total, sums))


def page_of(
    fund: Fund, boards: dict[int, Board], *, after: int | None
) -> tuple[list[GrantRow], int | None]:
    """Some grants, the latest first, and the key of the next page if there is one."""
    grants = fund.grants.order_by("-pk")
    if after:
        grants = grants.filter(pk__lt=after)
    found = list(grants[: PAGE + 1])
    here = found[:PAGE]
    return rows_of(here, boards), here[-1].pk if len(found) > PAGE else None


def every_row(fund: Fund) -> Iterator[GrantRow]:
    """All grants in the order of their codes, a few hundred at a time."""
    grants = list(fund.grants.order_by("project_code", "pk"))
    boards = boards_of(fund)
    for start in range(0, len(grants), CHUNK):
        yield from rows_of(grants[start : start + CHUNK], boards)


def rows_of(grants: list[Grant], boards: dict[int, Board]) -> list[GrantRow]:
    """The boards and years of these grants, in three queries."""
    granted = _by_grant(
        GrantYear.objects.filter(grant__in=grants)
        .values_list("grant", "board", "year")
        .annotate(Sum("amount"))
    )
    entries = Entry.objects.filter(grant__in=grants)
    year = ExtractYear("booked_on")
    used = _by_grant(
        entries.filter(kind=Kind.ACTUAL)
        .values_list("grant", "board", year)
        .annotate(Sum("amount"))
    )
    released = _by_grant(
        entries.filter(kind=Kind.RELEASE)
        .values_list("grant", year)
        .annotate(Sum("amount"))
    )
    return [
        GrantRow(
            grant,
            _by_board(granted[grant.pk], used[grant.pk], boards),
            dict(released[grant.pk]),
        )
        for grant in grants
    ]


def _by_grant(rows: Iterable[tuple]) -> dict[int, list[tuple]]:
    found: dict[int, list[tuple]] = defaultdict(list)
    for grant, *rest in rows:
        found[grant].append(tuple(rest))
    return found


def _by_board(granted, used, boards: dict[int, Board]) -> list[BoardRow]:
    """(board, year, kronor) granted and used → a row for each board, by name."""
    rows: dict[int | None, BoardRow] = {}
    for name, source in (("granted", granted), ("used", used)):
        for board, year, amount in source:
            row = rows.setdefault(board, BoardRow(boards.get(board)))
            setattr(row.years[year], name, amount)
    return sorted(rows.values(), key=lambda row: str(row.board or "\uffff"))
