"""Each answers about a conflict of interest before anything of the case is read."""

from django.contrib import messages
from django.db.models import Q
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications.assessment import judging
from applications.conflicts import actions as conflicts
from applications.conflicts.forms import ConflictForm
from applications.models import AgendaCase, Application
from applications.separation import asked, hints, named
from core.pages.refusals import refusal_in_form
from core.pages.rows import get_row
from fund.interests import actions as interests
from projects.models import ConflictOfInterest
from projects.permissions import may_declare_conflict

State = Application.State


@require_http_methods(["GET", "POST"])
def conflict_declare(request, pk):
    """Each person answers for themselves; the latest answer holds."""
    application = _get_case(request, pk)
    is_asked = asked.is_asked(request.user, application)
    require(is_asked or may_declare_conflict(request.user, application.project))
    kept = application.project.conflicts.filter(user=request.user).first()
    initial = {"ground": kept.ground, "note": kept.note} if kept else None
    form = ConflictForm(
        request.POST or None,
        initial=initial,
        wording=interests.wording(application.fund),
    )
    if form.is_valid() and _answer(request, application, form):
        return redirect(_back(request.user, application))
    context = {
        "application": application,
        "form": form,
        "hints": hints.hints_for(application, [request.user])[request.user.pk],
        "kept": kept,
        "around": named.around(application),
        "back_url": _back(request.user, application),
    }
    return render(request, "applications/conflicts/conflict.html", context)


def _answer(request, application: Application, form: ConflictForm) -> bool:
    """Keep the answer; whoever decides about a doubt is told of it."""
    answers = form.cleaned_data.copy()
    with refusal_in_form(form, "ground"):
        judging.answer_on_conflict(application, **answers, by=request.user)
    if form.errors:
        return False
    if answers["ground"] == ConflictOfInterest.Ground.UNSURE:
        conflicts.tell_who_decides(application, request.user)
    messages.success(request, _("Your answer is saved."))
    return True


def _get_case(request, pk: int):
    """The case, if the person may know of it, or is asked to assess it."""
    mine = asked.assessments_of(request.user).values("application")
    visible = Application.objects.visible_to(request.user).values("pk")
    rows = Application.objects.filter(Q(pk__in=visible) | Q(pk__in=mine))
    # Only what names those around it: nothing of the case is read before the answer.
    lead = ("fund", "call", "project__lead_board", "project__lead_organisation")
    beside = ("created_by", "project__owner", "project__leader")
    return get_row(request, rows.select_related(*lead, *beside), pk=pk)


def _back(user, application: Application) -> str:
    """The point on the agenda where the case is, or the case; the list for who may not
    read it."""
    visible = Application.objects.visible_to(user)
    if not visible.filter(pk=application.pk).exists():
        return reverse("applications:list")
    cases = AgendaCase.objects.filter(application=application, decision=None)
    case = cases.select_related("item").order_by("-pk").first()
    if application.state != State.ON_AGENDA or case is None:
        return application.get_absolute_url()
    args = [case.item.meeting_id, case.item.number]
    return reverse("applications:item", args=args)
