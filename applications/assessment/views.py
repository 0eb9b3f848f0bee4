"""One assessor's judgement, and all judgements side by side."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import given
from applications import permissions
from applications.assessment import actions, judging
from applications.assessment import waiting as assessment_waiting
from applications.assessment.forms import DeclineForm, ScoreForm, SummaryForm
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.calibration import actions as calibration
from applications.case import queries as case_queries
from applications.documents import queries as documents_queries
from applications.found import get_application
from applications.models import (
    Application,
    Assessment,
    Criterion,
    Score,
    SubmittedVersion,
)
from applications.models.assessment import weighted_total
from applications.models.score import Reasons
from applications.separation import asked
from core.forms.reason import ReasonForm
from core.kept import Some, kept
from core.pages.confirm import ask_first, edit_page
from core.pages.refusals import refusal_as_message
from core.pages.rows import allowed
from core.texts.answers import autosaved, is_autosave
from projects.chain import layout as chain_layout
from projects.versions.reading import presented

DONE = Assessment.State.DONE


def _own_in(visible: QuerySet, application, assessor) -> QuerySet[Assessment]:
    """The assessor's own assessment of a case among the visible ones."""
    own = Assessment.objects.filter(
        application__in=visible, application=application, assessor=assessor
    )
    beside = ("application__project", "application__fund", "application__call")
    return own.select_related(*beside).defer(
        "application__search",
        "application__call__text",
        "application__fund__purpose",
        "application__project__summary",
    )


@kept
def _own(application, assessor, funds: Some, mine: Some):
    visible = Application.objects.all().visible_in(funds, mine)
    return _own_in(visible, application, assessor)


def _get_own(request, pk: int) -> Assessment:
    """The signed-in person's own assessment of a case that is open to them, while it is
    theirs to write."""
    visible = Application.objects.visible_to(request.user)
    if request.method == "POST":
        # The case first, as everybody locks it: two who hand in last wait for each other.
        if not visible.select_for_update(of=("self",)).filter(pk=pk):
            asked.answer_first(request.user, application=pk)
            raise Http404
        locked = _own_in(visible, pk, request.user).select_for_update(of=("self",))
        found = list(locked)
    else:
        keys = Application.objects.all().given_to(request.user)
        found = _own(application=pk, assessor=request.user.pk, **keys)
    for assessment in found:
        assessment.assessor = request.user
        if request.method != "POST":
            case_queries.know_asides(assessment.application)
        if not given(request.user, asked.ASSESSES, assessment.application.project):
            asked.answer_first(request.user, application=pk)
        return allowed(request, assessment, permissions.may_assess)
    asked.answer_first(request.user, application=pk)
    get_object_or_404(visible, pk=pk)
    raise PermissionDenied


@kept
def _scores(assessment):
    return Score.objects.filter(assessment=assessment)


@kept
def _criteria(call, project_type):
    return Criterion.objects.filter(call=call).judging(project_type)


@kept
def _latest(application):
    rows = SubmittedVersion.objects.filter(application=application)
    return rows.order_by("-number")[:1]


def _criteria_of(assessment: Assessment) -> list[Any]:
    """The criteria, each with this assessor's `score` (None where there is none)."""
    own, case = _scores(assessment=assessment.pk), assessment.application
    scores = {score.criterion_id: score for score in own}
    criteria = _criteria(call=case.call_id, project_type=case.project.type)
    reasons = Reasons.of(case_queries.rules_of(case))
    for criterion in criteria:
        criterion.score = scores.get(criterion.pk)
        criterion.is_done = bool(criterion.score and criterion.score.is_done(reasons))
    return criteria


@require_http_methods(["GET", "POST"])
def assessment_write(request, pk, code=""):
    """One criterion: the applicants' text beside the points. Without a code, the first
    that lacks points."""
    assessment = _get_own(request, pk)
    criteria = _criteria_of(assessment)
    criterion = _wanted(criteria, code)
    if criterion is None:
        return redirect("applications:assess_finish", pk=pk)
    form = ScoreForm(
        request.POST or None,
        assessment=assessment,
        criterion=criterion,
        score=criterion.score,
        reasons=Reasons.of(case_queries.rules_of(assessment.application)),
    )
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    if form.is_valid() and (answer := _saved(request, assessment, criteria, form)):
        return answer
    context = _page_of(assessment, criteria) | {
        "criterion": criterion,
        "form": form,
        "next": _after(criteria, criterion),
        "content": _content(assessment, criterion),
        "next_case": assessment_waiting.next_to_assess(
            request.user, assessment.application
        ),
    }
    return render(request, "applications/assessment/assess.html", context)


def _wanted(criteria: list, code: str):
    if not code:
        return next((c for c in criteria if not c.is_done), None)
    found = next((c for c in criteria if c.code == code), None)
    if found is None:
        raise Http404
    return found


def _after(criteria: list, criterion):
    place = criteria.index(criterion)
    return criteria[place + 1] if place + 1 < len(criteria) else None


def _content(assessment: Assessment, criterion) -> dict:
    """The version handed in: what this criterion is judged by first, then the rest."""
    [version] = _latest(application=assessment.application_id)
    readable = documents_queries.readable(assessment.assessor, version.content)
    sections = presented(version.content, readable=readable)
    wanted = brief.SECTIONS_OF_CRITERION.get(criterion.code)
    if wanted is None:
        wanted = [section.key for section in sections]
    return {
        "version": version,
        "first": [section for section in sections if section.key in wanted],
        "rest": [section for section in sections if section.key not in wanted],
        "chain_rows": chain_layout.table_rows(version.content["chain"]),
    }


def _page_of(assessment: Assessment, criteria: list) -> dict:
    scored = [c for c in criteria if c.score]
    judged = [c for c in scored if c.score.points is not None]
    return {
        "assessment": assessment,
        "application": assessment.application,
        "criteria": criteria,
        "done": sum(c.is_done for c in criteria),
        "judged": len(judged),
        "total": weighted_total((c.weight, c.score.points) for c in judged),
        "lacking": [c for c in criteria if not c.is_done],
    }


def _saved(request, assessment: Assessment, criteria: list, form: ScoreForm):
    """Onward, unless a reason is missing."""
    with refusal_as_message(request):
        form.save(by=request.user)
        form.require_reason()
        if not form.is_valid():
            return None
        return redirect(_onward(request, assessment, criteria, form.criterion))
    return redirect(assessment.application)


def _onward(request, assessment: Assessment, criteria: list, criterion) -> str:
    args = [assessment.application_id]
    if "close" in request.POST:
        return assessment.application.get_absolute_url()
    following = _after(criteria, criterion)
    if following is None:
        return reverse("applications:assess_finish", args=args)
    return reverse("applications:assess_criterion", args=[*args, following.code])


@require_http_methods(["GET", "POST"])
def assessment_finish(request, pk):
    """All points together, the overall judgement, and handing in."""
    assessment = _get_own(request, pk)
    form = SummaryForm(request.POST or None, assessment=assessment)
    if is_autosave(request):
        return autosaved([form], request.POST, by=request.user)
    if form.is_valid() and (answer := _finish(request, assessment, form)):
        return answer
    context = _page_of(assessment, _criteria_of(assessment)) | {
        "form": form,
        "next_case": assessment_waiting.next_to_assess(
            request.user, assessment.application
        ),
    }
    return render(request, "applications/assessment/assess_finish.html", context)


def _finish(request, assessment: Assessment, form: SummaryForm):
    with refusal_as_message(request):
        form.save(by=request.user)
        if "hand_in" not in request.POST:
            messages.success(request, _("Your assessment is saved, not handed in."))
            return redirect(assessment.application)
        form.require_notes()
        if not form.is_valid():
            return None
        actions.hand_in_assessment(assessment, by=request.user)
        messages.success(request, _("Your assessment is handed in."))
        return redirect("applications:assessments", pk=assessment.application_id)
    return redirect("applications:assess_finish", pk=assessment.application_id)


@require_http_methods(["GET", "POST"])
def assessment_decline(request, pk):
    """Say no to the assignment; beside it, the way to declare a conflict of interest."""
    assessment = _get_own(request, pk)
    return edit_page(
        request,
        judging.decline_assessment,
        assessment,
        form=DeclineForm(request.POST or None),
        done=_("You do not assess the case. We have told them."),
        then="applications:list",
        template="applications/assessment/assess_decline.html",
        application=assessment.application,
    )


# --- All assessments ------------------------------------------------------------------


@require_GET
def assessments_compare(request, pk):
    """Who has assessed what, side by side, as far as it is open to this person."""
    application = get_application(request, pk, permissions.may_read_assessments)
    scores = brief_scores.scores_open_to(request.user, application)
    assigned = application.assessments.select_related("assessor")
    assigned = assigned.exclude(state=Assessment.State.DECLINED)
    everyone = list(assigned.order_by("assigned_at", "pk"))
    is_open = case_queries.are_in(application)
    context = {
        "application": application,
        "everyone": everyone,
        "handed_in": sum(a.state == DONE for a in everyone),
        "scores": scores,
        "figure": brief_scores.figure(scores) if scores.rows else None,
        "perspectives": brief_scores.perspectives(scores),
        "consensus": calibration.consensus_of(application) if is_open else None,
        "calibration": application.calibrations.order_by("-pk").first()
        if is_open
        else None,
        "may_agree": is_open
        and permissions.may_agree(request.user, application, scores),
        "guidance": brief_scores.guidance(
            scores.median, case_queries.rules_of(application)
        ),
        "may_prepare": permissions.may_prepare(request.user, application),
        "may_recommend": permissions.may_recommend(request.user, application),
        "next_case": assessment_waiting.next_to_assess(request.user, application),
    }
    return render(request, "applications/assessment/assessments.html", context)


def _get_assessment(request, pk: int, assessment_pk: int) -> Assessment:
    application = get_application(request, pk, permissions.may_prepare)
    rows = Assessment.objects.filter(application=application)
    rows = rows.select_related("assessor", "application__project", "application__fund")
    return get_object_or_404(rows, pk=assessment_pk)


@require_POST
def assessor_release(request, pk, assessment_pk):
    assessment = _get_assessment(request, pk, assessment_pk)
    with refusal_as_message(request):
        actions.release_assessor(assessment, by=request.user)
        messages.success(
            request,
            _("%(name)s no longer assesses the case.") % {"name": assessment.assessor},
        )
    return redirect("applications:prepare", pk=pk)


@require_http_methods(["GET", "POST"])
def assessment_reopen(request, pk, assessment_pk):
    """Let the assessor change what is handed in, such as after calibration."""
    assessment = _get_assessment(request, pk, assessment_pk)
    name = {"name": assessment.assessor}
    hint = _("For example: you talked about C4, where you were two points apart.")
    return ask_first(
        request,
        actions.reopen_assessment,
        assessment,
        form=ReasonForm(request.POST or None, hint=hint),
        done=_("%(name)s can change the assessment.") % name,
        then=reverse("applications:prepare", args=[pk]),
        title=_("Open %(name)s's assessment again?") % name,
        text=_("All assessments are hidden again until it is handed in."),
        action=_("Open the assessment"),
        back_url=reverse("applications:assessments", args=[pk]),
        back_title=_("Assessments"),
    )
