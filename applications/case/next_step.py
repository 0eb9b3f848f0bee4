"""What is the next step for this person in this case?

For somebody who reads the case: not an applicant, and not standing aside.
"""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from accounts.access import given
from applications.case import queries
from applications.models import (
    AgendaCase,
    Application,
    Calibration,
    Memo,
)
from applications.models.separation import DECIDING
from applications.permissions import decides_alone, may_register_body_decision
from applications.steps import deeds
from applications.steps.facts import Facts, day_of
from applications.steps.stages import Step
from applications.steps.table import TABLE
from core import clock
from fund.models import Meeting
from fund.permissions import asked_about_conflicts
from projects.conflicts.queries import has_answered, is_aside

State = Application.State
FROM_ROLES = (deeds.REGISTERS, deeds.PREPARES, deeds.RECORDS, deeds.READS_PROJECTS)


def next_step(
    user,
    application: Any,  # with what with_project adds
    *,
    assessors: Collection,
    agenda: AgendaCase | None,
    is_judged: bool,
    due_on: date | None,
    signed: Any,  # the recommendation in force, with how much the person may decide
) -> Step:
    """What this person does next, or whom the case waits for; of what the page read.
    `signed` is the recommendation in force."""
    fund = application.fund
    parts = {
        *(perm for perm in FROM_ROLES if given(user, f"fund.{perm}", fund)),
        *_of_case(user, application, assessors),
        *_of_decision(user, application, signed),
    }
    if is_aside(user, application, DECIDING):
        parts.discard(deeds.RECORDS)  # who recommends does not decide
    unfinished = [each.assessor.name for each in assessors if not each.is_in]
    facts = Facts(
        pk=application.pk,
        parts=frozenset(parts),
        state_words=application.get_state_display(),
        project=application.project_id,
        is_numbered_elsewhere=fund.enters_registry_numbers,
        supplement_due=due_on,
        needed=queries.rules_of(application).min_assessors,
        assigned=len(assessors),
        is_being_assessed=bool(unfinished),
        unfinished=unfinished,
        is_unjudged=not is_judged,
        is_calibrating=application.is_calibrating,
        lacks_memo=_lacks_memo(application),
        item=agenda.item if agenda else None,
        reads_points=given(user, "fund.view_cases", fund),
        meeting_on=day_of(agenda.item.meeting.starts_at) if agenda else None,
        papers_by=_papers_by(application, agenda, parts),
    )
    return TABLE[application.state].step(facts)


def _lacks_memo(application: Any) -> bool:
    return application.state == State.READY and not any(
        memo.state == Memo.State.FINISHED and not memo.voided_at
        for memo in queries.memos_of(application)
    )


def _of_case(user, application: Any, assessors: Collection) -> list[str]:
    """An assessor, until the own points are handed in; and while they are talked about."""
    mine = [each for each in assessors if each.assessor_id == user.pk]
    parts = [deeds.ASSESSES] if any(not each.is_in for each in mine) else []
    if mine and application.is_calibrating:
        talks = Calibration.objects.waiting_for(user)
        parts += [deeds.TALKS] if talks.filter(application=application).exists() else []
    return parts


def _of_decision(user, application: Application, signed) -> list[str]:
    if application.state == State.WITH_BODY:
        return [deeds.SETTLES] if may_register_body_decision(user, application) else []
    if has_answered(user, application):
        up_to = signed.delegated if signed else None
        alone = decides_alone(user, application, signed, up_to)
        return [deeds.DELEGATED] if alone else []
    asked = application.fund_id in asked_about_conflicts(user)
    return [deeds.ASKED] if asked else []


def _papers_by(application, agenda: AgendaCase | None, parts: set[str]) -> date | None:
    """By when the members shall have the papers that this person has not sent yet."""
    if agenda is None or deeds.PREPARES not in parts:
        return None
    meeting = agenda.item.meeting
    if application.state != State.ON_AGENDA or meeting.state != Meeting.State.PLANNED:
        return None
    day = clock.day_of(meeting.starts_at)
    return day - timedelta(days=application.fund.rules_on(day).notice_days)
