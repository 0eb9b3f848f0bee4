"""Who applies, who recommends and who decides a case are never the same, through any door
(design 5, rule 2): page, permission, action, task, export, admin, SQL."""

from itertools import chain, combinations

import pytest
from django.apps import apps
from django.db import DatabaseError, transaction
from django.urls import get_resolver, reverse

from applications import permissions, waiting
from applications.assessment import judging
from applications.conflicts import actions as conflicts
from applications.decisions import levels, papers
from applications.decisions import tasks as decisions_tasks
from applications.models import (
    AgendaCase,
    Application,
    Decision,
    DecisionLetter,
    Recommendation,
    Vote,
)
from applications.models.separation import DECIDING
from applications.paragraphs import wording
from applications.process.voiding import Cause, void_recommendation
from applications.separation import rules as separation
from applications.voting import actions as voting
from config.celery import app as celery
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment, Entry, Grant, Override, Term
from fund.people import actions as people
from projects.conflicts.actions import declare_conflict
from projects.conflicts.queries import asides_of
from projects.models import ConflictRuling, TeamMember
from projects.people.actions import add_member, remove_member
from tests import factories, scenes_beside
from tests.factory_bodies import decided_by_body, minutes_file

Role, State = Appointment.Role, Application.State
ROLES = [Role.COORDINATOR, Role.REGISTRAR, Role.CHAIR]
SUBSETS = list(
    chain.from_iterable(combinations(ROLES, n) for n in range(len(ROLES) + 1))
)
# What ties somebody to a case, so that no role of the fund lets them decide it.
TIES = [
    "applies",
    "has applied",
    "recommends",
    "recommended for the group",
    "conflict",
]


@pytest.fixture
def scene():
    return scenes_beside.with_body()


def tied(scene, tie: str):
    """Somebody with that tie to the case; a newcomer when there is none."""
    application = scene.application
    if tie == "recommends":
        return application.recommendations.in_force().get().signed_by
    if tie == "recommended for the group":
        return levels.latest_recommended(application).recorded_by
    person = factories.make_user("Någon")
    if tie in ("applies", "has applied"):
        mine = add_member(application.project, person, role="author", by=person)
    if tie == "has applied":
        remove_member(mine, by=scene.applicant)
    if tie == "conflict":
        declare_conflict(application.project, ground="j4", by=person)
    return person


def appoint(scene, person, roles) -> None:
    for role in roles:
        if not scene.fund.appointments.filter(user=person, role=role).exists():
            people.appoint(person, fund=scene.fund, role=role, by=scene.coordinator)
    vars(person).pop("_grants", None)


def raw(application, by) -> Decision:
    return Decision.objects.create(
        application=application,
        level="body",
        follows=levels.latest_recommended(application),
        outcome="reject",
        body="executive_board",
        reasons="x",
        minute="x",
        decided_on=clock.today(),
        paper_sha256="a" * 64,
        version_hash=application.recommendations.in_force().get().version_hash,
        recorded_by=by,
    )


@pytest.mark.parametrize("tie", [*TIES, "none"])
def test_no_set_of_roles_lets_a_tied_person_decide(scene, tie):
    """Rule, waiting list, action and database agree for every set of roles."""
    application = scene.application
    person = tied(scene, tie)
    address = reverse("applications:body_decision", args=[application.pk])
    for roles in SUBSETS:
        appoint(scene, person, roles)
        held = set(scene.fund.appointments.filter(user=person).values_list("role"))
        registers = bool(held & {(Role.COORDINATOR,), (Role.REGISTRAR,)})
        may = registers and tie == "none"
        assert permissions.may_register_body_decision(person, application) == may, roles
        assert any(row.url == address for row in waiting.waiting_for(person)) == may
        if tie != "none":
            with pytest.raises(TransitionRefused):
                decided_by_body(application, by=person)
            with pytest.raises(DatabaseError, match="not_by"), transaction.atomic():
                raw(application, person)
    assert not Decision.objects.final().exists()


@pytest.mark.parametrize("tie", [t for t in TIES if t != "recommended for the group"])
def test_nor_record_it_at_the_meeting(tie):
    scene = scenes_beside.scenes.session()
    case = AgendaCase.objects.get(application=scene.application)
    person = tied(scene, tie)
    appoint(scene, person, ROLES)

    assert not permissions.may_record_decision(person, case)
    for hands_over in (False, True):
        with pytest.raises(TransitionRefused):
            factories.decisions.record_decision(
                case,
                outcome="grant",
                reasons="x",
                minute="x",
                amounts=factories.yearly(case.application),
                hands_over=hands_over,
                by=person,
            )
    assert not Decision.objects.exists()
    assert not Grant.objects.exists()


@pytest.mark.parametrize("tie", [*TIES, "superuser"])
def test_no_page_writes_it_for_them(client, scene, tie):
    application = scene.application
    if tie == "superuser":
        person = factories.User.objects.create_superuser("root@example.org", name="Rot")
    else:
        person = tied(scene, tie)
        appoint(scene, person, ROLES)
    board = application.project.lead_board
    data = {
        "outcome": "grant",
        "body": "executive_board",
        "decided_on": clock.today().isoformat(),
        "minute": "KS § 1",
        "reasons": "x",
        **{f"amount-{y}-{board.pk}": "1" for y in application.project.years()},
    }
    client.force_login(person)
    for name, args in [
        ("body_decision", [application.pk]),
        ("decide_alone", [application.pk]),
        ("fix_alone", [application.pk]),
        ("decide", [scene.meeting.pk, 1]),
        ("fix", [scene.meeting.pk, 1]),
    ]:
        address = reverse(f"applications:{name}", args=args)
        answer = client.post(address, data | {"paper": minutes_file()})
        assert answer.status_code in (302, 403, 404), name
        if answer.status_code == 302:  # applicants are led to their own part
            assert "decide" not in answer["Location"]
    application.refresh_from_db()
    assert application.state == State.WITH_BODY
    assert not Decision.objects.final().exists()


# Who votes is one who decides, and who signs is one who recommends.


@pytest.fixture
def case():
    return AgendaCase.objects.get(
        application=scenes_beside.scenes.session().application
    )


def voter(case):
    """A member with a vote who has answered that there is no conflict of interest."""
    return voting.voters_of(case.item)[-1]


def decide(case, outcome="reject"):
    chair = factories.chair_of(case.application.fund)
    return factories.decisions.record_decision(
        case, outcome=outcome, reasons="x", minute="x", by=chair
    )


def cannot_vote(case, person, seat, because: str) -> None:
    """In no list of voters and no vote, no row of the database, and the minutes say so."""
    assert person.pk not in {each.term.user_id for each in voting.voters_of(case.item)}
    with pytest.raises(TransitionRefused):
        voting.cast(case.item, {person.pk: None}, by=person)
    with (
        pytest.raises(DatabaseError, match="not_by_who_stands_aside"),
        transaction.atomic(),
    ):
        Vote.objects.create(item=case.item, seat=seat, person=person, motion=None)
    decision = decide(case)
    assert not [words for words in decision.voters if str(person) in words]
    said = wording.of_item(case, asides_of(case.application, DECIDING), [])
    assert f"{person} {because}" in " ".join(each.text for each in said)


@pytest.mark.parametrize("has_left", [False, True])
def test_who_joins_the_project_after_answering_does_not_vote(case, has_left):
    one = voter(case)
    member = TeamMember.objects.create(
        project=case.application.project, user=one.term.user, role="coworker"
    )
    if has_left:
        member.delete()
    cannot_vote(case, one.term.user, one.seat, "deltar i projektet")
    (left,) = case.decision.left_the_room
    assert left.startswith(str(one.term.user))


def test_who_signed_the_recommendation_does_not_vote(case):
    one = voter(case)
    signer = case.application.recommendations.in_force().get().signed_by
    Term.objects.filter(pk=one.term.pk).update(user=signer)
    declare_conflict(case.application.project, ground="none", by=signer)
    cannot_vote(case, signer, one.seat, "har skrivit under rekommendationen")


def test_who_has_left_the_project_does_not_answer_it_away_but_the_chair_may(case):
    project, person = case.application.project, factories.make_user("Nina Ny")
    people.appoint(person, fund=project.fund, role=Role.COORDINATOR, by=person)
    remove_member(
        add_member(project, person, role="author", by=person), by=project.created_by
    )
    with pytest.raises(TransitionRefused):
        declare_conflict(project, ground="none", by=person)
    declare_conflict(project, ground="unsure", by=person)
    chair = factories.chair_of(project.fund)
    conflicts.rule_on_conflict(
        case.application, person, ground="none", reason="Bjöds in av misstag.", by=chair
    )
    assert ConflictRuling.objects.get().ground == "none"
    separation.refuse_aside(case.application, by=person, deed=DECIDING)


def test_who_judges_the_case_is_not_taken_into_the_project(client, case):
    project, one = case.application.project, voter(case).term.user
    client.force_login(project.created_by)
    url = reverse("applications:team", args=[case.application.pk])
    page = client.post(url, {"email": one.email})
    assert "handlägger ärendet för fonden" in page.text
    assert not project.team.filter(user=one).exists()


@pytest.mark.parametrize("by", ["answer", "ruling"])
def test_a_recommendation_falls_when_its_signer_has_a_conflict(case, by):
    application = case.application
    signer = application.recommendations.in_force().get().signed_by
    judging.answer_on_conflict(
        application, ground="j1" if by == "answer" else "none", by=signer
    )
    if by == "ruling":
        chair = factories.chair_of(application.fund)
        conflicts.rule_on_conflict(
            application, signer, ground="j4", reason="Vän.", by=chair
        )
    assert application.recommendations.get().void_cause == Cause.SIGNER
    with pytest.raises(TransitionRefused):
        decide(case)


def test_nothing_is_decided_on_the_word_of_one_who_has_come_to_apply(case):
    signed = case.application.recommendations.in_force().get()
    TeamMember.objects.create(
        project=case.application.project, user=signed.signed_by, role="author"
    )
    with pytest.raises(TransitionRefused, match=str(signed.signed_by)):
        decide(case)
    with (
        pytest.raises(DatabaseError, match="rests_on_recommendation"),
        transaction.atomic(),
    ):
        Decision.objects.create(
            application=case.application,
            case=case,
            level="group",
            outcome="reject",
            reasons="x",
            minute="x",
            decided_on=clock.today(),
            version_hash=signed.version_hash,
            recorded_by=factories.chair_of(case.application.fund),
        )
    assert decide(case, "table")  # to put it off is always possible


@pytest.mark.parametrize("tie", ["applies", "has applied", "conflict"])
def test_who_applies_or_has_a_conflict_signs_no_recommendation(scene, tie):
    person, application = tied(scene, tie), scene.application
    signed = application.recommendations.in_force().get()
    void_recommendation(application, Cause.REPLACED, by=scene.coordinator)
    with pytest.raises(DatabaseError, match="not_by"), transaction.atomic():
        Recommendation.objects.create(
            application=application,
            number=signed.number + 1,
            outcome="reject",
            reasons="x",
            version_hash=signed.version_hash,
            signed_by=person,
        )
    with pytest.raises(TransitionRefused):
        separation.refuse_aside(application, by=person)


def test_there_is_no_admin():
    """A superuser has no door of their own: no admin is installed, and none is mounted."""
    assert not apps.is_installed("django.contrib.admin")
    names = {key for key in get_resolver().reverse_dict if isinstance(key, str)}
    assert "admin" not in get_resolver().namespace_dict
    assert not any(name.startswith("admin") for name in names)


def test_no_task_decides_or_lets_anything_pass(scene):
    """Each of the program's tasks that needs nothing from outside, and the letter of what
    is only recommended, called straight."""
    before = [Decision.objects.count(), Grant.objects.count(), Entry.objects.count()]
    recommended = levels.latest_recommended(scene.application)

    with pytest.raises(Decision.DoesNotExist):
        papers.keep_decision_letter(recommended.pk)
    with pytest.raises(Decision.DoesNotExist):
        decisions_tasks.make_decision_letter(decision_id=recommended.pk)
    celery.loader.import_default_modules()
    due = [row["task"] for row in celery.conf.beat_schedule.values()]
    assert due
    for name in due:
        celery.tasks[name]()

    assert not DecisionLetter.objects.exists()
    assert not Override.objects.exists()
    after = [Decision.objects.count(), Grant.objects.count(), Entry.objects.count()]
    assert after == before


def test_an_export_changes_nothing_and_says_that_it_waits(client, scene):
    client.force_login(scene.registrar)
    answer = client.get(reverse("applications:export") + "?form=csv")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert "Hos beslutande organ" in text
    assert not Decision.objects.final().exists()
