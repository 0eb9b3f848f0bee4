"""What waits for a person in the projects: to tell, to enter again, to approve, to start?

Six questions to the database, however many projects there are.
"""

from collections.abc import Iterable
from datetime import date, datetime, time

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts import clock
from accounts.access import rows_given
from accounts.work import Waiting
from fund.models import Fund
from projects import condition_waiting, permissions
from projects.models import (
    ConflictOfInterest,
    Measurement,
    Milestone,
    Project,
    Pulse,
    TeamMember,
)

Role = TeamMember.Role
State = Project.State
TELLS_PULSE = (State.ONGOING, State.CLOSING)
PULSE_DAYS = 10  # the pulse of a month is told by the tenth of the next


def waiting_for(user) -> list[Waiting]:
    led = list(_led_by(user))
    return [
        *_pulses(led),
        *_starts(user, led),
        *_milestones(led),
        *_figures(user),
        *condition_waiting.waiting_for(user),
    ]


def _led_by(user) -> Iterable[Project]:
    """Those the person leads; whoever reports in none is not looked for."""
    if not rows_given(user, permissions.REPORT, Project):
        return []
    leads = TeamMember.objects.filter(user=user, role=Role.LEADER)
    running = Project.objects.running().filter(pk__in=leads.values("project"))
    return running.order_by("title", "pk")


def _last_month() -> date:
    first = clock.today().replace(day=1)
    return date(first.year - (first.month == 1), first.month - 1 or 12, 1)


def _pulses(led: list[Project]) -> list[Waiting]:
    """Last month's pulse, from the first day of this one."""
    first = clock.today().replace(day=1)
    last = _last_month()
    told = set(
        Pulse.objects.filter(project__in=led, month=last).values_list(
            "project", flat=True
        )
    )
    return [
        Waiting(
            due=first.replace(day=PULSE_DAYS),
            since=_beginning_of(first),
            title=_("Tell the month’s pulse"),
            subject=project.title,
            url=reverse("projects:pulse", args=[project.pk]),
        )
        for project in led
        if project.state in TELLS_PULSE
        and project.pk not in told
        and not (project.starts_on and project.starts_on.replace(day=1) > last)
    ]


def _starts(user, led: Iterable[Project]) -> list[Waiting]:
    """The leader makes ready for the start gate, the owner takes the project through."""
    owned = rows_given(user, permissions.OWN, Project)
    starting = {
        project.pk: project for project in led if project.state == State.STARTING
    }
    if owned:
        conflicts = ConflictOfInterest.objects.in_force().filter(user=user)
        for project in Project.objects.filter(
            pk__in=owned, state=State.STARTING
        ).exclude(pk__in=conflicts.values("project")):
            starting[project.pk] = project
    return [
        Waiting(
            due=project.starts_on,
            since=_beginning_of(clock.day_of(project.created_at)),
            title=_("Decide on the start of the project")
            if project.pk in owned
            else _("Make ready for the start gate"),
            subject=project.title,
            url=reverse("projects:gate", args=[project.pk]),
        )
        for project in starting.values()
    ]


def _milestones(led: list[Project]) -> list[Waiting]:
    late = Milestone.objects.filter(
        project__in=[project.pk for project in led if project.state != State.PAUSED],
        done_on=None,
        due_on__lt=clock.today(),
    )
    return [
        Waiting(
            due=milestone.due_on,
            since=_beginning_of(milestone.due_on),
            title=_("Say how it went with “%(milestone)s”")
            % {"milestone": milestone.title},
            subject=milestone.project.title,
            url=reverse("projects:plan", args=[milestone.project_id]),
        )
        for milestone in late.select_related("project").order_by("due_on", "pk")
    ]


def _figures(user) -> list[Waiting]:
    """One's own that were sent back, and those to approve that somebody else has entered,
    without a conflict of interest: in one query."""
    mine = Measurement.objects.filter(
        entered_by=user,
        state=Measurement.State.RETURNED,
        indicator__node__project__in=rows_given(user, permissions.REPORT, Project),
    )
    rows = mine | _to_approve(user)
    back = Measurement.State.RETURNED
    return [
        _about(row, _("Correct a figure that was sent back"), "projects:correct")
        if row.state == back
        else _about(row, _("Approve a figure"), "projects:approve")
        for row in _with_projects(rows)
    ]


def _to_approve(user):
    owned = rows_given(user, permissions.OWN, Project)
    funds = rows_given(user, "fund.approve_measurements", Fund)
    conflicts = ConflictOfInterest.objects.in_force().filter(user=user)
    return (
        Measurement.objects.waiting()
        .filter(
            Q(indicator__node__project__in=owned)
            | Q(indicator__node__project__fund__in=funds)
            & ~Q(indicator__node__project__state__in=Project.BEFORE_GRANT)
        )
        .exclude(entered_by=user)
        .exclude(indicator__node__project__in=conflicts.values("project"))
    )


def _with_projects(measurements) -> Iterable[Measurement]:
    return measurements.select_related("indicator__node__project").order_by(
        "entered_at", "pk"
    )


def _about(row: Measurement, title: str, name: str) -> Waiting:
    project = row.indicator.node.project
    return Waiting(
        due=None,
        since=row.entered_at,
        title=title,
        subject=f"{project.title}: {row.indicator.name}, {row.measured_on}",
        url=reverse(name, args=[project.pk, row.pk]),
    )


def _beginning_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
