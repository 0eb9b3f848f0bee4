"""The main job: project P1 of the worked examples, from a call to a learning report.

Played by the applicant, the coordinator, two assessors, the steering group, the project
leader, the owner and finance; first with every page inspected, then the main steps once
more without JavaScript.
"""

from datetime import date
from decimal import Decimal

import pytest

from fund.ledger import sums as ledger
from tests.journeys.applying import apply
from tests.journeys.cast import Cast
from tests.journeys.deciding import assert_letter, meet, prepare
from tests.journeys.following import close_the_books, follow, report, start
from tests.journeys.people import Calendar, person

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def calendar(monkeypatch):
    return Calendar(monkeypatch, date(2022, 9, 1))


@pytest.fixture
def cast(calendar):
    return Cast()


@pytest.fixture
def enter(browser, live_site):
    """`with enter(user) as somebody:` – that person, in front of the browser."""
    return lambda user, script=True: person(browser, live_site, user, script=script)


@pytest.mark.parametrize("script", [True, False], ids=["inspected", "without script"])
def test_the_main_job(cast, calendar, enter, script):
    application = apply(cast, enter, script)
    prepare(cast, enter, application, script)
    meet(cast, calendar, enter, application, script)
    project = application.project
    assert ledger.balance(cast.fund).committed == Decimal(5_400_000)
    assert_letter(application)

    start(cast, calendar, enter, project, script)
    follow(cast, calendar, enter, project, script)
    close_the_books(cast, calendar, enter, project, script)
    balance = ledger.balance(cast.fund)
    assert balance.actual == Decimal(5_321_430)
    assert balance.committed == 0
    assert balance.available == Decimal(34_678_570)

    report(cast, enter, project, script)
