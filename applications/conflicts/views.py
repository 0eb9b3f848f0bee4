"""Who has answered what about a conflict of interest, and what is decided about it?"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import require
from applications import permissions
from applications.conflicts import actions
from applications.conflicts import permissions as conflicts_permissions
from applications.conflicts.forms import RulingForm
from applications.found import get_application
from applications.models import Application
from applications.separation import hints
from core.pages.refusals import refusal_in_form
from fund.interests import actions as interests


@require_safe
def conflict_list(request, pk):
    """Every answer in the case with hints and rulings, for those who read the case."""
    application = get_application(request, pk, permissions.may_read_case)
    context = {
        "application": application,
        "answers": actions.answers_in(application, reader=request.user),
    }
    return render(request, "applications/conflicts/conflicts.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def conflict_rule(request, pk, user_pk):
    """Decide about one person's conflict, with a reason."""
    application = get_application(request, pk)
    require(conflicts_permissions.may_rule(request.user, application, user_pk))
    answers = application.project.conflicts.select_related("user")
    answer = get_object_or_404(answers, user=user_pk)
    back_title, back_url = _where_from(request, application)
    form = RulingForm(request.POST or None, wording=interests.wording(application.fund))
    if form.is_valid():
        with refusal_in_form(form):
            actions.rule_on_conflict(
                application, answer.user, by=request.user, **form.cleaned_data
            )
            messages.success(request, _("Your decision is written down."))
            return redirect(back_url)
    context = {
        "application": application,
        "answer": answer,
        "hints": hints.hints_for(application, [answer.user])[answer.user_id],
        "form": form,
        "back_title": back_title,
        "back_url": back_url,
    }
    return render(request, "applications/conflicts/conflict_rule.html", context)


def _where_from(request, application: Application) -> tuple[str, str]:
    """Name and address of the page that led here: the point of the meeting in whose midst
    the doubt is decided, or all the answers in the case."""
    asked = request.GET.get("point", "")
    cases = application.agenda_cases.select_related("item")
    case = cases.filter(item=asked).first() if asked.isdecimal() else None
    if case:
        at = [case.item.meeting_id, case.item.number]
        return str(case.item), reverse("applications:item", args=at)
    url = reverse("applications:conflicts", args=[application.pk])
    return _("Conflicts of interest"), url
