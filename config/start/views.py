"""The first page after signing in: what do I do next?"""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.access import given, rows_given
from applications.case.others import waiting_for_others
from config.start.applying import applications_of, open_calls
from config.start.days import Day, days_ahead, next_closing
from config.start.meeting import meeting_of
from config.start.menu import sees_projects
from config.start.money import books_of, funds_of, money_of
from config.start.projects import projects_of
from config.start.register import register_of
from config.start.waiting import (
    SHOWN,
    greeting,
    how_much_waits,
    in_parts,
    most_pressing,
    waiting_for,
)
from core import clock, days
from core.waiting import Waiting
from fund.models import Fund
from projects.models import Project

OTHERS_SHOWN = 6
NEAR = timedelta(days=14)  # a meeting so near is the next thing to do


@dataclass(frozen=True)
class Action:
    """The one thing to do next: the button beside the greeting."""

    title: str
    url: str


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
        "pressing": most_pressing(waiting),
        "waiting": waiting[:SHOWN],
        **in_parts(waiting),
        "fund": fund,
        "other_funds": [other for other in funds if other != fund],
        "projects": projects_of(user) if sees_projects(user) else [],
        "mine": [],
        "next_day": None,
    }
    context |= _of_the_fund(user, fund, funds) if fund else {}
    if not fund or rows_given(user, "projects.write_project", Project):
        context |= {"mine": applications_of(user), "calls": open_calls()}
        context["is_applicant"] = True
        context["next_day"] = context["next_day"] or next_closing(context["calls"])
    context["is_known"] = bool(fund or context["projects"] or context["mine"])
    context["action"] = _next(context, waiting)
    # The lede names no other thing to do next than the button does.
    if waiting and context["action"].url != waiting[0].url:
        context["pressing"] = ""
    return render(request, "start.html", context)


def _chosen(funds: list[Fund], wanted: str) -> Fund | None:
    """The fund asked for among one's own, else the first."""
    by_key = {str(fund.pk): fund for fund in funds}
    return by_key.get(wanted) or next(iter(funds), None)


def _of_the_fund(user, fund: Fund, funds: list[Fund]) -> dict:
    """What those who work with the fund see of it."""
    prepares = given(user, "fund.prepare_cases", fund)
    ahead = days_ahead(funds)
    next_meeting = next((day for day in ahead if day.is_meeting), None)
    money = money_of(fund) if given(user, "fund.view_ledger", fund) else None
    return {
        "money": money,
        "books": books_of(user, fund) if money else None,
        "register": register_of(user, fund),
        "others": waiting_for_others(fund, user)[:OTHERS_SHOWN] if prepares else None,
        "days": ahead,
        "next_day": ahead[0],
        "next_meeting": next_meeting,
        "meeting": meeting_of(user, fund, next_meeting),
        "prepares": prepares,
        "meets": prepares or given(user, "fund.decide_cases", fund),
    }


def _next(told: dict, waiting: list[Waiting]) -> Action | None:
    """A meeting that is near, for those who prepare it or decide at it; else the most
    pressing of what waits; else, for those who apply, an open call."""
    meeting: Day | None = told.get("next_meeting")
    is_near = meeting and told["meets"] and meeting.day <= clock.today() + NEAR
    if meeting and is_near:
        words = _("To the meeting on %(day)s")
        if told["prepares"] and not meeting.is_open:
            words = _("Prepare the meeting on %(day)s")
        return Action(words % {"day": days.in_words(meeting.day)}, meeting.url)
    if waiting:
        return Action(waiting[0].title, waiting[0].url)
    if told.get("calls") and not told["fund"]:
        return Action(_("Write a new application"), told["calls"][0].get_absolute_url())
    return None
