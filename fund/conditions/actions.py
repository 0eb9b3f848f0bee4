"""What is asked of a grant, said to be met, accepted or let fall?

A condition before the first payment stops the ledger, one before the start stops the
project's start gate, until somebody other than its owner has accepted it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core.files.uploads import Checked
from core.refusals import TransitionRefused
from fund.models import Condition, ConditionKind, Grant

PAYMENT = ConditionKind.PAYMENT
# How a condition in words says that it is met before the start.
BEFORE_START = re.compile(
    r"\b(före|innan)\b.*\b(projekt)?start|\bbefore\b.*\bstart", re.IGNORECASE
)


@dataclass(frozen=True)
class Planned:
    """A condition as it is decided on, before there is a grant to hang it on."""

    text: str
    kind: str = PAYMENT
    owner: User | None = None
    due_on: date | None = None


def planned(conditions: str | Iterable[Planned]) -> list[Planned]:
    """Conditions as they were filled in; of a text, one for each line, before the start
    where the line says so itself."""
    if not isinstance(conditions, str):
        return list(conditions)
    lines = [line.strip()[:500] for line in conditions.splitlines() if line.strip()]
    return [
        Planned(line, ConditionKind.START if _before_start(line) else PAYMENT)
        for line in lines
    ]


def _before_start(line: str) -> bool:
    return BEFORE_START.search(line) is not None


def impose(grant: Grant, conditions: Iterable[Planned], *, owner: User | None) -> None:
    """Hang the conditions on the grant; `owner` sees to those that name nobody."""
    Condition.objects.bulk_create(
        Condition(
            grant=grant,
            kind=row.kind,
            text=row.text,
            owner=row.owner or owner,
            due_on=row.due_on,
        )
        for row in conditions
    )


@transaction.atomic
def report(
    condition: Condition,
    *,
    evidence: str,
    file: UploadedFile | None = None,
    checked: Checked | None = None,
    path: str,
    told: Iterable[User] | None = None,
    by: User,
) -> None:
    """Say that it is met, in words, with a file, or both. Those who accept are told at
    `path`: `told`, where some of them may not know of it."""
    if not evidence.strip() and not file:
        raise TransitionRefused(_("Write how it is met, or attach a file."))
    kept: dict = {"evidence": evidence}
    if file and checked:
        condition.file.save(checked.kept_as, file, save=False)
        kept |= {
            "file": condition.file.name,
            "file_name": checked.name[-200:],
            "file_type": checked.content_type,
            "file_sha256": checked.sha256,
        }
    condition.report(by=by, note=evidence, **kept)
    notify(
        [one for one in (accepting(condition) if told is None else told) if one != by],
        subject=gettext_lazy("A condition is reported as met"),
        path=path,
    )


@transaction.atomic
def accept(condition: Condition, *, path: str, by: User) -> None:
    condition.accept(by=by)
    _tell_owner(condition, gettext_lazy("Your condition is accepted as met"), path)


@transaction.atomic
def send_back(condition: Condition, *, note: str, path: str, by: User) -> None:
    condition.send_back(by=by, note=note)
    _tell_owner(condition, gettext_lazy("Your condition is sent back"), path)


@transaction.atomic
def move(
    condition: Condition,
    *,
    owner: User | None,
    due_on: date | None,
    reason: str,
    path: str,
    by: User,
) -> None:
    """Somebody else sees to it, or by another day, who is told. What it was before stays
    in the history, with the reason."""
    if condition.state != Condition.State.OPEN:
        raise TransitionRefused(
            _("It is reported or decided on: nothing can be moved.")
        )
    if condition.kind == ConditionKind.LATER and not due_on:
        raise TransitionRefused(_("Write the last day."))
    changes = ((condition.owner, owner), (condition.due_on, due_on))
    said = [f"{old or '–'} → {new or '–'}" for old, new in changes if old != new]
    if not said:
        return
    is_new_owner = owner != condition.owner
    if condition.due_on != due_on:
        condition.move_deadline(due_on)
    condition.owner = owner
    condition.save(update_fields=["owner"])
    record(condition, "moved", by=by, note=f"{'; '.join(said)}. {reason}")
    words = gettext_lazy("The last day of your condition has been moved")
    if is_new_owner:
        words = gettext_lazy("You are to see to a condition")
    _tell_owner(condition, words, path)


def _tell_owner(condition: Condition, subject, path: str) -> None:
    if condition.owner:
        notify([condition.owner], subject=subject, path=path)


def accepting(condition: Condition) -> list[User]:
    """The coordinators and the finance officers of the fund."""
    fund = condition.grant.fund
    found = {*people_given("fund.prepare_cases", fund)}
    found |= {*people_given("fund.book_entries", fund)}
    return sorted(found, key=lambda person: person.pk)


def require_payable(grant: Grant) -> None:
    """Refuse a cost while something is to be met first. Raises TransitionRefused."""
    texts = list(
        grant.conditions.blocking(ConditionKind.PAYMENT)
        .order_by("pk")
        .values_list("text", flat=True)
    )
    if texts:
        raise TransitionRefused(
            _(
                "Nothing is paid before these conditions are met and accepted: %(texts)s."
            )
            % {"texts": "; ".join(texts)}
        )
