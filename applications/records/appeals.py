"""An appeal comes in, is sent on to the court, and the court decides."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import (
    Appeal,
    Application,
    Decision,
    Level,
    RecordedPaper,
)
from applications.records.actions import Upload, record_by_hand
from core import clock
from core.refusals import TransitionRefused
from fund.models import Announcement
from fund.models.appeal import Body


def appealed(application: Application) -> Decision | None:
    """The decision that settled the case: what can be appealed."""
    return application.decisions.final().first()


def announced_on(decision: Decision) -> date | None:
    """When the time to appeal began, as far as Verkan knows: the day it was announced that
    the minutes were approved of the meeting that decided, or to which what a delegate
    decided was reported (KL 13:5). What a body above the group decides is announced
    elsewhere."""
    if decision.level == Level.DELEGATE:
        at = {"minutes__meeting__items__reports__decision": decision}
    elif decision.body == Body.STEERING_GROUP:
        at = {"minutes__meeting__items__case__decision": decision}
    else:
        return None
    rows = Announcement.objects.filter(**at).order_by("-pk")
    return rows.values_list("announced_on", flat=True).first()


@transaction.atomic
def register_appeal(
    application: Application,
    *,
    received_on: date,
    counterpart: str,
    announced_on: date | None,
    upload: Upload | None,
    kept_where: str,
    by: User,
) -> Appeal:
    """The letter gets its row in the register, and its days are kept beside the decision.

    Raises TransitionRefused when nothing is decided, or a day cannot be so.
    """
    decision = appealed(application)
    if decision is None:
        raise TransitionRefused(_("Nothing is decided yet that can be appealed."))
    _refuse_days(decision, received_on, announced_on)
    with translation.override("sv"):  # the register is in Swedish
        subject = _("Appeal of the decision")
    paper = record_by_hand(
        application,
        upload=upload,
        direction=RecordedPaper.Direction.ARRIVED,
        dated_on=received_on,
        counterpart=counterpart,
        subject=subject,
        kept_where=kept_where,
        by=by,
    )
    appeal = Appeal.objects.create(
        decision=decision,
        paper=paper,
        received_on=received_on,
        announced_on=announced_on,
        registered_by=by,
    )
    record(application, "appeal_registered", by=by, note=_in_time(appeal))
    return appeal


def _refuse_days(decision: Decision, received_on: date, announced: date | None) -> None:
    if received_on > clock.today():
        raise TransitionRefused(_("Register the appeal when it has come."))
    if received_on < decision.decided_on:
        raise TransitionRefused(_("The decision was made later than that."))
    if announced and not decision.decided_on <= announced <= clock.today():
        raise TransitionRefused(
            _(
                "The announcement is made on the day of the decision or later, today at the latest."
            )
        )


def _in_time(appeal: Appeal) -> str:
    """What stands in the history: the days, and what they tell."""
    came = f"{appeal.paper.file_number}, {appeal.received_on.isoformat()}"
    if appeal.last_day is None:
        return came
    return f"{came} / {appeal.last_day.isoformat()}"


@transaction.atomic
def follow_appeal(
    appeal: Appeal,
    *,
    forwarded_on: date | None,
    outcome: str,
    settled_on: date | None,
    court_number: str,
    by: User,
) -> Appeal:
    """When it was sent on, and what the court decided; that is written once.

    Raises TransitionRefused for days that cannot be so, and when the court has decided.
    """
    kept = Appeal.objects.select_for_update(of=("self",)).get(pk=appeal.pk)
    if kept.outcome:
        raise TransitionRefused(_("What the court decided is written down already."))
    if bool(outcome) != bool(settled_on):
        raise TransitionRefused(
            _("Write both what the court decided and the day, or neither.")
        )
    days = [day for day in (forwarded_on, settled_on) if day]
    if any(day < kept.received_on for day in days):
        raise TransitionRefused(_("The appeal came later than that."))
    if any(day > clock.today() for day in days):
        raise TransitionRefused(_("Write down what has happened, when it has."))
    said: dict[str, Any] = {
        "forwarded_on": forwarded_on,
        "outcome": outcome,
        "settled_on": settled_on,
        "court_number": court_number,
    }
    changed = [name for name, value in said.items() if getattr(kept, name) != value]
    for name in changed:
        setattr(kept, name, said[name])
    if changed:
        kept.save(update_fields=changed)
        told = ", ".join(str(said[name] or "–") for name in changed)
        note = f"{kept.paper.file_number}: {told}"
        record(kept.decision.application, "appeal_followed", by=by, note=note)
    return kept


def of_case(application: Application) -> list[Appeal]:
    """The appeals of the case, the first first."""
    rows = Appeal.objects.filter(decision__application=application)
    return list(rows.select_related("paper__application").order_by("pk"))
