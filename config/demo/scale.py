"""Thousands of applications in a fund of their own: for measuring only.

The rows are written in bulk, past the actions and without history: they are as many and
as long as real ones, and nobody is to believe them. Everything is drawn from a seed, so
two databases of the same size are alike.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connection, models

from accounts.models import AuditEvent, Organisation, User
from applications.models import (
    Application,
    Assessment,
    Call,
    Criterion,
    FormalAnswer,
    PlanAlignment,
    Score,
    SubmittedVersion,
)
from config.demo import big_chain, people, plans
from config.demo.spread import (
    ASSESSED,
    HOW,
    NEEDS,
    NEW,
    SPREAD,
    STATE_OF_PROJECT,
    WHAT,
    WHOM,
    WITHOUT_NUMBER,
)
from config.demo.town import Town, moment
from config.guard import without_triggers
from core import clock
from fund.founding import actions as fund_actions
from fund.ledger import actions as ledger
from fund.models import Fund, PlanItem
from fund.people import actions as people_actions
from fund.plans import actions as plans_actions
from fund.rules import actions as rules
from projects.models import (
    Answer,
    BudgetLine,
    Party,
    Project,
    ProjectUserGrant,
    TeamMember,
)
from projects.permissions import GIVEN_TO_ROLE

NAME = "Skalprov"
PATTERN = "Hemma igen"  # the demo's case whose words are used again
CHUNK = 1000
APPLICANTS = 200
GRANTS = 60  # with entries in the ledger; each entry is summed up as it is booked
State = Application.State
Say = Callable[[str], object]


@dataclass
class Scale:
    """What the rows of all applications have in common."""

    town: Town
    fund: Fund
    calls: list[Call]
    line: PlanItem
    assessors: list[User]
    applicants: list[User]
    coordinator: User
    random: Random
    content: dict = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    permissions: dict[str, Permission] = field(default_factory=dict)


def fill(count: int, *, say: Say) -> Fund:
    """A fund with `count` applications and what belongs to them."""
    scale = _found(say)
    states = _states(count, scale.random)
    with without_triggers():
        for first in range(0, count, CHUNK):
            _write(scale, first, states[first : first + CHUNK])
            say(f"{min(first + CHUNK, count)} of {count} applications")
    say("Words to search for")
    _index(scale.fund)
    _book(scale)
    big_chain.add(scale.fund, leader=scale.applicants[0], owner=scale.applicants[1])
    return scale.fund


def _states(count: int, random: Random) -> list[str]:
    return random.choices(list(SPREAD), weights=list(SPREAD.values()), k=count)


def _found(say: Say) -> Scale:
    """The fund, its rules, its people and eight years of calls."""
    system = User.objects.system()
    municipality = Organisation.objects.get(name="Ekköpings kommun")
    boards = {board.short_name: board for board in municipality.boards.all()}
    town = Town(clock.today(), system, municipality, boards=boards)
    say("The fund, its people and its calls")
    fund = fund_actions.create_fund(
        municipality=municipality, name=NAME, registry_prefix="SKAL", by=system
    )
    first = clock.today().year - 8
    rules.adopt_rules(
        fund, valid_from=date(first, 1, 1), adopted_reference="Skalprov", by=system
    )
    staff = [_person(who) for who in people.SCALE]
    others = [_numbered("bedomare", n) for n in range(1, 4)]
    roles = [("coordinator", staff[0]), ("finance", staff[2]), ("assessor", staff[1])]
    for role, user in [*roles, *(("assessor", user) for user in others)]:
        people_actions.appoint(user, fund=fund, role=role, by=system)
    pattern = SubmittedVersion.objects.filter(application__project__title=PATTERN)
    version = pattern.latest("pk")
    return Scale(
        town=town,
        fund=fund,
        calls=[_call(fund, year) for year in range(first, first + 9)],
        line=_line(fund, boards["KS"], first, system),
        assessors=[staff[1], *others],
        applicants=[staff[3], *(_numbered("sokande", n) for n in range(1, APPLICANTS))],
        coordinator=staff[0],
        random=Random(20_261_123),  # noqa: S311 - the same rows every time
        content=version.content,
        answers=dict(
            version.application.project.answers.values_list("question", "text")
        ),
        permissions={
            row.codename: row
            for row in Permission.objects.filter(content_type__model="project")
        },
    )


def _person(who: people.Person) -> User:
    return User.objects.create_user(who.email, name=who.name, title=who.title)


def _numbered(kind: str, number: int) -> User:
    email = f"skala.{kind}.{number}@{people.DOMAIN}"
    return User.objects.create_user(email, name=f"{kind.capitalize()} {number}")


def _call(fund: Fund, year: int) -> Call:
    """One call a year; the last one is open."""
    this_year = clock.today().year
    call = Call.objects.create(
        fund=fund,
        title=f"Skalprov {year}",
        opens_at=moment(date(year, 1, 7)),
        closes_at=moment(date(year, 3, 31)) if year < this_year else None,
        frame_amount=Decimal(50_000_000),
    )
    Criterion.objects.bulk_create(
        Criterion(
            call=call,
            code=code,
            name=name,
            weight=weight,
            anchor_0=zero,
            anchor_2=two,
            anchor_4=four,
            is_knock_out=stops,
            position=position,
        )
        for position, (code, name, weight, zero, two, four, stops) in enumerate(
            plans.CRITERIA, 1
        )
    )
    return call


def _line(fund: Fund, board, first: int, by: User) -> PlanItem:
    plan = plans_actions.adopt_plan(
        fund,
        kind="investment",
        board=board,
        title="Skalprovets plan",
        first_year=first,
        last_year=first + 14,
        adopted_on=date(first, 1, 1),
        adopted_reference="Skalprov",
        items=[
            {
                "code": "S1",
                "text": "Allt",
                "frames": dict.fromkeys(range(first, first + 15), Decimal(10**9)),
            }
        ],
        by=by,
    )
    return plan.items.get()


def _write(scale: Scale, first: int, states: list[str]) -> None:
    drafts = [_project(scale, first + n, state) for n, state in enumerate(states)]
    projects = Project.objects.bulk_create(drafts)
    cases = Application.objects.bulk_create(
        _application(scale, first + n, project, state)
        for n, (project, state) in enumerate(zip(projects, states, strict=True))
    )
    for make in (
        _parties,
        _answers,
        _budget,
        _team,
        _grants,
        _versions,
        _formal,
        _alignments,
        _events,
    ):
        _keep(make(scale, cases))
    _assess(scale, cases)


def _keep(rows: Iterator[models.Model]) -> None:
    """Rows of one model or of several, each model in one go."""
    by_model: dict[type[models.Model], list] = {}
    for row in rows:
        by_model.setdefault(type(row), []).append(row)
    for model, found in by_model.items():
        model._base_manager.bulk_create(found, batch_size=2000)


def _moment_of(scale: Scale, state: str) -> tuple[Call, datetime]:
    """The call and when the application was written: the latest one for what is new."""
    random, now = scale.random, clock.now()
    if state in NEW:
        return scale.calls[-1], now - timedelta(minutes=random.randrange(90 * 24 * 60))
    call = random.choice(scale.calls[:-1])
    return call, call.opens_at + timedelta(minutes=random.randrange(80 * 24 * 60))


def _project(scale: Scale, number: int, state: str) -> Project:
    random = scale.random
    call, at = _moment_of(scale, state)
    words = f"{random.choice(HOW)} {random.choice(WHAT)} för {random.choice(WHOM)}"
    starts_on = date(at.year + 1, 1, 1)
    boards = [board for key, board in scale.town.boards.items() if key != "KS"]
    project = Project(
        fund=scale.fund,
        title=f"{words} {number}"[:80],
        short_name=f"Skalprov {number}",
        summary=random.choice(NEEDS),
        type=random.choice(Project.Type.values),
        code=f"SK{number:06d}" if state == State.GRANTED else "",
        lead_board=random.choice(boards),
        starts_on=starts_on,
        ends_on=date(starts_on.year + 1, 12, 31),
        state=random.choice(STATE_OF_PROJECT.get(state, [Project.State.PROPOSED])),
        created_at=at,
        created_by=random.choice(scale.applicants),
    )
    project.call = call  # type: ignore[attr-defined] # for its application
    return project


def _application(scale: Scale, number: int, project, state: str) -> Application:
    at, is_draft = project.created_at, state == State.DRAFT
    handed_in = None if is_draft else at + timedelta(days=scale.random.randrange(1, 20))
    if handed_in and handed_in > clock.now():
        handed_in = clock.now()
    return Application(
        fund=scale.fund,
        call=project.call,
        project=project,
        registry_number=""
        if state in WITHOUT_NUMBER
        else f"SKAL {at.year}/{number:06d}",
        state=state,
        supplement_from=State.FORMAL_CHECK if state == State.SUPPLEMENT else "",
        requested_amount=None
        if is_draft
        else Decimal(scale.random.randrange(200, 6000) * 1000),
        created_at=at,
        created_by=project.created_by,
        submitted_at=handed_in,
        submitted_by=None if is_draft else project.created_by,
    )


def _parties(scale: Scale, cases) -> Iterator[Party]:
    boards = [board for key, board in scale.town.boards.items() if key != "KS"]
    for case in cases:
        lead = case.project.lead_board
        other = scale.random.choice([board for board in boards if board != lead])
        yield Party(project=case.project, board=lead, role="Leder")
        yield Party(project=case.project, board=other, role="Bemannar")


def _answers(scale: Scale, cases) -> Iterator[Answer]:
    for case in cases:
        for question, text in list(scale.answers.items())[:8]:
            yield Answer(
                project=case.project,
                question=question,
                text=text,
                changed_at=case.created_at,
                changed_by=case.created_by,
            )


def _budget(scale: Scale, cases) -> Iterator[BudgetLine]:
    for case in cases:
        for year in case.project.years():
            yield BudgetLine(
                project=case.project,
                payer="fund",
                cost_type="staff",
                year=year,
                amount=Decimal(500_000),
            )


def _team(scale: Scale, cases) -> Iterator[TeamMember]:
    for case in cases:
        yield TeamMember(project=case.project, user=case.created_by, role="author")


def _grants(scale: Scale, cases) -> Iterator[ProjectUserGrant]:
    given = [name.partition(".")[2] for name in GIVEN_TO_ROLE["author"]]
    for case in cases:
        for name in given:
            yield ProjectUserGrant(
                user=case.created_by,
                permission=scale.permissions[name],
                content_object=case.project,
            )


def _versions(scale: Scale, cases) -> Iterator[SubmittedVersion]:
    for case in cases:
        if case.submitted_at:
            yield SubmittedVersion(
                application=case,
                number=1,
                content={
                    **scale.content,
                    "title": case.project.title,
                    "summary": case.project.summary,
                },
                sha256=f"{case.pk:064x}",
                frozen_at=case.submitted_at,
                frozen_by=case.created_by,
            )


def _formal(scale: Scale, cases) -> Iterator[FormalAnswer]:
    for case in cases:
        if case.state in ASSESSED or case.state == State.PREPARATION:
            for point in ("parties", "municipal_party", "amount", "length"):
                yield FormalAnswer(
                    application=case,
                    point=point,
                    verdict="met",
                    answered_at=case.submitted_at,
                    answered_by=scale.coordinator,
                )


def _alignments(scale: Scale, cases) -> Iterator[PlanAlignment]:
    for case in cases:
        if case.state in ASSESSED:
            yield PlanAlignment(
                application=case,
                item=scale.line,
                stance="supports",
                judged_at=case.submitted_at,
                judged_by=scale.coordinator,
            )


def _events(scale: Scale, cases) -> Iterator[AuditEvent]:
    kind = ContentType.objects.get_for_model(Application)
    for case in cases:
        if not case.submitted_at:
            continue
        steps = [("draft", "submitted"), ("submitted", case.state)]
        for minutes, (before, after) in enumerate(steps):
            yield AuditEvent(
                at=case.submitted_at + timedelta(minutes=minutes),
                by=scale.coordinator,
                target_type=kind,
                target_id=case.pk,
                verb=after,
                from_state=before,
                to_state=after,
            )


def _assess(scale: Scale, cases) -> None:
    """Two assessors for each case that came so far; half of those in preparation wait."""
    criteria: dict[int, list] = {}
    for criterion in Criterion.objects.filter(call__fund=scale.fund):
        criteria.setdefault(criterion.call_id, []).append(criterion)
    rows = Assessment.objects.bulk_create(_assessments(scale, cases), batch_size=2000)
    _keep(
        Score(
            assessment=row,
            criterion=criterion,
            points=scale.random.randrange(1, 5),
            reason="Skäl i en mening, ungefär så lång som en mening brukar vara.",
        )
        for row in rows
        if row.state == Assessment.State.DONE
        for criterion in criteria[row.application.call_id]
    )
    _keep(
        ProjectUserGrant(
            user=row.assessor,
            permission=scale.permissions["assess_project"],
            content_object=row.application.project,
        )
        for row in rows
    )


def _assessments(scale: Scale, cases) -> Iterator[Assessment]:
    for case in cases:
        if case.state not in ASSESSED and case.state != State.PREPARATION:
            continue
        for number, assessor in enumerate(scale.random.sample(scale.assessors, 2)):
            is_done = case.state in ASSESSED or number == 0
            yield Assessment(
                application=case,
                assessor=assessor,
                state="done" if is_done else "open",
                assigned_at=case.submitted_at,
                assigned_by=scale.coordinator,
                handed_in_at=case.submitted_at + timedelta(days=7) if is_done else None,
                due_on=clock.day_of(case.submitted_at + timedelta(days=14)),
            )


def _index(fund: Fund) -> None:
    """What can be searched for, for all of them in one go."""
    with without_triggers(), connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE applications_application AS a
            SET search =
                setweight(to_tsvector('swedish',
                    p.title || ' ' || p.summary || ' ' || a.registry_number), 'A')
                || setweight(to_tsvector('swedish', COALESCE(words.text, '')), 'C')
            FROM projects_project AS p
            LEFT JOIN LATERAL (
                SELECT string_agg(text, ' ') AS text FROM projects_answer
                WHERE project_id = p.id
            ) AS words ON TRUE
            WHERE a.project_id = p.id AND a.fund_id = %s AND a.state <> 'draft'
            """,
            [fund.pk],
        )


def _book(scale: Scale) -> None:
    """Capital, and some promises with their costs."""
    finance = User.objects.get(email=people.SCALE[2].email)
    first = scale.calls[0].opens_at.date()
    ledger.allocate_capital(
        scale.fund, Decimal(500_000_000), on=first, reference="Skalprov", by=finance
    )
    projects = scale.fund.projects.filter(code__gt="").order_by("pk")[:GRANTS]
    for project in projects.select_related("lead_board"):
        starts_on, board = project.starts_on, project.lead_board
        if not (starts_on and board):
            continue
        day = min(starts_on, clock.today())
        grant = ledger.commit(
            scale.fund,
            {(starts_on.year, board): Decimal(1_000_000)},
            plan_item=scale.line,
            project_code=project.code,
            title=project.title,
            reference="Skalprov",
            on=day,
            by=finance,
        )
        ledger.book_actual(
            grant,
            Decimal(400_000),
            board=board,
            on=day,
            reference="Skalprov",
            by=finance,
        )
        project.grants.create(grant=grant)
