"""Page rule, action and database each refuse who stands aside, without the others."""

import inspect

import pytest
from django.db import DatabaseError, transaction

from applications import permissions
from applications.decisions import levels
from applications.models import (
    AgendaCase,
    Application,
    CaseAside,
    Decision,
    Recommendation,
    Reservation,
    Vote,
)
from applications.models.separation import DECIDING, SETTLING, stands_aside
from applications.process.voiding import Cause, void_recommendation
from applications.recommendation import actions as recommendation
from applications.voting import actions as voting
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment, Term
from fund.people import actions as people
from projects.conflicts.queries import asides_of, ids, is_aside, with_asides
from projects.models.conflict import ACTING, HANDLING
from tests import factories, scenes, scenes_beside
from tests.applications.conflicts.ties import CONFLICTS, FREE, TIES
from tests.applications.delegation.conftest import delegated, rules_with
from tests.factory_bodies import decided_by_body
from tests.projects.conflicts.ties import fresh, undone
from tests.scenes import Scene

Role = Appointment.Role
# What each ground closes first; what it closes more than that follows.
CLOSES = {
    **dict.fromkeys(TIES, HANDLING),
    **dict.fromkeys(CONFLICTS, ACTING),
}
DEEDS = [ACTING, HANDLING, DECIDING, SETTLING]
# Those of the applicants, and those that ask about another row.
APPLICANTS = {
    "is_applicant",
    "may_ask_managers",
    "may_copy",
    "may_manage_team",
    "may_submit",
    "may_withdraw",
    "may_write",
}


@pytest.fixture
def scene() -> Scene:
    """A meeting in session, and somebody with every role who has no tie to the case."""
    scene = scenes.session()
    scene.person = factories.make_user("Alla Roller")
    for role in Role:
        people.appoint(scene.person, fund=scene.fund, role=role, by=scene.coordinator)
    scene.case = AgendaCase.objects.select_related("item__meeting").get()
    rules_with(scene.fund, delegated(scene.person))
    return scene


def rules() -> dict[str, object]:
    """The questions about one person and one case."""
    return {
        name: rule
        for name, rule in inspect.getmembers(permissions, inspect.isfunction)
        if list(inspect.signature(rule).parameters) == ["user", "application"]
        and rule.__module__ == permissions.__name__
        and name not in APPLICANTS
    }


def allowed(case: Application, person) -> set[str]:
    """In whichever state the case is."""
    found = set()
    for state in Application.State.values:
        case.state = state
        found |= {name for name, may in rules().items() if may(fresh(person), case)}
    return found


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_no_rule_lets_who_stands_aside(scene, ground):
    case = Application.objects.get()
    (TIES | FREE)[ground](case, scene.person)
    may = {name for name in rules() if not name.startswith("_")}
    lacking = {"may_check_again"}  # there is nothing to check again
    assert allowed(case, scene.person) - {"_prepares"} == (
        may - lacking if ground in FREE else set()
    )


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_row_list_and_page_agree(scene, ground):
    """The one question, asked in each way that it can be asked."""
    case, person = Application.objects.get(), scene.person
    (TIES | FREE)[ground](case, person)
    first = CLOSES.get(ground, SETTLING + 1)
    read = with_asides(Application.objects.all()).get()
    for deed in DEEDS:
        expected = deed >= first
        told = {
            "row": is_aside(person, case, deed),
            "page": is_aside(person, read, deed),
            "ids": person.pk in ids(case, deed),
            "reasons": person in {row.user for row in asides_of(read, deed)},
            "list": Application.objects.filter(
                stands_aside(person, deed=deed)
            ).exists(),
        }
        assert told == dict.fromkeys(told, expected), deed


def sign(scene: Scene) -> None:
    void_recommendation(scene.application, Cause.REPLACED, by=scene.coordinator)
    Application.objects.filter(pk=scene.application.pk).update(state="preparation")
    recommendation.sign_recommendation(
        Application.objects.get(pk=scene.application.pk),
        outcome="reject",
        reasons="x",
        amounts={},
        plan_item=None,
        by=scene.person,
    )


def decide(scene: Scene) -> None:
    factories.decisions.record_decision(
        scene.case, outcome="reject", reasons="x", minute="x", by=scene.person
    )


def table(scene: Scene) -> None:
    factories.decisions.record_decision(
        scene.case, outcome="table", reasons="x", minute="x", by=scene.person
    )


def vote(scene: Scene) -> None:
    voting.cast(scene.case.item, {scene.person.pk: None}, by=scene.chair)


def preside(scene: Scene) -> None:
    voting.choose(
        scene.case.item,
        method="vote",
        presiding=scene.person,
        agreed=None,
        by=scene.chair,
    )


def put_off(scene: Scene) -> AgendaCase:
    """The chair writes down that the case is tabled: now reservations can be made."""
    case = AgendaCase.objects.select_related("item__meeting").get(pk=scene.case.pk)
    factories.decisions.record_decision(
        case, outcome="table", reasons="x", minute="x", by=scene.chair
    )
    return AgendaCase.objects.select_related("item__meeting").get(pk=case.pk)


def reserve(scene: Scene) -> None:
    voting.reserve(put_off(scene).item, person=scene.person, by=scene.chair)


ACTIONS = [sign, decide, table, vote, preside, reserve]


def seat(scene: Scene) -> None:
    """The person sits in a place that votes, and is there."""
    places = Term.objects.filter(seat__title="Folkhälsostrateg")
    places.filter(seat__group__fund=scene.fund).update(user=scene.person)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_action_refuses(scene, action):
    seat(scene)
    FREE["none"](scene.application, scene.person)
    with undone():
        action(scene)  # nothing else stands in the way
    for ground, tie in TIES.items():
        with undone():
            tie(scene.application, scene.person)
            with pytest.raises(TransitionRefused):
                action(scene)
            mine = Decision.objects.filter(recorded_by=scene.person)
            assert not mine.exists(), ground


def raw_recommendation(scene: Scene) -> None:
    void_recommendation(scene.application, Cause.REPLACED, by=scene.coordinator)
    Recommendation.objects.create(
        application=scene.application,
        number=9,
        outcome="reject",
        reasons="x",
        version_hash=scene.application.versions.get().sha256,
        signed_by=scene.person,
    )


def raw_decision(scene: Scene) -> None:
    Decision.objects.create(
        application=scene.application,
        case=scene.case,
        level="group",
        outcome="table",
        reasons="x",
        minute="x",
        decided_on=clock.today(),
        version_hash=scene.application.versions.get().sha256,
        recorded_by=scene.person,
    )


def raw_vote(scene: Scene) -> None:
    place = Term.objects.get(user=scene.person, seat__is_voting=True).seat
    Vote.objects.create(
        item=scene.case.item, seat=place, person=scene.person, motion=None
    )


def raw_reservation(scene: Scene) -> None:
    Reservation.objects.create(item=put_off(scene).item, person=scene.person)


RAW = [raw_recommendation, raw_decision, raw_vote, raw_reservation]


@pytest.mark.parametrize("write", RAW)
def test_the_database_refuses(scene, write):
    seat(scene)
    with undone():
        write(scene)
    for tie in TIES.values():
        with undone():
            tie(scene.application, scene.person)
            with (
                pytest.raises(DatabaseError, match="not_by_who_stands_aside"),
                transaction.atomic(),
            ):
                write(scene)


def test_who_signed_is_there_but_decides_nothing(scene):
    case, signer = scene.application, scene.coordinator
    seat = Term.objects.filter(seat__title="Folkhälsostrateg")
    seat.filter(seat__group__fund=scene.fund).update(user=signer)
    scene.person = signer
    assert [is_aside(signer, case, deed) for deed in DEEDS] == [
        False,
        False,
        True,
        True,
    ]
    assert permissions.may_read_case(signer, case)
    for action in (decide, table, vote, preside):
        with undone(), pytest.raises(TransitionRefused):
            action(scene)
    for write in (raw_decision, raw_vote):
        with (
            undone(),
            pytest.raises(DatabaseError, match="not_by"),
            transaction.atomic(),
        ):
            write(scene)


def test_who_wrote_what_the_group_recommended_settles_nothing_until_it_is_followed():
    scene = scenes_beside.with_body()
    case, chair = scene.application, scene.chair
    assert levels.latest_recommended(case).recorded_by == chair
    people.appoint(chair, fund=scene.fund, role=Role.REGISTRAR, by=scene.coordinator)
    assert [is_aside(chair, case, deed) for deed in DEEDS] == [
        False,
        False,
        False,
        True,
    ]
    assert not permissions.may_register_body_decision(fresh(chair), case)
    with pytest.raises(TransitionRefused, match="rekommenderar"):
        decided_by_body(case, by=chair)
    decided_by_body(case, by=scene.registrar, outcome="refer_back")
    assert not CaseAside.objects.filter(ground="wrote").exists()
