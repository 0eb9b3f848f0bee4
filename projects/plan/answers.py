"""Reading and writing the answers of a project plan, one question at a time.

What is in the form when it is sent back is compared with what the project holds: a
field that somebody else has changed meanwhile is a conflict, and both texts are shown.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from core import clock
from core.refusals import TransitionRefused
from projects.models import Answer, Project
from projects.plan.questions import Kind, Question
from projects.plan.sections import all_questions


@dataclass(frozen=True)
class Clash:
    """Two persons changed the same field: what is saved, by whom, and what was sent."""

    question: Question
    saved: str
    saved_by: str
    sent: str


def fingerprint(text: str) -> str:
    """A short mark of a text, sent along with the form to notice another's change."""
    return hashlib.sha256(_normal(text).encode()).hexdigest()[:12]


def read_all(project: Project, more: Iterable[Question] = ()) -> dict[str, str]:
    """Question key → answer as text ("" when unanswered), in one query.

    `more` are questions that are asked besides those of the plan.
    """
    kept = dict(project.answers.values_list("question", "text"))
    return {
        question.key: _from_column(project, question)
        if question.column
        else kept.get(question.key, "")
        for question in (*all_questions(), *more)
    }


def text_of(project: Project, question: Question) -> str:
    """The answer to one question, "" when unanswered."""
    return _saved(
        project, question, project.answers.filter(question=question.key).first()
    )


@transaction.atomic
def save(
    project: Project,
    questions: Mapping[Question, str],
    *,
    seen: Mapping[str, str],
    by,
) -> list[Clash]:
    """Save each text whose field nobody else has changed; return the clashes.

    `questions` maps question → text as sent; `seen` maps key → fingerprint of the text
    the sender started from. The project is locked while it happens. Fields that clash
    are left as they are; the others are saved.
    """
    locked = Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
    kept = {
        answer.question: answer
        for answer in locked.answers.select_related("changed_by").filter(
            question__in=[question.key for question in questions]
        )
    }
    clashes, columns, written = [], [], {}
    for question, text in questions.items():
        text = _normal(text)
        answer = kept.get(question.key)
        saved = _saved(locked, question, answer)
        if text == saved or seen.get(question.key) == fingerprint(text):
            continue  # the same, or left as the sender found it
        if question.key in seen and seen[question.key] != fingerprint(saved):
            who = str(answer.changed_by) if answer else ""
            clashes.append(Clash(question, saved, who, text))
        elif question.column:
            setattr(locked, question.column, _to_column(question, text))
            columns.append(question.column)
        else:
            written[question.key] = text
    _keep(locked, written, by=by)
    if columns:
        _refuse_impossible_dates(locked)
        locked.save(update_fields=columns)
        for column in columns:
            setattr(project, column, getattr(locked, column))
    return clashes


def _keep(project: Project, written: Mapping[str, str], *, by) -> None:
    """All the texts in one statement."""
    now = clock.now()
    Answer.objects.bulk_create(
        (
            Answer(
                project=project, question=key, text=text, changed_at=now, changed_by=by
            )
            for key, text in written.items()
        ),
        update_conflicts=True,
        unique_fields=["project", "question"],
        update_fields=["text", "changed_at", "changed_by"],
    )


def _refuse_impossible_dates(project: Project) -> None:
    """The form has compared the days it knew; somebody may have changed one since."""
    first, last = project.starts_on, project.ends_on
    if first and last and last <= first:
        raise TransitionRefused(_("The end must come after the start."))


def _saved(project: Project, question: Question, answer: Answer | None) -> str:
    if question.column:
        return _from_column(project, question)
    return answer.text if answer else ""


def _from_column(project: Project, question: Question) -> str:
    value = getattr(project, question.column)
    if isinstance(value, date):
        return value.isoformat()
    return str(value or "")


def _to_column(question: Question, text: str) -> date | str | None:
    if question.kind is Kind.DATE:
        return date.fromisoformat(text) if text else None
    return text


def _normal(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
