"""The calls: which are open, what they ask for, and the first step of an application."""

from typing import Any

from django.shortcuts import render

from accounts.access import rows_given
from applications import permissions
from applications.calls import actions
from applications.eligibility import queries as eligibility
from applications.eligibility.forms import SelfTestForm
from applications.models import Call
from core.pages.rows import get_row
from fund.models import Fund

MOST_CALLS = 50


def calls(request):
    """Calls that are open, that are coming, and those that have closed."""
    managed = rows_given(request.user, "fund.manage_fund", Fund)
    rows = list(Call.objects.visible_to(request.user).for_list()[:MOST_CALLS])
    frames = actions.frames_of(rows)
    shown = [{"call": call, **frames[call.pk]} for call in rows]
    return render(
        request,
        "applications/calls/list.html",
        {
            "open_calls": [row for row in shown if row["call"].is_open()],
            "other_calls": [row for row in shown if not row["call"].is_open()],
            "funds": Fund.objects.filter(pk__in=managed).order_by("name")
            if managed
            else [],
        },
    )


def find_call(request, pk: int) -> Call:
    """The call, if this user may know that it exists. Locked for a change."""
    calls = Call.objects.visible_to(request.user).select_related("fund__municipality")
    return get_row(request, calls, pk=pk)


def call(request, pk):
    """All that one needs to know before writing the first word, and a test of it."""
    call = find_call(request, pk)
    context = page_of(call, data=request.GET or None) | {
        "may_apply": permissions.may_apply(request.user, call),
        "may_manage": permissions.may_manage_calls(request.user, call.fund),
        "is_preview": False,
    }
    return render(request, "applications/calls/call.html", context)


def page_of(call: Call, *, data=None) -> dict[str, Any]:
    """What the page of a call says to everyone; `data` is what the test was told."""
    rules = actions.rules_today(call.fund)
    test = SelfTestForm(data)
    points = (
        eligibility.tried(test.request(), rules) if rules and test.is_valid() else []
    )
    return {
        "call": call,
        "fund": call.fund,
        "money": actions.frames_of([call])[call.pk],
        "sets": actions.criteria_by_type(call),
        "questions": call.questions.live(),
        "rules": eligibility.explained(rules) if rules else [],
        "returned": actions.return_in_words(rules) if rules else "",
        "test": test,
        "points": points,
        "unmet": sum(point.is_met is False for point in points),
    }
