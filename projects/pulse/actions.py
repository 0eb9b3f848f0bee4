"""What happens when the month has been told, changed, saved for later or answered?"""

from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import MailKind, User
from core import clock
from core.refusals import TransitionRefused
from projects import permissions
from projects.conflicts.queries import without_aside
from projects.models import Project, Pulse, PulseDraft
from projects.models.conflict import ACTING


@transaction.atomic
def tell_pulse(pulse: Pulse, *, by: User) -> Pulse:
    """The month's pulse; once a month, not ahead of time. What was saved for later goes."""
    if pulse.month > clock.today():
        raise TransitionRefused(_("That month has not begun."))
    pulse.told_by = by
    pulse.full_clean(exclude=["told_by", "answered_by"])
    pulse.save()
    record(pulse.project, "pulse", by=by, note=f"{pulse.month:%Y-%m}")
    PulseDraft.objects.filter(project=pulse.project, user=by).delete()
    if pulse.status == Pulse.Status.NEEDS_HELP:
        _call_for_help(pulse, by=by)
    return pulse


@transaction.atomic
def change_pulse(pulse: Pulse, *, by: User) -> Pulse:
    """Tell the last month again: what stands is said by whom changes it, its history
    keeps what stood. Refused when a later month has been told, since that began where
    this one ended."""
    told = pulse.project.pulses
    if told.filter(month__gt=pulse.month).exists():
        raise TransitionRefused(_("A later month has been told. Tell it there."))
    asked = told.filter(pk=pulse.pk, status=Pulse.Status.NEEDS_HELP).exists()
    pulse.told_by, pulse.told_at = by, clock.now()
    pulse.full_clean(exclude=["told_by", "answered_by"])
    pulse.save()
    record(pulse.project, "pulse_changed", by=by, note=f"{pulse.month:%Y-%m}")
    if pulse.status == Pulse.Status.NEEDS_HELP and not asked:
        _call_for_help(pulse, by=by)
    return pulse


@transaction.atomic
def save_for_later(project: Project, told: dict[str, Any], *, by: User) -> PulseDraft:
    """Keep what is told so far (the columns of `PulseDraft.TOLD`) for this person."""
    draft, _created = PulseDraft.objects.update_or_create(
        project=project, user=by, defaults={**told, "saved_at": clock.now()}
    )
    return draft


@transaction.atomic
def answer_pulse(pulse: Pulse, answer: str, *, by: User) -> Pulse:
    """The coordinator answers; who told it and who leads the project are told."""
    if not answer.strip():
        raise TransitionRefused(_("Write an answer."))
    pulse.answer, pulse.answered_by, pulse.answered_at = answer, by, clock.now()
    pulse.save(update_fields=["answer", "answered_by", "answered_at"])
    project = pulse.project
    record(project, "pulse_answered", by=by, note=f"{pulse.month:%Y-%m}")
    people = {pulse.told_by, project.leader} - {by, None}
    notify(
        without_aside(filter(None, people), project, ACTING),
        subject=gettext_lazy("The coordinator has answered the pulse of the month"),
        kind=MailKind.NEWS,
        path=reverse("projects:plan", args=[project.pk]),
    )
    return pulse


def _call_for_help(pulse: Pulse, *, by: User) -> None:
    """The owner and the fund's coordinators are told, except those with a conflict; the
    coordinators where they can answer."""
    project = pulse.project
    told = permissions.owner_and("fund.prepare_cases", project) - {by}
    answering = {
        person for person in told if permissions.may_answer_pulse(person, project)
    }
    subject = gettext_lazy("A project asks for a decision or help")
    answer_at = reverse("projects:pulse_answer", args=[project.pk, pulse.pk])
    notify(answering, subject=subject, path=answer_at)
    notify(told - answering, subject=subject, path=project.get_absolute_url())
