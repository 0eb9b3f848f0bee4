"""The coordinator's pages of a call: its form, its criteria, its copy, who is late."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import require
from applications import permissions
from applications.calls import actions, late_codes
from applications.calls.forms import CallForm, call_initial, criteria_rows
from applications.calls.forms_late_codes import GiveCodeForm
from applications.calls.views import find_call, page_of
from applications.models import Call
from applications.questions.forms import preview_rows
from core.pages.refusals import refusal_as_message
from fund import permissions as of_fund
from fund.models import Fund
from projects.models import Project


def own_call(request, pk: int) -> Call:
    """The call, for one who may write it."""
    call = find_call(request, pk)
    require(permissions.may_manage_calls(request.user, call.fund))
    return call


def call_new(request, fund_pk):
    fund = get_object_or_404(Fund.objects.visible_to(request.user), pk=fund_pk)
    require(of_fund.may_manage(request.user, fund))
    return _edit(request, fund, None)


def call_edit(request, pk):
    call = own_call(request, pk)
    return _edit(request, call.fund, call)


def _edit(request, fund: Fund, call: Call | None):
    posted = request.POST if request.method == "POST" else None
    form = CallForm(posted, initial=call_initial(call, fund))
    criteria = criteria_rows(posted, call=call)
    is_whole = posted is not None and form.is_valid() and criteria.is_valid()
    if is_whole and "add_row" not in criteria.data:
        with refusal_as_message(request):
            kept = actions.keep_call(
                call,
                fund=fund,
                fields=form.fields_of_call(),
                criteria=criteria.typed(),
                by=request.user,
            )
            messages.success(request, _("The call is saved."))
            return redirect(kept)
    return render(
        request,
        "applications/calls/edit.html",
        {"fund": fund, "call": call, "form": form, "criteria": criteria},
    )


def call_criteria(request, pk, project_type):
    """The set by which one type of project is judged."""
    call = own_call(request, pk)
    if project_type not in Project.Type.values:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    criteria = criteria_rows(posted, call=call, project_type=project_type)
    if posted is not None and criteria.is_valid() and "add_row" not in criteria.data:
        with refusal_as_message(request):
            rows = criteria.typed()
            actions.keep_criteria(call, project_type, rows, by=request.user)
            messages.success(request, _("The criteria are saved."))
            return redirect(call)
    context = {
        "call": call,
        "criteria": criteria,
        "type": Project.Type(project_type),
        "is_kept": call.criteria.filter(project_type=project_type).exists(),
    }
    return render(request, "applications/calls/criteria.html", context)


@require_POST
def call_criteria_remove(request, pk, project_type):
    """Judge the type by the common set again."""
    call = own_call(request, pk)
    if project_type not in Project.Type.values:
        raise Http404
    with refusal_as_message(request):
        actions.keep_criteria(call, project_type, [], by=request.user)
        messages.success(request, _("The type is judged by the common criteria."))
    return redirect(call)


@require_GET
def call_preview(request, pk):
    """The call as those see it who may apply, with its questions to try."""
    call = own_call(request, pk)
    context = page_of(call) | {
        "may_apply": True,
        "may_manage": False,
        "is_preview": True,
        "rows": preview_rows(call),
    }
    return render(request, "applications/calls/preview.html", context)


@require_POST
def call_copy(request, pk):
    call = actions.copy_call(own_call(request, pk), by=request.user)
    messages.success(request, _("Here is the copy. It is not published yet."))
    return redirect("applications:call_edit", call.pk)


@require_POST
def call_publish(request, pk):
    call = own_call(request, pk)
    actions.publish(call, by=request.user)
    messages.success(request, _("The call is published."))
    return redirect(call)


@require_POST
def call_unpublish(request, pk):
    call = own_call(request, pk)
    with refusal_as_message(request):
        actions.unpublish(call, by=request.user)
        messages.success(request, _("Only those who write calls see it now."))
    return redirect(call)


def call_late_codes(request, pk):
    """Who may hand in after closing; a new code is shown once."""
    call = own_call(request, pk)
    form = GiveCodeForm(request.POST if request.method == "POST" else None)
    code = ""
    if request.method == "POST" and form.is_valid():
        with refusal_as_message(request):
            code = late_codes.give(
                call,
                given_to=form.cleaned_data["given_to"],
                reason=form.cleaned_data["reason"],
                valid_until=form.valid_until(),
                by=request.user,
            )
            form = GiveCodeForm()
    rows = call.late_codes.select_related("given_by", "application__project")
    context = {
        "call": call,
        "form": form,
        "code": code,
        "codes": rows.order_by("-given_at", "-pk"),
    }
    return render(request, "applications/calls/late_codes.html", context)
