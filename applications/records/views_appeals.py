"""The appeals of a case: registered with their days, and followed to the end."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from applications.found import edit_case
from applications.models import Appeal, Application
from applications.records import appeals
from applications.records import permissions as allowed
from applications.records.forms_appeals import AppealForm, FollowForm
from applications.records.views import find_case
from core import clock


def _records(application: Application) -> str:
    return reverse("applications:records", args=[application.pk])


@require_http_methods(["GET", "HEAD", "POST"])
def appeal_add(request, pk):
    """An appeal has come: who from, when, and in time or not."""
    application = find_case(request, pk, allowed.may_register_appeal)
    decision = appeals.appealed(application)
    usual = {
        "received_on": clock.today(),
        "announced_on": appeals.announced_on(decision) if decision else None,
    }
    return edit_case(
        request,
        application,
        appeals.register_appeal,
        application,
        form=AppealForm(request.POST or None, request.FILES or None, initial=usual),
        done=_said,
        then=_records(application),
        title=_("Register an appeal"),
        lead=_(
            "The letter gets its row in the register. The court tries legality review and "
            "says finally whether it came in time."
        ),
        action=_("Register the appeal"),
    )


def _said(appeal: Appeal) -> str:
    if appeal.is_in_time:
        return _("Registered. It came in time.")
    return _("Registered. It came too late; the court decides what follows.")


@require_http_methods(["GET", "HEAD", "POST"])
def appeal_follow(request, pk, appeal_pk):
    """When it was sent on, and what the court decided."""
    application = find_case(request, pk, allowed.may_keep_register)
    rows = Appeal.objects.filter(decision__application=application, outcome="")
    appeal = get_object_or_404(rows.select_related("paper"), pk=appeal_pk)
    names = ("forwarded_on", "court_number", "outcome", "settled_on")
    first = {name: getattr(appeal, name) for name in names}
    return edit_case(
        request,
        application,
        appeals.follow_appeal,
        appeal,
        form=FollowForm(request.POST or None, initial=first),
        done=_("It is written down."),
        then=_records(application),
        title=_("What became of the appeal"),
        lead=_("What the court decided is written once, and is not changed."),
        action=_("Write it down"),
    )
