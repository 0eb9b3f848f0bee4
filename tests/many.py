"""Three rows or three hundred of whatever a page lists, written in bulk.

Each function takes the scene and the numbers of the rows to add. The rows are as plain
as the database allows: the pages' queries are counted, nobody reads them.
"""

from datetime import timedelta
from decimal import Decimal

from accounts.audit import AuditEvent
from accounts.models import User
from applications.models import (
    Application,
    Call,
    Idea,
    IdeaAuthor,
    Opinion,
    SavedView,
)
from core import clock
from evaluation.models import Lesson
from fund.models import (
    Appointment,
    Entry,
    FrameCarry,
    Grant,
    GrantYear,
    Plan,
    PlanFrame,
    PlanItem,
    RuleSet,
)
from projects.models import (
    BudgetLine,
    Indicator,
    Measurement,
    Milestone,
    NeedFigure,
    Node,
    Project,
    Risk,
    StaffRole,
    TeamMember,
)
from tests.evaluation.skolfam import make_report
from tests.scenes import Scene


def day(number: int):
    return clock.today() - timedelta(days=number + 1)


def projects_of(scene: Scene, numbers: range, **fields) -> list[Project]:
    return Project.objects.bulk_create(
        Project(
            fund=scene.fund,
            title=f"Projekt {number}",
            code=f"ML{number:03d}",
            lead_board=scene.fund.municipality.boards.earliest("pk"),
            created_by=scene.applicant,
            **fields,
        )
        for number in numbers
    )


def applications(scene: Scene, numbers: range, **fields) -> list[Application]:
    fields = {"state": Application.State.REGISTERED, **fields}
    return Application.objects.bulk_create(
        Application(
            fund=scene.fund,
            call=scene.call,
            project=project,
            created_by=scene.applicant,
            submitted_at=clock.now(),
            submitted_by=scene.applicant,
            requested_amount=1_000_000,
            registry_number=f"KS {project.code}",
            **fields,
        )
        for project in projects_of(scene, numbers)
    )


def in_preparation(scene: Scene, numbers: range) -> None:
    applications(scene, numbers, state=Application.State.PREPARATION)


def ideas(scene: Scene, numbers: range) -> None:
    """In the screening, and written by the applicant."""
    rows = Idea.objects.bulk_create(
        Idea(
            fund=scene.fund,
            title=f"Idé {number}",
            state=Idea.State.SCREENING,
            registry_number=f"KS idé {number}",
            created_by=scene.applicant,
            changed_by=scene.applicant,
            submitted_at=clock.now(),
            submitted_by=scene.applicant,
        )
        for number in numbers
    )
    IdeaAuthor.objects.bulk_create(
        IdeaAuthor(idea=idea, user=scene.applicant, added_by=scene.applicant)
        for idea in rows
    )


def opinions(scene: Scene, numbers: range) -> None:
    board = scene.fund.municipality.boards.earliest("pk")
    Opinion.objects.bulk_create(
        Opinion(
            application=scene.application,
            board=board,
            asked=user,
            question="Vad tycker ni?",
            due_on=clock.today() + timedelta(days=9),
            asked_at=clock.now(),
            asked_by=scene.coordinator,
        )
        for user in people(numbers)
    )


def views(scene: Scene, numbers: range) -> None:
    SavedView.objects.bulk_create(
        SavedView(owner=scene.coordinator, name=f"Vy {number}", query="q=barn")
        for number in numbers
    )


def calls(scene: Scene, numbers: range) -> None:
    Call.objects.bulk_create(
        Call(
            fund=scene.fund,
            title=f"Utlysning {number}",
            opens_at=clock.now() - timedelta(days=number),
            frame_amount=1_000_000,
        )
        for number in numbers
    )


def projects(scene: Scene, numbers: range) -> None:
    """At work, each with a leader, a milestone and a grant."""
    rows = projects_of(
        scene,
        numbers,
        state=Project.State.ONGOING,
        leader=scene.applicant,
        starts_on=day(100),
        ends_on=clock.today() + timedelta(days=400),
    )
    milestones(scene, numbers, projects=rows)


def milestones(scene: Scene, numbers: range, projects=()) -> None:
    Milestone.objects.bulk_create(
        Milestone(project=project, title=f"Steg {project.pk}", due_on=day(number))
        for number in (numbers if not projects else range(1))
        for project in projects or [scene.project]
    )


def lessons(scene: Scene, numbers: range) -> None:
    Lesson.objects.bulk_create(
        Lesson(
            project=scene.project,
            observation=f"Sak {number}",
            interpretation="b",
            consequence="c",
            learned_on=day(number),
            told_by=scene.leader,
        )
        for number in numbers
    )


def reports(scene: Scene, numbers: range) -> None:
    for number in numbers:
        period = {"period_start": day(number), "period_end": clock.today()}
        make_report(scene.project, by=scene.leader, **period)


def entries(scene: Scene, numbers: range) -> None:
    Entry.objects.bulk_create(
        Entry(
            fund=scene.fund,
            kind=Entry.Kind.ACTUAL,
            amount=10,
            booked_on=clock.today(),
            reference=f"Ver {number}",
            grant=scene.grant,
            board=scene.project.lead_board,
            by=scene.finance,
        )
        for number in numbers
    )


def grants(scene: Scene, numbers: range) -> None:
    rows = Grant.objects.bulk_create(
        Grant(
            fund=scene.fund,
            rule_set=scene.grant.rule_set,
            plan_item=scene.grant.plan_item,
            project_code=f"ML{number:03d}",
            title=f"Projekt {number}",
            reference="KS § 7",
            decided_on=clock.today(),
        )
        for number in numbers
    )
    GrantYear.objects.bulk_create(
        GrantYear(
            grant=grant,
            year=clock.today().year,
            board=scene.project.lead_board,
            amount=Decimal(1000),
        )
        for grant in rows
    )


def plans(scene: Scene, numbers: range) -> None:
    Plan.objects.bulk_create(
        Plan(
            fund=scene.fund,
            kind=Plan.Kind.OPERATIONS,
            board=scene.fund.municipality.boards.earliest("pk"),
            title=f"Plan {number}",
            first_year=2000 + number,
            last_year=2000 + number,
            adopted_on=clock.today(),
            valid_from=clock.today(),
            adopted_reference="KS § 1",
        )
        for number in numbers
    )


def plan_items(scene: Scene, numbers: range) -> None:
    rows = PlanItem.objects.bulk_create(
        PlanItem(plan=scene.adopted_plan, code=f"M{number}", text="Ett mål")
        for number in numbers
    )
    PlanFrame.objects.bulk_create(
        PlanFrame(item=item, year=scene.adopted_plan.first_year, amount=1000)
        for item in rows
    )


def frames_left(scene: Scene, numbers: range) -> None:
    """Years of a line that wait for a decision."""
    item = scene.fund.plans.get(kind=Plan.Kind.INVESTMENT).items.earliest("pk")
    FrameCarry.objects.bulk_create(
        FrameCarry(
            item=item,
            from_year=1000 + number,
            to_year=1001 + number,
            amount=1000,
            outcome=FrameCarry.Outcome.ASKED,
            written_by=scene.coordinator,
        )
        for number in numbers
    )


def people(numbers: range, **fields) -> list[User]:
    return User.objects.bulk_create(
        User(email=f"m{number}@example.org", name=f"Person {number}", **fields)
        for number in numbers
    )


def accounts(scene: Scene, numbers: range) -> None:
    people(numbers, municipality=scene.fund.municipality)


def appointments(scene: Scene, numbers: range) -> None:
    Appointment.objects.bulk_create(
        Appointment(fund=scene.fund, user=user, role="assessor", since=day(9))
        for user in people(numbers)
    )


def rule_sets(scene: Scene, numbers: range) -> None:
    RuleSet.objects.bulk_create(
        RuleSet(
            fund=scene.fund,
            version=number + 10,
            valid_from=day(number),
            adopted_reference="KF § 1",
        )
        for number in numbers
    )


def team(scene: Scene, numbers: range) -> None:
    TeamMember.objects.bulk_create(
        TeamMember(project=scene.project, user=user, role=TeamMember.Role.AUTHOR)
        for user in people(numbers)
    )


def events(scene: Scene, numbers: range) -> None:
    about = [scene.project, *filter(None, [getattr(scene, "application", None)])]
    AuditEvent.objects.bulk_create(
        AuditEvent(
            by=scene.applicant, target=row, verb="read", note=f"m{number}@example.org"
        )
        for number in numbers
        for row in about
    )


def rows_of_the_plan(scene: Scene, numbers: range) -> None:
    """What is listed in the sections of an application."""
    project = scene.project
    milestones(scene, numbers)
    chain(scene, numbers)
    for model, fields in (
        (NeedFigure, {"name": "Skolk", "value": "5 %", "year": 2025, "source": "Egen"}),
        (StaffRole, {"role": "Psykolog", "percent": 50, "lent_from": "Nämnden"}),
        (
            Risk,
            {"text": "Sen", "probability": 1, "consequence": 2, "measure": "Väntar"},
        ),
    ):
        model.objects.bulk_create(model(project=project, **fields) for _ in numbers)
    BudgetLine.objects.bulk_create(
        BudgetLine(
            project=project, payer="own", cost_type="staff", year=2100 + n, amount=1
        )
        for n in numbers
    )


def chain(scene: Scene, numbers: range) -> None:
    """Boxes, each with an indicator."""
    nodes = Node.objects.bulk_create(
        Node(
            project=scene.project,
            kind=Node.Kind.OUTCOME,
            text=f"Effekt {number}",
            position=number + 10,
        )
        for number in numbers
    )
    Indicator.objects.bulk_create(
        Indicator(node=node, name="Dygn", unit="dygn", direction="down")
        for node in nodes
    )


def measurements(scene: Scene, numbers: range) -> None:
    Measurement.objects.bulk_create(
        Measurement(
            indicator=scene.indicator,
            measured_on=day(number + 40),
            value=Decimal(25),
            source="Registret",
            entered_by=scene.leader,
        )
        for number in numbers
    )
