"""The main job: project P1 of the worked examples, from a call to a learning report.

Played by the applicant, the registrar, the coordinator, two assessors, the steering group
(in which a member stands aside and a deputy steps in), those who verify the minutes, the
project leader, the owner and finance: on a tablet, with keyboard alone and without
JavaScript; and once more, beside the walk of every page, with each page inspected.
"""

from datetime import date
from decimal import Decimal

import pytest

from fund.ledger import sums as ledger
from tests.journeys.applying import apply
from tests.journeys.cast import Cast
from tests.journeys.deciding import assert_letter, meet, prepare
from tests.journeys.following import close_the_books, follow, report, start
from tests.journeys.people import Calendar, Job, new_context, person
from tests.journeys.recording import record

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def calendar(monkeypatch):
    return Calendar(monkeypatch, date(2022, 9, 1))


@pytest.fixture
def cast(calendar):
    return Cast()


@pytest.fixture(
    params=[
        pytest.param(True, id="inspected", marks=pytest.mark.reliability),
        pytest.param(False, id="by keyboard"),
    ]
)
def enter(request, browser, live_site):
    """`with enter(user) as somebody:` – that person, in front of the browser."""
    with new_context(browser, request.param) as context:
        job = Job(request.param, context)
        yield lambda user: person(browser, live_site, user, job)
    job.figures.keep(request.node.callspec.id)


def test_the_main_job(cast, calendar, enter):
    application = apply(cast, enter)
    prepare(cast, enter, application)
    meeting = meet(cast, calendar, enter, application)
    project = application.project
    assert ledger.balance(cast.fund).committed == Decimal(5_400_000)
    assert_letter(application)
    record(cast, calendar, enter, application, meeting)

    start(cast, calendar, enter, project)
    follow(cast, calendar, enter, project)
    close_the_books(cast, calendar, enter, project)
    balance = ledger.balance(cast.fund)
    assert balance.actual == Decimal(5_321_430)
    assert balance.committed == 0
    assert balance.available == Decimal(34_678_570)

    report(cast, enter, project)
