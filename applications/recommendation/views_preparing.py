"""The preparation of a case: who assesses it, and back to it from a recommendation."""

from collections import Counter

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import people_given, require
from applications import permissions
from applications.assessment import actions as assessment_actions
from applications.assessment import balancing
from applications.assessment.forms_assigning import AssignForm
from applications.case import queries as case_queries
from applications.found import get_application
from applications.models import Application, Assessment, PlanAlignment
from applications.recommendation import actions as recommendation
from applications.separation import asked, hints
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first, edit_page
from core.pages.refusals import refusal_as_message
from projects.conflicts.queries import asides_of
from projects.models.conflict import APPLIES

Stance = PlanAlignment.Stance


@require_http_methods(["GET", "POST"])
def preparation_reopen(request, pk):
    application = get_application(request, pk, permissions.may_reopen)
    title = application.project.title
    hint = _("For example the question that must be answered.")
    return ask_first(
        request,
        recommendation.reopen_preparation,
        application,
        form=ReasonForm(request.POST or None, hint=hint),
        done=_("The case is in preparation again."),
        then=application,
        title=_("Take %(title)s back to preparation?") % {"title": title},
        text=_("The recommendation no longer holds; a new one must be signed."),
        action=_("Take it back to preparation"),
        back_title=title,
    )


@require_http_methods(["GET", "POST"])
def recommendation_dissent(request, pk):
    """Have it noted that one differs from the recommendation in force."""
    application = get_application(request, pk)
    signed = case_queries.recommendation_of(application)
    require(permissions.may_dissent(request.user, application, signed))
    title = application.project.title
    return edit_page(
        request,
        recommendation.dissent,
        signed,
        form=ReasonForm(
            request.POST or None,
            label=_("What do you think instead, and why?"),
            hint=_(
                "Stands beside the recommendation with your name, for the steering group. "
                "It cannot be changed."
            ),
        ),
        done=_("It is noted that you differ."),
        then=application,
        title=_("Differ from the recommendation"),
        lead=_(
            "Who prepares a case without deciding it always has the right to have a "
            "dissent noted (the Administrative Procedure Act, section 30)."
        ),
        action=_("Note that I differ"),
        back_url=application.get_absolute_url(),
        back_title=title,
    )


@require_http_methods(["GET", "POST"])
def application_prepare(request, pk):
    """Choose assessors, and see how far the plans are judged.

    The address ending in ?propose=1 has the balanced proposal filled in.
    """
    application = get_application(request, pk, permissions.may_prepare)
    people, aside = _assessors_to_choose(application)
    found = hints.hints_for(application, people)
    assessments = _assessments_of(application)
    proposed = []
    if "propose" in request.GET:
        count = case_queries.to_choose(application)
        beside = [assessment.assessor for assessment in assessments]
        proposed = balancing.propose(
            application, people, found, beside=beside, count=count
        )
    form = AssignForm(
        request.POST or None,
        people=people,
        hints=found,
        initial={"assessors": [str(each.person.pk) for each in proposed]},
    )
    if form.is_valid():
        return _assign(request, application, form)
    told = Counter(application.plan_alignments.values_list("stance", flat=True))
    context = {
        "application": application,
        "assign": form,
        "aside": aside,
        "assessments": assessments,
        "people": form.people,
        "proposed": proposed,
        "least_assessors": case_queries.rules_of(application).min_assessors,
        "to_propose": case_queries.to_choose(application),
        "told": [(word, told[key]) for key, word in Stance.choices if told[key]],
        "form_has_errors": bool(form.errors),
    }
    return render(request, "applications/recommendation/prepare.html", context)


def _assign(request, application: Application, form: AssignForm):
    with refusal_as_message(request):
        for person in form.cleaned_data["assessors"]:
            assessment_actions.assign_assessor(
                application,
                person,
                due_on=form.cleaned_data["due_on"],
                reason=form.cleaned_data.get("reason", ""),
                by=request.user,
            )
        messages.success(request, _("The assessors have been told."))
    return redirect("applications:prepare", pk=application.pk)


def _assessors_to_choose(application: Application):
    """Those who can be chosen, and those who have the role but may not: (user, why)."""
    working = application.assessments.exclude(state=Assessment.State.DECLINED)
    chosen = working.values("assessor")
    people = people_given("fund.assess_cases", application.fund)
    grounds = {aside.user_id: aside.ground for aside in asides_of(application)}
    free, aside = [], []
    for person in people.exclude(pk__in=chosen).order_by("name", "pk"):
        if person.pk not in grounds:
            free.append(person)
        elif grounds[person.pk] == APPLIES:
            aside.append((person, _("Is one of the applicants")))
        else:
            aside.append((person, _("Has a conflict of interest")))
    return free, aside


def _assessments_of(application: Application) -> list[Assessment]:
    """With whether each has said if there is a conflict of interest."""
    rows = application.assessments.select_related("assessor")
    rows = rows.annotate(is_answered=asked.answered())
    return list(rows.order_by("assigned_at", "pk"))
