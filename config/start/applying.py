"""Where are one's own applications, and which calls are open?"""

from dataclasses import dataclass

from django.db.models import F
from django.urls import reverse

from accounts.access import rows_given
from applications.calls.actions import NOTHING, left_of, with_granted
from applications.models import Application, Call
from applications.steps.status import in_short, statuses
from core import clock
from core.kept import Some, kept
from projects.models import Project

State = Application.State
SHOWN = 10
READ = (
    *("fund", "state", "created_at", "registry_number"),
    *("project__title", "project__state", "project__starts_on", "project__ends_on"),
    *("call__is_published", "call__opens_at", "call__closes_at"),
)


@dataclass(frozen=True)
class Mine:
    """One of one's own applications: where it is in plain words, and what comes next."""

    application: Application
    next: str
    url: str


@kept
def _applications(projects: Some):
    rows = Application.objects.filter(project=projects).select_related(
        "project", "call"
    )
    return rows.only(*READ).order_by("-created_at", "-pk")[:SHOWN]


def applications_of(user) -> list[Mine]:
    """One's own, the latest first."""
    mine = rows_given(user, "projects.view_project", Project)
    rows = _applications(projects=mine) if mine else []
    return [
        Mine(row, in_short(status), _place(row))
        for row, status in zip(rows, statuses(rows), strict=True)
    ]


def _place(row: Application) -> str:
    if row.state in Application.WRITABLE:
        return reverse("applications:tasks", args=[row.pk])
    if row.state == State.GRANTED:
        return row.project.get_absolute_url()
    return row.get_absolute_url()


@kept
def _open_calls(now):
    rows = with_granted(Call.objects.open(now)).select_related("fund")
    return rows.order_by(F("closes_at").asc(nulls_last=True), "pk")[:5]


def open_calls() -> list[Call]:
    """The calls that anyone may answer now, the one that closes first on top; each with
    `left` to apply for, in kronor."""
    calls = _open_calls(now=clock.now())
    for call in calls:
        call.left = left_of(call, call.granted or NOTHING)
        call.closes_on = clock.day_of(call.closes_at) if call.closes_at else None
    return calls
