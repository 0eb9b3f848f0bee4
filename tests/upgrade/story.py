"""A small life of a fund in which most tables have a row, to be kept in `landing.sql`."""

from datetime import timedelta
from decimal import Decimal

from applications.case import queries as case_queries
from applications.memos import actions as memos
from applications.models import Application
from applications.opinions import actions as opinions
from core import clock
from evaluation.reports import building
from fund.conditions import actions as conditions
from fund.ledger import actions as ledger
from fund.models import Appointment, Grant
from projects.conflicts import actions as conflicts
from projects.measuring import actions as measuring
from projects.models import Indicator, Measurement, Project, TeamMember
from projects.people import actions as people
from tests import factories, scenes_beside
from tests.applications.ideas import desk
from tests.evaluation.skolfam import make_report
from tests.scenes import Scene

# What `test_upgrade` finds again.
GRANTED, ASKED_ABOUT = "Beviljad och igång", "Under beredning"
CAPITAL, PROMISED, USED = Decimal(40_000_000), Decimal(1_000_000), Decimal(125_000)
ACTUAL = "Ver 1"


def tell() -> None:
    """One fund: a case from hand-in to a report, one being prepared, an idea invited."""
    scene = scenes_beside.minutes_locked()
    _begin(scene)
    _measure(scene)
    _follow(scene)
    _prepare_another(scene)
    idea = desk.handed_in(scene.fund, factories.make_user("Ida Idésson"))
    desk.decided(idea, by=scene.coordinator, chair=scene.chair)


def _begin(scene: Scene) -> None:
    """The project gets its people and starts; somebody says there is a conflict."""
    project = Project.objects.get(pk=scene.application.project_id)
    Project.objects.filter(pk=project.pk).update(
        title=GRANTED, starts_on=clock.today() - timedelta(days=90)
    )
    scene.owner = factories.make_user("Ägda Ägare")
    scene.leader = scene.application.created_by
    for user, role in (
        (scene.owner, TeamMember.Role.OWNER),
        (scene.leader, TeamMember.Role.LEADER),
    ):
        people.add_member(project, user, role=role, by=scene.leader)
    judge = factories.make_role(scene.fund, Appointment.Role.ASSESSOR, "Jäv Javisst")
    conflicts.declare_conflict(project, ground="j4", note="Min bror", by=judge)
    project.start(by=scene.owner, note="Allt är på plats")
    project.refresh_from_db()
    scene.project = project


def _measure(scene: Scene) -> None:
    """One figure approved, one that waits."""
    indicator = Indicator.objects.get(node__project=scene.project, name="Dygn på HVB")
    for days in (30, 0):
        measurement = Measurement(
            indicator=indicator,
            measured_on=clock.today() - timedelta(days=days),
            value=Decimal(25),
            source="Socialregistret",
        )
        measuring.enter_measurement(measurement, by=scene.leader)
        if days:
            measuring.approve_measurement(measurement, by=scene.owner)


def _follow(scene: Scene) -> None:
    """The condition is met, money is used, and the report is made."""
    grant = Grant.objects.get(of_project__project=scene.project)
    condition = grant.conditions.get()
    says = {"evidence": "Avtalet är undertecknat", "path": "/", "by": scene.leader}
    conditions.report(condition, **says)
    conditions.accept(condition, path="/", by=scene.finance)
    ledger.book_actual(
        grant,
        USED,
        board=scene.project.lead_board,
        on=clock.today(),
        reference=ACTUAL,
        by=scene.finance,
    )
    report = make_report(
        scene.project,
        by=scene.leader,
        period_start=clock.today() - timedelta(days=60),
        period_end=clock.today(),
    )
    building.build(report.pk)


def _prepare_another(scene: Scene) -> None:
    """Recommended after an opinion, with a memo: the board has not met about it."""
    applicant = factories.make_user("Sara Andrasson")
    application = factories.in_preparation(scene.call, applicant, scene.coordinator)
    Project.objects.filter(pk=application.project_id).update(title=ASKED_ABOUT)
    board = scene.fund.municipality.boards.get(name="Utbildningsnämnden")
    asked = factories.make_user(
        "Olof Brink", department=factories.make_department(board)
    )
    opinion = opinions.ask_opinion(
        application,
        asked,
        question="Kan ni låna ut en tjänst?",
        due_on=clock.today() + timedelta(days=9),
        by=scene.coordinator,
    )
    opinions.answer_opinion(opinion, stance="supports", text="Ja.", by=asked)
    factories.assess(application, scene.assessors[0], by=scene.coordinator)
    read = case_queries.with_project(Application.objects.all()).get(pk=application.pk)
    memos.begin_memo(read, by=scene.coordinator)
