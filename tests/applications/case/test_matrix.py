"""Who may do what with an application, in which state: one table, walked whole.

For every role, every state and every verb: the rule answers what the table says, and
the address refuses whoever the table does not name.
"""

import inspect
from operator import itemgetter

import pytest
from django.test import Client
from django.urls import reverse

from applications import permissions
from applications.models import Application
from fund.models import Appointment
from projects.conflicts.actions import declare_conflict
from projects.conflicts.queries import with_asides
from projects.models import TeamMember
from projects.people.actions import add_member
from tests import factories

Role = Appointment.Role
State = Application.State
CLOSED = {State.GRANTED, State.REJECTED, State.DISMISSED, State.WITHDRAWN}
HANDED_IN = set(State) - {State.DRAFT}
BEFORE_DECISION = set(Application.BEING_HANDLED) - {State.ON_AGENDA, State.WITH_BODY}

STAFF = {Role.COORDINATOR}
READERS = {
    Role.COORDINATOR,
    Role.REGISTRAR,
    Role.CHAIR,
    Role.MEMBER,
    Role.DEPUTY,
    Role.ADJUNCT,
    Role.FINANCE,
    Role.AUDITOR,
}
READS_ASSESSMENTS = {Role.COORDINATOR, Role.AUDITOR}  # who decides answers first
WRITERS = {"author", "owner", "leader"}
APPLICANTS = {*WRITERS, "coworker", "partner"}

# Rule → the address that asks it, who may, and in which states.
TABLE: dict[str, tuple[str, set, set]] = {
    "is_applicant": ("", APPLICANTS, set(State)),
    "may_write": ("section", WRITERS, set(Application.WRITABLE)),
    "may_submit": ("submit", WRITERS, set(Application.WRITABLE)),
    "may_withdraw": (
        "withdraw",
        WRITERS,
        {State.DRAFT, *BEFORE_DECISION},
    ),
    "may_manage_team": ("team", WRITERS, set(State) - CLOSED | {State.GRANTED}),
    "may_copy": ("copy_to_new", WRITERS, CLOSED),
    "may_ask_managers": ("", WRITERS, set(State) - CLOSED),
    "may_read_case": ("", READERS, set(State)),
    "may_read_versions": ("", READERS | APPLICANTS, set(State)),
    "may_read_letter": ("letter", READERS | APPLICANTS, set(State)),
    "may_register": ("register", STAFF | {Role.REGISTRAR}, {State.SUBMITTED}),
    "may_check": ("formal", STAFF, {State.REGISTERED, State.FORMAL_CHECK}),
    "may_dismiss": ("dismiss", STAFF, {State.FORMAL_CHECK, State.SUPPLEMENT}),
    "may_ask_for_supplement": (
        "supplement",
        STAFF,
        {State.FORMAL_CHECK, State.PREPARATION},
    ),
    "may_change_request": ("supplement_change", STAFF, {State.SUPPLEMENT}),
    "may_ask_opinion": (
        "opinion_ask",
        STAFF,
        {State.FORMAL_CHECK, State.PREPARATION},
    ),
    "may_prepare": ("prepare", STAFF, {State.PREPARATION}),
    "may_be_assessor": ("", {Role.ASSESSOR}, set(State)),
    "may_read_assessments": ("assessments", READS_ASSESSMENTS, set(State)),
    "may_write_memo": (
        "memo_begin",
        STAFF,
        {State.PREPARATION, State.READY, State.ON_AGENDA, State.TABLED},
    ),
    "may_read_memos": ("recommendations", READS_ASSESSMENTS, set(State)),
    "may_recommend": ("recommend", STAFF, {State.PREPARATION}),
    "may_reopen": ("reopen", STAFF, {State.READY, State.TABLED, State.REFERRED_BACK}),
    "may_take_off_agenda": ("", STAFF, {State.ON_AGENDA}),
    "may_register_body_decision": (
        "body_decision",
        STAFF | {Role.REGISTRAR},
        {State.WITH_BODY},
    ),
    "may_put_on_agenda": ("agenda", STAFF, {State.READY, State.TABLED}),
}
# These ask about another row, or together with one; they have tests of their own.
ELSEWHERE = {
    "may_agree",
    "may_answer_opinion",
    "may_apply",
    "may_assess",
    "may_change_view",
    "may_check_again",
    "may_decide_alone",
    "may_dissent",
    "may_endorse",
    "may_manage_calls",
    "may_rank",
    "may_record_decision",
    "may_talk",
    "may_waive_condition",
    "may_withdraw_opinion",
    "may_write_section",
    "may_write_voting",
}


@pytest.fixture
def people(fund, submitted, applicant) -> dict:
    """One of each kind, and one of the staff with a conflict of interest."""
    found = {role: factories.make_role(fund, role) for role in Role.values}
    found["author"] = applicant
    for role in TeamMember.Role.values:
        if role not in found:
            found[role] = factories.make_user(role)
            add_member(submitted.project, user=found[role], role=role, by=applicant)
    found["stranger"] = factories.make_user("Sten")
    found["superuser"] = factories.User.objects.create_superuser(
        "root@example.org", name="Rot"
    )
    found["conflicted"] = factories.make_role(fund, Role.COORDINATOR, "Jävig")
    declare_conflict(submitted.project, ground="j4", by=found["conflicted"])
    return found


@pytest.fixture
def in_state(submitted):
    """The application, put straight into a state: only who may go on is asked here."""

    def put(state) -> Application:
        Application.objects.filter(pk=submitted.pk).update(
            state=state, registry_number="KS 2026/0001"
        )
        return Application.objects.select_related("project", "fund", "call").get()

    return put


def test_the_table_names_every_rule():
    rules = {
        name
        for name, function in inspect.getmembers(permissions, inspect.isfunction)
        if name.startswith(("may_", "is_"))
        and function.__module__ == permissions.__name__
    }
    assert rules == TABLE.keys() | ELSEWHERE


def test_each_rule_answers_what_the_table_says(people, submitted):
    """The case is read once, as a page reads it: no rule asks again for its state."""
    application = with_asides(
        Application.objects.select_related("project", "fund", "call")
    ).get(pk=submitted.pk)
    for rule, (_address, who, states) in TABLE.items():
        ask = getattr(permissions, rule)
        for application.state in State:
            allowed = {name for name, user in people.items() if ask(user, application)}
            wanted = who if application.state in states else set()
            assert allowed == wanted, (rule, application.state)


def _refusals(name: str, *, is_late: bool) -> set[int]:
    """What a refusal may answer; the right person at the wrong time is led on."""
    if name in ("stranger", "superuser"):
        return {404, 405}
    return {403, 404, 405, *((302, 409) if is_late else ())}


def _one_of_each(states: set) -> list:
    """A state in which the verb is possible, and one in which it is not."""
    ordered = list(State)
    return [
        *[state for state in ordered if state in states][:1],
        *[state for state in ordered if state not in states][-1:],
    ]


@pytest.fixture
def clients(people) -> dict[str, Client]:
    """Each of them signed in, once for all the addresses."""
    found = {name: Client() for name in people}
    for name, client in found.items():
        client.force_login(people[name])
    return found


def test_each_address_refuses_whom_the_table_does_not_name(clients, in_state):
    """Never done, never an error of ours: 403 for those who may know of the case, 404
    for those who may not, or a way to where their own part of it is."""
    for address, who, states in filter(itemgetter(0), TABLE.values()):
        for state in _one_of_each(states):
            application = in_state(state)
            more = ["need"] if address == "section" else []
            url = reverse(f"applications:{address}", args=[application.pk, *more])
            for name, client in clients.items():
                if name in who and state in states:
                    continue
                status = client.post(url).status_code
                wanted = _refusals(name, is_late=name in who)
                assert status in wanted, (address, state, name)
            application.refresh_from_db()
            assert application.state == state
