"""A case gets its registry number; a wrong number is put right."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.casework import actions
from applications.casework import permissions as casework_permissions
from applications.casework.forms_registering import NumberForm, RegisterForm
from applications.found import get_application
from applications.ideas import permissions as ideas_permissions
from applications.models import Idea
from applications.register import numbering
from core.pages.refusals import refusal_in_form
from core.pages.rows import get_row
from core.refusals import TransitionRefused


@require_http_methods(["GET", "HEAD", "POST"])
def application_register(request, pk):
    """Register at once, or first ask for the number where the municipality gives it."""
    application = get_application(request, pk)
    require(permissions.may_register(request.user, application))
    is_entered = application.fund.enters_registry_numbers
    is_answered = "number" in request.POST or not is_entered
    sent = request.POST if request.method == "POST" and is_answered else None
    form = RegisterForm(sent, is_entered=is_entered)
    if form.is_valid():
        with refusal_in_form(form, "number"):
            number = actions.register_application(
                application, number=form.cleaned_data["number"], by=request.user
            )
            messages.success(
                request, _("Registered as %(number)s.") % {"number": number}
            )
            return redirect(application)
    context = {
        "application": application,
        "form": form,
        "title": _("Register the application"),
        "lead": _("With its number the case is in the register, and can be handled."),
        "action": _("Register"),
    }
    return render(request, "applications/form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def number_correct(request, pk):
    application = get_application(request, pk)
    require(casework_permissions.may_correct_number(request.user, application))
    form = NumberForm(
        request.POST or None, initial={"number": application.registry_number}
    )
    if form.is_valid() and _correct(request, application, form):
        return redirect(application)
    context = {
        "application": application,
        "form": form,
        "title": _("Correct the registry number"),
        "lead": _("Papers and letters made already keep the number that they bear."),
        "action": _("Correct the number"),
    }
    return render(request, "applications/form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def idea_number_correct(request, pk):
    ideas = Idea.objects.visible_to(request.user).for_page()
    idea = get_row(request, ideas, pk=pk)
    require(ideas_permissions.may_correct_idea_number(request.user, idea))
    form = NumberForm(request.POST or None, initial={"number": idea.registry_number})
    if form.is_valid() and _correct(request, idea, form):
        return redirect(idea)
    context = {
        "idea": idea,
        "form": form,
        "title": _("Correct the registry number"),
        "lead": _("Papers and letters made already keep the number that they bear."),
        "action": _("Correct the number"),
    }
    return render(request, "applications/casework/idea_number.html", context)


def _correct(request, row, form: NumberForm) -> bool:
    """Was it done? What was wrong stands at the field."""
    try:
        number = numbering.correct_number(row, by=request.user, **form.cleaned_data)
    except TransitionRefused as refusal:
        form.add_error("number", str(refusal))
        return False
    messages.success(request, _("The number is now %(number)s.") % {"number": number})
    return True
