"""Who may do what with the minutes, in each state: one table for every role."""

from types import SimpleNamespace

import pytest

from applications.minutes import permissions
from core import clock
from fund.models import Meeting, Minutes
from projects.conflicts.actions import declare_conflict
from tests import factories

State = Minutes.State
INSIDE = {*factories.Role.values}
WRITES = {"chair", "coordinator"}


@pytest.fixture
def people(fund) -> dict:
    """Each role of the fund; a stranger; two who verify, of whom one has done so."""
    people = {role: factories.make_role(fund, role) for role in INSIDE}
    for name in ("stranger", "verifies", "verified"):
        people[name] = factories.make_user(name)
    return people


@pytest.fixture
def verifiers(people) -> list:
    return [
        SimpleNamespace(user_id=people["verified"].pk, verified_at=clock.now()),
        SimpleNamespace(user_id=people["verifies"].pk, verified_at=None),
    ]


def minutes_in(fund, state) -> Minutes:
    return Minutes(fund=fund, state=state)


def those(people, may) -> set[str]:
    return {name for name, user in people.items() if may(user)}


@pytest.mark.parametrize("state", Meeting.State)
def test_they_are_begun_in_session_or_after(fund, people, state):
    meeting = Meeting(fund=fund, state=state)
    is_time = state in (Meeting.State.OPEN, Meeting.State.CLOSED)
    found = those(people, lambda user: permissions.may_begin(user, meeting))
    assert found == (WRITES if is_time else set())


@pytest.mark.parametrize(
    ("state", "may"),
    [
        (State.DRAFT, {"may_write": WRITES, "may_read": WRITES}),
        (
            State.VERIFYING,
            {
                "may_read": {*WRITES, "verifies", "verified"},
                "may_verify": {"verifies"},
                "may_take_back": {*WRITES, "verifies", "verified"},
            },
        ),
        (
            State.LOCKED,
            {
                "may_read": INSIDE,
                "may_correct": WRITES,
                "may_announce": {"coordinator", "registrar"},
            },
        ),
    ],
)
def test_the_table_holds_for_every_role(fund, people, verifiers, state, may):
    minutes = minutes_in(fund, state)
    for name in ("may_write", "may_correct", "may_announce"):
        rule = getattr(permissions, name)
        found = those(people, lambda user, rule=rule: rule(user, minutes))
        assert found == may.get(name, set()), name
    for name in ("may_read", "may_verify", "may_take_back"):
        rule = getattr(permissions, name)
        found = those(people, lambda user, rule=rule: rule(user, minutes, verifiers))
        assert found == may.get(name, set()), name
    found = those(people, lambda user: permissions.writes(user, minutes))
    assert found == WRITES


def test_in_another_fund_nobody_may_anything(fund, people, verifiers):
    other = factories.make_fund(capital=0)
    for state in State:
        minutes = minutes_in(other, state)
        for may in (
            permissions.may_write,
            permissions.may_correct,
            permissions.may_announce,
        ):
            assert (
                those(people, lambda user, may=may, of=minutes: may(user, of)) == set()
            )


@pytest.mark.parametrize("is_verified", [False, True])
@pytest.mark.parametrize("waits", [set(), {"verifies"}, {"verified", "verifies"}])
def test_an_entry_is_verified_by_one_it_waits_for(
    people, verifiers, is_verified, waits
):
    keys = {people[name].pk for name in waits}
    entry = SimpleNamespace(
        is_verified=is_verified, waits_for=lambda row: row.user_id in keys
    )
    may = permissions.may_verify_entry
    found = those(people, lambda user: may(user, entry, verifiers))
    assert found == (set() if is_verified else waits)


def test_who_stands_aside_does_not_read_that_point_until_it_is_verified(case, member):
    minutes = Minutes(meeting=case.item.meeting, state=State.DRAFT)
    assert permissions.closed_to(member, minutes) == set()
    declare_conflict(case.application.project, ground="j4", by=member)
    for state in State:
        minutes.state = state
        closed = set() if state == State.LOCKED else {case.item.pk}
        assert permissions.closed_to(member, minutes) == closed
