"""Who may do what with minutes, by role and by their state."""

import pytest

from applications.minutes import permissions as rules
from fund.models import Appointment, Fund, Minutes
from tests import factories
from tests.applications import minute_desk as desk

Role = Appointment.Role
WRITERS = {Role.COORDINATOR, Role.CHAIR}
ANNOUNCERS = {Role.COORDINATOR, Role.REGISTRAR}
EVERYBODY = set(Role)
NOBODY: set = set()

# State → rule → those who may, beside the verifiers.
TABLE = {
    Minutes.State.DRAFT: {
        "may_write": WRITERS,
        "may_read": WRITERS,
        "may_verify": NOBODY,
        "may_take_back": NOBODY,
        "may_correct": NOBODY,
        "may_announce": NOBODY,
    },
    Minutes.State.VERIFYING: {
        "may_write": NOBODY,
        "may_read": WRITERS | {"verifier"},
        "may_verify": {"verifier"},
        "may_take_back": WRITERS | {"verifier"},
        "may_correct": NOBODY,
        "may_announce": NOBODY,
    },
    Minutes.State.LOCKED: {
        "may_write": NOBODY,
        "may_read": EVERYBODY | {"verifier"},
        "may_verify": NOBODY,
        "may_take_back": NOBODY,
        "may_correct": WRITERS,
        "may_announce": ANNOUNCERS,
    },
}
WITH_VERIFIERS = {"may_read", "may_verify", "may_take_back"}


@pytest.fixture
def people(fund: Fund, member, stranger):
    found = {role: factories.make_role(fund, role) for role in Role}
    return {**found, "verifier": member, "stranger": stranger}


def test_each_rule_answers_what_the_table_says(
    case, chair, member, coordinator, people
):
    meeting = desk.over(case, chair=chair, coordinator=coordinator)
    minutes = desk.begun(meeting, chair=chair, member=member, coordinator=coordinator)
    _compare(minutes, people)
    _compare(desk.sent(minutes, coordinator=coordinator), people)
    _compare(desk.verified(minutes, chair, member), people)


def _compare(minutes: Minutes, people: dict) -> None:
    verifiers = list(minutes.verifiers.all())
    said = {}
    for rule in TABLE[minutes.state]:
        more = [verifiers] if rule in WITH_VERIFIERS else []
        ask = getattr(rules, rule)
        said[rule] = {who for who, user in people.items() if ask(user, minutes, *more)}
    assert said == TABLE[minutes.state]
