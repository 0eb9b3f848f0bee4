"""The check questions of a project, under its plan."""

from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import User
from core import clock
from fund.checks.views import answers_page, hold, round_form, round_page
from fund.models import CheckQuestion
from projects import permissions
from projects.found import frame, get_project

PROJECT = CheckQuestion.Scope.PROJECT


@require_safe
def checks(request, pk):
    project = get_project(request, pk)
    asked = list(project.fund.check_questions.on(clock.today(), PROJECT))
    context = {
        **frame(request, project, "plan"),
        **answers_page(project, asked),
        "may_hold": permissions.may_hold_checks(request.user, project),
    }
    return render(request, "projects/steering/checks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def round_hold(request, pk):
    project = get_project(request, pk, permissions.may_hold_checks)
    team = User.objects.filter(team_roles__project=project).distinct()
    people = team.order_by("name", "pk")
    form = round_form(request, project.fund, PROJECT, people)
    return hold(request, project, form, reverse("projects:checks", args=[project.pk]))


@require_safe
def round_detail(request, pk, round_pk):
    project = get_project(request, pk)
    context = {
        **frame(request, project, "plan"),
        **round_page(request, project, round_pk),
    }
    return render(request, "projects/steering/check_round_read.html", context)
