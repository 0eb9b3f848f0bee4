"""What is typed about a project under way: what is taken, and what is refused."""

from datetime import timedelta
from decimal import Decimal

import pytest

from core import clock
from projects.gates.forms import GateForm
from projects.money.forms import ForecastForm
from projects.people.forms import MemberForm
from projects.steering.forms import PrivacyForm, ReachForm, StaffForm
from tests import factories


def day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


@pytest.mark.parametrize(("days", "wrong"), [(-1, False), (0, False), (1, True)])
def test_what_has_been_done_lies_on_a_day_that_has_been(days, wrong):
    gate = GateForm({"outcome": "stop", "reason": "Ja", "decided_on": day(days)})
    reach = ReachForm({"done_on": day(days)})
    assert [bool(form.errors) for form in (gate, reach)] == [wrong, wrong]


def test_the_start_is_no_decision_along_the_way_and_unclear_settles_nothing():
    words = {"reason": "Ja", "decided_on": day(0)}
    assert set(GateForm({"outcome": "start", **words}).errors) == {"outcome"}
    assert PrivacyForm({"impact_assessment": "yes"}).is_valid()
    assert PrivacyForm({"impact_assessment": "no"}).is_valid()
    assert not PrivacyForm({"impact_assessment": "unclear"}).is_valid()


@pytest.mark.parametrize(
    ("percent", "wrong"), [("0", True), ("1", False), ("1000", False), ("1001", True)]
)
def test_how_much_of_a_post(percent, wrong):
    form = StaffForm({"role": "Psykolog", "lent_from": "Ny", "percent": percent})
    assert ("percent" in form.errors) == wrong


def test_somebody_is_found_by_their_address_while_they_have_an_account():
    person = factories.make_user("Nina Ny")
    form = MemberForm({"email": person.email.upper(), "role": "coworker"})
    assert form.is_valid()
    assert form.cleaned_data["email"] == person
    type(person).objects.filter(pk=person.pk).update(is_active=False)
    assert not MemberForm({"email": person.email, "role": "coworker"}).is_valid()
    assert not MemberForm({"email": person.email, "role": "author"}).is_valid()


def test_a_forecast_that_nobody_touched_stays_as_it_was(project, grant):
    board = project.lead_board
    places = [(grant, 2030, board, Decimal(5)), (grant, 2031, board, None)]
    names = [f"f{grant.pk}-{year}-{board.pk}" for year in (2030, 2031)]
    for typed, amounts in (
        (("5", ""), {}),
        (("6", ""), {(grant, 2030, board): 6}),
        (("", "0"), {(grant, 2031, board): 0}),
        (("5", "7"), {(grant, 2031, board): 7}),
    ):
        form = ForecastForm(dict(zip(names, typed, strict=True)), places=places)
        assert form.is_valid()
        assert form.amounts() == amounts
