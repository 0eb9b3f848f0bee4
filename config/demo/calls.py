"""The calls of Ekköping on the day of the telling: one has closed, two are open."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from applications.calls import late_codes
from config.demo import asking, plans
from config.demo.town import Town, adopt_investment_plan, moment, open_call

Thread = Iterator[datetime]


class Days:
    """Days counted from the day of the telling."""

    def __init__(self, today: date):
        self.today = today
        self.start = date(today.year + 1, 3, 1)  # when the new projects begin

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def ahead(self, days: int) -> date:
        return self.today + timedelta(days=days)


def closed_and_open(town: Town, days: Days) -> Thread:
    """The call that has closed, the plan for the coming years, and the call that is open."""
    year = town.today.year
    yield moment(days.ago(210))
    open_call(
        town,
        "closed",
        f"Arbete och skola {year}",
        opens=days.ago(210),
        closes=days.ago(100),
        frame=8_000_000,
        text="För unga som är på väg in i arbetslivet eller ur skolan.",
    )
    yield moment(days.ago(95))
    adopt_investment_plan(
        town,
        year + 1,
        year + 4,
        on=days.ago(95),
        reference=f"KS {days.ago(95)} § 142",
        lines=[
            (code, text, dict.fromkeys(range(year + 1, year + 5), frame))
            for code, text, frame in plans.NEXT_LINES
        ],
    )
    yield moment(days.ago(70))
    open_call(
        town,
        "open",
        f"Tidiga insatser {year + 1}",
        opens=days.ago(70),
        closes=days.ahead(25),
        frame=5_000_000,
        text=(
            "För insatser som börjar innan problemen blir stora. Minst två parter, varav "
            "en nämnd. Högst fyra år."
        ),
    )


def without_an_end(town: Town, days: Days) -> Thread:
    """Open until further notice, with more to ask than the plan."""
    yield moment(days.ago(65))
    call = open_call(
        town,
        "continuous",
        asking.TITLE,
        opens=days.ago(65),
        closes=None,
        frame=4_000_000,
        text=asking.TEXT,
    )
    asking.fill(town, call)


def late(town: Town, days: Days) -> Thread:
    """One who was late for the call that has closed got a code, and did not need it."""
    yield moment(days.ago(99), 10)
    late_codes.give(
        town.calls["closed"],
        given_to="Fadumo, Läxhjälp i Norra",
        reason="Strömavbrott i Norra på kvällen den sista dagen",
        valid_until=moment(days.ago(96), 16),
        by=town.people["maria"],
    )
