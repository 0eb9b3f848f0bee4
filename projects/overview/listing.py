"""What is said of each project in a list, in the same few queries for any number?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Q, Sum
from django.utils.translation import gettext as _

from core import clock
from core.kept import Some, kept
from core.pages.rows import number_in
from fund.models import Entry
from projects.models import Milestone, Project
from projects.models.project import ProjectQuerySet

ZERO = Decimal(0)
State = Project.State
RUNNING = (State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING)
ENDED = (State.REPORTED, State.FOLLOWED_UP, State.STOPPED, State.ARCHIVED)


@dataclass(frozen=True)
class Line:
    """A project with the next thing due and its money."""

    project: Project
    due_on: date | None
    due_title: str
    granted: Decimal | None
    used: Decimal

    @property
    def share(self) -> Decimal | None:
        return self.used / self.granted if self.granted else None


def chosen(projects: ProjectQuerySet, wanted: dict) -> ProjectQuerySet:
    """Only those that the filter asks for."""
    if state := wanted.get("state"):
        groups = {"running": RUNNING, "ended": ENDED}
        projects = projects.filter(state__in=groups.get(state, (state,)))
    if kind := wanted.get("type"):
        projects = projects.filter(type=kind)
    if board := wanted.get("board"):
        projects = projects.filter(lead_board=board)
    if text := wanted.get("text"):
        projects = projects.filter(
            Q(title__icontains=text)
            | Q(short_name__icontains=text)
            | Q(code__icontains=text)
        )
    return projects


def after(
    projects: ProjectQuerySet, mark: str, *, visible: ProjectQuerySet
) -> ProjectQuerySet:
    """Those that come after `mark` ("pk of the last project shown") in the list; of a
    project that is not `visible`, not even where its title belongs is told."""
    if (last := number_in(mark)) is None:
        return projects
    for title, pk in visible.filter(pk=last).values_list("title", "pk"):
        return projects.filter(Q(title__gt=title) | Q(title=title, pk__gt=pk))
    return projects


def lines(projects: Sequence[Project]) -> list[Line]:
    """Three queries: the money, the milestones, and nothing per row."""
    money = _money(projects)
    due = _due(projects)
    return [
        Line(
            project,
            *due.get(project.pk, _end_of(project)),
            granted=money.get(project.pk, {}).get("granted"),
            used=money.get(project.pk, {}).get("used", ZERO),
        )
        for project in projects
    ]


def due(project: Project) -> tuple[date | None, str]:
    """The next thing due and what it is; (None, "") when nothing is."""
    return _due([project]).get(project.pk, _end_of(project))


def _money(projects: Sequence[Project]) -> dict[int, dict[str, Decimal]]:
    rows = _sums(projects=[p.pk for p in projects]) if projects else ()
    return {pk: {"granted": granted, "used": used} for pk, granted, used in rows}


@kept
def _sums(projects: Some):
    Kind = Entry.Kind
    promised = Q(kind__in=[Kind.COMMITMENT, Kind.CHANGE])
    rows = Entry.objects.filter(grant__of_project__project=projects)
    return rows.values_list("grant__of_project__project").annotate(
        granted=Sum("amount", filter=promised),
        used=Sum("amount", filter=Q(kind=Kind.ACTUAL), default=ZERO),
    )


def _due(projects: Sequence[Project]) -> dict[int, tuple[date, str]]:
    running = [project.pk for project in projects if project.state in RUNNING]
    rows = _first_milestones(projects=running) if running else ()
    return {project: (due_on, title) for project, due_on, title in rows}


@kept
def _first_milestones(projects: Some):
    open_ones = Milestone.objects.filter(project=projects, done_on=None)
    rows = open_ones.order_by("project", "due_on", "pk").distinct("project")
    return rows.values_list("project", "due_on", "title")


def _end_of(project: Project) -> tuple[date | None, str]:
    """Without a milestone ahead, the next thing is the end."""
    if project.state in RUNNING and project.ends_on:
        if project.ends_on >= clock.today():
            return project.ends_on, _("The project ends")
        return project.ends_on, _("The project should have ended")
    return None, ""
