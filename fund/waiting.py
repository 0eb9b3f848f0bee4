"""What in the fund waits for a person: books to close, rules and plans to adopt, and the
tasks of the wheel."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Exists, OuterRef, Q
from django.db.models.functions import Cast, JSONObject
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.numbers import in_kronor
from core.waiting import Waiting
from fund.models import (
    Appointment,
    Duty,
    DutyOccasion,
    Entry,
    FrameCarry,
    Fund,
    Grant,
    GrantYear,
    Plan,
    RuleSet,
)

DAYS_TO_BOOK = 15  # after the end of a tertial
DAYS_AHEAD = 30  # a task of the wheel begins to wait so long before its last day
MOST = 50  # of one sort; who has more works in the lists


class Tertial(NamedTuple):
    """Four months of a year, the rhythm of the books."""

    year: int
    number: int

    @property
    def first(self) -> date:
        return date(self.year, 4 * self.number - 3, 1)

    @property
    def last(self) -> date:
        after = self.next.first
        return after - timedelta(days=1)

    @property
    def next(self) -> "Tertial":
        if self.number == 3:
            return Tertial(self.year + 1, 1)
        return Tertial(self.year, self.number + 1)

    @classmethod
    def closed(cls, today: date) -> "Tertial":
        """The latest one that has ended."""
        number = (today.month - 1) // 4
        return cls(today.year, number) if number else cls(today.year - 1, 3)


def waiting_for(user) -> list[Waiting]:
    """At most three queries, however many funds and grants there are."""
    books = rows_given(user, "fund.book_entries", Fund)
    manages = rows_given(user, "fund.manage_fund", Fund)
    rows: list[Waiting] = []
    if books:
        rows += [*_unbooked(books), *_unreleased(books)]
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    if inside or manages:
        rows += _of_funds(user, inside, manages)
    return rows


def _unbooked(funds: Iterable[int]) -> list[Waiting]:
    """Projects with money for the last tertial, and no cost booked in it."""
    tertial = Tertial.closed(clock.today())
    of_grant = {"grant": OuterRef("pk")}
    booked = Entry.objects.filter(
        **of_grant,
        kind=Entry.Kind.ACTUAL,
        booked_on__range=(tertial.first, tertial.last),
    )
    planned = GrantYear.objects.filter(**of_grant, year=tertial.year)
    grants = _with_money(funds).filter(
        Exists(planned), ~Exists(booked), decided_on__lte=tertial.last
    )
    return [
        Waiting(
            due=tertial.last + timedelta(days=DAYS_TO_BOOK),
            since=_moment(tertial.next.first),
            title=_("Book the costs of tertial %(number)s %(year)s")
            % {"number": tertial.number, "year": tertial.year},
            subject=f"{grant.project_code} {grant.title}",
            url=_booking(grant, Entry.Kind.ACTUAL),
        )
        for grant in grants.order_by("project_code", "pk")[:MOST]
    ]


def _unreleased(funds: Iterable[int]) -> list[Waiting]:
    """Projects whose years are over, and that still hold money."""
    this_year = clock.today().year
    ahead = GrantYear.objects.filter(grant=OuterRef("pk"), year__gte=this_year)
    grants = _with_money(funds).filter(~Exists(ahead))
    return [
        Waiting(
            due=None,
            since=_moment(date(this_year, 1, 1)),
            title=_("Book the last costs, or release what is left"),
            subject=_("%(project)s: %(left)s left")
            % {
                "project": f"{grant.project_code} {grant.title}",
                "left": in_kronor(grant.left),
            },
            url=_booking(grant, Entry.Kind.RELEASE),
        )
        for grant in grants.order_by("project_code", "pk")[:MOST]
    ]


def _with_money(funds: Iterable[int]):
    return Grant.objects.filter(fund__in=funds).with_left().filter(left__gt=0)


def _booking(grant: Grant, kind: str) -> str:
    address = reverse("fund:ledger_book", args=[grant.fund_id, kind])
    return f"{address}?grant={grant.pk}"


def _of_funds(user, inside: set[int], manages: set[int]) -> Iterator[Waiting]:
    """What this person sees to in the wheels, and what the funds that they manage lack."""
    today = clock.today()
    valid = RuleSet.objects.filter(fund=OuterRef("pk"), valid_from__lte=today)
    plans = Plan.objects.filter(fund=OuterRef("pk"), kind=Plan.Kind.INVESTMENT)
    funds = Fund.objects.filter(pk__in=inside | manages).annotate(
        has_rules=Exists(valid),
        has_plan=Exists(plans.in_force(today.year)),
        duties=ArraySubquery(_duties_of(user, today, manages)),
        left=ArraySubquery(_left_to_decide()),
    )
    for fund in funds.order_by("pk"):
        if fund.pk in inside:
            yield from _to_see_to(fund)
        if fund.pk in manages:
            yield from _to_adopt(fund, today)


def _left_to_decide():
    """What lines had left of a year, where the coordinator decides."""
    rows = FrameCarry.objects.waiting().filter(item__plan__fund=OuterRef("pk"))
    row = JSONObject(pk="pk", year="from_year", code="item__code", text="item__text")
    return rows.order_by("from_year", "pk").values(row=row)[:MOST]


def _duties_of(user, today: date, manages: set[int]):
    """Late, or due within a month; who manages the fund also sees to the tasks of those
    who have left it, as the reminders do."""
    here = Appointment.objects.filter(
        fund=OuterRef("task__fund"), user=OuterRef("task__owner"), until=None
    )
    left_over = Q(~Exists(here) | Q(task__owner__is_active=False))
    mine = DutyOccasion.objects.open().filter(
        Q(task__owner=user) | Q(left_over, task__fund__in=manages),
        task__fund=OuterRef("pk"),
        due_on__lte=today + timedelta(days=DAYS_AHEAD),
    )
    row = JSONObject(
        pk="pk", title="task__title", duty="task__duty", due=Cast("due_on", CharField())
    )
    return mine.order_by("due_on", "pk").values(row=row)[:MOST]


def _to_see_to(fund) -> Iterator[Waiting]:
    for row in fund.duties:
        due = date.fromisoformat(row["due"])
        yield Waiting(
            due=due,
            since=_moment(due - timedelta(days=DAYS_AHEAD)),
            title=row["title"],
            subject=f"{Duty(row['duty']).label}, {fund.name}",
            url=reverse("fund:occasion", args=[fund.pk, row["pk"]]),
        )


def _to_adopt(fund, today: date) -> Iterator[Waiting]:
    for row in fund.left:
        yield Waiting(
            due=None,
            since=_moment(date(row["year"] + 1, 1, 1)),
            title=_("Decide what becomes of the frame that %(year)s left") % row,
            subject=f"{row['code']} {row['text']}",
            url=reverse("fund:carry_decide", args=[fund.pk, row["pk"]]),
        )
    if not fund.has_rules:
        yield Waiting(
            due=today,
            since=_moment(today),
            title=_("Adopt rules: nothing can be granted without them"),
            subject=fund.name,
            url=reverse("fund:rules_adopt", args=[fund.pk]),
        )
    if not fund.has_plan:
        yield Waiting(
            due=None,
            since=_moment(date(today.year, 1, 1)),
            title=_("Write down the investment plan of %(year)s")
            % {"year": today.year},
            subject=fund.name,
            url=reverse("fund:plan_adopt", args=[fund.pk]),
        )


def _moment(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
