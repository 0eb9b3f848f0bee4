"""Who stands aside from a running project acts neither for it nor for the fund; who takes
part in it acts for it alone (domain 3.5)."""

import pytest
from django.core.files.base import ContentFile

from accounts.models import Mail
from core import clock
from core.files.uploads import Checked
from evaluation import permissions as of_evaluation
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from fund.models import Appointment, Condition
from fund.people import actions as people
from projects import permissions
from projects.conditions import waiting as conditions_waiting
from projects.conditions.views import _of_fund
from projects.conditions.waiting import send_due
from projects.conflicts.queries import asides_of, has_conflict, is_aside, without_aside
from projects.measuring import waiting as measuring
from projects.models import (
    Aside,
    Document,
    Measurement,
    Project,
)
from projects.models.conflict import ACTING, HANDLING, stands_aside
from tests import factories
from tests.projects.conflicts.ties import (
    APPLIES,
    CONFLICTS,
    FREE,
    answers,
    fresh,
    ruled,
    takes_part,
)

Role = Appointment.Role


GROUNDS = CONFLICTS | APPLIES | FREE


@pytest.fixture
def person(fund, coordinator):
    """Somebody with every role in the fund."""
    person = factories.make_user("Alla Roller")
    for role in Role:
        people.appoint(person, fund=fund, role=role, by=coordinator)
    return person


@pytest.fixture
def figure(measured) -> Measurement:
    measured(14)
    return Measurement.objects.get()


@pytest.fixture
def reported(grant, leader) -> Condition:
    conditions.impose(grant, [Planned("Avtal är tecknat")], owner=None)
    row = grant.conditions.get()
    conditions.report(
        row,
        evidence="Se avtalet",
        file=ContentFile(b"Avtal", "avtal.txt"),
        checked=Checked("avtal.txt", "text/plain", 5, "0" * 64),
        path="/",
        by=leader,
    )
    return row


@pytest.fixture
def paper(project, leader) -> Document:
    return Document.objects.create(
        project=project,
        title="Stadgar",
        size=7,
        file=ContentFile(b"Stadgar", "stadgar.txt"),
        handed_in_at=clock.now(),
        uploaded_by=leader,
    )


@pytest.mark.parametrize("ground", GROUNDS)
def test_who_acts_for_the_fund(  # noqa: PLR0913 - all that there is to act on
    project, person, figure, reported, paper, ground
):
    GROUNDS[ground](project, person)
    user = fresh(person)
    told = {
        "approve": permissions.may_approve(user, figure, project),
        "stop": permissions.may_stop(user, project),
        "decide": permissions.may_decide_on(user, project),
        "archive": permissions.may_take(user, project, "archive"),
        "appoint": permissions.may_appoint(user, project),
        "check": permissions.may_hold_checks(user, project),
        "accept": permissions.may_accept_condition(user, reported, project),
        "follow": permissions.may_follow_conditions(user, project),
        "evidence": of_evaluation.may_judge_evidence(user, project),
        "figures": bool(measuring.waiting_for(user)),
        "conditions": bool(conditions_waiting.waiting_for(user)),
        "papers": Document.objects.visible_to(user).exists(),
        "told": user in permissions.owner_and("fund.prepare_cases", project),
    }
    assert told == dict.fromkeys(told, ground in FREE)


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_owner_acts_for_the_project_until_there_is_a_conflict(
    project, owner, figure, ground
):
    GROUNDS[ground](project, owner)
    user = fresh(owner)
    told = {
        "approve": permissions.may_approve(user, figure, project),
        "stop": permissions.may_stop(user, project),
        "check": permissions.may_hold_checks(user, project),
        "figures": bool(measuring.waiting_for(user)),
        "told": user in permissions.owner_and("fund.prepare_cases", project),
        "owns": permissions.owns(user, project),
    }
    assert told == dict.fromkeys(told, ground not in CONFLICTS)
    project.state = Project.State.STARTING
    assert permissions.may_pass_start_gate(user, project) == (ground not in CONFLICTS)


@pytest.mark.parametrize("ground", GROUNDS)
def test_row_and_list_agree(project, person, ground):
    GROUNDS[ground](project, person)
    conflict, aside = ground in CONFLICTS, ground not in FREE
    assert has_conflict(person, project) == conflict
    assert is_aside(person, project) == aside
    assert (without_aside([person], project) == []) == aside
    mine = Project.objects.filter(stands_aside(person, "pk"))
    assert mine.exists() == aside
    declared = Project.objects.filter(stands_aside(person, "pk", ACTING))
    assert declared.exists() == conflict
    names = {row.user for row in asides_of(project, HANDLING)}
    assert (person in names) == aside


@pytest.mark.parametrize("ground", GROUNDS)
def test_only_that_project_is_closed(fund, project, leader, person, ground):
    other = factories.make_project(fund, leader)
    GROUNDS[ground](project, person)
    assert not is_aside(person, other)
    assert permissions.may_stop(fresh(person), other)


def test_the_reasons_stand_by_what_closes_most_and_by_name(project, leader, owner):
    member, other = factories.make_user("Bo"), factories.make_user("Ada")
    takes_part(project, member)
    answers("j4")(project, member)
    answers("j1")(project, other)
    ruled("j2")(project, factories.make_user("Cia"))
    rows = [
        (row.user.name, row.ground, str(row.ruled_by or ""))
        for row in asides_of(project)
    ]
    assert rows == [
        ("Ada", "j1", ""),
        ("Bo", "j4", ""),
        ("Cia", "j2", "Prövande"),
        (leader.name, "applies", ""),
        (owner.name, "applies", ""),
    ]


def test_an_answer_that_is_no_ground_closes_all_the_same(project, person):
    """Whoever writes something else than that there is none has not said that."""
    answers("j9")(project, person)
    assert Aside.objects.get(user=person).closes == ACTING


def test_the_conditions_of_the_fund_are_read_but_not_with_a_conflict(
    fund, project, person, reported
):
    for ground, tie in (CONFLICTS | FREE).items():
        tie(project, person)
        assert _of_fund(fresh(person), fund).exists() == (ground in FREE), ground


def test_no_mail_about_a_condition_goes_to_an_owner_with_a_conflict(
    project, grant, owner
):
    today = clock.today()
    for text in ("Först", "Sedan"):
        conditions.impose(grant, [Planned(text)], owner=owner)
        grant.conditions.update(due_on=today)
        answers("none" if text == "Först" else "j1")(project, owner)
        Mail.objects.all().delete()
        send_due()
        assert Mail.objects.filter(to=owner).exists() == (text == "Först")
