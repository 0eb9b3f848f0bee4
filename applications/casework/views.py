"""From arrival to preparation: register, check, supplement, dismiss, prepare."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.case import queries as case_queries
from applications.casework import actions
from applications.casework.forms import FormalForm
from applications.eligibility import queries as eligibility
from applications.found import get_application
from applications.models import Application
from applications.process import rules as process_rules
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message

State = Application.State


@require_http_methods(["GET", "POST"])
def formal_check(request, pk):
    """Answer the points; the button says whether the preparation begins too."""
    application = get_application(request, pk)
    again = permissions.may_check_again(request.user, application)
    require(again or permissions.may_check(request.user, application))
    points = eligibility.points(
        application.project, process_rules.rules_for(application)
    )
    answers = {row.point: row for row in application.formal_answers.all()}
    versions = case_queries.versions_of(application)
    form = FormalForm(
        request.POST or None, points=points, answers=answers, version_id=versions[0].pk
    )
    if form.is_valid():
        return _answer_formal_check(request, application, form)
    context = {"application": application, "form": form, "versions": versions}
    return render(request, "applications/casework/formal.html", context)


def _answer_formal_check(request, application: Application, form: FormalForm):
    with refusal_as_message(request):
        if application.state == State.REGISTERED:
            actions.start_formal_check(application, by=request.user)
        actions.answer_formal_check(application, form.verdicts(), by=request.user)
        done = _("Your answers are saved.")
        if "start" in form.data and application.state != State.PREPARATION:
            actions.start_preparation(application, by=request.user)
            done = _("The formal check is passed. The preparation begins.")
        messages.success(request, done)
        if application.state == State.PREPARATION:
            return redirect(application)
    return redirect("applications:formal", pk=application.pk)


@require_http_methods(["GET", "POST"])
def application_dismiss(request, pk):
    application = get_application(request, pk, permissions.may_dismiss)
    hint = _("The applicants read it. Name the rule that is not met.")
    return ask_first(
        request,
        actions.dismiss_application,
        application,
        form=ReasonForm(request.POST or None, hint=hint),
        done=_("The application is dismissed."),
        then=application,
        title=_("Dismiss %(title)s?") % {"title": application.project.title},
        text=_(
            "The application is not tried at all, and cannot be taken up again. The "
            "applicants are told why."
        ),
        action=_("Dismiss the application"),
        stop=True,
        back_title=application.project.title,
    )
