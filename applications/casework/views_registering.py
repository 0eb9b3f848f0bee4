"""A case gets its registry number; a wrong number is put right."""

from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.casework import actions
from applications.casework import permissions as casework_permissions
from applications.casework.forms_registering import NumberForm, RegisterForm
from applications.found import edit_case, get_application
from applications.ideas import permissions as ideas_permissions
from applications.models import Application, Idea
from applications.register import numbering
from core.pages.confirm import edit_page
from core.pages.rows import get_row


@require_http_methods(["GET", "HEAD", "POST"])
def application_register(request, pk):
    """Register at once, or first ask for the number where the municipality gives it."""
    application = get_application(request, pk, permissions.may_register)
    is_entered = application.fund.enters_registry_numbers
    is_answered = "number" in request.POST or not is_entered
    sent = request.POST if request.method == "POST" and is_answered else None
    return edit_case(
        request,
        application,
        actions.register_application,
        application,
        form=RegisterForm(sent, is_entered=is_entered),
        refused_at="number",
        done=lambda number: _("Registered as %(number)s.") % {"number": number},
        title=_("Register the application"),
        lead=_("With its number the case is in the register, and can be handled."),
        action=_("Register"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def number_correct(request, pk):
    application = get_application(request, pk, casework_permissions.may_correct_number)
    return edit_case(request, application, **_correction(request, application))


@require_http_methods(["GET", "HEAD", "POST"])
def idea_number_correct(request, pk):
    idea = get_row(request, Idea.objects.visible_to(request.user).for_page(), pk=pk)
    require(ideas_permissions.may_correct_idea_number(request.user, idea))
    ideas_url, idea_url = reverse("applications:ideas"), idea.get_absolute_url()
    return edit_page(
        request,
        then=idea,
        eyebrow=idea.registry_number,
        way=(_("Ideas"), ideas_url, idea.name, idea_url),
        **_correction(request, idea),
    )


def _correction(request, row: Application | Idea) -> dict[str, Any]:
    """The page on which a number is put right, and what it does."""
    first = {"number": row.registry_number}
    return {
        "act": partial(numbering.correct_number, row),
        "form": NumberForm(request.POST or None, initial=first),
        "refused_at": "number",
        "done": lambda number: _("The number is now %(number)s.") % {"number": number},
        "title": _("Correct the registry number"),
        "lead": _("Papers and letters made already keep the number that they bear."),
        "action": _("Correct the number"),
    }
