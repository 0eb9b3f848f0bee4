"""The first step of an application: its name, and who applies."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from applications import permissions
from applications.calls import actions
from applications.calls.views import find_call
from applications.eligibility import queries as eligibility
from applications.writing import actions as writing
from core.pages.refusals import refusal_as_message
from projects.plan.forms import ApplyForm


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
    if form.is_valid():
        title, project = form.cleaned_data["title"], form.fields_of_project()
        with refusal_as_message(request):
            application = writing.create_application(
                call, title=title, by=request.user, **project
            )
            return redirect("applications:tasks", application.pk)
        return redirect("applications:call", pk)
    rules = actions.rules_today(call.fund)
    context = {
        "call": call,
        "form": form,
        "rules": eligibility.explained(rules) if rules else [],
    }
    return render(request, "applications/writing/apply.html", context)


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
