"""What the people of a running project do: appoint, plan, report and change course."""

from collections.abc import Callable
from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from core.texts.clash import Clash
from projects.models import Milestone, Project, Risk, StaffRole, TeamMember
from projects.plan import answers
from projects.plan.questions import Question
from projects.plan.sections import all_questions

Role = TeamMember.Role


def question_named(key: str) -> Question:
    return next(question for question in all_questions() if question.key == key)


@transaction.atomic
def settle(project: Project, texts: dict[Question, str], *, by: User) -> None:
    """Answer a question of the plan that was left open until the start."""
    answers.save(project, texts, seen={}, by=by)
    with translation.override("sv"):
        keys = ", ".join(str(question.label) for question in texts)
    record(project, "plan_changed", by=by, note=keys)


@transaction.atomic
def rewrite(
    project: Project, question: Question, text: str, *, seen: str, reason: str, by: User
) -> list[Clash]:
    """Say anew how the project is organised; the history keeps what it was, and why.

    `seen` is the fingerprint of the words that `by` started from.
    """
    clashes = answers.save(project, {question: text}, seen={question.key: seen}, by=by)
    if not clashes:
        with translation.override("sv"):
            note = f"{question.label}: {reason}"
        record(project, "sheet", by=by, note=note)
    return clashes


@transaction.atomic
def add_milestone(milestone: Milestone, *, by: User) -> None:
    milestone.save()
    record(milestone.project, "milestone_added", by=by, note=milestone.title)


@transaction.atomic
def move_milestone(milestone: Milestone, *, to: date, reason: str, by: User) -> None:
    """Another day for a milestone that is not reached; the reason stands beside it."""
    if milestone.done_on:
        raise TransitionRefused(_("The milestone is already reached."))
    before = milestone.due_on
    milestone.due_on, milestone.deviation = to, reason
    milestone.save(update_fields=["due_on", "deviation"])
    note = f"{milestone.title}: {before} → {to}. {reason}"
    record(milestone.project, "milestone_moved", by=by, note=note)


@transaction.atomic
def keep_risk(risk: Risk, *, by: User) -> None:
    risk.save()
    record(risk.project, "risk", by=by, note=risk.text)


@transaction.atomic
def keep_staff_role(role: StaffRole, *, by: User) -> None:
    role.save()
    record(role.project, "staff", by=by, note=f"{role.role} {role.percent} %")


# The steps that need a reason and nothing else: name → how the project takes it.
STEPS: dict[str, Callable[..., None]] = {
    "pause": Project.pause,
    "resume": Project.resume,
    "close": Project.close,
    "report": Project.make_final_report,
    "follow_up": Project.follow_up,
    "archive": Project.archive,
}


@transaction.atomic
def reach_milestone(milestone: Milestone, *, on: date, by: User) -> None:
    if on > clock.today():
        raise TransitionRefused(_("Choose a day that has been."))
    milestone.done_on = on
    milestone.save(update_fields=["done_on"])
    record(milestone.project, "milestone", by=by, note=milestone.title)
