"""The calls: which are open, what they ask for, and the first step of an application."""

from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from accounts.access import rows_given
from accounts.models import TransitionRefused
from applications import actions, calling, eligibility, permissions
from applications.forms.self_test import SelfTestForm
from applications.forms.sheet import ApplyForm
from applications.models import Call
from fund.models import Fund

MOST_CALLS = 50


def calls(request):
    """Calls that are open, that are coming, and those that have closed."""
    managed = rows_given(request.user, "fund.manage_fund", Fund)
    rows = list(Call.objects.visible_to(request.user).for_list()[:MOST_CALLS])
    frames = calling.frames_of(rows)
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
    if request.method == "POST":
        calls = calls.select_for_update(of=("self",))
    return get_object_or_404(calls, pk=pk)


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
    rules = calling.rules_today(call.fund)
    test = SelfTestForm(data)
    points = (
        eligibility.tried(test.request(), rules) if rules and test.is_valid() else []
    )
    return {
        "call": call,
        "fund": call.fund,
        "money": calling.frames_of([call])[call.pk],
        "sets": calling.criteria_by_type(call),
        "questions": call.questions.live(),
        "rules": eligibility.explained(rules) if rules else [],
        "returned": calling.return_in_words(rules) if rules else "",
        "test": test,
        "points": points,
        "unmet": sum(point.is_met is False for point in points),
    }


def apply(request, pk):
    """Name and lead applicant; then the writing begins."""
    call = find_call(request, pk)
    if not permissions.may_apply(request.user, call):
        messages.error(request, _("The call does not take applications now."))
        return redirect("applications:call", pk)
    boards = call.fund.municipality.boards.order_by("name")
    form = ApplyForm(
        request.POST if request.method == "POST" else None,
        boards=boards,
        initial=_guess(request.user),
    )
    if request.method == "POST" and form.is_valid():
        try:
            application = actions.create_application(
                call,
                title=form.cleaned_data["title"],
                by=request.user,
                **form.fields_of_project(),
            )
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
            return redirect("applications:call", pk)
        return redirect("applications:tasks", application.pk)
    rules = calling.rules_today(call.fund)
    context = {
        "call": call,
        "form": form,
        "rules": eligibility.explained(rules) if rules else [],
    }
    return render(request, "applications/calls/apply.html", context)


def _guess(user) -> dict:
    """Where the person works is probably who applies."""
    if user.department_id:
        return {"lead_board": user.department.board_id}
    if user.organisation_id:
        return {
            "lead_organisation": user.organisation.name,
            "lead_kind": user.organisation.kind,
        }
    return {}
