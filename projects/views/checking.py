"""The check questions of a project, under its plan."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import clock
from accounts.access import require
from accounts.models import TransitionRefused
from fund.checking import KINDS, side_by_side
from fund.forms.owning import RoundForm
from fund.models import CheckQuestion
from projects import checking, permissions
from projects.models import ProjectCheckAnswer
from projects.views.found import frame, get_part, get_project

COLUMNS = 6  # rounds side by side
PROJECT = CheckQuestion.Scope.PROJECT


def _asked(project) -> list[CheckQuestion]:
    return list(project.fund.check_questions.on(clock.today(), PROJECT))


@require_safe
def checks(request, pk):
    project = get_project(request, pk)
    asked = _asked(project)
    rounds = list(project.check_rounds.order_by("-held_on", "-pk"))
    shown = rounds[:COLUMNS]
    answers = ProjectCheckAnswer.objects.filter(round__in=shown)
    context = {
        **frame(request, project, "plan"),
        "asked": asked,
        "rounds": shown,
        "earlier": rounds[COLUMNS:],
        "lines": side_by_side(asked, shown, answers.select_related("question")),
        "may_hold": permissions.may_hold_checks(request.user, project),
    }
    return render(request, "projects/checks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def round_hold(request, pk):
    project = get_project(request, pk)
    require(permissions.may_hold_checks(request.user, project))
    initial = {"held_on": clock.today()}
    form = RoundForm(request.POST or None, questions=_asked(project), initial=initial)
    if form.is_valid():
        given = form.cleaned_data
        try:
            checking.hold_round(
                project,
                held_on=given["held_on"],
                participants=given["participants"],
                note=given["note"],
                answers=form.answers(),
                by=request.user,
            )
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The answers are kept."))
            return redirect("projects:checks", project.pk)
    context = {**frame(request, project, "plan"), "form": form}
    return render(request, "projects/check_round.html", context)


@require_safe
def round_detail(request, pk, round_pk):
    project = get_project(request, pk)
    rounds = project.check_rounds.select_related("written_by")
    held = get_part(request, rounds, round_pk)
    answers = held.answers.select_related("question").order_by("question__position")
    context = {
        **frame(request, project, "plan"),
        "round": held,
        "answers": [(KINDS[each.answer], each) for each in answers],
    }
    return render(request, "projects/check_round_read.html", context)
