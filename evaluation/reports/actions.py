"""What is done when somebody asks for a report."""

from django.db import transaction

from accounts.audit import record
from accounts.models import User
from evaluation import permissions
from evaluation.models import Report
from evaluation.periods import Period
from evaluation.reports import tasks as reports_tasks
from projects.models import Project


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
    reports_tasks.build_report.delay_on_commit(report_id=report.pk)
    return report


@transaction.atomic
def retry_report(report: Report, *, by: User) -> None:
    report.retry(by=by)
    reports_tasks.build_report.delay_on_commit(report_id=report.pk)


@transaction.atomic
def mark_read(report: Report, *, by: User) -> None:
    """The first reading by those it was made for; others leave no trace."""
    if by.pk not in (report.requested_by_id, report.project.leader_id):
        return
    if not Report.objects.filter(pk=report.pk).read_by(by).exists():
        record(report, Report.READ, by=by)
