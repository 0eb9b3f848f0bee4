"""Which days, people and numbers are known about a case, so that its steps can be told?"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Case, OuterRef, QuerySet, Subquery, When
from django.urls import reverse

from applications.models import (
    AgendaCase,
    Application,
    Assessment,
    Decision,
    SupplementRequest,
)
from core import clock
from core.kept import Some, kept
from fund.models import AgendaItem, Meeting, RuleSet
from fund.models.appeal import Body
from projects.models import Project

State = Application.State
AT_WORK = {Project.State.ONGOING, Project.State.PAUSED, Project.State.CLOSING}


@dataclass(frozen=True)
class Facts:
    """What is known about one application; nothing here asks the database."""

    pk: int = 0
    today: date = field(default_factory=clock.today)
    closes_on: date | None = None
    has_closed: bool = False
    supplement_due: date | None = None
    assess_by: date | None = None
    meeting_on: date | None = None  # where the case is on the agenda
    next_meeting_on: date | None = None  # the group's next, whatever is on its agenda
    put_off_until: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    project: int = 0
    project_state: str = Project.State.STARTING
    registry_number: str = ""
    final_body: str = ""  # who decides what the group only recommends
    # For those who handle the case: in which parts they do, and how far it has come.
    parts: frozenset[str] = frozenset()
    state_words: str = ""
    is_numbered_elsewhere: bool = False
    needed: int = 1  # assessors, by the rules of the day it was handed in
    assigned: int = 0
    is_being_assessed: bool = False
    unfinished: list[str] = field(default_factory=list)  # whose assessment is not in
    is_unjudged: bool = False  # nobody has said what the plans say
    is_calibrating: bool = False
    lacks_memo: bool = False  # of the recommendation in force
    item: AgendaItem | None = None
    reads_points: bool = True  # an assessor reads the agenda, not what is under a point
    papers_by: date | None = None

    def url(self, page: str) -> str:
        if page == "project":
            return reverse("projects:detail", args=[self.project])
        if self.item and page == "item" and self.reads_points:
            args = [self.item.meeting_id, self.item.number]
            return reverse("applications:item", args=args)
        if self.item and page in ("item", "meeting"):
            return self.item.meeting.get_absolute_url()
        return reverse(f"applications:{page}", args=[self.pk])

    @property
    def closing_on(self) -> date | None:
        """The last day of a call that is still open."""
        return None if self.has_closed else self.closes_on

    @property
    def is_late(self) -> bool:
        return self.supplement_due is not None and self.supplement_due < self.today

    @property
    def has_no_assessor(self) -> bool:
        return not self.assigned

    @property
    def has_too_few_assessors(self) -> bool:
        return self.assigned < self.needed

    @property
    def point(self) -> int | None:
        """The number of the case on the agenda."""
        return self.item.number if self.item else None

    @property
    def is_in_session(self) -> bool:
        return bool(self.item and self.item.meeting.state == Meeting.State.OPEN)

    @property
    def is_put_off(self) -> bool:
        return self.put_off_until is not None and self.put_off_until >= self.today

    @property
    def body(self) -> str:
        return str(Body(self.final_body or Body.EXECUTIVE_BOARD).label)

    @property
    def is_at_work(self) -> bool:
        return self.project_state in AT_WORK

    @property
    def has_ended(self) -> bool:
        return self.project_state != Project.State.STARTING


def for_applicants(applications: Iterable[Application]) -> list[Facts]:
    """What the status of each may tell; call and project have been read with it."""
    rows = list(applications)
    known = _known(rows)
    return [_of(row, **known.get(row.pk, {})) for row in rows]


def _of(row: Application, **known) -> Facts:
    project, closes_at = row.project, row.call.closes_at
    return Facts(
        pk=row.pk,
        closes_on=day_of(closes_at),
        has_closed=row.call.has_closed(),
        starts_on=project.starts_on,
        ends_on=project.ends_on,
        project=project.pk,
        project_state=project.state,
        registry_number=row.registry_number,
        **known,
    )


def day_of(moment: datetime | None) -> date | None:
    return clock.day_of(moment) if moment else None


# --- What only some states tell -------------------------------------------------------


@kept
def _told(cases: Some, today, now):
    """Of each what the status tells in its state; of several the last counts, of meetings
    ahead the first."""
    this = {"application": OuterRef("pk")}
    asked = SupplementRequest.objects.open().filter(**this)
    assessing = Assessment.objects.filter(**this, due_on__isnull=False)
    assessing = assessing.exclude(state=Assessment.State.DECLINED).order_by("-due_on")
    agenda = AgendaCase.objects.filter(**this, decision=None).order_by("-pk")
    decisions = Decision.objects.filter(**this).order_by("-pk")
    meetings = _ahead(OuterRef("fund"), now).order_by("starts_at")
    rules = RuleSet.objects.filter(fund=OuterRef("fund"), valid_from__lte=today)

    def when(rows: QuerySet, column: str, *states: str) -> Case:
        return Case(When(state__in=states, then=Subquery(rows.values(column)[:1])))

    return Application.objects.filter(pk=cases).values(
        "pk",
        supplement_due=when(asked, "due_on", State.SUPPLEMENT),
        assess_by=when(assessing, "due_on", State.PREPARATION),
        meeting_on=when(agenda, "item__meeting__starts_at", State.ON_AGENDA),
        next_meeting_on=when(meetings, "starts_at", State.READY, State.TABLED),
        put_off_until=when(decisions, "deferral__day", State.TABLED),
        final_body=when(rules.order_by("-version"), "final_body", State.WITH_BODY),
    )


def _known(rows: list[Application]) -> dict[int, dict[str, Any]]:
    """Application → what is known of it: days of the calendar, and who decides."""
    pks, now = [row.pk for row in rows], clock.now()
    told = _told(cases=pks, today=clock.today(), now=now) if pks else []
    return {
        row.pop("pk"): {
            name: clock.day_of(value) if isinstance(value, datetime) else value
            for name, value in row.items()
            if value
        }
        for row in told
    }


# --- When the group meets -------------------------------------------------------------


def _ahead(fund, now) -> QuerySet[Meeting]:
    state = Meeting.State
    return Meeting.objects.filter(
        fund=fund, starts_at__gte=now, state__in=[state.PLANNED, state.NOTIFIED]
    )


@kept
def _meetings(funds: Some, now):
    ahead = _ahead(funds, now).order_by("-starts_at")
    return ahead.values_list("fund", "starts_at")


def next_meetings(funds: Iterable[int]) -> dict[int, date]:
    """Fund → the day when its steering group meets next."""
    starts = _meetings(funds=funds, now=clock.now())
    return {fund: clock.day_of(starts_at) for fund, starts_at in starts}
