"""The case and its papers."""

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from applications import permissions
from applications.case import page, queries
from applications.models import Application
from applications.register.secrecy import is_closed_to, note_case_reading
from projects.conflicts.queries import has_conflict, is_aside, is_unsure


@require_GET
def application_detail(request, pk):
    """The case for those who handle, assess and decide it; applicants to their tasks."""
    application = queries.case_for(request.user, pk)
    if permissions.is_applicant(request.user, application):
        return redirect("applications:tasks", pk=application.pk)
    if is_aside(request.user, application):
        return show_aside(request, application)
    if is_closed_to(request.user, application):
        return render(request, "applications/closed.html", {"application": application})
    note_case_reading(request.user, application)
    context = page.read(request.user, application)
    return render(request, "applications/case/detail.html", context)


def show_aside(request, application: Application):
    """Who stands aside sees what everybody may see, and why."""
    context = {
        "application": application,
        "has_conflict": has_conflict(request.user, application),
        "is_unsure": is_unsure(request.user, application),
    }
    return render(request, "applications/case/aside.html", context)
