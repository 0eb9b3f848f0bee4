"""The first page after signing in: what do I do next?"""

from django.db import transaction
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.access import given, rows_given
from applications.waiting import waiting_for_others
from config.start import queries
from core import clock
from fund.models import Fund
from projects.models import Project


@require_safe
@transaction.non_atomic_requests  # it only reads
def start_page(request):
    """Different parts for different people; each part is what they were given to see."""
    user = request.user
    funds = queries.funds_of(user) if rows_given(user, INSIDE, Fund) else []
    waiting = queries.waiting_for(user, funds)
    fund = _chosen(funds, request.GET.get("fund", ""))
    context = {
        "greeting": queries.greeting(user),
        "today": clock.today(),
        "how_much": queries.how_much_waits(len(waiting)),
        "waiting": waiting[: queries.SHOWN],
        "more": max(len(waiting) - queries.SHOWN, 0),
        "fund": fund,
        "other_funds": [other for other in funds if other != fund],
        "cards": queries.cards_of(user) if _sees_projects(user) else [],
        "mine": [],
    }
    context |= _of_the_fund(user, fund, funds) if fund else {}
    if not fund or rows_given(user, "projects.write_project", Project):
        context |= {
            "mine": queries.applications_of(user),
            "calls": queries.open_calls(),
        }
        context["is_applicant"] = True
    context["is_known"] = bool(fund or context["cards"] or context["mine"])
    return render(request, "start.html", context)


INSIDE = "fund.view_fund_inside"


def _sees_projects(user) -> bool:
    return bool(
        rows_given(user, "fund.view_projects", Fund)
        or rows_given(user, "projects.view_project", Project)
    )


def _chosen(funds: list[Fund], wanted: str) -> Fund | None:
    """The fund asked for among one's own, else the first."""
    by_key = {str(fund.pk): fund for fund in funds}
    return by_key.get(wanted) or next(iter(funds), None)


def _of_the_fund(user, fund: Fund, funds: list[Fund]) -> dict:
    """What those who work with the fund see of it."""
    prepares = given(user, "fund.prepare_cases", fund)
    days = queries.days_ahead(funds)
    return {
        "money": queries.money_of(fund)
        if given(user, "fund.view_ledger", fund)
        else None,
        "others": waiting_for_others(fund, user)[: queries.SHOWN] if prepares else None,
        "days": days,
        "next_meeting": next((day for day in days if day.is_meeting), None),
        "reads_cases": given(user, "fund.view_cases", fund),
        "prepares": prepares,
    }
