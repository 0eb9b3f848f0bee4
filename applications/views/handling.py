"""From arrival to preparation: register, check, supplement, dismiss, prepare."""

from typing import Any

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import people_given, require
from accounts.models import TransitionRefused
from applications import (
    balancing,
    brief,
    case_page,
    eligibility,
    hints,
    judging,
    permissions,
    preparation,
    rulings,
)
from applications.forms.deciding import ConflictForm
from applications.forms.handling import (
    AlignmentForm,
    AssignForm,
    FormalForm,
    ReasonForm,
)
from applications.models import AgendaCase, Application, Assessment, PlanAlignment
from fund import interests
from fund.models import Plan, PlanItem
from projects.models import ConflictOfInterest
from projects.permissions import may_declare_conflict

State = Application.State


def get_application(request, pk: int) -> Any:  # with what with_project adds
    """The application, if this user may know that it exists. Locked for a change."""
    applications = case_page.with_project(Application.objects.visible_to(request.user))
    if request.method == "POST":
        applications = applications.select_for_update(of=("self",))
    return get_object_or_404(applications, pk=pk)


@require_http_methods(["GET", "POST"])
def formal_check(request, pk):
    """Answer the points; the button says whether the preparation begins too."""
    application = get_application(request, pk)
    again = permissions.may_check_again(request.user, application)
    require(again or permissions.may_check(request.user, application))
    points = eligibility.points(application.project, preparation.rules_for(application))
    answers = {row.point: row for row in application.formal_answers.all()}
    versions = case_page.versions_of(application)
    form = FormalForm(
        request.POST or None,
        points=points,
        answers=answers,
        version_id=versions[0]["pk"],
    )
    if form.is_valid():
        return _answer_formal_check(request, application, form)
    context = {"application": application, "form": form, "versions": versions}
    return render(request, "applications/formal.html", context)


def _answer_formal_check(request, application: Application, form: FormalForm):
    try:
        if application.state == State.REGISTERED:
            preparation.start_formal_check(application, by=request.user)
        preparation.answer_formal_check(application, form.answers(), by=request.user)
        if "start" not in form.data or application.state == State.PREPARATION:
            messages.success(request, _("Your answers are saved."))
            return redirect(_after_check(application))
        preparation.start_preparation(application, by=request.user)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
        return redirect("applications:formal", pk=application.pk)
    messages.success(request, _("The formal check is passed. The preparation begins."))
    return redirect(application)


def _after_check(application: Application) -> str:
    """On with the check; or back to the case, when it was passed before."""
    if application.state == State.PREPARATION:
        return application.get_absolute_url()
    return reverse("applications:formal", args=[application.pk])


@require_http_methods(["GET", "POST"])
def application_dismiss(request, pk):
    application = get_application(request, pk)
    require(permissions.may_dismiss(request.user, application))
    form = ReasonForm(
        request.POST or None,
        hint=_("The applicants read it. Name the rule that is not met."),
    )
    if form.is_valid():
        try:
            preparation.dismiss_application(
                application, reason=form.cleaned_data["reason"], by=request.user
            )
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("The application is dismissed."))
        return redirect(application)
    context = {
        "title": _("Dismiss %(title)s?") % {"title": application.project.title},
        "text": _(
            "The application is not tried at all, and cannot be taken up again. The "
            "applicants are told why."
        ),
        "action": _("Dismiss the application"),
        "stop": True,
        "form": form,
        "back_url": application.get_absolute_url(),
        "back_title": application.project.title,
    }
    return render(request, "components/confirm.html", context)


@require_http_methods(["GET", "POST"])
def preparation_reopen(request, pk):
    application = get_application(request, pk)
    require(permissions.may_reopen(request.user, application))
    form = ReasonForm(
        request.POST or None, hint=_("For example the question that must be answered.")
    )
    if form.is_valid():
        try:
            preparation.reopen_preparation(
                application, reason=form.cleaned_data["reason"], by=request.user
            )
        except TransitionRefused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("The case is in preparation again."))
        return redirect(application)
    context = {
        "title": _("Take %(title)s back to preparation?")
        % {"title": application.project.title},
        "text": _("The recommendation no longer holds; a new one must be signed."),
        "action": _("Take it back to preparation"),
        "form": form,
        "back_url": application.get_absolute_url(),
        "back_title": application.project.title,
    }
    return render(request, "components/confirm.html", context)


@require_http_methods(["GET", "POST"])
def application_prepare(request, pk):
    """Assessors and plans; this form chooses assessors, the other one judges the plans.

    The address ending in ?propose=1 has the balanced proposal filled in.
    """
    application = get_application(request, pk)
    require(permissions.may_prepare(request.user, application))
    people, barred = _assessors_to_choose(application)
    found = hints.hints_for(application, people)
    assessments = _assessments_of(application)
    proposed = []
    if "propose" in request.GET:
        count = max(application.min_assessors - len(application.told_assessors), 1)
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
        barred=barred,
        assessments=assessments,
        proposed=proposed,
    )


def _assign(request, application: Application, form: AssignForm):
    try:
        for person in form.cleaned_data["assessors"]:
            preparation.assign_assessor(
                application,
                person,
                due_on=form.cleaned_data["due_on"],
                reason=form.cleaned_data.get("reason", ""),
                by=request.user,
            )
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("The assessors have been told."))
    return redirect("applications:prepare", pk=application.pk)


@require_POST
def alignment_judge(request, pk):
    application = get_application(request, pk)
    require(permissions.may_prepare(request.user, application))
    form = _alignment_form(request.POST, application)
    if not form.is_valid():
        people, barred = _assessors_to_choose(application)
        assign = AssignForm(people=people, hints=hints.hints_for(application, people))
        return _show_preparation(
            request,
            application,
            assign=assign,
            barred=barred,
            assessments=_assessments_of(application),
            alignment=form,
        )
    try:
        for item, stance, note in form.judged():
            preparation.judge_alignment(
                application, item, stance=stance, note=note, by=request.user
            )
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("What the plans say is saved."))
    return redirect("applications:prepare", pk=application.pk)


def _assessors_to_choose(application: Application):
    """Those who can be chosen, and those who have the role but may not: (user, why)."""
    working = application.assessments.exclude(state=Assessment.State.DECLINED)
    chosen = working.values("assessor")
    people = people_given("fund.assess_cases", application.fund)
    conflicted = {
        answer.user_id
        for answer in case_page.conflict_answers(application)
        if answer.ground != ConflictOfInterest.Ground.NONE
    }
    applicants = people_given("projects.view_project", application.project)
    applying = set(applicants.values_list("pk", flat=True))
    free, barred = [], []
    for person in people.exclude(pk__in=chosen).order_by("name", "pk"):
        if person.pk in conflicted:
            barred.append((person, _("Has a conflict of interest")))
        elif person.pk in applying:
            barred.append((person, _("Is one of the applicants")))
        else:
            free.append(person)
    return free, barred


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
    request, application, *, assign, barred, assessments, proposed=(), alignment=None
):
    alignment = alignment or _alignment_form(None, application)
    rows = alignment.rows()
    lines = [item for item in alignment.items if item.plan.kind == "investment"]
    rooms = brief.rooms(lines, alignment.economy.by_year, case=application)
    context = {
        "application": application,
        "assign": assign,
        "barred": barred,
        "assessments": assessments,
        "people": assign.people,
        "proposed": proposed,
        "to_propose": max(
            application.min_assessors - len(application.told_assessors), 1
        ),
        "alignment": alignment,
        "chosen": [row for row in rows if row[0].pk in alignment.chosen],
        "others": [row for row in rows if row[0].pk not in alignment.chosen],
        "are_others_open": bool(alignment.judged_before - alignment.chosen),
        "rooms": [(x, rooms[x.pk]) for x in lines if x.pk in alignment.likely],
        "more_rooms": [(x, rooms[x.pk]) for x in lines if x.pk not in alignment.likely],
        "form_has_errors": bool(assign.errors or alignment.errors),
    }
    return render(request, "applications/prepare.html", context)


@require_http_methods(["GET", "POST"])
def conflict_declare(request, pk):
    """Each person answers for themselves; the latest answer holds."""
    application = get_application(request, pk)
    require(may_declare_conflict(request.user, application.project))
    kept = application.project.conflicts.filter(user=request.user).first()
    initial = {"ground": kept.ground, "note": kept.note} if kept else None
    form = ConflictForm(
        request.POST or None,
        initial=initial,
        wording=interests.wording(application.fund),
    )
    if form.is_valid() and _answer(request, application, form):
        visible = Application.objects.visible_to(request.user)
        if not visible.filter(pk=pk).exists():
            return redirect("applications:list")
        return redirect(_back(application))
    context = {
        "application": application,
        "form": form,
        "hints": hints.hints_for(application, [request.user])[request.user.pk],
        "kept": kept,
        "back_url": _back(application),
    }
    return render(request, "applications/conflict.html", context)


def _answer(request, application: Application, form: ConflictForm) -> bool:
    """Keep the answer; whoever decides about a doubt is told of it."""
    answers = form.cleaned_data
    try:
        judging.answer_on_conflict(application, **answers, by=request.user)
    except TransitionRefused as refusal:
        form.add_error("ground", str(refusal))
        return False
    if answers["ground"] == ConflictOfInterest.Ground.UNSURE:
        rulings.tell_who_decides(application, request.user)
    messages.success(request, _("Your answer is saved."))
    return True


def _back(application: Application) -> str:
    """The point on the agenda where the case is, or the case."""
    cases = AgendaCase.objects.filter(application=application, decision=None)
    case = cases.select_related("item").order_by("-pk").first()
    if application.state != State.ON_AGENDA or case is None:
        return application.get_absolute_url()
    args = [case.item.meeting_id, case.item.number]
    return reverse("applications:item", args=args)
