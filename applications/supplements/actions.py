"""What have the applicants been asked to change, and how far have they come with it?"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from applications.models import Application, SupplementRequest, SupplementSection
from applications.process.voiding import Cause, void_recommendation
from applications.questions import queries as questions
from applications.register import tasks as register_tasks
from core import clock
from core.refusals import TransitionRefused
from projects.plan.progress import Progress, Task
from projects.plan.questions import Section
from projects.versions import differences, snapshot
from projects.versions.reading import Content

State = Application.State


# --- The coordinator ------------------------------------------------------------------


@transaction.atomic
def ask_for_supplement(
    application: Application,
    *,
    sections: Mapping[str, str],
    due_on: date,
    question: str = "",
    by: User,
) -> SupplementRequest:
    """Open the named sections for the applicants again: section key → what is asked."""
    if due_on <= clock.today():
        raise TransitionRefused(_("Give the applicants at least until tomorrow."))
    wanted = _wanted(application, sections)
    if not wanted:
        raise TransitionRefused(_("Write what you ask for, in at least one part."))
    application.ask_for_supplement(by=by, note=_written_out(wanted))
    request = SupplementRequest.objects.create(
        application=application,
        question=question,
        due_on=due_on,
        asked_at=clock.now(),
        asked_by=by,
    )
    _open(request, wanted)
    void_recommendation(
        application, Cause.VERSION, why=_("A supplement was asked for"), by=by
    )
    _tell(application, gettext_lazy("Your application needs a supplement"))
    register_tasks.record_papers.delay_on_commit(application_id=application.pk)
    return request


@transaction.atomic
def change_request(
    request: SupplementRequest,
    *,
    due_on: date,
    more: Mapping[str, str] | None = None,
    reason: str,
    by: User,
) -> None:
    """Give the applicants more time, open more sections, or both; it is written down."""
    application, locked = _lock(request)
    if due_on < locked.due_on or due_on <= clock.today():
        raise TransitionRefused(_("Choose a day that is later than the one they have."))
    wanted = _wanted(application, more or {}, besides=locked.section_keys())
    if due_on == locked.due_on and not wanted:
        raise TransitionRefused(_("Choose a later day, or open one more part."))
    note = f"{locked.due_on} → {due_on}. {reason}"
    record(
        application,
        "supplement_changed",
        by=by,
        note=f"{note}\n{_written_out(wanted)}".strip(),
    )
    if due_on != locked.due_on:
        locked.move_deadline(due_on)
    _open(locked, wanted)
    _tell(application, gettext_lazy("What the fund asks you to add has changed"))


def _wanted(
    application: Application, sections: Mapping[str, str], besides=frozenset()
) -> dict[Section, str]:
    """The sections of its form that something is asked in, in their order."""
    return {
        each: text
        for each in questions.Asked(application).sections
        if each.key not in besides and (text := sections.get(each.key, "").strip())
    }


def _written_out(wanted: Mapping[Section, str]) -> str:
    """Letter, title and question of each section, for the history."""
    return "\n".join(
        f"{each.letter}. {each.title}: {text}" for each, text in wanted.items()
    )


def _open(request: SupplementRequest, wanted: Mapping[Section, str]) -> None:
    SupplementSection.objects.bulk_create(
        SupplementSection(request=request, section=each.key, question=text)
        for each, text in wanted.items()
    )


def _lock(request: SupplementRequest) -> tuple[Application, SupplementRequest]:
    """The case and its request as they are now, as long as an answer is waited for."""
    applications = Application.objects.select_related("project")
    application = applications.select_for_update(of=("self",)).get(
        pk=request.application_id
    )
    rows = SupplementRequest.objects.select_for_update(of=("self",))
    locked = rows.get(pk=request.pk)
    if locked.received_at or application.state != State.SUPPLEMENT:
        raise TransitionRefused(_("Nobody waits for the supplement any longer."))
    return application, locked


def _tell(application: Application, subject) -> None:
    notify(
        people_given("projects.write_project", application.project),
        subject=subject,
        path=application.get_absolute_url(),
    )


# --- The applicants -------------------------------------------------------------------


@transaction.atomic
def say_unchanged(row: SupplementSection, *, answer: str, by: User) -> None:
    """Say why nothing needs to be changed in a section; an empty answer takes it back."""
    _lock(row.request)
    answer = answer.strip()
    row.answer = answer
    row.answered_at = clock.now() if answer else None
    row.answered_by = by if answer else None
    row.save(update_fields=["answer", "answered_at", "answered_by"])


def note_changes(request: SupplementRequest) -> None:
    """See which of the named sections differ from what was handed in, and remember it.

    Called when something has been written, so that the task list need not look."""
    facts = questions.Asked(request.application)
    rows = request.rows()
    changed = _changed(request, snapshot.plan_content(facts.project, facts))
    for row in rows:
        row.is_changed = row.section in changed
    SupplementSection.objects.bulk_update(rows, ["is_changed"])


def _changed(request: SupplementRequest, content: Content) -> set[str]:
    versions = request.application.versions.order_by("-number")
    handed_in = versions.values_list("content", flat=True)[0]
    return differences.changed_sections(handed_in, content)


def require_settled(request: SupplementRequest, content: Content) -> None:
    """Refuse to hand in while nothing is changed or said in a named section; `content`
    is what is about to be handed in."""
    changed = _changed(request, content)
    left = [
        f"{row.of.letter}. {row.of.title}"
        for row in request.rows()
        if row.section not in changed and not row.answer
    ]
    if left:
        raise TransitionRefused(
            _(
                "Change what is asked for, or say why nothing needs to be changed: "
                "%(sections)s."
            )
            % {"sections": "; ".join(left)}
        )


def in_progress(progress: Progress, request: SupplementRequest) -> Progress:
    """The task list while a supplement is asked for: what is asked, what is not."""
    asked = {row.section: row for row in request.rows()}
    keys = request.section_keys()
    return progress.with_tasks([_task(task, asked, keys) for task in progress.tasks])


def _task(task: Task, asked: Mapping[str, SupplementSection], keys: set[str]) -> Task:
    if task.section.key not in keys:
        return replace(task, tone="", status=_("Not asked"), reason="", is_open=False)
    row = asked.get(task.section.key)
    if row is None:
        return task
    tone, status = (task.tone, task.status) if task.missing else row.status
    return replace(
        task, tone=tone, status=status, reason=row.question, is_settled=row.is_settled
    )
