"""What can be done with several cases at once, what will happen, and can it be undone?

Each case is done by itself, by the very action its own page calls: what one case cannot,
the others still can.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models, transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications import permissions
from applications.assessment import reminding
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.models import Application, Assessment, Recommendation
from core.days import in_words
from core.refusals import TransitionRefused
from fund.models import Meeting
from projects.conflicts.queries import is_aside, with_asides

MOST = 50


class Deed(models.TextChoices):
    """What is done."""

    REGISTER = "register", gettext_lazy("Register")
    AGENDA = "agenda", gettext_lazy("Put on an agenda")
    DUE = "due", gettext_lazy("Set the assessors' last day")
    REMIND = "remind", gettext_lazy("Remind the assessors")


# Why there is no way back, where there is none.
FOR_GOOD = {
    Deed.REGISTER: gettext_lazy("A registry number is never taken back."),
    Deed.REMIND: gettext_lazy("A mail that is sent cannot be taken back."),
}
NOT_YOURS = gettext_lazy("Cannot be done: it is not yours to do.")
ASIDE = gettext_lazy("Cannot be done: you do not handle this case.")


@dataclass(frozen=True)
class Line:
    """One case: what will happen or has happened, or why not."""

    pk: int
    title: str
    number: str
    words: str
    is_possible: bool
    undo: Any = None


def cases(user, pks: Iterable[int]) -> list[Any]:
    """The chosen cases that this person may know of, with what the rules ask about:
    two queries whatever their number."""
    wanted = list(dict.fromkeys(pks))[:MOST]
    recommended = Recommendation.objects.in_force().filter(application=OuterRef("pk"))
    at_it = Count("assessments", filter=Q(assessments__state=Assessment.State.OPEN))
    rows = Application.objects.visible_to(user).filter(pk__in=wanted)
    return list(
        with_asides(rows)
        .annotate(is_recommended=Exists(recommended), at_it=at_it)
        .select_related("project", "fund")
        .defer("search")
        .order_by("submitted_at", "pk")
    )


def preview(user, deed: str, rows: Iterable[Any]) -> list[Line]:
    """Case by case what would happen, from what `cases` read."""
    lines = []
    for row in rows:
        problem = PROBLEMS[Deed(deed)](user, row)
        words = problem or WILL[Deed(deed)](row)
        lines.append(_line(row, words, is_possible=not problem))
    return lines


def _line(row, words: str, *, is_possible: bool, undo: Any = None) -> Line:
    title, number = row.project.title, row.registry_number
    return Line(row.pk, title, number, words, is_possible, undo)


def _state(row) -> str:
    return _("Cannot be done: the state is “%(state)s”.") % {
        "state": row.get_state_display()
    }


def _register_problem(user, row) -> str:
    if row.state != Application.State.SUBMITTED:
        return _state(row)
    if is_aside(user, row):
        return str(ASIDE)
    return "" if permissions.may_register(user, row) else str(NOT_YOURS)


def _agenda_problem(user, row) -> str:
    if is_aside(user, row):
        return str(ASIDE)
    if not row.can_become(Application.State.ON_AGENDA):
        return _state(row)
    if not permissions.may_put_on_agenda(user, row):
        return str(NOT_YOURS)
    return "" if row.is_recommended else _("Cannot be done: nothing is recommended.")


def _assessors_problem(user, row) -> str:
    if is_aside(user, row):
        return str(ASIDE)
    if row.state != Application.State.PREPARATION:
        return _state(row)
    if not permissions.may_prepare(user, row):
        return str(NOT_YOURS)
    return "" if row.at_it else _("Cannot be done: nobody is assessing the case.")


PROBLEMS: dict[Deed, Callable[[Any, Any], str]] = {
    Deed.REGISTER: _register_problem,
    Deed.AGENDA: _agenda_problem,
    Deed.DUE: _assessors_problem,
    Deed.REMIND: _assessors_problem,
}
WILL: dict[Deed, Callable[[Any], str]] = {
    Deed.REGISTER: lambda row: _("Gets the next registry number."),
    Deed.AGENDA: lambda row: _("Is put last on the agenda."),
    Deed.DUE: lambda row: (
        _("%(count)s who have not handed in get the day.") % {"count": row.at_it}
    ),
    Deed.REMIND: lambda row: (
        _("%(count)s who have not handed in get a mail.") % {"count": row.at_it}
    ),
}


# --- Doing it -------------------------------------------------------------------------


def do(
    user,
    deed: str,
    pks: Iterable[int],
    *,
    meeting: Meeting | None = None,
    without_memo: str = "",
    due_on: date | None = None,
) -> list[Line]:
    """Do it case by case, each in a transaction of its own; `without_memo` says why a case
    without a finished memo is put on an agenda."""

    def one(application: Application) -> tuple[str, Any]:
        match Deed(deed):
            case Deed.REGISTER:
                return _register(user, application)
            case Deed.AGENDA if meeting:
                return _put_on_agenda(user, application, meeting, without_memo)
            case Deed.DUE if due_on:
                return _set_due_day(user, application, due_on)
            case Deed.REMIND:
                return _remind(user, application)
        raise TransitionRefused(_("Nothing was chosen."))

    return _each(user, pks, one)


def undo(
    user, deed: str, done: dict[int, Any], *, due_on: date | None = None
) -> list[Line]:
    """Take back what `do` did, where it can honestly be taken back."""

    def one(application: Application) -> tuple[str, Any]:
        if Deed(deed) == Deed.AGENDA:
            _require(permissions.may_take_off_agenda(user, application))
            decisions.take_off_agenda(application, by=user)
            return _("Is off the agenda again."), None
        if Deed(deed) != Deed.DUE or due_on is None:
            raise TransitionRefused(str(FOR_GOOD.get(Deed(deed), "")))
        _require(permissions.may_prepare(user, application))
        before = _days(done[application.pk])
        reminding.set_due_day_back(application, due_on=due_on, before=before, by=user)
        return _("Has the day it had before."), None

    return _each(user, done, one)


def _days(kept: dict[str, str | None]) -> dict[int, date | None]:
    """What `_set_due_day` kept: assessment → the day it had."""
    return {
        int(pk): date.fromisoformat(day) if day else None for pk, day in kept.items()
    }


def _each(user, pks: Iterable[int], one: Callable) -> list[Line]:
    lines = []
    for pk in list(dict.fromkeys(pks))[:MOST]:
        with transaction.atomic():
            rows = Application.objects.visible_to(user).select_related(
                "project", "fund"
            )
            locked = rows.select_for_update(of=("self",)).filter(pk=pk).first()
            if locked is not None:
                lines.append(_try(locked, one))
    return lines


def _try(application: Application, one: Callable) -> Line:
    try:
        with transaction.atomic():
            words, undo = one(application)
    except TransitionRefused as refusal:
        return _line(application, str(refusal), is_possible=False)
    return _line(application, words, is_possible=True, undo=undo)


def _require(allowed: bool) -> None:
    if not allowed:
        raise TransitionRefused(str(NOT_YOURS))


def _register(user, application: Application) -> tuple[str, Any]:
    if application.state != Application.State.SUBMITTED:
        raise TransitionRefused(_state(application))
    _require(permissions.may_register(user, application))
    number = casework.register_application(application, by=user)
    return _("Registered as %(number)s.") % {"number": number}, None


def _put_on_agenda(
    user, application, meeting: Meeting, without_memo: str
) -> tuple[str, Any]:
    if not application.can_become(Application.State.ON_AGENDA):
        raise TransitionRefused(_state(application))
    _require(permissions.may_put_on_agenda(user, application))
    case = decisions.put_on_agenda(
        application, meeting, without_memo=without_memo, by=user
    )
    return _("Is on the agenda: %(item)s.") % {"item": case.item}, {}


def _set_due_day(user, application, due_on: date) -> tuple[str, Any]:
    _require(permissions.may_prepare(user, application))
    before = reminding.set_due_day(application, due_on=due_on, by=user)
    kept = {str(pk): day.isoformat() if day else None for pk, day in before.items()}
    return _("To be ready %(day)s.") % {"day": in_words(due_on)}, kept


def _remind(user, application: Application) -> tuple[str, Any]:
    _require(permissions.may_prepare(user, application))
    count = reminding.remind_assessors(application, by=user)
    return _("%(count)s have been reminded.") % {"count": count}, None
