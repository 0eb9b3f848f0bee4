from celery import shared_task

from applications import reminders, unmade
from applications.minutes import waiting as minutes_waiting


@shared_task
def send_due_reminders() -> None:
    """Remind of last days that are near or have passed; once each."""
    reminders.send_due()
    minutes_waiting.send_due()


@shared_task
def make_missing_papers() -> None:
    """Ask once more for the papers that should be there by now."""
    for ask in unmade.jobs():
        ask()
