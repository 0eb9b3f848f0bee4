"""Who stands aside from a case, on whichever ground and in whichever role, comes by nothing
of it in any channel: one walk over all of them (design 5, rules 2 and 12)."""

import pytest

from accounts.models import Mail
from applications import permissions, waiting
from applications.assessment import reminding
from applications.assessment.waiting import to_assess
from applications.bulk import actions as bulk
from applications.case.others import waiting_for_others
from applications.decisions import actions as decisions
from applications.recommendation import views_preparing
from applications.voting import queries as voting
from tests import factories, scenes
from tests.applications.conflicts.channels import (
    CHANNELS,
    LACKS,
    come_by,
    in_session,
    is_named_in_minutes,
    opens,
    signed_in,
)
from tests.applications.conflicts.ties import FREE, TIES
from tests.projects.conflicts import ties as of_projects
from tests.projects.conflicts.ties import fresh, undone
from tests.scenes import Scene

BARS = of_projects.CONFLICTS | of_projects.APPLIES


@pytest.fixture
def session() -> Scene:
    return in_session()


@pytest.mark.parametrize("free", FREE)
def test_who_is_free_comes_by_what_the_role_is_given(session, free):
    for who, lacks in LACKS.items():
        with undone():
            FREE[free](session.application, getattr(session, who))
            assert come_by(session, who) == CHANNELS.keys() - lacks, who


@pytest.mark.parametrize("ground", TIES)
def test_who_stands_aside_comes_by_nothing(session, ground):
    for who in LACKS:
        with undone():
            TIES[ground](session.application, getattr(session, who))
            assert come_by(session, who) == set(), who


@pytest.mark.parametrize("ground", [*of_projects.FREE, *BARS])
@pytest.mark.parametrize("page", ["plan", "money", "detail"])
def test_an_assessor_reads_the_plan_until_standing_aside(session, ground, page):
    """Before the grant the pages of the project are open to nobody else of the fund."""
    tie = (of_projects.FREE | BARS)[ground]
    tie(session.project, session.assessor)
    address = f"projects:{page}"
    assert opens(signed_in(session.assessor), address, session.project.pk) == (
        ground in of_projects.FREE
    )


@pytest.mark.parametrize("ground", TIES)
def test_the_quorum_is_of_the_others_and_the_minutes_say_who_they_are(session, ground):
    member = session.member
    before = voting.checks_for(session.case.item)[0].why
    assert not is_named_in_minutes(session, member)
    TIES[ground](session.application, member)
    after = voting.checks_for(session.case.item)[0].why
    assert (before.split()[0], after.split()[0]) == ("9", "8")
    assert is_named_in_minutes(session, member)
    assert decisions.unanswered(session.case) == []


# Who handles the case before it comes to the group: duties, and what is done in many cases.


@pytest.fixture
def submitted() -> Scene:
    return scenes.submitted()


@pytest.mark.parametrize("ground", [*FREE, *TIES])
@pytest.mark.parametrize("who", ["coordinator", "registrar"])
def test_nothing_waits_for_who_stands_aside(submitted, who, ground):
    case = submitted.application
    (TIES | FREE)[ground](case, getattr(submitted, who))
    person = fresh(getattr(submitted, who))
    rows = bulk.cases(person, [case.pk])
    [line] = bulk.preview(person, "register", rows)
    told = {
        "start": bool(waiting.waiting_for(person)),
        "may": permissions.may_register(person, case),
        "many": line.is_possible,
        "done": bulk.do(person, "register", [case.pk])[0].is_possible,
    }
    assert told == dict.fromkeys(told, ground in FREE)


@pytest.fixture
def prepared() -> Scene:
    return scenes.prepared()


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_who_stands_aside_assesses_nothing(prepared, ground):
    case, writer = prepared.application, prepared.writer
    (TIES | FREE)[ground](case, writer)
    person = fresh(writer)
    assessment = case.assessments.get(assessor=writer)
    Mail.objects.all().delete()
    reminding.remind_assessors(case, by=prepared.coordinator)
    told = {
        "may": permissions.may_assess(person, assessment),
        "may be chosen": permissions.may_be_assessor(person, case),
        "form": opens(signed_in(person), "assess", case.pk),
        "start": bool(waiting.waiting_for(person)),
        "next": to_assess(person).exists(),
        "mail": Mail.objects.filter(to=person).exists(),
    }
    assert told == dict.fromkeys(told, ground in FREE)
    others = waiting_for_others(prepared.fund, prepared.coordinator)
    assert str(writer) in {row.who for row in others}


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_nobody_is_offered_who_stands_aside(prepared, ground):
    person = factories.make_role(prepared.fund, "assessor", "Tove Ny")
    (TIES | FREE)[ground](prepared.application, person)
    free, aside = views_preparing._assessors_to_choose(prepared.application)
    assert (person in free) == (ground in FREE)
    assert (person in {one for one, _why in aside}) == (ground in TIES)


@pytest.mark.parametrize("ground", TIES)
def test_who_stands_aside_reads_nothing_of_whom_others_wait_for(prepared, ground):
    TIES[ground](prepared.application, prepared.coordinator)
    person = fresh(prepared.coordinator)
    assert waiting_for_others(prepared.fund, person) == []
