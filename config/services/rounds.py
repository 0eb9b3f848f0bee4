"""What is looked after by itself, and when?"""

from celery.schedules import crontab

ROUNDS = {
    "reports that are due": {
        "task": "evaluation.tasks.create_due_reports",
        "schedule": crontab(hour=4, minute=0),
    },
    "reports that stopped on the way": {
        "task": "evaluation.tasks.resume_reports",
        "schedule": crontab(minute="*/5"),
    },
    "last days that are near or have passed": {
        "task": "applications.tasks.send_due_reminders",
        "schedule": crontab(hour=6, minute=30),
    },
    "tasks of the owner that are due soon or late": {
        "task": "fund.tasks.send_due_reminders",
        "schedule": crontab(hour=6, minute=40),
    },
    "papers without a row in the register": {
        "task": "applications.tasks.record_missing_papers",
        "schedule": crontab(minute=20),
    },
    "papers that were never made": {
        "task": "applications.tasks.make_missing_papers",
        "schedule": crontab(minute=50),
    },
    "frames of the year that has ended": {
        "task": "fund.tasks.close_last_year",
        "schedule": crontab(hour=2, minute=30),
    },
    "mail that was never sent": {
        "task": "accounts.tasks.send_waiting_mail",
        "schedule": crontab(minute="*/5"),
    },
    "mail that is wanted together": {
        "task": "accounts.tasks.send_letters",
        "schedule": crontab(hour=7, minute=10),
    },
    "forms that nobody sends again": {
        "task": "config.tasks.forget_sent_forms",
        "schedule": crontab(hour=3, minute=40),
    },
    "sessions that have ended": {
        "task": "config.tasks.clear_sessions",
        "schedule": crontab(hour=3, minute=30),
    },
}
