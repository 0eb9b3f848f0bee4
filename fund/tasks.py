from celery import shared_task

from fund.plans import actions as plans
from fund.wheel import reminders


@shared_task
def send_due_reminders() -> None:
    """Remind of the tasks of the wheel that are due soon or late; once each."""
    reminders.send_due()


@shared_task
def close_last_year() -> None:
    """Carry over what the lines had left of the year that has ended; once each."""
    plans.close_last_year()
