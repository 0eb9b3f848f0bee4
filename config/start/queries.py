"""What does a person see first: what waits, the money, the days ahead, the projects?

The same number of questions to the database whatever there is of each.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.contrib.postgres.expressions import ArraySubquery
from django.core.cache import cache
from django.db.models import (
    CharField,
    Count,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.access import rows_given
from applications import waiting as of_applications
from applications.case import status
from applications.conflicts import actions as conflicts
from applications.models import Application, Call
from applications.writing import page as writing_page
from core import clock
from core.waiting import Waiting, by_urgency
from evaluation import periods
from evaluation.reports import waiting as of_evaluation
from fund import waiting as of_fund
from fund.interests import actions as interests
from fund.ledger import charts as ledger_charts
from fund.ledger import sums
from fund.models import Entry, Forecast, Fund, Meeting, RuleSet
from projects import waiting as of_projects
from projects.measuring import charts as measuring_charts
from projects.models import Indicator, Measurement, Milestone, Project
from projects.models.indicator import tells_too_few

State = Application.State
SHOWN = 20  # of what waits; whoever has more begins with the most pressing
FIGURES_KEPT = 60 * 60  # seconds; a new entry or forecast is seen at once all the same
SMALLEST_GROUP = 5
RUNNING = [
    Project.State.STARTING,
    Project.State.ONGOING,
    Project.State.PAUSED,
    Project.State.CLOSING,
]

# Each app is asked the same thing.
ASKED: list[Callable] = [
    of_applications.waiting_for,
    of_projects.waiting_for,
    of_evaluation.waiting_for,
    of_fund.waiting_for,
    conflicts.waiting_for,
]


def waiting_for(user, funds: Iterable[Fund] = ()) -> list[Waiting]:
    """Everything that waits for `user`, most pressing first. `funds` are those of
    `funds_of`, which know whether a declaration of interests lacks."""
    rows = [row for ask in ASKED for row in ask(user)]
    return by_urgency([*rows, *interests.owed(funds)])


# --- The head -------------------------------------------------------------------------


def greeting(user) -> str:
    """Good morning, Maria."""
    hour = timezone.localtime(clock.now()).hour
    words = _("Good morning, %(name)s") if hour < 10 else _("Hello %(name)s")
    if hour >= 18:
        words = _("Good evening, %(name)s")
    return words % {"name": user.get_short_name()}


def how_much_waits(count: int) -> str:
    """Four things wait for you."""
    if not count:
        return _("Nothing waits for you right now.")
    words = _("One,Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve").split(
        ","
    )
    figure = words[count - 1] if count <= len(words) else str(count)
    return ngettext(
        "%(figure)s thing waits for you.", "%(figure)s things wait for you.", count
    ) % {"figure": figure}


# --- The money ------------------------------------------------------------------------


@dataclass(frozen=True)
class Money:
    """Where a fund stands today and year by year, with the two pictures."""

    fund: Fund
    outlook: sums.Outlook
    bar: SafeString
    wide: SafeString
    narrow: SafeString

    @property
    def balance(self) -> sums.Balance:
        return self.outlook.balance

    @property
    def planned(self) -> Decimal | None:
        """What is expected back this year, and never counted as available."""
        return self.outlook.planned_return.get(clock.today().year)


def funds_of(user) -> list:
    """The funds this person works with, each with the marks of its latest figures."""
    entries = Entry.objects.filter(fund=OuterRef("pk")).order_by()
    forecasts = Forecast.objects.filter(grant__fund=OuterRef("pk")).order_by()
    made = forecasts.values("grant__fund").annotate(
        mark=JSONObject(last=Max("made_at"), n=Count("pk"), sum=Sum("amount"))
    )
    return list(
        interests.with_debt(Fund.objects.visible_to(user), user)
        .annotate(
            last_entry=Subquery(entries.order_by("-pk").values("pk")[:1]),
            last_forecast=Subquery(made.values("mark")),
        )
        .order_by("pk")
    )


def money_of(fund) -> Money | None:
    """The figures of a fund of `funds_of`; read again only when there are new ones."""
    if fund.last_entry is None:
        return None
    outlook = _outlook(fund)
    balance = outlook.balance
    years = [
        ledger_charts.FundYear(
            year=row.year,
            available=row.available,
            committed=row.committed,
            used=row.actual,
            returned=row.returned,
        )
        for row in outlook.years
    ]
    last = max(
        (row.year for row in outlook.years if not row.is_forecast),
        default=outlook.years[0].year - 1,
    )
    return Money(
        fund=fund,
        outlook=outlook,
        bar=ledger_charts.fund_bar(
            balance.actual, balance.committed, balance.available
        ),
        wide=ledger_charts.fund_years(years, last_actual=last),
        narrow=ledger_charts.fund_years(years, last_actual=last, narrow=True),
    )


def _outlook(fund) -> sums.Outlook:
    """The sums, kept under the marks of what they are made of: never older than these."""
    marks = (fund.pk, fund.last_entry, str(fund.last_forecast), clock.today())
    key = "outlook:" + ":".join(str(mark).replace(" ", "") for mark in marks)
    kept: sums.Outlook | None = cache.get(key)
    if kept is None:
        kept = sums.outlook(fund)
        cache.set(key, kept, FIGURES_KEPT)
    return kept


# --- The days ahead -------------------------------------------------------------------


@dataclass(frozen=True)
class Day:
    """A day to remember, for components/_timeline.html."""

    day: date
    title: str
    text: str = ""
    url: str = ""
    is_meeting: bool = False
    is_next: bool = True


def days_ahead(funds: list[Fund]) -> list[Day]:
    """Meetings, the closing of calls and the end of the tertial, soonest first.

    Who sits in a meeting finds it here until it is closed.
    """
    pks, now = [fund.pk for fund in funds], clock.now()
    coming = Q(starts_at__gte=clock.begins(clock.today())) | Q(state=Meeting.State.OPEN)
    meetings = Meeting.objects.filter(coming, fund__in=pks)
    meetings = meetings.exclude(state=Meeting.State.CLOSED).annotate(
        kind=Value("meeting", CharField()), words=F("place"), at=F("starts_at")
    )
    calls = Call.objects.filter(fund__in=pks, is_published=True, closes_at__gt=now)
    calls = calls.annotate(
        kind=Value("call", CharField()), words=F("title"), at=F("closes_at")
    )
    columns = ("pk", "kind", "words", "at")
    rows = meetings.values(*columns).union(calls.values(*columns)).order_by("at", "pk")
    found = [_day(row) for row in rows[:5]]
    tertial = periods.tertial_of(clock.today())
    found.append(
        Day(
            tertial.end,
            _("The tertial ends"),
            _("Reports are made of all running projects the night after."),
        )
    )
    return sorted(found, key=lambda row: row.day)


def _day(row: dict) -> Day:
    if row["kind"] == "meeting":
        return Day(
            clock.day_of(row["at"]),
            _("The steering group meets"),
            row["words"],
            reverse("applications:meeting", args=[row["pk"]]),
            is_meeting=True,
        )
    return Day(
        clock.day_of(row["at"]),
        _("The call closes"),
        row["words"],
        reverse("applications:call", args=[row["pk"]]),
    )


# --- The projects ---------------------------------------------------------------------


@dataclass(frozen=True)
class Card:
    """A project in short: where it stands, its first effect, what comes next."""

    project: Project
    effect: str
    picture: SafeString
    next_title: str
    next_on: date | None


def cards_of(user) -> list[Card]:
    """Six projects at most: one's own first, then those under way."""
    mine = rows_given(user, "projects.view_project", Project)
    milestones = Milestone.objects.filter(project=OuterRef("pk"), done_on=None)
    milestones = milestones.order_by("due_on", "pk")
    rules = RuleSet.objects.filter(
        fund=OuterRef("fund"), valid_from__lte=clock.today()
    ).order_by("-version")
    rows = (
        Project.objects.visible_to(user)
        .exclude(state__in=Project.BEFORE_GRANT)
        .annotate(
            is_mine=Q(pk__in=mine) if mine else Value(False),
            is_running=Q(state__in=RUNNING),
            next_title=Subquery(milestones.values("title")[:1]),
            next_on=Subquery(milestones.values("due_on")[:1]),
            smallest_group=Subquery(rules.values("smallest_group")[:1]),
            figures=ArraySubquery(_figures()),
        )
        .order_by("-is_mine", "-is_running", "-starts_on", "pk")[:6]
    )
    return [_card(row) for row in rows]


def _figures() -> QuerySet:
    """The approved figures of a project's outcomes, in the order of chain and days."""
    return (
        Measurement.objects.approved()
        .filter(
            indicator__node__project=OuterRef("pk"),
            indicator__node__kind="outcome",
            value__isnull=False,
        )
        .order_by("indicator__node__position", "indicator", "measured_on", "pk")
        .values(
            json=JSONObject(
                indicator="indicator",
                name="indicator__name",
                unit="indicator__unit",
                before="indicator__baseline__value",
                comparison_before="indicator__baseline__comparison_value",
                target="indicator__target__value",
                persons_before="indicator__baseline__persons",
                group="group",
                value="value",
                persons="persons",
                base="denominator",
            )
        )
    )


def _card(project) -> Card:
    limit = project.smallest_group or SMALLEST_GROUP
    effect, picture = "", SafeString("")
    if project.figures:
        first = project.figures[-1]["indicator"]
        rows = [row for row in project.figures if row["indicator"] == first]
        effect, picture = _first_effect(rows, limit)
    is_running = project.state in RUNNING
    return Card(
        project,
        effect,
        picture,
        project.next_title if is_running and project.next_title else "",
        project.next_on if is_running else None,
    )


def _first_effect(rows: list[dict], limit: int) -> tuple[str, SafeString]:
    """What the effect is called, and its figures as a small picture.

    Nothing of the effect is shown when any of its figures is about too few people: the
    rest would tell the one that is left out.
    """
    first = rows[0]
    if _tells_too_few(rows, limit):
        return first["name"], SafeString("")
    own = [row["value"] for row in rows if row["group"] == "project"]
    other = [row["value"] for row in rows if row["group"] == "comparison"]
    name = _("%(name)s, %(unit)s") % {"name": first["name"], "unit": first["unit"]}
    picture = measuring_charts.spark(
        _numbers([first["before"], *own]),
        label=name,
        comparison=_numbers([first["comparison_before"], *other]) if other else [],
        target=_number(first["target"]),
    )
    return name, picture


def _tells_too_few(rows: list[dict], limit: int) -> bool:
    first = rows[0]
    indicator = Indicator(name=first["name"], unit=first["unit"])
    told = [
        *((row["value"], row["persons"], row["base"]) for row in rows),
        (first["before"], first["persons_before"], None),
        (first["comparison_before"], None, None),
    ]
    return any(
        tells_too_few(
            indicator, limit, value=_number(value), persons=persons, base=_number(base)
        )
        for value, persons, base in told
    )


def _numbers(values: list) -> list[Decimal]:
    return [number for value in values if (number := _number(value)) is not None]


def _number(value) -> Decimal | None:
    return None if value is None else Decimal(str(value)).normalize()


# --- Those who apply ------------------------------------------------------------------


@dataclass(frozen=True)
class Mine:
    """One of one's own applications: where it is in plain words, and what comes next."""

    application: Application
    next: str
    url: str


def applications_of(user) -> list[Mine]:
    """One's own, the latest first."""
    mine = rows_given(user, "projects.view_project", Project)
    if not mine:
        return []
    own = Application.objects.filter(project__in=mine)
    rows = status.with_facts(own).select_related("project", "call")
    rows = rows.order_by("-created_at", "-pk")[:10]
    return [Mine(row, writing_page.in_short(row), _place(row)) for row in rows]


def _place(row: Application) -> str:
    if row.state in Application.WRITABLE:
        return reverse("applications:tasks", args=[row.pk])
    if row.state == State.GRANTED:
        return row.project.get_absolute_url()
    return row.get_absolute_url()


def open_calls() -> list[Call]:
    """The calls that anyone may answer now, the one that closes first on top."""
    rows = Call.objects.open().select_related("fund")
    calls = list(rows.order_by(F("closes_at").asc(nulls_last=True), "pk")[:5])
    for call in calls:
        call.closes_on = clock.day_of(call.closes_at) if call.closes_at else None
    return calls
