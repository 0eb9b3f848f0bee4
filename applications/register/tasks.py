"""Jobs of the register: each paper gets its row, what was handed in its archive copy."""

from celery import shared_task

from applications.register import archive, gathering


@shared_task(name="applications.tasks.make_archive_copy")
def make_archive_copy(*, version_id: int) -> None:
    """Make and keep the PDF of a version handed in; once, however often it runs."""
    archive.keep_archive_copy(version_id)


@shared_task(name="applications.tasks.record_papers")
def record_papers(*, application_id: int) -> None:
    """Give each new paper of a case its row in the register."""
    gathering.record_papers(application_id)


@shared_task(name="applications.tasks.record_missing_papers")
def record_missing_papers() -> None:
    """The same for every case in which something may have been missed."""
    for application_id in gathering.cases_to_look_at():
        record_papers.delay(application_id=application_id)
