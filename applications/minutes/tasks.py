"""Jobs of the minutes: their PDF and extracts."""

from celery import shared_task

from applications.minutes import papers as minutes_papers
from applications.register.tasks import record_papers


@shared_task(name="applications.tasks.make_minutes_files")
def make_minutes_files(*, minutes_id: int) -> None:
    """Make and keep the minutes and their extracts; once, however often it runs."""
    for application_id in minutes_papers.cases_of(
        minutes_papers.keep_files(minutes_id)
    ):
        record_papers.delay(application_id=application_id)
