"""What is forgotten each night?"""

from datetime import timedelta

from celery import shared_task
from django.core.management import call_command

from core import clock
from core.models import SentForm

SENT_AGAIN_WITHIN = timedelta(days=30)


@shared_task
def clear_sessions() -> None:
    """Forget the sessions that have ended."""
    call_command("clearsessions")


@shared_task
def forget_sent_forms() -> None:
    """A page that stood open for a month is not sent twice any longer."""
    before = clock.now() - SENT_AGAIN_WITHIN
    SentForm.objects.filter(sent_at__lt=before).delete()
