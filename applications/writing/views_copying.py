"""An old application becomes a new draft."""

from django.urls import reverse
from django.utils.translation import gettext as _

from applications import permissions
from applications.found import find_application
from applications.models import Call
from applications.writing import copying
from applications.writing.forms import CopyForm
from core.pages.confirm import edit_page


def application_copy(request, pk):
    """Choose a call and a day, and go on with the copy."""
    application = find_application(request, pk, permissions.may_copy)
    calls = Call.objects.open().filter(fund=application.fund).order_by("opens_at", "pk")
    known = {"title": application.project.title, "call": calls.first()}
    posted = request.POST if request.method == "POST" else None
    return edit_page(
        request,
        copying.copy_application,
        application,
        form=CopyForm(posted, calls=calls, initial=known),
        done=_("This is the copy. Read it through."),
        then=lambda copy: reverse("applications:tasks", args=[copy.pk]),
        template="applications/writing/copy_to_new.html",
        has_calls=calls.exists(),
        back_title=application.project.title,
        eyebrow=application.project.title,
        title=_("Copy to a new application"),
        action=_("Copy the application"),
        back_url=reverse("applications:tasks", args=[pk]),
    )
