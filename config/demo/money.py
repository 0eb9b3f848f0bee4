"""What has the fund received, used, released and got back, and what lies ahead?

Domain 13.1–13.4, to the krona. A day after the day of the telling is not booked: it is a
forecast.
"""

from dataclasses import dataclass
from datetime import date

CAPITAL = (date(2022, 4, 25), 40_000_000, "KF 2022-04-25 § 45")
TERTIALS = [(4, 30), (8, 31), (12, 31)]

# project → year and board → kronor granted
GRANTED = {
    "skolfam": {2023: 1_500_000, 2024: 2_000_000, 2025: 1_900_000},
    "skolnarvaro": {2023: 1_900_000, 2024: 2_700_000, 2025: 2_800_000, 2026: 2_200_000},
    "nystart": {2025: 630_000, 2026: 610_000, 2027: 560_000},
}
BOARD = {"skolfam": "social", "skolnarvaro": "utbildning", "nystart": "social"}

ACTUAL = {
    "skolfam": {2023: 1_412_300, 2024: 1_987_650, 2025: 1_921_480},
    "skolnarvaro": {2023: 1_655_420, 2024: 2_871_300, 2025: 2_744_910, 2026: 1_968_270},
    "nystart": {2025: 612_400, 2026: 598_750, 2027: 541_900},
}
RELEASED = {
    "skolfam": (date(2026, 3, 16), 78_570, "Slutreglering"),
    "skolnarvaro": (date(2027, 2, 15), 360_100, "Slutreglering"),
    "nystart": (date(2027, 12, 31), 46_950, "Slutreglering"),
}
# Skolfam's return: year → socialnämnden (80 percent), utbildningsnämnden.
RETURNED = {
    2026: (695_036, 173_759),
    2027: (556_029, 139_007),
    2028: (444_823, 111_206),
    2029: (355_858, 88_965),
    2030: (284_687, 71_172),
}

# Innovationspotten, a small fund beside it: its money is not the other fund's.
SMALL_CAPITAL = 1_500_000
STAGE = 400_000
STAGE_ACTUAL = 391_200


@dataclass(frozen=True)
class Event:
    """One row of the ledger to be: `kind` as in fund.models.Forecast."""

    on: date
    project: str
    kind: str
    board: str
    amount: int
    reference: str
    note: str = ""


def events() -> list[Event]:
    """Every cost, release and return of the three projects, by day."""
    found = [*_costs(), *_releases(), *_returns()]
    return sorted(found, key=lambda event: (event.on, event.project, event.board))


def _costs() -> list[Event]:
    return [
        Event(
            date(year, month, day),
            project,
            "actual",
            BOARD[project],
            amount,
            f"Tertial {number} {year}",
            "Utfall enligt kommunens redovisning",
        )
        for project, amounts in ACTUAL.items()
        for year, total in amounts.items()
        for number, ((month, day), amount) in enumerate(
            zip(TERTIALS, _in_three(total), strict=True), 1
        )
    ]


def _in_three(total: int) -> list[int]:
    """A year's cost by tertial: a slow start, and the rest at the end."""
    first, second = total * 30 // 100, total * 28 // 100
    return [first, second, total - first - second]


def _releases() -> list[Event]:
    return [
        Event(on, project, "release", BOARD[project], amount, note, "Behövdes inte")
        for project, (on, amount, note) in RELEASED.items()
    ]


def _returns() -> list[Event]:
    return [
        Event(
            date(year, 12, 15),
            "skolfam",
            "return",
            board,
            amount,
            f"Bokslut {year}",
            "Verifierad besparing, färre dygn på HVB",
        )
        for year, shares in RETURNED.items()
        for board, amount in zip(("social", "utbildning"), shares, strict=True)
    ]
