"""What waits for a person in the projects: to tell, to enter again, to approve, to start?

Six questions to the database, however many projects there are.
"""

from collections.abc import Iterable
from datetime import date, datetime, time

from django.db.models import CharField, F, Q, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.waiting import Waiting
from fund.models import Fund
from projects import permissions
from projects.conditions import waiting as conditions_waiting
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
        *_figures_and_conditions(user),
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


# What a figure and a condition tell, each as one row of one query.
MOST = 200  # whoever has more begins with those that have waited longest
COLUMNS = ("what", "state", "row", "project_pk", "subject", "words", "day", "since")


def _figures_and_conditions(user) -> list[Waiting]:
    rows = _told_figures(user).union(conditions_waiting.told(user, COLUMNS), all=True)
    return [
        _condition(*row) if what == "condition" else _figure(*row)
        for what, *row in rows.order_by("since", "row")[:MOST]
    ]


def _told_figures(user):
    """One's own that were sent back, and those to approve that somebody else has entered,
    without a conflict of interest."""
    mine = Measurement.objects.filter(
        entered_by=user,
        state=Measurement.State.RETURNED,
        indicator__node__project__in=rows_given(user, permissions.REPORT, Project),
    )
    told = (mine | _to_approve(user)).annotate(
        what=Value("figure", CharField()),
        row=F("pk"),
        project_pk=F("indicator__node__project"),
        subject=F("indicator__node__project__title"),
        words=F("indicator__name"),
        day=F("measured_on"),
        since=F("entered_at"),
    )
    return told.order_by().values_list(*COLUMNS)


def _figure(state, row, project, subject, words, day, since) -> Waiting:
    title, name = _("Approve a figure"), "projects:approve"
    if state == Measurement.State.RETURNED:
        title, name = _("Correct a figure that was sent back"), "projects:correct"
    told = f"{subject}: {words}, {day}"
    return Waiting(None, since, title, told, reverse(name, args=[project, row]))


def _condition(state, row, project, subject, words, day, since) -> Waiting:
    title = str(conditions_waiting.TITLES[state])
    url = reverse("projects:condition", args=[project, row])
    return Waiting(day, since, title, f"{words}, {subject}", url)


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


def _beginning_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
