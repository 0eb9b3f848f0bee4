"""What happens to people: they get an account, and are told about things."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import tasks
from accounts.audit import record
from accounts.models import (
    CalendarAddress,
    GenderAnswer,
    Mail,
    MailKind,
    MailWish,
    Organisation,
    Rhythm,
    User,
)
from core import clock
from core.refusals import TransitionRefused


@transaction.atomic
def open_account(
    *, email: str, name: str, municipality: Organisation, by: User | None, **fields
) -> User:
    """An account given by `municipality`; the person chooses a password by the message.

    Without `by` the person opens it for themselves, as the first one does.
    """
    user = User.objects.create_user(
        email, name=name, municipality=municipality, **fields
    )
    record(user, "account_opened", by=by or user)
    notify(
        [user],
        subject=gettext_lazy("You have an account in Verkan: choose a password"),
        path=reverse("account_reset_password"),
    )
    return user


@transaction.atomic
def close_account(user: User, *, by: User) -> None:
    """Nobody signs in with it any more; what the person has done stays on record."""
    if user.pk == by.pk:
        raise TransitionRefused(_("Somebody else has to close your account."))
    if User.objects.filter(pk=user.pk, is_active=True).update(is_active=False):
        record(user, "account_closed", by=by)


@transaction.atomic
def reopen_account(user: User, *, by: User) -> None:
    if User.objects.filter(pk=user.pk, is_active=False).update(is_active=True):
        record(user, "account_reopened", by=by)


@transaction.atomic
def say_gender(user: User, gender: str) -> None:
    """Keep what somebody says of themselves; nothing takes it back. On purpose without
    an audit line: a history would tell what the person has taken back (domain 11.2)."""
    answers = GenderAnswer.objects
    if gender:
        answers.update_or_create(user=user, defaults={"gender": gender})
    else:
        answers.filter(user=user).delete()


@transaction.atomic
def open_calendar(user: User) -> str:
    """A new secret key to the person's days, told this once and kept as a checksum; one
    from before opens nothing any more."""
    key = secrets.token_urlsafe(32)
    CalendarAddress.objects.update_or_create(
        user=user, defaults={"key_hash": _checksum(key), "made_at": clock.now()}
    )
    record(user, "calendar_opened", by=user)
    return key


@transaction.atomic
def close_calendar(user: User) -> None:
    """No key opens the person's days any more."""
    deleted, _of_each = CalendarAddress.objects.filter(user=user).delete()
    if deleted:
        record(user, "calendar_closed", by=user)


def owner_of_calendar(key: str) -> User | None:
    """Whose days this key opens; nobody's whose account is closed."""
    told = _checksum(key)
    rows = CalendarAddress.objects.filter(key_hash=told, user__is_active=True)
    found = rows.select_related("user").first()
    return found.user if found and constant_time_compare(found.key_hash, told) else None


def _checksum(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


@transaction.atomic
def use_single_keys(user: User, *, is_used: bool) -> None:
    """Whether shortcuts with a single character do anything for this person."""
    user.single_keys = is_used
    user.save(update_fields=["single_keys"])


@transaction.atomic
def wish_mails(user: User, wishes: Mapping[str, str]) -> None:
    """When this person wants mails of each optional kind (kind → rhythm). What is held
    already goes with the letter it was held for."""
    for kind, rhythm in wishes.items():
        user.mail_wishes.update_or_create(kind=kind, defaults={"rhythm": rhythm})


def wishes_of(user: User) -> dict[str, str]:
    """Optional kind → rhythm."""
    said = dict(user.mail_wishes.values_list("kind", "rhythm"))
    kinds = [kind.value for kind in MailKind if kind != MailKind.ALWAYS]
    return {kind: said.get(kind, Rhythm.AT_ONCE.value) for kind in kinds}


def _rhythms(people: Iterable[int], kind: MailKind) -> dict[int, Rhythm]:
    """Person (id) → when they want it; at once for who is not there."""
    if kind == MailKind.ALWAYS:
        return {}
    rows = MailWish.objects.filter(user__in=people, kind=kind)
    return {user: Rhythm(rhythm) for user, rhythm in rows.values_list("user", "rhythm")}


@transaction.atomic
def notify(
    people: Iterable[User],
    *,
    subject: str | Promise,
    path: str,
    calendar: str = "",
    kind: MailKind = MailKind.ALWAYS,
) -> list[Mail]:
    """Tell each person, in their own language, that something waits at `path`; and that
    their calendar finds it at `calendar`, if it has a time. Who wants mails of this
    `kind` together gets a line in a letter; who wants none gets none.

    The message holds a title and a link, never contents (domain 11.2). It is written
    in the same transaction as what it tells about, and sent after the commit.
    """
    told = {person.pk: person for person in people}
    rhythms = _rhythms(told, kind)
    mails = []
    for person in told.values():
        rhythm = rhythms.get(person.pk, Rhythm.AT_ONCE)
        if rhythm != Rhythm.NEVER:
            mail = _mail_to(person, subject, path, calendar, is_held=rhythm.is_held)
            mail.kind, mail.rhythm = kind, rhythm
            mails.append(mail)
    Mail.objects.bulk_create(mails)
    for mail in mails:
        if mail.rhythm == Rhythm.AT_ONCE:
            tasks.send_mail.delay_on_commit(mail_id=mail.pk)
    return mails


def one_line(subject: str | Promise) -> str:
    """As it may stand in the head of a mail: a line break would begin another header, and
    a mail that cannot be sent waits for ever."""
    return " ".join(str(subject).split())[:200]


def _mail_to(
    person: User, subject: str | Promise, path: str, calendar: str, *, is_held: bool
) -> Mail:
    """In the person's language; one that is held is a line of the letter it goes with."""
    link = settings.SITE_URL + path
    with translation.override(person.language):
        text = _(
            "Hello %(name)s,\n\n%(subject)s\n\nOpen: %(link)s\n\n"
            "You get this message because you have a role in Verkan."
        ) % {"name": person.get_short_name(), "subject": subject, "link": link}
        if is_held:
            text = f"{subject}\n{link}"
        if calendar:
            words = _("Put it in your calendar: %(link)s")
            text = f"{text}\n\n{words % {'link': settings.SITE_URL + calendar}}"
        return Mail(to=person, subject=one_line(subject), text=text)


@transaction.atomic
def notify_address(
    address: str, *, name: str, subject: str | Promise, path: str, language: str = "sv"
) -> Mail:
    """Tell somebody without an account; `path` is theirs alone and is not kept."""
    with translation.override(language):
        text = _(
            "Hello %(name)s,\n\n%(subject)s\n\nOpen: %(link)s\n\n"
            "The link is personal. Do not send it on."
        ) % {"name": name, "subject": subject, "link": settings.SITE_URL + path}
        mail = Mail(address=address, subject=one_line(subject), text=text)
    mail.save()
    tasks.send_mail.delay_on_commit(mail_id=mail.pk)
    return mail
