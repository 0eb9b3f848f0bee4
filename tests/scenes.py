"""Moments of the fund's life, with everybody and everything that a page may need.

Each scene is a namespace: people by their role, rows by what they are. The tests that
visit every page (tests/test_queries.py) name the scene, the person and the rows.
`tests.scenes_beside` has the scenes off the main road.
"""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace

from django.core.files.uploadedfile import SimpleUploadedFile

from applications.assessment import actions as assessment_actions
from applications.casework import actions as casework
from applications.recommendation import actions as recommendation
from applications.supplements import actions as supplements
from core import clock
from core.files import uploads
from evaluation.reports import building
from fund.interests import actions as interests
from fund.ledger import actions as ledger
from fund.meetings import actions as meetings
from fund.models import Appointment, Entry
from projects.chain import actions as chain
from projects.conflicts.actions import declare_conflict
from projects.documents.actions import add_document
from projects.measuring import actions as measuring
from projects.models import (
    Indicator,
    Measurement,
    Milestone,
    Party,
    ProjectGrant,
    Risk,
    StaffRole,
    TeamMember,
)
from projects.people import actions as people_actions
from tests import factories
from tests.evaluation.skolfam import make_report

Scene = SimpleNamespace


def town() -> Scene:
    """A fund with one person for each role, an open call, and nobody has applied."""
    fund = factories.make_fund()
    people = {role.value: factories.make_role(fund, role) for role in Appointment.Role}
    people["assessors"] = [
        people["assessor"],
        factories.make_role(fund, Appointment.Role.ASSESSOR, "Petra Hall"),
    ]
    people["chair"] = factories.chair_of(fund)
    seat = fund.steering_group.seats.order_by("pk").first()
    return Scene(
        fund=fund,
        call=factories.make_call(fund),
        applicant=factories.make_user("Karin Sökande"),
        employee=factories.make_user("Anna Anställd", municipality=fund.municipality),
        seat=seat,
        term=seat.terms.get(),
        appointment=fund.appointments.get(user=people["evaluator"]),
        ties=interests.declare(
            fund, has_nothing=True, interests=[], by=people["coordinator"]
        ),
        adopted_plan=fund.plans.get(),
        nobody=None,
        known=people["coordinator"],
        **people,
    )


def draft() -> Scene:
    """Everything is answered, a file is attached, nothing is handed in."""
    scene = town()
    scene.application = factories.make_draft(scene.call, scene.applicant)
    scene.project = scene.application.project
    factories.complete_plan(scene.project, by=scene.applicant)
    file = SimpleUploadedFile("stadgar.txt", b"Stadgar")
    scene.document = add_document(
        scene.project,
        title="Stadgar",
        file=file,
        checked=uploads.check(file),
        by=scene.applicant,
    )
    return scene


def submitted() -> Scene:
    scene = town()
    scene.application = factories.submitted(scene.call, scene.applicant)
    scene.project = scene.application.project
    return scene


def formal() -> Scene:
    """Registered, and the formal check has begun."""
    scene = submitted()
    casework.register_application(scene.application, by=scene.coordinator)
    casework.start_formal_check(scene.application, by=scene.coordinator)
    return scene


def supplement() -> Scene:
    """The fund has asked the applicants for more."""
    scene = formal()
    supplements.ask_for_supplement(
        scene.application,
        sections={"need": "Hur räknas effekten?"},
        due_on=clock.today() + timedelta(days=10),
        by=scene.coordinator,
    )
    return scene


def prepared() -> Scene:
    """In preparation; the first assessor has answered, the second is writing."""
    scene = town()
    scene.application = factories.in_preparation(
        scene.call, scene.applicant, scene.coordinator
    )
    scene.project = scene.application.project
    first, second = scene.assessors
    factories.assess(scene.application, first, by=scene.coordinator)
    scene.handed_in = scene.application.assessments.get(assessor=first)
    scene.writer = second
    factories.assign(scene.application, second, by=scene.coordinator)
    return scene


def assessed() -> Scene:
    """Both have answered, the plans are read: a recommendation may be written."""
    scene = prepared()
    assessment = scene.application.assessments.get(assessor=scene.writer)
    criteria = scene.call.criteria.order_by("position")
    assessment_actions.save_scores(
        assessment,
        dict.fromkeys(criteria, (3, "Därför att")),
        summary="",
        by=scene.writer,
    )
    assessment_actions.hand_in_assessment(assessment, by=scene.writer)
    recommendation.judge_alignment(
        scene.application,
        factories.plan_item(scene.fund),
        stance="supports",
        by=scene.coordinator,
    )
    return scene


def recommended() -> Scene:
    scene = town()
    scene.application = factories.recommended(
        scene.call, scene.applicant, scene.coordinator, scene.assessors
    )
    scene.project = scene.application.project
    role = Appointment.Role.COORDINATOR
    scene.preparer = factories.make_role(scene.fund, role, "Bo Beredd")
    return scene


def planned() -> Scene:
    """On the agenda of a meeting whose papers are not sent."""
    scene = recommended()
    scene.meeting = factories.plan_meeting(scene.fund, by=scene.coordinator)
    factories.put_on_agenda(scene.application, scene.meeting, by=scene.coordinator)
    meetings.add_agenda_item(
        scene.meeting, title="Information", text="Läget", by=scene.coordinator
    )
    return scene


def called() -> Scene:
    """The papers are with the members, and the meeting is about to begin."""
    scene = planned()
    factories.call(scene.meeting, by=scene.coordinator)
    return scene


def session() -> Scene:
    """The meeting is in session, and everybody has answered about conflicts."""
    scene = recommended()
    case = factories.on_agenda(scene.application, coordinator=scene.coordinator)
    declare_conflict(scene.application.project, ground="none", by=scene.coordinator)
    scene.meeting = case.item.meeting
    return scene


def granted() -> Scene:
    """Decided: the money is committed and the project is to be started."""
    scene = town()
    scene.application = factories.granted(
        scene.call, scene.applicant, scene.coordinator, scene.assessors
    )
    scene.project = scene.application.project
    scene.party = Party.objects.filter(project=scene.project).earliest("pk")
    scene.leader = scene.applicant
    return scene


def running() -> Scene:
    """A project at work: with money used, figures, risks, staff and a ready report."""
    scene = town()
    scene.leader, scene.owner = scene.applicant, factories.make_user("Ägda Ägare")
    project = factories.make_project(scene.fund, scene.leader, owner=scene.owner)
    scene.project = project
    people_actions.add_member(
        project,
        factories.make_user("Medarbetare"),
        role=TeamMember.Role.COWORKER,
        by=scene.leader,
    )
    scene.member = project.team.get(role=TeamMember.Role.COWORKER)
    scene.milestone = Milestone.objects.create(
        project=project, title="Första barnet", due_on=clock.today()
    )
    scene.risk = Risk.objects.create(
        project=project, text="Ingen söker", probability=2, consequence=2, measure="Ja"
    )
    scene.pulse = factories.make_pulse(project, scene.leader)
    scene.role = StaffRole.objects.create(
        project=project, role="Psykolog", percent=100, lent_from="Socialnämnden"
    )
    chain.freeze_chain(project, reason="Som beviljad", by=scene.leader)
    _measure(scene)
    _pay(scene)
    scene.report = make_report(project, by=scene.leader)
    building.build(scene.report.pk)
    return scene


def _measure(scene: Scene) -> None:
    scene.indicator = Indicator.objects.get(
        node__project=scene.project, name="Dygn på HVB"
    )
    scene.returned, scene.measurement = (
        Measurement(
            indicator=scene.indicator,
            measured_on=clock.today() - timedelta(days=days),
            value=Decimal(25),
            source="Socialregistret",
        )
        for days in (30, 0)
    )
    for measurement in (scene.returned, scene.measurement):
        measuring.enter_measurement(measurement, by=scene.leader)
    measuring.send_back_measurement(scene.returned, note="Fel månad", by=scene.owner)


def _pay(scene: Scene) -> None:
    board, year = scene.project.lead_board, clock.today().year
    scene.grant = ledger.commit(
        scene.fund,
        {(year, board): Decimal(500_000), (year + 1, board): Decimal(500_000)},
        plan_item=factories.plan_item(scene.fund),
        project_code=scene.project.code,
        title=scene.project.title,
        reference="KS § 7",
        on=clock.today(),
        by=scene.coordinator,
    )
    ProjectGrant.objects.create(project=scene.project, grant=scene.grant)
    scene.entry = ledger.book_actual(
        scene.grant,
        Decimal(125_000),
        board=board,
        on=clock.today(),
        reference="Ver 1",
        by=scene.finance,
    )
    scene.capital = Entry.objects.filter(fund=scene.fund).earliest("pk")


MAIN_ROAD: dict[str, Callable[[], Scene]] = {
    scene.__name__: scene
    for scene in (
        town,
        draft,
        submitted,
        formal,
        supplement,
        prepared,
        assessed,
        recommended,
        planned,
        called,
        session,
        granted,
        running,
    )
}
