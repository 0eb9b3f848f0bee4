"""The calls: which are open, what they ask for, and the first step of an application."""

from decimal import Decimal

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from accounts.access import require, rows_given
from accounts.models import TransitionRefused
from applications import actions, calling, permissions
from applications.forms.calls import CallForm, call_initial, criteria_rows
from applications.forms.sheet import ApplyForm
from applications.models import Call
from fund import permissions as of_fund
from fund.models import Fund

MOST_CALLS = 50
NOTHING = Decimal(0)


def calls(request):
    """Calls that are open, that are coming, and those that have closed."""
    managed = rows_given(request.user, "fund.manage_fund", Fund)
    rows = list(Call.objects.visible_to(request.user).for_list()[:MOST_CALLS])
    granted = calling.granted_by_call(rows)
    shown = [
        {"call": call, **calling.frame_of(call, granted.get(call.pk, NOTHING))}
        for call in rows
    ]
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


def _find_call(request, pk: int) -> Call:
    calls = Call.objects.visible_to(request.user).select_related("fund__municipality")
    if request.method == "POST":
        calls = calls.select_for_update(of=("self",))
    return get_object_or_404(calls, pk=pk)


def call(request, pk):
    """All that one needs to know before writing the first word."""
    call = _find_call(request, pk)
    granted = calling.granted_by_call([call]).get(call.pk, NOTHING)
    return render(
        request,
        "applications/calls/call.html",
        {
            "call": call,
            "fund": call.fund,
            "money": calling.frame_of(call, granted),
            "criteria": list(call.criteria.order_by("position")),
            "rules": calling.rules_in_words(call.fund),
            "may_apply": permissions.may_apply(request.user, call),
            "may_manage": permissions.may_manage_calls(request.user, call.fund),
        },
    )


def apply(request, pk):
    """Name and lead applicant; then the writing begins."""
    call = _find_call(request, pk)
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
    return render(
        request,
        "applications/calls/apply.html",
        {"call": call, "form": form, "rules": calling.rules_in_words(call.fund)},
    )


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


def call_new(request, fund_pk):
    fund = get_object_or_404(Fund.objects.visible_to(request.user), pk=fund_pk)
    require(of_fund.may_manage(request.user, fund))
    return _edit(request, fund, None)


def call_edit(request, pk):
    call = _find_call(request, pk)
    require(permissions.may_manage_calls(request.user, call.fund))
    return _edit(request, call.fund, call)


def _edit(request, fund: Fund, call: Call | None):
    posted = request.POST if request.method == "POST" else None
    form = CallForm(posted, initial=call_initial(call, fund))
    criteria = criteria_rows(posted, call=call)
    is_whole = posted is not None and form.is_valid() and criteria.is_valid()
    if is_whole and "add_row" not in criteria.data:
        try:
            kept = calling.keep_call(
                call,
                fund=fund,
                fields=form.fields_of_call(),
                criteria=criteria.typed(),
                by=request.user,
            )
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("The call is saved."))
            return redirect(kept)
    return render(
        request,
        "applications/calls/edit.html",
        {"fund": fund, "call": call, "form": form, "criteria": criteria},
    )
