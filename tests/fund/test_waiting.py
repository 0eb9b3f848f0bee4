"""What waits for finance and for the coordinator, and when is it over?"""

from datetime import date

import pytest
from django.urls import reverse

from accounts.models import User
from core import clock
from fund.founding import actions as founding
from fund.interests import actions as interests
from fund.ledger import actions as ledger
from fund.ledger.waiting import Tertial
from fund.models import Appointment
from fund.people import actions as people
from fund.waiting import waiting_for
from tests import factories
from tests.fund.conftest import promise, use

Role = Appointment.Role
TODAY = factories.moment(2023, 9, 10)


@pytest.fixture(autouse=True)
def _september():
    with clock.travel(TODAY):
        yield


def in_role(fund, role):
    """Somebody who has declared their ties, if that is asked of the role."""
    person = factories.make_role(fund, role)
    if interests.must_declare(person, fund):
        interests.declare(fund, has_nothing=True, interests=[], by=person)
    return person


def titles(user) -> list[str]:
    fresh = User.objects.get(pk=user.pk)
    return [row.title for row in waiting_for(fresh)]


@pytest.mark.parametrize(
    ("day", "tertial", "first", "last"),
    [
        (date(2026, 1, 1), (2025, 3), date(2025, 9, 1), date(2025, 12, 31)),
        (date(2026, 4, 30), (2025, 3), date(2025, 9, 1), date(2025, 12, 31)),
        (date(2026, 5, 1), (2026, 1), date(2026, 1, 1), date(2026, 4, 30)),
        (date(2026, 12, 31), (2026, 2), date(2026, 5, 1), date(2026, 8, 31)),
    ],
)
def test_the_latest_closed_tertial(day, tertial, first, last):
    closed = Tertial.closed(day)
    assert (closed, closed.first, closed.last) == (tertial, first, last)


def test_finance_books_the_costs_of_the_last_tertial(fund):
    eva = factories.make_role(fund, Role.FINANCE)
    grant = promise(fund, "SI001", {2023: 100_000})

    (row,) = waiting_for(eva)

    assert row.title == "Bokför utfall för tertial 2 2023"
    assert row.due == date(2023, 9, 15)
    assert row.subject == "SI001 Projekt SI001"
    assert row.url == (
        reverse("fund:ledger_book", args=[fund.pk, "actual"]) + f"?grant={grant.pk}"
    )
    use(grant, 10_000, date(2023, 8, 31))
    assert titles(eva) == []


def test_finance_releases_what_is_left_after_the_end(fund):
    eva = factories.make_role(fund, Role.FINANCE)
    with clock.travel(factories.moment(2022, 6, 1)):
        grant = promise(fund, "SI001", {2022: 100_000}, on=date(2022, 6, 1))

    (row,) = waiting_for(eva)

    assert row.subject == "SI001 Projekt SI001: 100\xa0000\xa0kr kvar"
    assert row.due is None
    ledger.release(
        grant, grant.granted_amount(), on=date(2023, 9, 1), reference="Slut", by=eva
    )
    assert titles(eva) == []


def test_the_coordinator_adopts_rules_and_plans(fund):
    by = User.objects.system()
    empty = founding.create_fund(municipality=fund.municipality, name="Ny", by=by)
    maria = in_role(empty, Role.COORDINATOR)

    rules, plan = waiting_for(maria)

    assert rules.url == reverse("fund:rules_adopt", args=[empty.pk])
    assert plan.url == reverse("fund:plan_adopt", args=[empty.pk])
    assert titles(in_role(fund, Role.COORDINATOR)) == []


def test_nothing_waits_for_others(fund):
    promise(fund, "SI001", {2023: 100_000})
    for role in (Role.ASSESSOR, Role.AUDITOR, Role.MEMBER):
        assert titles(in_role(fund, role)) == []
    assert titles(factories.make_user()) == []


def test_the_question_costs_the_same_however_much_waits(
    fund, django_assert_max_num_queries
):
    user = factories.make_role(fund, Role.FINANCE)
    people.appoint(user, fund=fund, role=Role.COORDINATOR, by=user)
    interests.declare(fund, has_nothing=True, interests=[], by=user)
    promise(fund, "SI001", {2023: 100})
    for number in range(20):
        promise(fund, f"XX{number}", {2023: 100})
    fresh = User.objects.get(pk=user.pk)
    with django_assert_max_num_queries(7):  # the person's grants, and six
        rows = waiting_for(fresh)
    assert len(rows) == 21
