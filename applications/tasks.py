from celery import shared_task

from applications import reminders
from applications.minutes import waiting as minutes_waiting


@shared_task
def send_due_reminders() -> None:
    """Remind of last days that are near or have passed; once each."""
    reminders.send_due()
    minutes_waiting.send_due()
