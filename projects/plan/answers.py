"""Reading and writing the answers of a project plan, one question at a time."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from core import clock
from core.kept import kept
from core.refusals import TransitionRefused
from core.texts.clash import Clash, Saved, compare
from projects.models import Answer, Project
from projects.plan.questions import Kind, Question
from projects.plan.sections import all_questions


@kept
def _answers(project):
    rows = Answer.objects.filter(project=project)
    return rows.values_list("question", "text")


def read_all(project: Project, more: Iterable[Question] = ()) -> dict[str, str]:
    """Question key → answer as text ("" when unanswered), in one query.

    `more` are questions that are asked besides those of the plan.
    """
    kept = dict(_answers(project=project.pk))
    return {
        question.key: _from_column(project, question)
        if question.column
        else kept.get(question.key, "")
        for question in (*all_questions(), *more)
    }


def text_of(project: Project, question: Question) -> str:
    """The answer to one question, "" when unanswered."""
    return _saved(project, {question.key: question})[question.key].text


@transaction.atomic
def save(
    project: Project, questions: Mapping[Question, str], *, seen: Mapping[str, str], by
) -> list[Clash]:
    """Save each text whose field nobody else has changed; return the clashes.

    `questions` maps question → text as sent; `seen` maps key → fingerprint of the text
    the sender started from. The project is locked while it happens. Fields that clash
    are left as they are; the others are saved.
    """
    locked = lock(project)
    asked = {question.key: question for question in questions}
    saved = _saved(locked, asked)
    sent = {question.key: text for question, text in questions.items()}
    written, clashes = compare(sent, saved, seen)
    columns = {
        question.column: _to_column(question, written.pop(key))
        for key, question in asked.items()
        if question.column and key in written
    }
    _keep(locked, written, by=by)
    if columns:
        _put(locked, columns)
        _refuse_impossible_dates(locked)
        locked.save(update_fields=columns)
        _put(project, columns)
    return clashes


def lock(project: Project) -> Project:
    """The row as it is now. Whoever compares with what a plan holds, and then writes it,
    holds this row meanwhile: answers, tables and budget alike."""
    return Project.objects.select_for_update(of=("self",)).get(pk=project.pk)


def _saved(project: Project, asked: Mapping[str, Question]) -> dict[str, Saved]:
    """Question key → its answer and who wrote it. Of a column nobody knows who."""
    rows = project.answers.filter(question__in=asked).select_related("changed_by")
    kept = {row.question: Saved(row.text, str(row.changed_by)) for row in rows}
    return {
        key: Saved(_from_column(project, question))
        if question.column
        else kept.get(key, Saved(""))
        for key, question in asked.items()
    }


def _put(project: Project, columns: Mapping[str, date | str | None]) -> None:
    for column, value in columns.items():
        setattr(project, column, value)


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


def _from_column(project: Project, question: Question) -> str:
    value = getattr(project, question.column)
    if isinstance(value, date):
        return value.isoformat()
    return str(value or "")


def _to_column(question: Question, text: str) -> date | str | None:
    if question.kind is Kind.DATE:
        return date.fromisoformat(text) if text else None
    return text
