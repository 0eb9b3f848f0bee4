"""Which funds have no rules, or no investment plan of the year?"""

from collections.abc import Iterator
from datetime import date

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import Waiting
from fund.models import Fund, Plan, RuleSet


@kept
def _funds(funds: Some, today, year):
    rules = RuleSet.objects.begun(today).filter(fund=OuterRef("pk"))
    plans = Plan.objects.in_force(year, today).filter(
        fund=OuterRef("pk"), kind=Plan.Kind.INVESTMENT
    )
    rows = Fund.objects.filter(pk=funds).annotate(
        has_rules=Exists(rules), has_plan=Exists(plans)
    )
    columns = ("pk", "name", "has_rules", "has_plan")
    return rows.order_by("pk").values_list(*columns, named=True)


def waiting_for(user) -> list[Waiting]:
    managed, today = rows_given(user, "fund.manage_fund", Fund), clock.today()
    rows = _funds(funds=managed, today=today, year=today.year) if managed else []
    return [told for fund in rows for told in _lacking(fund, today)]


def _lacking(fund, today: date) -> Iterator[Waiting]:
    if not fund.has_rules:
        yield Waiting(
            due=today,
            since=clock.begins(today),
            title=_("Adopt rules: nothing can be granted without them"),
            subject=fund.name,
            url=reverse("fund:rules_adopt", args=[fund.pk]),
        )
    if not fund.has_plan:
        yield Waiting(
            due=None,
            since=clock.begins(date(today.year, 1, 1)),
            title=_("Write down the investment plan of %(year)s")
            % {"year": today.year},
            subject=fund.name,
            url=reverse("fund:plan_adopt", args=[fund.pk]),
        )
