"""What is done when something has been learned, and when somebody asks for a report."""

from django.db import transaction

from accounts.audit import record
from accounts.models import User
from evaluation import permissions, tasks
from evaluation.models import Lesson, Report
from evaluation.periods import Period
from projects.models import MultiplierEffect, Project


@transaction.atomic
def add_lesson(lesson: Lesson, *, by: User) -> Lesson:
    """Write down what was learned; it is printed in the report of its period."""
    lesson.told_by = by
    lesson.full_clean(exclude=["told_by"])
    lesson.save()
    record(lesson.project, "lesson", by=by, note=lesson.observation)
    return lesson


@transaction.atomic
def add_multiplier_effect(effect: MultiplierEffect, *, by: User) -> MultiplierEffect:
    effect.full_clean()
    effect.save()
    record(effect.project, "multiplier_effect", by=by, note=effect.text)
    return effect


@transaction.atomic
def request_report(
    project: Project,
    period: Period,
    *,
    by: User,
    summary: str = "",
    verdict: str = "",
    questions: str = "",
) -> Report:
    """Ask for a report of `period`. A second click finds the one that is being made.

    The project is locked meanwhile, so that two clicks at the same instant queue up.
    """
    Project.objects.select_for_update(of=("self",)).get(pk=project.pk)
    words = {"summary": summary, "verdict": verdict, "questions": questions}
    asked = project.reports.unfinished().filter(
        requested_by=by, period_start=period.start, period_end=period.end, **words
    )
    if report := asked.first():
        return report
    report = Report.objects.create(
        project=project,
        period_start=period.start,
        period_end=period.end,
        requested_by=by,
        voice=permissions.voice_of(by, project),
        **words,
    )
    record(report, "requested", by=by, note=str(period))
    tasks.build_report.delay_on_commit(report_id=report.pk)
    return report


@transaction.atomic
def retry_report(report: Report, *, by: User) -> None:
    report.retry(by=by)
    tasks.build_report.delay_on_commit(report_id=report.pk)


@transaction.atomic
def mark_read(report: Report, *, by: User) -> None:
    """The first reading by those it was made for; others leave no trace."""
    if by.pk not in (report.requested_by_id, report.project.leader_id):
        return
    if not Report.objects.filter(pk=report.pk).read_by(by).exists():
        record(report, Report.READ, by=by)


@transaction.atomic
def judge_evidence(project: Project, *, level: int, reason: str, by: User) -> None:
    """Say how much the project can show; it decides which words may be used."""
    before = project.own_evidence_level
    project.own_evidence_level = level
    project.save(update_fields=["own_evidence_level"])
    record(project, "evidence_judged", by=by, note=f"{before} → {level}: {reason}")
