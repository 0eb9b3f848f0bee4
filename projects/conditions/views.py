"""The conditions of a project's grants, and those of a whole fund."""

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import people_given, require
from accounts.audit import AuditEvent
from accounts.models import User
from core import clock
from core.files.spreadsheets import Sheet, table_response
from core.kept import Keys
from core.pages.refusals import refusal_as_message, refusal_in_form
from core.pages.rows import get_row
from fund import permissions as of_fund
from fund.conditions import actions as conditions
from fund.found import frame as fund_frame
from fund.found import get_fund
from fund.models import Condition, Fund
from projects import permissions
from projects.conditions.forms import ConditionFilter, MoveForm, ReportForm, ReturnForm
from projects.conditions.people import who_read
from projects.conditions.waiting import PROJECT
from projects.found import edit_part, frame, get_project
from projects.models import Project
from projects.models.conflict import ACTING, stands_aside
from projects.models.mark import open_in


def _of(project: Project):
    rows = Condition.objects.filter(grant__of_project__project=project)
    return rows.for_list()


def _address(project: Project, condition: Condition) -> str:
    return reverse("projects:condition", args=[project.pk, condition.pk])


@require_safe
def condition_list(request, pk):
    project = get_project(request, pk)
    context = {**frame(request, project, "money"), "conditions": list(_of(project))}
    return render(request, "projects/conditions/conditions.html", context)


@require_safe
def condition_detail(request, pk, condition_pk):
    """The condition, how it is met, and what this person does with it."""
    project = get_project(request, pk)
    return _page(request, project, get_row(request, _of(project), pk=condition_pk))


def _page(request, project: Project, condition: Condition, **forms):
    user = request.user
    context = {
        **frame(request, project, "money"),
        "condition": condition,
        "may_report": permissions.may_report_condition(user, condition, project),
        "may_accept": permissions.may_accept_condition(user, condition, project),
        "may_move": permissions.may_move_condition(user, condition, project),
        "events": [
            (happenings().get(event.verb, event.verb), event)
            for event in AuditEvent.objects.about(condition)
        ],
        "report_form": ReportForm(auto_id="report_%s"),
        "return_form": ReturnForm(auto_id="return_%s"),
        **forms,
    }
    return render(request, "projects/conditions/condition.html", context)


def happenings() -> dict[str, Any]:
    """What a line of the history says, by its verb."""
    moved = ("moved", _("Owner or last day changed"))
    return dict([*Condition.State.choices, moved])


def _found(
    request, pk: int, condition_pk: int, may: Callable
) -> tuple[Project, Condition]:
    project = get_project(request, pk)
    condition = get_row(request, _of(project), pk=condition_pk)
    require(may(request.user, condition, project))
    return project, condition


@require_POST
def condition_report(request, pk, condition_pk):
    project, condition = _found(
        request, pk, condition_pk, permissions.may_report_condition
    )
    form = ReportForm(request.POST, request.FILES, auto_id="report_%s")
    if form.is_valid():
        path = _address(project, condition)
        with refusal_in_form(form):
            told = who_read(conditions.accepting(condition), project)
            conditions.report(
                condition, **form.answers(), path=path, told=told, by=request.user
            )
            messages.success(request, _("Reported. Somebody at the fund looks at it."))
            return redirect(path)
    return _page(request, project, condition, report_form=form)


@require_POST
def condition_accept(request, pk, condition_pk):
    project, condition = _found(
        request, pk, condition_pk, permissions.may_accept_condition
    )
    with refusal_as_message(request, _("The condition is met.")):
        conditions.accept(condition, path=_address(project, condition), by=request.user)
    return redirect(_address(project, condition))


@require_POST
def condition_return(request, pk, condition_pk):
    """Not met yet: back to who sees to it, with what is lacking."""
    project, condition = _found(
        request, pk, condition_pk, permissions.may_accept_condition
    )
    form = ReturnForm(request.POST, auto_id="return_%s")
    if not form.is_valid():
        return _page(request, project, condition, return_form=form)
    path = _address(project, condition)
    conditions.send_back(condition, **form.answers(), path=path, by=request.user)
    messages.success(request, _("Sent back."))
    return redirect(path)


@require_http_methods(["GET", "HEAD", "POST"])
def condition_move(request, pk, condition_pk):
    """Somebody else is to see to it, or by another day."""
    project, condition = _found(
        request, pk, condition_pk, permissions.may_move_condition
    )
    people = _people_of(project)
    path = _address(project, condition)
    return edit_part(
        request,
        project,
        path,
        partial(conditions.move, condition, path=path),
        form=MoveForm(request.POST or None, condition=condition, people=people),
        done=_("The condition is changed."),
        title=_("Who sees to it, and by when? %(condition)s")
        % {"condition": Truncator(condition.text).chars(80)},
        action=_("Keep the change"),
    )


def _people_of(project: Project):
    """Who can see to a condition: the project's people, and those who run the fund."""
    found = {*people_given(permissions.READ, project)}
    for perm in permissions.ACCEPTS:
        found |= {*people_given(perm, project.fund)}
    free = who_read(found, project, ACTING)
    people = User.objects.filter(pk__in=[person.pk for person in free])
    return people.order_by("name", "pk")


# --- A whole fund ---------------------------------------------------------------------


def _of_fund(user, fund: Fund):
    """Never those of a project in which the person has a conflict of interest, or whose
    plan is closed to them."""
    given = Project.objects.all().given_to(user)
    past, own = Keys(given["past"]), Keys(given["own"])
    rows = Condition.objects.visible_to(user).filter(
        ~stands_aside(user, PROJECT, ACTING),
        open_in(PROJECT, past, own),
        grant__fund=fund,
    )
    return rows.for_list().select_related("grant__of_project", "owner")


@require_http_methods(["GET", "HEAD"])
def fund_conditions(request, fund_pk):
    fund = get_fund(request, fund_pk, of_fund.may_view_ledger)
    form = ConditionFilter(request.GET or None, fund=fund)
    context = {
        **fund_frame(request, fund),
        "form": form,
        "conditions": list(form.rows(_of_fund(request.user, fund))),
        "query": urlencode(form.chosen()),
        "today": clock.today(),
    }
    return render(request, "projects/conditions/fund_conditions.html", context)


@require_safe
def conditions_export(request, fund_pk, form):
    """Exactly what the filter shows."""
    fund = get_fund(request, fund_pk, of_fund.may_view_ledger)
    asked = ConditionFilter(request.GET or None, fund=fund)
    rows = (_row(one) for one in asked.rows(_of_fund(request.user, fund)))
    return table_response(
        form,
        _("conditions-%(day)s") % {"day": clock.today()},
        Sheet(_("Conditions"), export_columns(), rows),
        source=_("The conditions of %(fund)s") % {"fund": fund},
        by=request.user,
        filters=asked.words() or [(_("Selection"), _("None: all conditions"))],
    )


def export_columns() -> list[str]:
    return [
        _("Project code"),
        _("Project"),
        _("Condition"),
        _("When"),
        _("Last day"),
        _("Who sees to it"),
        _("State"),
        _("How it is met"),
        _("Accepted by"),
        _("Decision"),
    ]


def _row(one: Condition) -> list:
    return [
        one.grant.project_code,
        one.grant.title,
        one.text,
        one.get_kind_display(),
        one.due_on,
        str(one.owner) if one.owner else None,
        one.get_state_display(),
        one.evidence,
        str(one.accepted_by) if one.accepted_by else None,
        one.grant.reference,
    ]
