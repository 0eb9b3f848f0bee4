from celery import shared_task

from fund import reminders


@shared_task
def send_due_reminders() -> None:
    """Remind of the tasks of the wheel that are due soon or late; once each."""
    reminders.send_due()
