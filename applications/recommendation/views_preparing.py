"""The preparation of a case: its assessors, and what the plans say about it."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import people_given
from applications import permissions
from applications.assessment import actions as assessment_actions
from applications.assessment import balancing
from applications.assessment.forms_assigning import AssignForm
from applications.brief import queries as brief
from applications.case import queries as case_queries
from applications.found import get_application
from applications.models import Application, Assessment, PlanAlignment
from applications.recommendation import actions as recommendation
from applications.recommendation.forms import AlignmentForm
from applications.separation import hints
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message
from fund.models import Plan, PlanItem
from projects.conflicts.queries import asides_of
from projects.models.conflict import APPLIES


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
def application_prepare(request, pk):
    """Assessors and plans; this form chooses assessors, the other one judges the plans.

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
    return _show_preparation(
        request,
        application,
        assign=form,
        aside=aside,
        assessments=assessments,
        proposed=proposed,
    )


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


@require_POST
def alignment_judge(request, pk):
    application = get_application(request, pk, permissions.may_prepare)
    form = _alignment_form(request.POST, application)
    if not form.is_valid():
        people, aside = _assessors_to_choose(application)
        assign = AssignForm(people=people, hints=hints.hints_for(application, people))
        return _show_preparation(
            request,
            application,
            assign=assign,
            aside=aside,
            assessments=_assessments_of(application),
            alignment=form,
        )
    with refusal_as_message(request):
        for item, stance, note in form.judged():
            recommendation.judge_alignment(
                application, item, stance=stance, note=note, by=request.user
            )
        messages.success(request, _("What the plans say is saved."))
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
    rows = application.assessments.select_related("assessor")
    return list(rows.order_by("assigned_at", "pk"))


def _alignment_form(data, application: Any) -> Any:
    """The items the applicants chose first, then the others of plans in force."""
    linked = brief.Content(application.content)
    chosen = linked.plan_item_ids()
    judged = {row.item_id: row for row in application.plan_alignments.all()}
    years = linked.years() or [application.submitted_at.year]
    items = PlanItem.objects.filter(
        plan__fund=application.fund,
        plan__first_year__lte=years[-1],
        plan__last_year__gte=years[0],
        plan__in=Plan.objects.holding(),
    )
    items = items | PlanItem.objects.filter(pk__in=[*chosen, *judged])
    rows = items.select_related("plan__board").order_by(
        "plan__kind", "plan__board__name", "plan_id", "code", "pk"
    )
    ordered = sorted(rows, key=lambda item: item.pk not in chosen)
    form: Any = AlignmentForm(data, items=ordered, judged=judged)
    form.chosen = set(chosen)
    form.economy = linked.economy()
    form.judged_before = set(judged)
    supports = PlanAlignment.Stance.SUPPORTS
    supporting = {pk for pk, row in judged.items() if row.stance == supports}
    spoken = set(judged) - supporting
    form.likely = supporting | (form.chosen - spoken)
    return form


def _show_preparation(
    request, application, *, assign, aside, assessments, proposed=(), alignment=None
):
    alignment = alignment or _alignment_form(None, application)
    rows = alignment.rows()
    lines = [item for item in alignment.items if item.plan.kind == "investment"]
    rooms = brief.rooms(lines, alignment.economy.by_year, case=application)
    context = {
        "application": application,
        "assign": assign,
        "aside": aside,
        "assessments": assessments,
        "people": assign.people,
        "proposed": proposed,
        "least_assessors": case_queries.rules_of(application).min_assessors,
        "to_propose": case_queries.to_choose(application),
        "alignment": alignment,
        "chosen": [row for row in rows if row[0].pk in alignment.chosen],
        "others": [row for row in rows if row[0].pk not in alignment.chosen],
        "are_others_open": bool(alignment.judged_before - alignment.chosen),
        "rooms": [(x, rooms[x.pk]) for x in lines if x.pk in alignment.likely],
        "more_rooms": [(x, rooms[x.pk]) for x in lines if x.pk not in alignment.likely],
        "form_has_errors": bool(assign.errors or alignment.errors),
    }
    return render(request, "applications/recommendation/prepare.html", context)
