"""Mails are sent: one by one, and together to those who want it so."""

from datetime import timedelta

from celery import shared_task
from django.core import mail as post
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import Mail, Rhythm, User
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
    waiting = Mail.objects.filter(
        sent_at=None, rhythm=Rhythm.AT_ONCE, created_at__lt=late
    )
    for pk in waiting.values_list("pk", flat=True)[:500]:
        send_mail.delay(mail_id=pk)


MONDAY = 0


@shared_task
def send_letters() -> None:
    """Send what was held for the daily letter, and on Mondays for the weekly."""
    due = [Rhythm.DAILY]
    if clock.today().weekday() == MONDAY:
        due.append(Rhythm.WEEKLY)
    held = Mail.objects.filter(sent_at=None, rhythm__in=due)
    for user_id in held.order_by().values_list("to", flat=True).distinct():
        send_letter.delay(user_id=user_id, rhythms=[str(rhythm) for rhythm in due])


@shared_task
def send_letter(*, user_id: int, rhythms: list[str]) -> None:
    """One letter to a person with what was held, in their language. Twice is once: what
    is in a letter is held no longer."""
    with transaction.atomic():
        held = Mail.objects.select_for_update(of=("self",)).filter(
            to=user_id, sent_at=None, rhythm__in=rhythms
        )
        rows = list(held.order_by("created_at", "pk"))
        person = User.objects.filter(pk=user_id, is_active=True).first()
        Mail.objects.filter(pk__in=[row.pk for row in rows]).update(sent_at=clock.now())
        if not rows or person is None:
            return
        letter = _letter(person, rows)
        letter.save()
        send_mail.delay_on_commit(mail_id=letter.pk)


def _letter(person: User, rows: list[Mail]) -> Mail:
    with translation.override(person.language):
        lines = "\n\n".join(row.text for row in rows)
        text = _(
            "Hello %(name)s,\n\nSince the last letter:\n\n%(lines)s\n\n"
            "You get this letter because you want these mails together. Change it under "
            "Your account."
        ) % {"name": person.get_short_name(), "lines": lines}
        subject = _("Your letter from Verkan (%(count)s)") % {"count": len(rows)}
    return Mail(to=person, subject=subject, text=text)
