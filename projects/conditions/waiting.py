"""Whose conditions wait to be met, and whose to be accepted; who is reminded of them?"""

from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy

from accounts.access import people_given, rows_given
from accounts.actions import notify
from accounts.models import MailKind, User
from core import clock
from core.deadlines import tell_each
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Condition, Fund
from projects import permissions
from projects.conditions.people import who_read
from projects.conflicts.queries import without_aside
from projects.models import Project
from projects.models.conflict import ACTING, stands_aside
from projects.models.mark import open_in

PROJECT = "grant__of_project__project"
TITLES = {
    Condition.State.OPEN: gettext_lazy("Meet the condition"),
    Condition.State.REPORTED: gettext_lazy("See whether the condition is met"),
}


@kept
def _conditions(user, accepting: Some, past: Some, own: Some):
    """What the person sees to and has not reported, without a conflict of interest, and
    what is reported to them, unless they stand aside; of no plan that is closed to them."""
    reported = Q(grant__fund=accepting, state=Condition.State.REPORTED)
    others = (Q(owner=None) | ~Q(owner=user)) & ~Q(reported_by=user)
    rows = Condition.objects.filter(
        Q(owner=user, state=Condition.State.OPEN) & ~stands_aside(user, PROJECT, ACTING)
        | reported & others & ~stands_aside(user, PROJECT),
        open_in(PROJECT, past, own),
        grant__of_project__isnull=False,
    )
    oldest = (F("reported_at").asc(nulls_first=True), "grant__decided_on", "pk")
    columns = ("pk", "state", "text", "due_on", "reported_at", "grant__decided_on")
    return rows.order_by(*oldest).values_list(*columns, "grant__title", PROJECT)[:MOST]


def waiting_for(user) -> list[Waiting]:
    accepting = rows_given(user, permissions.ACCEPTS, Fund)
    given = Project.objects.all().given_to(user)
    keys = {name: given[name] for name in ("past", "own")}
    rows = _conditions(user=user.pk, accepting=accepting, **keys)
    return [_in_words(*row) for row in rows]


def _in_words(pk, state, text, due_on, reported_at, decided_on, title, project):
    return Waiting(
        due=due_on,
        since=reported_at or clock.begins(decided_on),
        title=str(TITLES[state]),
        subject=f"{text.rstrip('.')}, {title}",
        url=reverse("projects:condition", args=[project, pk]),
    )


def send_due() -> int:
    """Remind the owners of days that are near, and tell owners and coordinators of those
    that have passed; once each. How many conditions were told of."""
    today, related = clock.today(), ("grant__fund", PROJECT)
    rows = Condition.objects.filter(grant__of_project__isnull=False)
    near, late = rows.to_remind(today), rows.to_tell_overdue(today)
    return tell_each(near, "reminded_at", _remind, *related) + tell_each(
        late, "overdue_told_at", _tell_overdue, *related
    )


def _remind(row: Condition) -> None:
    subject = gettext_lazy("A reminder: a condition of your project has a last day")
    notify(_owners(row), subject=subject, path=_path(row), kind=MailKind.REMINDER)


def _tell_overdue(row: Condition) -> None:
    staff = people_given("fund.prepare_cases", row.grant.fund)
    told = {*without_aside(staff, row.grant.of_project.project), *_owners(row)}
    subject = gettext_lazy("The last day of a condition has passed")
    notify(
        sorted(told, key=lambda one: one.pk),
        subject=subject,
        path=_path(row),
        kind=MailKind.REMINDER,
    )


def _owners(row: Condition) -> list[User]:
    """Who sees to it; nobody, when that person has a conflict of interest since, or the
    plan is marked as secret."""
    owners = [row.owner] if row.owner else []
    return who_read(owners, row.grant.of_project.project, ACTING)


def _path(row: Condition) -> str:
    return reverse("projects:condition", args=[row.grant.of_project.project_id, row.pk])
