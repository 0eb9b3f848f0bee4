from celery import shared_task

from evaluation import building


@shared_task
def build_report(*, report_id: int) -> None:
    """Make one report. Twice is once."""
    building.build(report_id)


@shared_task
def create_due_reports() -> None:
    """Make the reports of the tertials that have ended, and those that stopped."""
    for report_id in building.create_due():
        build_report.delay(report_id=report_id)
    resume_reports()


@shared_task
def resume_reports() -> None:
    """Put the reports that no worker is working at on the queue again."""
    for report_id in building.forgotten():
        build_report.delay(report_id=report_id)
