"""A supplement: the coordinator asks and gives more time, the applicants say why not."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.eligibility import queries as eligibility
from applications.found import find_application, get_application
from applications.models import Application
from applications.models.supplement import open_request
from applications.process import rules as process_rules
from applications.questions import queries as questions
from applications.supplements import actions
from applications.supplements.forms import (
    ChangeRequestForm,
    SupplementForm,
    UnchangedForm,
    proposed,
)
from core.pages.refusals import refusal_as_message, refusal_in_form


@require_http_methods(["GET", "POST"])
def supplement_ask(request, pk):
    application = get_application(request, pk)
    require(permissions.may_ask_for_supplement(request.user, application))
    form = SupplementForm(
        request.POST or None,
        sections=questions.Asked(application).sections,
        days=application.days_to_supplement,
        initial=_not_met(application),
    )
    if form.is_valid():
        with refusal_as_message(request):
            actions.ask_for_supplement(
                application,
                sections=form.sections(),
                due_on=form.cleaned_data["due_on"],
                question=form.cleaned_data["question"],
                by=request.user,
            )
            messages.success(request, _("The applicants have been asked."))
        return redirect(application)
    context = {"application": application, "form": form}
    return render(request, "applications/supplements/supplement.html", context)


def _not_met(application: Application) -> dict[str, str]:
    """What the formal check says, when the request comes from there."""
    if application.state != Application.State.FORMAL_CHECK:
        return {}
    rules = process_rules.rules_for(application)
    answers = {row.point: row for row in application.formal_answers.all()}
    return proposed(eligibility.points(application.project, rules), answers)


@require_http_methods(["GET", "POST"])
def supplement_change(request, pk):
    """A later day, or more parts."""
    application = get_application(request, pk)
    require(permissions.may_change_request(request.user, application))
    asked = open_request(application)
    if asked is None:
        return redirect(application)
    form = ChangeRequestForm(
        request.POST or None,
        sections=questions.Asked(application).sections,
        besides=asked.section_keys(),
        due_on=asked.due_on,
    )
    if form.is_valid():
        with refusal_in_form(form):
            actions.change_request(
                asked,
                due_on=form.cleaned_data["due_on"],
                more=form.sections(),
                reason=form.cleaned_data["reason"],
                by=request.user,
            )
            messages.success(request, _("The applicants have been told."))
            return redirect(application)
    context = {"application": application, "form": form, "asked": asked}
    return render(request, "applications/supplements/supplement_change.html", context)


@require_http_methods(["GET", "POST"])
def section_unchanged(request, pk, section):
    """The applicants say why nothing needs to be changed in a part that is asked about."""
    application = find_application(request, pk)
    require(permissions.is_applicant(request.user, application))
    asked = open_request(application)
    if asked is None:
        messages.info(request, _("The fund asks for nothing right now."))
        return redirect("applications:tasks", pk)
    require(permissions.may_write(request.user, application))
    row = get_object_or_404(asked.sections.select_related("request"), section=section)
    form = UnchangedForm(request.POST or None, initial={"answer": row.answer})
    if request.method == "POST" and form.is_valid():
        with refusal_as_message(request):
            actions.say_unchanged(
                row, answer=form.cleaned_data["answer"], by=request.user
            )
            messages.success(request, _("Your answer is saved."))
        return redirect("applications:tasks", pk)
    context = {
        "application": application,
        "project": application.project,
        "row": row,
        "section": row.of,
        "form": form,
        "tasks_url": reverse("applications:tasks", args=[pk]),
    }
    return render(request, "applications/supplements/unchanged.html", context)
