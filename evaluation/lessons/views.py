"""What have we learned: in one project, and across them all?"""

from collections.abc import Callable
from datetime import date

from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from django.views.decorators.vary import vary_on_headers

from core.pages.fragments import wants_fragment
from evaluation import permissions
from evaluation.lessons import actions as lessons_actions
from evaluation.lessons.forms import (
    EvidenceForm,
    LessonFilter,
    LessonForm,
    MultiplierEffectForm,
)
from evaluation.models import Lesson, Report
from projects.found import edit_part, frame, get_project
from projects.models import Project

PAGE = 25
REPORTS = 12


@require_safe
def learning(request, pk):
    """The learning tab of a project."""
    project = get_project(request, pk)
    rows, older = _page(project.lessons.for_list(), request.GET.get("before", ""))
    context = {
        **frame(request, project, "learning"),
        "lessons": rows,
        "older": older,
        "reports": project.reports.for_list()[:REPORTS],
        "effects": project.multiplier_effects.order_by("-seen_on", "-pk")[:100],
        "may_learn": permissions.may_learn(request.user, project),
        "may_request": permissions.may_request_report(request.user, project),
        "may_judge_evidence": permissions.may_judge_evidence(request.user, project),
    }
    return render(request, "evaluation/lessons/project.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def lesson_add(request, pk):
    project = get_project(request, pk, permissions.may_learn)
    form = LessonForm(request.POST or None, project=project)
    return _edit(
        request,
        project,
        lessons_actions.add_lesson,
        form.instance,
        form=form,
        done=_("The lesson is written down."),
        template="evaluation/lessons/lesson_form.html",
        title=_("Write a lesson"),
        lead=_(
            "Three short answers. It did not work is a lesson too, often the best one."
        ),
        action=_("Save the lesson"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def multiplier_effect_add(request, pk):
    project = get_project(request, pk, permissions.may_learn)
    form = MultiplierEffectForm(request.POST or None, project=project)
    return _edit(
        request,
        project,
        lessons_actions.add_multiplier_effect,
        form.instance,
        form=form,
        done=_("The lasting change is in the register."),
        title=_("Add a lasting change"),
        lead=_(
            "Something outside the project that is done differently, and that will be "
            "when the project has ended."
        ),
        action=_("Save the change"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def evidence(request, pk):
    """Say how sure one can be, which decides the words of lessons and reports."""
    project = get_project(request, pk, permissions.may_judge_evidence)
    first = {"level": project.own_evidence_level}
    return _edit(
        request,
        project,
        lessons_actions.judge_evidence,
        project,
        form=EvidenceForm(request.POST or None, initial=first),
        done=_("The level of evidence is changed."),
        title=_("Change the level of evidence"),
        lead=_(
            "The level decides which words lessons and reports may use. Reports that are "
            "already made stay as they are."
        ),
        action=_("Save the level"),
    )


def _edit(request, project: Project, act: Callable, row, **page) -> HttpResponse:
    learning_url = reverse("evaluation:project", args=[project.pk])
    way = (project.title, learning_url)
    return edit_part(request, project, learning_url, act, row, way=way, **page)


@require_safe
@vary_on_headers("HX-Request")
def lesson_list(request):
    """Learning across all the projects that somebody may see."""
    filter_form = LessonFilter(request.GET)
    chosen = filter_form.chosen()
    lessons = Lesson.objects.visible_to(request.user).for_list()
    if words := chosen.get("q"):
        lessons = lessons.filter(
            Q(observation__icontains=words)
            | Q(interpretation__icontains=words)
            | Q(consequence__icontains=words)
        )
    if kind := chosen.get("type"):
        lessons = lessons.filter(project__type=kind)
    rows, older = _page(lessons, request.GET.get("before", ""))
    context = {
        "lessons": rows,
        "older": older,
        "filter_form": filter_form,
        "is_filtered": bool(chosen),
    }
    if wants_fragment(request):
        return render(request, "evaluation/lessons/_lessons.html", context)
    reports = Report.objects.visible_to(request.user).for_list()
    context["reports"] = reports.order_by("-requested_at", "-pk")[:REPORTS]
    return render(request, "evaluation/lessons/list.html", context)


def _page(lessons, before: str) -> tuple[list[Lesson], str]:
    """The lessons older than the mark `before` ("2025-10-14_12"), and the next mark."""
    if mark := _read_mark(before):
        day, pk = mark
        lessons = lessons.filter(Q(learned_on__lt=day) | Q(learned_on=day, pk__lt=pk))
    rows = list(lessons[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return rows[:PAGE], f"{last.learned_on}_{last.pk}" if last else ""


def _read_mark(text: str) -> tuple[date, int] | None:
    day, _bar, pk = text.partition("_")
    try:
        mark = date.fromisoformat(day), int(pk)
    except ValueError:
        return None
    return mark if mark[1] < 2**63 else None
