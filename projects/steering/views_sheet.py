"""Structure, boundaries, identity: how is it now, since when, and who said so?

Granted with the plan and then kept alive (domain 7.3); the history keeps what it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from accounts.models import User
from projects import permissions
from projects.found import get_project, small_page
from projects.models import Project
from projects.plan import answers
from projects.plan.questions import Question
from projects.steering import actions
from projects.steering.actions import question_named
from projects.steering.forms import SheetForm

ALIVE = ("organisation", "boundaries", "identity")
AS_GRANTED = ("stop_criteria", "dependencies")


@dataclass(frozen=True)
class Row:
    """One answer, when it was last changed and by whom, and where it is changed."""

    label: str
    text: str
    changed_at: datetime | None
    changed_by: User | None
    url: str


def rows_of(project: Project, *, may_change: bool) -> list[Row]:
    """In one query."""
    asked = project.answers.filter(question__in=(*ALIVE, *AS_GRANTED))
    kept = {answer.question: answer for answer in asked.select_related("changed_by")}
    return [
        _row(project, question_named(key), kept, may_change=may_change and key in ALIVE)
        for key in (*ALIVE, *AS_GRANTED)
    ]


def _row(project: Project, question: Question, kept: Mapping, *, may_change) -> Row:
    answer = kept.get(question.key)
    url = reverse("projects:sheet", args=[project.pk, question.key])
    return Row(
        str(question.label),
        answer.text if answer else "",
        answer.changed_at if answer else None,
        answer.changed_by if answer else None,
        url if may_change else "",
    )


@require_http_methods(["GET", "HEAD", "POST"])
def sheet(request, pk, question):
    """One of the answers is written anew."""
    project = get_project(request, pk)
    if question not in ALIVE:
        raise Http404
    require(permissions.may_report(request.user, project))
    asked = question_named(question)
    before = answers.text_of(project, asked)
    form = SheetForm(request.POST or None, question=asked, before=before)
    if form.is_valid():
        clashes = actions.rewrite(
            project,
            asked,
            form.cleaned_data["text"],
            seen=form.cleaned_data["seen"],
            reason=form.cleaned_data["reason"],
            by=request.user,
        )
        if not clashes:
            messages.success(request, _("The answer is kept."))
            return redirect("projects:plan", project.pk)
        form.tell_of(clashes[0])
    context = {
        **small_page(project),
        "title": asked.label,
        "form": form,
        "action": _("Save"),
        "back_url": reverse("projects:plan", args=[project.pk]),
    }
    return render(request, "components/form_page.html", context)
