"""Jobs of the reports: made when they are due, and taken up again."""

from celery import shared_task

from evaluation.reports import building


@shared_task(name="evaluation.tasks.build_report")
def build_report(*, report_id: int) -> None:
    """Make one report. Twice is once."""
    building.build(report_id)


@shared_task(name="evaluation.tasks.create_due_reports")
def create_due_reports() -> None:
    """Make the reports of the tertials that have ended, and those that stopped."""
    for report_id in building.create_due():
        build_report.delay(report_id=report_id)
    resume_reports()


@shared_task(name="evaluation.tasks.resume_reports")
def resume_reports() -> None:
    """Put the reports that no worker is working at on the queue again."""
    for report_id in building.forgotten():
        build_report.delay(report_id=report_id)
