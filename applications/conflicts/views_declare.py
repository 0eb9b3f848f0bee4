"""Each answers about a conflict of interest before anything of the case is read."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications.assessment import judging
from applications.case import queries as case_queries
from applications.conflicts import actions as conflicts
from applications.conflicts import named
from applications.conflicts.forms import ConflictForm
from applications.models import AgendaCase, Application
from applications.register import secrecy
from applications.separation import asked, hints
from core.pages.refusals import refusal_in_form
from core.pages.rows import get_row
from fund.interests import actions as interests
from projects.conflicts.queries import is_aside
from projects.models import ConflictOfInterest
from projects.permissions import may_declare_conflict

State = Application.State
Ground = ConflictOfInterest.Ground


@require_http_methods(["GET", "POST"])
def conflict_declare(request, pk):
    """Each person answers for themselves; the latest answer holds."""
    application = get_case(request, pk)
    is_asked = asked.is_asked(request.user, application)
    answers = application.project.conflicts.select_related("ruling__ruled_by")
    kept = answers.filter(user=request.user).first()
    ties = hints.hints_for(application, [request.user])[request.user.pk]
    initial = {"ground": kept.ground, "note": kept.note} if kept else None
    form = ConflictForm(
        request.POST or None,
        initial=initial,
        wording=interests.wording(application.fund),
        seen=seen_by(ties),
    )
    if form.is_valid() and _answer(request, application, form):
        whole = request.POST.get("back") == "meeting"
        return redirect(_back(request.user, application, whole=whole))
    context = {
        "application": application,
        "form": form,
        "hints": ties,
        "kept": kept,
        "reads": not is_asked and not is_aside(request.user, application),
        "named": _named(request.user, application, is_asked=is_asked),
        "back_url": _back(request.user, application),
    }
    return render(request, "applications/conflicts/conflict.html", context)


def seen_by(ties: Iterable[hints.Hint]) -> list[str]:
    """What the program sees and the person answers with open eyes, a sentence each."""
    return [hint.to_self for hint in ties if hint.needs_reason]


def _named(user, application: Any, *, is_asked: bool) -> list[tuple[str, str]]:
    """All whom it could be about; nothing of a case that is closed to the person, or from
    which the person stands aside without having answered. Who has declared a conflict sees
    again the names that the answer rests on, and may think again; neither assessors nor
    who is not sure hear who the others that assess are."""
    mine = [row for row in application.asides.all() if row.user_id == user.pk]
    is_unsure = any(row.ground == Ground.UNSURE for row in mine)
    stands_aside = is_aside(user, application)
    apart = [row for row in mine if row.ground not in (Ground.UNSURE, Ground.NONE)]
    if stands_aside and not any(row.is_answer for row in mine):
        return []
    if secrecy.is_closed_to(user, application):
        return []
    if not application.content:
        return []
    secrecy.note_case_reading(user, application)
    if stands_aside and (apart or not is_unsure):
        project = application.project
        return named.in_words(
            application.content,
            owner=str(project.owner or ""),
            leader=str(project.leader or ""),
        )
    return named.of(
        application, application.content, with_assessors=not (is_asked or is_unsure)
    )


def _answer(request, application: Application, form: ConflictForm) -> bool:
    """Keep the answer; whoever decides about a doubt is told of it."""
    answers = form.cleaned_data.copy()
    with refusal_in_form(form, "ground"):
        judging.answer_on_conflict(application, **answers, by=request.user)
    if form.errors:
        return False
    if answers["ground"] == Ground.UNSURE:
        conflicts.tell_who_decides(application, request.user)
    messages.success(request, _("Your answer is saved."))
    return True


def get_case(request, pk: int):
    """The case, if the person may know of it, or is asked to assess it, and answers about
    conflicts of interest there."""
    mine = asked.assessments_of(request.user).values("application")
    visible = Application.objects.visible_to(request.user).values("pk")
    known = Application.objects.filter(Q(pk__in=visible) | Q(pk__in=mine))
    found = get_row(request, known.only("pk"), pk=pk)
    # Who may is asked by itself: with all that is told it is longer to plan than to answer.
    rows = case_queries.with_project(Application.objects.filter(pk=found.pk))
    application = rows.get()
    require(
        asked.is_asked(request.user, application)
        or may_declare_conflict(request.user, application.project)
    )
    return application


def _back(user, application: Application, *, whole: bool = False) -> str:
    """The point on the agenda where the case is (with `whole` in the whole agenda), or
    the case; the list for who may not read it."""
    visible = Application.objects.visible_to(user)
    if not visible.filter(pk=application.pk).exists():
        return reverse("applications:list")
    cases = AgendaCase.objects.filter(application=application, decision=None)
    case = cases.select_related("item").order_by("-pk").first()
    if application.state != State.ON_AGENDA or case is None:
        return application.get_absolute_url()
    args = [case.item.meeting_id, case.item.number]
    if whole:
        agenda = reverse("applications:meeting", args=args[:1])
        return f"{agenda}#point-{case.item.number}"
    return reverse("applications:item", args=args)
