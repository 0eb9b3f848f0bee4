"""Eight years in Ekköping, told in the order of the days, up to a day.

Each thread is a generator: it yields the moment of its next deed, and is resumed when
that moment has come, with the clock set to it. What lies after the last day is never
done; the money that lies there becomes forecasts.
"""

import heapq
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from accounts.models import Mail
from config.demo import (
    laboratory,
    live,
    money,
    nystart,
    owner,
    past,
    plans,
    skolfam,
    skolnarvaro,
)
from config.demo.town import (
    MAIN_RULES,
    Town,
    adopt_investment_plan,
    adopt_operations_plans,
    build,
    found_main_fund,
    found_small_fund,
    moment,
    open_call,
)
from core import clock
from fund.ledger import actions as ledger
from fund.rules import actions as rules
from fund.rules.delegations import Delegated

Thread = Iterator[datetime]
Say = Callable[[str], object]

# Before this day the three projects are not all granted, and their money has no forecast.
EARLIEST = date(2025, 6, 30)
FOUNDED = date(2022, 1, 10)


def tell(today: date, say: Say) -> Town:
    """Build Ekköping and tell its history up to the end of `today`."""
    with clock.travel(moment(FOUNDED)):
        say("Ekköping: boards, departments and people")
        town = build(today)
        found_main_fund(town)
    threads: list[Thread] = [
        _years(town, say),
        past.granted(town, say, "skolfam", skolfam),
        past.granted(town, say, "skolnarvaro", skolnarvaro),
        past.granted(town, say, "nystart", nystart),
        laboratory.granted(town, say),
        _money(town),
        *live.threads(town, say),
        *owner.threads(town),
    ]
    _run(threads, until=today)
    _expect(town)
    say("Messages of the past count as sent")
    Mail.objects.filter(sent_at=None).update(sent_at=clock.now())
    return town


def _run(threads: list[Thread], *, until: date) -> None:
    """Let the thread whose moment comes first go on, again and again."""
    numbers = count()
    queue: list[tuple[datetime, int, Thread]] = []
    now = clock.now()

    def wait(thread: Thread) -> None:
        when = next(thread, None)
        if when is not None and clock.day_of(when) <= until:
            heapq.heappush(queue, (when, next(numbers), thread))

    for thread in threads:
        wait(thread)
    while queue:
        when, _number, thread = heapq.heappop(queue)
        # What happens today has happened already, whatever time of the day it is.
        is_today = clock.day_of(when) == clock.day_of(now)
        with clock.travel(min(when, now) if is_today else when):
            wait(thread)


def _years(town: Town, say: Say) -> Thread:
    """What the council and the executive board decide, and the calls."""
    main = "main"
    day, amount, reference = money.CAPITAL
    yield moment(day)
    ledger.allocate_capital(
        town.funds[main],
        Decimal(amount),
        on=day,
        reference=reference,
        by=town.people["johan"],
    )
    yield moment(date(2022, 5, 2))
    _fixed_call(town, 2022, date(2022, 5, 2), date(2022, 8, 31), 6_000_000)
    for first, last, day, reference, lines in plans.INVESTMENT[:1]:
        yield moment(day)
        adopt_investment_plan(
            town, first, last, on=day, reference=reference, lines=lines
        )
    yield moment(date(2022, 12, 1))
    _change_rules(town)
    _fixed_call(town, 2023, date(2022, 12, 1), date(2023, 1, 20), 10_000_000)
    yield moment(date(2023, 10, 1))
    found_small_fund(town)
    for first, last, day, reference, lines in plans.INVESTMENT[1:]:
        yield moment(day)
        adopt_investment_plan(
            town, first, last, on=day, reference=reference, lines=lines
        )
    yield moment(date(2024, 5, 13))
    _fixed_call(town, 2024, date(2024, 5, 13), date(2024, 8, 31), 8_000_000)
    say("The plans of the boards")
    for first in range(2025, town.today.year + 4, 3):
        yield moment(date(first - 1, 11, 28), 14)
        adopt_operations_plans(town, first, first + 2)


def _fixed_call(town: Town, year: int, opens: date, closes: date, frame: int) -> None:
    open_call(
        town,
        str(year),
        f"Utlysning {year}",
        opens=opens,
        closes=closes,
        frame=frame,
        text="Insatser över nämndgränser för barn och unga. Högst fyra år.",
    )


def _change_rules(town: Town) -> None:
    """Return is abolished for what is decided from 2023, to get more applications; small
    amounts are delegated."""
    rules.adopt_rules(
        town.funds["main"],
        valid_from=date(2023, 1, 1),
        adopted_reference="KF 2022-11-28 § 131",
        return_model="none",
        why="Återföringen togs bort för att fler ska vilja söka.",
        delegations=[
            Delegated(
                town.people[key],
                office=office,
                up_to=Decimal(up_to),
                holds_from=date(2023, 1, 1),
                holds_until=None,
                reference="KS 2022-12-12 § 219",
            )
            for key, office, up_to in plans.DELEGATES
        ],
        **MAIN_RULES,
        by=town.people["maria"],
    )


def _money(town: Town) -> Thread:
    """Costs, releases and returns, booked on their days by the finance officer."""
    for event in money.events():
        yield moment(event.on, 17)
        words: dict[str, Any] = {"reference": event.reference, "note": event.note}
        words |= {"on": event.on, "by": town.people["johan"]}
        grant, amount = town.grant(event.project), Decimal(event.amount)
        board = town.boards[event.board]
        if event.kind == "release":
            ledger.release(grant, amount, **words)
        elif event.kind == "actual":
            ledger.book_actual(grant, amount, board=board, **words)
        else:
            ledger.book_return(grant, amount, board=board, **words)


def _expect(town: Town) -> None:
    """Forecasts for each year of which something lies ahead: what the whole year will be."""
    sums: dict[tuple, int] = {}
    ahead: set[tuple] = set()
    for event in money.events():
        key = (event.project, event.kind, event.on.year, event.board)
        sums[key] = sums.get(key, 0) + event.amount
        if event.on > town.today:
            ahead.add(key)
    with clock.travel(moment(town.today - timedelta(days=1), 16)):
        for key in sorted(ahead):
            project, kind, year, board = key
            ledger.set_forecast(
                town.grant(project),
                kind,
                year=year,
                board=town.boards[board],
                amount=Decimal(sums[key]),
                by=town.people["johan"],
            )
