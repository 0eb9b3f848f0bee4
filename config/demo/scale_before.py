"""What does each of thousands of applications consist of, until it is decided?

One function for each sort of row; each draws up rows that `copying.copy` writes.
"""

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta

from django.contrib.contenttypes.models import ContentType
from django.db import connection

from accounts.models import AuditEvent
from applications.models import (
    Application,
    Assessment,
    FormalAnswer,
    PlanAlignment,
    Score,
    SubmittedVersion,
    SupplementRequest,
)
from config.demo.copying import copy, reserve
from config.demo.scale_cases import REASON, Case, Scale
from config.demo.spread import ASSESSED, OUTCOMES, STEPS
from core import clock
from projects.models import (
    Answer,
    BudgetLine,
    ConflictOfInterest,
    Party,
    Project,
    ProjectUserGrant,
    TeamMember,
)
from projects.permissions import GIVEN_TO_ROLE

POINTS = ("parties", "municipal_party", "amount", "length")  # of the formal check
State = Application.State


def write(scale: Scale, cases: list[Case]) -> None:
    """Everything that came before a decision."""
    handed_in = [case for case in cases if case.submitted_at]
    _projects(scale, cases)
    _plans(scale, cases)
    _people(scale, cases)
    _versions(scale, handed_in)
    _applications(scale, cases)
    _handling(scale, handed_in)
    _assessments(scale, [case for case in handed_in if case.is_judged])


def _projects(scale: Scale, cases: list[Case]) -> None:
    columns = ["id", "title", "short_name", "summary", "type", "code", "lead_board_id"]
    columns += ["leader_id", "owner_id", "starts_on", "ends_on", "state"]
    copy(
        Project,
        [*columns, "created_at", "created_by_id"],
        (
            (
                case.project,
                case.title,
                case.short_name,
                case.summary,
                case.type,
                case.code,
                case.boards[0].pk,
                case.leader if case.code else None,
                case.owner if case.code else None,
                date(case.years[0], 1, 1),
                date(case.years[1], 12, 31),
                case.project_state,
                case.created_at,
                case.by,
            )
            for case in cases
        ),
        fund=scale.fund,
    )


def _plans(scale: Scale, cases: list[Case]) -> None:
    """The parties, the answers and the budget of each project."""
    copy(
        Party,
        ["project_id", "board_id", "role"],
        (
            (case.project, board.pk, role)
            for case in cases
            for board, role in zip(case.boards, ("Leder", "Bemannar"), strict=True)
        ),
    )
    copy(
        Answer,
        ["project_id", "question", "text", "changed_at", "changed_by_id"],
        (
            (case.project, question, text, case.created_at, case.by)
            for case in cases
            for question, text in scale.answers.items()
        ),
    )
    copy(
        BudgetLine,
        ["project_id", "year", "amount"],
        ((case.project, year, case.yearly) for case in cases for year in case.years),
        payer="fund",
        cost_type="staff",
    )


def _people(scale: Scale, cases: list[Case]) -> None:
    """Who wrote each application, and who leads and owns what was granted."""
    team = [(case.project, case.by, "author", case.created_at) for case in cases]
    for case in cases:
        if case.code:
            team.append((case.project, case.leader, "leader", case.decided_at))
            team.append((case.project, case.owner, "owner", case.decided_at))
    copy(TeamMember, ["project_id", "user_id", "role", "added_at"], team)
    given = {
        role: [scale.permissions[perm.partition(".")[2]] for perm in perms]
        for role, perms in GIVEN_TO_ROLE.items()
    }
    copy(
        ProjectUserGrant,
        ["user_id", "permission_id", "content_object_id"],
        (
            (user, perm, project)
            for project, user, role, _at in team
            for perm in given[role]
        ),
    )


def _versions(scale: Scale, cases: list[Case]) -> None:
    columns = ["application_id", "content", "sha256", "frozen_at", "frozen_by_id"]
    copy(SubmittedVersion, columns, _frozen(scale, cases), number=1)


def _frozen(scale: Scale, cases: list[Case]) -> Iterator[tuple]:
    for case in cases:
        content = scale.content
        for name, word in (
            ("title", case.title),
            ("summary", case.summary),
            ("short_name", case.short_name),
            ("lead", case.boards[0].name),
            ("other", case.boards[1].name),
            ("year1", str(case.years[0])),
            ("year2", str(case.years[1])),
            ("yearly", f"{case.yearly}.00"),
            ("total", f"{case.yearly * 2}.00"),
        ):
            content = content.replace(f"‹{name}›", word)
        case.sha256 = hashlib.sha256(content.encode()).hexdigest()
        yield case.pk, content, case.sha256, case.handed_in_at, case.by


def _applications(scale: Scale, cases: list[Case]) -> None:
    columns = ["id", "call_id", "project_id", "registry_number", "state"]
    columns += ["supplement_from", "requested_amount", "created_at", "created_by_id"]
    found = _search(scale, cases)
    copy(
        Application,
        [*columns, "submitted_at", "submitted_by_id", "search"],
        (
            (
                case.pk,
                case.call.pk,
                case.project,
                case.registry_number,
                case.state,
                "formal_check" if case.state == State.SUPPLEMENT else "",
                case.yearly * 2 if case.submitted_at else None,
                case.created_at,
                case.by,
                case.submitted_at,
                case.by if case.submitted_at else None,
                words if case.submitted_at else None,
            )
            for case, words in zip(cases, found, strict=True)
        ),
        fund=scale.fund,
    )


def _search(scale: Scale, cases: list[Case]) -> list[str]:
    """What each case is found by: the same weights as when it is handed in. The answers
    are everybody's, and looked through once."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT (setweight(to_tsvector('swedish', title), 'A')
                || setweight(to_tsvector('swedish', summary), 'B')
                || setweight(to_tsvector('swedish', own) || %s::tsvector, 'C'))::text
            FROM unnest(%s::text[], %s::text[], %s::text[]) WITH ORDINALITY
                AS each(title, summary, own, place)
            ORDER BY place
            """,
            [
                _vector(" ".join(scale.answers.values())),
                [case.title for case in cases],
                [f"{case.summary} {case.registry_number}" for case in cases],
                [f"{case.title} {case.short_name} {case.summary}" for case in cases],
            ],
        )
        return [words for [words] in cursor]


def _vector(words: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_tsvector('swedish', %s)::text", [words])
        [vector] = cursor.fetchone()
    return vector


def _handling(scale: Scale, cases: list[Case]) -> None:
    """The steps in the audit log, and what the coordinator did on the way."""
    copy(
        AuditEvent,
        ["at", "by_id", "target_id", "verb", "from_state", "to_state"],
        (row for case in cases for row in _steps(scale, case)),
        target_type=ContentType.objects.get_for_model(Application),
    )
    copy(
        FormalAnswer,
        ["application_id", "point", "answered_at"],
        (
            (case.pk, point, case.handed_in_at)
            for case in cases
            if case.is_judged
            for point in POINTS
        ),
        verdict="met",
        answered_by=scale.coordinator,
    )
    copy(
        PlanAlignment,
        ["application_id", "judged_at"],
        ((c.pk, c.handed_in_at) for c in cases if c.state in ASSESSED),
        item=scale.line,
        stance="supports",
        judged_by=scale.coordinator,
    )
    _supplements(scale, [case for case in cases if case.state == State.SUPPLEMENT])


def _supplements(scale: Scale, cases: list[Case]) -> None:
    copy(
        SupplementRequest,
        ["application_id", "asked_at", "due_on"],
        ((c.pk, c.handed_in_at, _later(c, days=14)) for c in cases),
        question="Vilka deltar, och från när?",
        asked_by=scale.coordinator,
    )


def _steps(scale: Scale, case: Case) -> Iterator[tuple]:
    """One line for each step to where the case is; what a meeting did, on its day."""
    steps, by = STEPS[case.state], scale.coordinator.pk
    for n, (before, after) in enumerate(zip(steps, steps[1:], strict=False)):
        at = case.handed_in_at + timedelta(minutes=n)
        if after in OUTCOMES:
            at = case.decided_at
        who = case.by if n == 0 else by
        yield at, who, case.pk, str(after), str(before), str(after)


def _assessments(scale: Scale, cases: list[Case]) -> None:
    """Two assessors for each; half of those in preparation wait."""
    rows, now = [], clock.now()
    for case in cases:
        for number, assessor in enumerate(scale.random.sample(scale.assessors, 2)):
            is_done = case.state in ASSESSED or number == 0
            rows.append((case, assessor, is_done))
    keys = reserve(Assessment, len(rows))
    columns = ["id", "application_id", "assessor_id", "state", "assigned_at"]
    copy(
        Assessment,
        [*columns, "handed_in_at", "due_on"],
        (
            (
                pk,
                case.pk,
                assessor,
                "done" if is_done else "open",
                case.handed_in_at,
                min(now, case.handed_in_at + timedelta(days=7)) if is_done else None,
                _later(case, days=14),
            )
            for pk, (case, assessor, is_done) in zip(keys, rows, strict=True)
        ),
        assigned_by=scale.coordinator,
    )
    copy(
        ProjectUserGrant,
        ["user_id", "content_object_id"],
        ((assessor, case.project) for case, assessor, _is_done in rows),
        permission_id=scale.permissions["assess_project"],
    )
    copy(  # before they read
        ConflictOfInterest,
        ["user_id", "project_id", "declared_at"],
        ((assessor, case.project, case.handed_in_at) for case, assessor, _done in rows),
        ground=ConflictOfInterest.Ground.NONE,
    )
    _scores(scale, [(pk, row[0]) for pk, row in zip(keys, rows, strict=True) if row[2]])


def _scores(scale: Scale, done: list[tuple[int, Case]]) -> None:
    """Of each assessment (key) that is done, by what its call judges by."""
    copy(
        Score,
        ["assessment_id", "criterion_id", "points"],
        (
            (pk, criterion.pk, scale.random.randrange(1, 5))
            for pk, case in done
            for criterion in scale.criteria[case.call.pk]
        ),
        reason=REASON,
    )


def _later(case: Case, *, days: int) -> date:
    return clock.day_of(case.handed_in_at + timedelta(days=days))
