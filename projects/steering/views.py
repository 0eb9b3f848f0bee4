"""The plan of a running project: milestones, risks, people, papers, parties."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.days import years_after
from core.pages.rows import get_row
from projects import permissions
from projects.found import edit_part, frame, get_project, parties_of
from projects.measuring import suppression
from projects.models import Milestone, Project
from projects.steering import actions, parts
from projects.steering.forms import (
    MilestoneForm,
    MoveForm,
    ReachForm,
    RiskForm,
    StaffForm,
)
from projects.steering.views_sheet import rows_of


@require_safe
def plan(request, pk):
    project = get_project(request, pk)
    around = frame(request, project, "plan")
    documents = project.documents.visible_to(request.user)
    documents = documents.select_related("uploaded_by").order_by("-uploaded_at")
    told = {
        "milestones": project.milestones.order_by("due_on", "pk"),
        "risks": sorted(
            project.risks.order_by("pk"),
            key=lambda risk: -risk.probability * risk.consequence,
        ),
        "staff": project.staff.order_by("pk"),
        "documents": documents,
        "parties": parties_of(project),
        "sheet": rows_of(project, may_change=around["may_report"]),
        "pulses": _pulses(project),
    }
    context = {
        **around,
        **told,
        "figures": parts.figures(told),
        "may_answer_pulse": permissions.may_answer_pulse(request.user, project),
        "may_prepare": permissions.may_prepare_start(request.user, project),
        "today": clock.today(),
        "effects_until": _effects_until(project),
    }
    return render(request, "projects/steering/plan.html", context)


def _effects_until(project: Project) -> date | None:
    """The last day that the fund's rules want effects to be measured."""
    if project.ends_on is None:
        return None
    years = project.fund.rules_on(clock.today()).effect_years
    return years_after(project.ends_on, years)


def _pulses(project: Project) -> dict:
    """The months that were told, with no small number of people to be worked out."""
    pulses = list(project.pulses.select_related("answered_by").order_by("-month"))
    counts = [pulse.reached for pulse in pulses]
    limit = suppression.smallest_group(project.fund)
    hidden = suppression.withheld(counts, limit)
    return {
        "rows": [
            (pulse, None if place in hidden else pulse.reached, place in hidden)
            for place, pulse in enumerate(pulses)
        ],
        "sum": suppression.sum_shown(counts, range(len(counts)), limit),
        "some_hidden": bool(hidden),
    }


@require_http_methods(["GET", "HEAD", "POST"])
def milestone_reach(request, pk, milestone_pk):
    project, milestone = _milestone(request, pk, milestone_pk)
    first = {"done_on": clock.today()}
    return _edit(
        request,
        project,
        lambda done_on, by: actions.reach_milestone(milestone, on=done_on, by=by),
        form=ReachForm(request.POST or None, initial=first),
        title=milestone.title,
        action=_("Reached"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def milestone_move(request, pk, milestone_pk):
    project, milestone = _milestone(request, pk, milestone_pk)
    first = {"due_on": milestone.due_on}
    return _edit(
        request,
        project,
        lambda due_on, **why: actions.move_milestone(milestone, to=due_on, **why),
        form=MoveForm(request.POST or None, initial=first),
        title=milestone.title,
        action=_("Move the milestone"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def milestone_add(request, pk):
    return _edit_row(
        request, pk, None, MilestoneForm, actions.add_milestone, _("New milestone")
    )


@require_http_methods(["GET", "HEAD", "POST"])
def risk_edit(request, pk, risk_pk=None):
    return _edit_row(request, pk, risk_pk, RiskForm, actions.keep_risk, _("Risk"))


@require_http_methods(["GET", "HEAD", "POST"])
def staff_edit(request, pk, role_pk=None):
    title = _("Somebody who works in the project")
    return _edit_row(request, pk, role_pk, StaffForm, actions.keep_staff_role, title)


def _milestone(request, pk, milestone_pk) -> tuple[Project, Milestone]:
    project = get_project(request, pk, permissions.may_report)
    return project, get_row(request, project.milestones.all(), pk=milestone_pk)


def _edit_row(request, pk, row_pk, form_class: Any, act, title: str) -> HttpResponse:
    """A row of the plan, or a new one."""
    project = get_project(request, pk, permissions.may_report)
    model = form_class.Meta.model
    row = model(project=project)
    if row_pk:
        row = get_row(request, model.objects.filter(project=project), pk=row_pk)
    form = form_class(request.POST or None, instance=row)
    return _edit(request, project, act, row, form=form, title=title, action=_("Save"))


def _edit(request, project: Project, act: Callable, *rows, **page) -> HttpResponse:
    plan_url = reverse("projects:plan", args=[project.pk])
    done = _("The plan is changed.")
    return edit_part(request, project, plan_url, act, *rows, done=done, **page)
