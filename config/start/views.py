"""The first page after signing in: what do I do next?"""

from django.db import transaction
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.access import given, rows_given
from applications.case.others import waiting_for_others
from config.start.applying import applications_of, open_calls
from config.start.cards import cards_of
from config.start.days import days_ahead
from config.start.menu import sees_projects
from config.start.money import funds_of, money_of
from config.start.waiting import SHOWN, greeting, how_much_waits, waiting_for
from core import clock
from fund.models import Fund
from projects.models import Project


@require_safe
@transaction.non_atomic_requests  # it only reads
def start_page(request):
    """Different parts for different people; each part is what they were given to see."""
    user = request.user
    funds = funds_of(user)
    fund = _chosen(funds, request.GET.get("fund", ""))
    waiting = waiting_for(user)
    context = {
        "greeting": greeting(user),
        "today": clock.today(),
        "how_much": how_much_waits(len(waiting)),
        "waiting": waiting[:SHOWN],
        "more": max(len(waiting) - SHOWN, 0),
        "fund": fund,
        "other_funds": [other for other in funds if other != fund],
        "cards": cards_of(user) if sees_projects(user) else [],
        "mine": [],
    }
    context |= _of_the_fund(user, fund, funds) if fund else {}
    if not fund or rows_given(user, "projects.write_project", Project):
        context |= {"mine": applications_of(user), "calls": open_calls()}
        context["is_applicant"] = True
    context["is_known"] = bool(fund or context["cards"] or context["mine"])
    return render(request, "start.html", context)


def _chosen(funds: list[Fund], wanted: str) -> Fund | None:
    """The fund asked for among one's own, else the first."""
    by_key = {str(fund.pk): fund for fund in funds}
    return by_key.get(wanted) or next(iter(funds), None)


def _of_the_fund(user, fund: Fund, funds: list[Fund]) -> dict:
    """What those who work with the fund see of it."""
    prepares = given(user, "fund.prepare_cases", fund)
    days = days_ahead(funds)
    return {
        "money": money_of(fund) if given(user, "fund.view_ledger", fund) else None,
        "others": waiting_for_others(fund, user)[:SHOWN] if prepares else None,
        "days": days,
        "next_meeting": next((day for day in days if day.is_meeting), None),
        "reads_cases": given(user, "fund.view_cases", fund),
        "prepares": prepares,
    }
