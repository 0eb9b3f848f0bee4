"""A supplement: the coordinator asks and gives more time, the applicants say why not."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.case import queries as case_queries
from applications.eligibility import queries as eligibility
from applications.found import edit_case, find_application, get_application
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
from core.days import in_words
from core.pages.confirm import edit_page


@require_http_methods(["GET", "POST"])
def supplement_ask(request, pk):
    application = get_application(request, pk, permissions.may_ask_for_supplement)
    form = SupplementForm(
        request.POST or None,
        sections=questions.Asked(application).sections,
        days=case_queries.rules_of(application).days_to_supplement,
        initial=_not_met(application),
    )
    return edit_case(
        request,
        application,
        actions.ask_for_supplement,
        application,
        form=form,
        done=_("The applicants have been asked."),
        template="applications/supplements/supplement.html",
        title=_("Ask for a supplement"),
        lead=_(
            "The parts you choose open for the applicants again, with your questions. "
            "They get a mail, and reminders before and after the last day."
        ),
        action=_("Ask for a supplement"),
    )


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
    application = get_application(request, pk, permissions.may_change_request)
    asked = open_request(application)
    if asked is None:
        return redirect(application)
    form = ChangeRequestForm(
        request.POST or None,
        sections=questions.Asked(application).sections,
        besides=asked.section_keys(),
        due_on=asked.due_on,
    )
    return edit_case(
        request,
        application,
        actions.change_request,
        asked,
        form=form,
        done=_("The applicants have been told."),
        template="applications/supplements/supplement_change.html",
        asked=asked,
        title=_("Change the request"),
        lead=_(
            "The applicants have until %(day)s. Give them more time, or open more parts. "
            "They get a mail."
        )
        % {"day": in_words(asked.due_on)},
        action=_("Change the request"),
    )


@require_http_methods(["GET", "POST"])
def section_unchanged(request, pk, section):
    """The applicants say why nothing needs to be changed in a part that is asked about."""
    application = find_application(request, pk, permissions.is_applicant)
    asked = open_request(application)
    if asked is None:
        messages.info(request, _("The fund asks for nothing right now."))
        return redirect("applications:tasks", pk)
    require(permissions.may_write(request.user, application))
    row = get_object_or_404(asked.sections.select_related("request"), section=section)
    tasks_url = reverse("applications:tasks", args=[pk])
    posted = request.POST if request.method == "POST" else None
    return edit_page(
        request,
        actions.say_unchanged,
        row,
        form=UnchangedForm(posted, initial={"answer": row.answer}),
        done=_("Your answer is saved."),
        then=tasks_url,
        template="applications/supplements/unchanged.html",
        row=row,
        way=(application.project.title, tasks_url),
        title=_("Nothing to change"),
        action=_("Save the answer"),
        back=_("Go to the part instead"),
        back_url=reverse("applications:section", args=[pk, row.of.key]),
    )
