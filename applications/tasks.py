from celery import shared_task

from applications import papers, reminders


@shared_task
def make_archive_copy(*, version_id: int) -> None:
    """Make and keep the PDF of a version handed in; once, however often it runs."""
    papers.keep_archive_copy(version_id)


@shared_task
def make_decision_letter(*, decision_id: int) -> None:
    """Make and keep the letter about a decision; once, however often it runs."""
    papers.keep_decision_letter(decision_id)


@shared_task
def send_due_reminders() -> None:
    """Remind of last days that are near or have passed; once each."""
    reminders.send_due()
