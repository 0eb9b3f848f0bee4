"""By when are the assessors to be ready, and who tells them again?"""

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import MailKind, User
from applications.models import Application, Assessment
from core import clock
from core.refusals import TransitionRefused
from projects.conflicts.queries import ids

State = Application.State


def _at_it(application: Application) -> list[Assessment]:
    """The assessments not handed in, locked; refused when there are none."""
    if application.state != State.PREPARATION:
        raise TransitionRefused(_("The case is not being assessed now."))
    rows = application.assessments.select_for_update(of=("self",)).select_related(
        "assessor"
    )
    found = list(rows.filter(state=Assessment.State.OPEN).order_by("pk"))
    if not found:
        raise TransitionRefused(_("Nobody is assessing the case."))
    return found


@transaction.atomic
def set_due_day(
    application: Application, *, due_on: date, by: User
) -> dict[int, date | None]:
    """A last day for those who have not handed in; returns what each had before."""
    if due_on < clock.today():
        raise TransitionRefused(_("Choose a day that has not passed."))
    rows = _at_it(application)
    before = {row.pk: row.due_on for row in rows}
    for row in rows:
        row.move_deadline(due_on)
        record(row, "due", by=by, note=due_on.isoformat())
    return before


@transaction.atomic
def set_due_day_back(
    application: Application,
    *,
    due_on: date,
    before: Mapping[int, date | None],
    by: User,
) -> None:
    """Undo: each gets the day it had, if nobody has chosen another since."""
    rows = [row for row in _at_it(application) if row.pk in before]
    rows = [row for row in rows if row.due_on == due_on]
    if not rows:
        raise TransitionRefused(_("Someone else was first. Reload the page."))
    for row in rows:
        day = before[row.pk]
        row.move_deadline(day)
        record(row, "due", by=by, note=day.isoformat() if day else "")


@transaction.atomic
def remind_assessors(application: Application, *, by: User) -> int:
    """Tell those who have not handed in that the case waits; returns how many."""
    aside = ids(application)
    rows = [row for row in _at_it(application) if row.assessor_id not in aside]
    for row in rows:
        record(row, "reminded", by=by, note=row.assessor.email)
    notify(
        [row.assessor for row in rows],
        subject=gettext_lazy("An application waits for your assessment"),
        path=rows[0].get_absolute_url() if rows else "/",
        kind=MailKind.REMINDER,
    )
    return len(rows)
