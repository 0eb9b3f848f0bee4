"""An old application becomes a new draft."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from accounts.access import require
from applications import permissions
from applications.found import find_application
from applications.models import Call
from applications.writing import copying
from applications.writing.forms import CopyForm
from core.pages.refusals import refusal_in_form


def application_copy(request, pk):
    """Choose a call and a day, and go on with the copy."""
    application = find_application(request, pk)
    require(permissions.may_copy(request.user, application))
    calls = Call.objects.open().filter(fund=application.fund).order_by("opens_at", "pk")
    posted = request.POST if request.method == "POST" else None
    known = {"title": application.project.title, "call": calls.first()}
    form = CopyForm(posted, calls=calls, initial=known)
    if posted is not None and form.is_valid():
        with refusal_in_form(form):
            copy = copying.copy_application(
                application, **form.copying(), by=request.user
            )
            messages.success(request, _("This is the copy. Read it through."))
            return redirect("applications:tasks", copy.pk)
    context = {
        "application": application,
        "project": application.project,
        "form": form,
        "has_calls": calls.exists(),
    }
    return render(request, "applications/writing/copy_to_new.html", context)
