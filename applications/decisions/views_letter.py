"""The letter about a decision, as it was made."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import require
from applications import permissions
from applications.decisions import tasks as decisions_tasks
from applications.found import find_application
from applications.models import Application, Decision
from applications.register.secrecy import open_target
from core.files.making import Making
from core.files.sending import send_kept
from core.pages.refusals import refusal_as_message

State = Application.State


@require_GET
def decision_letter(request, pk):
    """The letter about the final decision, as it was made."""
    application, decision = _find_decision(request, pk)
    if decision is None:
        messages.error(request, _("There is no letter: nothing final is decided yet."))
        return redirect(application)
    is_own = permissions.is_applicant(request.user, application)
    open_target(request.user, decision, is_own=is_own)
    if not hasattr(decision, "letter"):
        decisions_tasks.make_decision_letter.delay_on_commit(decision_id=decision.pk)
        return _making(application).page(request)
    number = application.registry_number.replace("/", "-").replace(" ", "-")
    with refusal_as_message(request):
        name = _("decision-%(number)s.pdf") % {"number": number}
        return send_kept(decision.letter.file, name)
    return redirect(application)


@require_GET
def letter_progress(request, pk):
    """The part of the page that says whether the letter is made."""
    application, decision = _find_decision(request, pk)
    is_ready = hasattr(decision, "letter")
    return _making(application).part(request, is_ready=is_ready)


def _making(application: Application) -> Making:
    return Making(
        about=application.project.title,
        title=_("Letter about the decision"),
        back_url=application.get_absolute_url(),
        file_url=reverse("applications:letter", args=[application.pk]),
        fragment_url=reverse("applications:letter_progress", args=[application.pk]),
    )


def _find_decision(request, pk: int) -> tuple[Application, Decision | None]:
    """The case, and the final decision about it when there is one."""
    application = find_application(request, pk)
    require(permissions.may_read_letter(request.user, application))
    if application.state not in (State.GRANTED, State.REJECTED):
        return application, None
    decisions = application.decisions.final().select_related("letter")
    return application, decisions.order_by("-pk").first()
