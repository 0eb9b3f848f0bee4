"""The case and its papers."""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from applications import permissions
from applications.case import page
from applications.models import Application
from applications.register.secrecy import closes_case_to, note_case_reading

State = Application.State


@require_GET
def application_detail(request, pk):
    """The case for those who handle, assess and decide it; applicants to their tasks."""
    visible = Application.objects.visible_to(request.user)
    application = get_object_or_404(page.with_project(visible), pk=pk)
    if permissions.is_applicant(request.user, application):
        return redirect("applications:tasks", pk=application.pk)
    answers = page.conflict_answers(application)
    if page.is_barred(request.user, answers):
        return barred(request, application)
    if closes_case_to(request.user, application):
        return render(request, "applications/closed.html", {"application": application})
    note_case_reading(request.user, application)
    context = page.read(request.user, application, answers)
    return render(request, "applications/case/detail.html", context)


def barred(request, application: Application):
    """Who has a conflict of interest sees what everybody may see, and why."""
    context = {"application": application}
    return render(request, "applications/case/barred.html", context)
