from datetime import timedelta

from celery import shared_task
from django.core import mail as post
from django.db import transaction

from accounts.models import Mail
from core import clock


@shared_task(autoretry_for=(OSError,), retry_backoff=True, max_retries=5)
def send_mail(*, mail_id: int) -> None:
    """Send one message, once: a second run finds it sent."""
    with transaction.atomic():
        waiting = Mail.objects.select_for_update(of=("self",)).select_related("to")
        mail = waiting.filter(pk=mail_id, sent_at=None).first()
        if mail is None:
            return
        to = mail.to.email if mail.to else mail.address
        post.send_mail(mail.subject, mail.text, None, [to])
        mail.sent_at = clock.now()
        if not mail.to:
            mail.text = ""  # the link in it opens the page for whoever has it
        mail.save(update_fields=["sent_at", "text"])


@shared_task
def send_waiting_mail() -> None:
    """Put what was written but never sent on the queue again (after a lost Redis)."""
    late = clock.now() - timedelta(minutes=10)
    for pk in Mail.objects.filter(sent_at=None, created_at__lt=late).values_list(
        "pk", flat=True
    )[:500]:
        send_mail.delay(mail_id=pk)
