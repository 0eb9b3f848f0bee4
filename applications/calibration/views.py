"""The talk between assessors who are far apart, and what they agree on."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import require
from applications import permissions
from applications.brief import scores as brief_scores
from applications.calibration import actions
from applications.calibration.forms import AnswerForm, ConsensusForm, NoteForm
from applications.case import queries as case_queries
from applications.found import get_application
from applications.models import Application, Assessment, Calibration
from applications.models.score import Reasons
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_as_message, refusal_in_form


@require_GET
def calibration_detail(request, pk):
    """Points and reasons side by side, and what has been said about them."""
    application = get_application(request, pk, permissions.may_read_assessments)
    return _show(request, application)


def _scores(user, application: Any) -> brief_scores.Scores:
    """All points, for who may read them; none at all, not even one's own, while
    somebody is not in."""
    if not case_queries.are_in(application):
        return brief_scores.NO_SCORES
    return brief_scores.scores_open_to(user, application)


def _show(request, application: Application, *, wrong: tuple = ()):
    """The page; `wrong` is the code and the form of what could not be kept."""
    scores = _scores(request.user, application)
    talks = _talks(application, scores) if scores.assessments else []
    may_talk = permissions.may_talk(request.user, application, scores)
    current = talks[0] if talks and talks[0].state == Calibration.State.OPEN else None
    if current and may_talk:
        reasons = Reasons.of(case_queries.rules_of(application))
        _add_forms(request.user, current, scores, wrong, reasons)
    context = {
        "application": application,
        "scores": scores,
        "talks": talks,
        "current": current,
        "may_talk": may_talk,
        "may_close": permissions.may_prepare(request.user, application),
        "may_agree": permissions.may_agree(request.user, application, scores),
        "form": wrong[1] if wrong else None,
    }
    return render(request, "applications/calibration/calibration.html", context)


def _talks(application: Application, scores: brief_scores.Scores) -> list[Any]:
    """The talks, latest first, each with `rows`: a criterion, what was said, what was
    answered. Nothing of whoever has left the case."""
    gone = set(
        application.assessments.filter(state=Assessment.State.DECLINED).values_list(
            "assessor", flat=True
        )
    )
    talks: list[Any] = list(
        application.calibrations.select_related("closed_by")
        .prefetch_related("criteria", "notes__written_by", "answers__answered_by")
        .order_by("-pk")
    )
    for talk in talks:
        wanted = {criterion.pk for criterion in talk.criteria.all()}
        talk.rows = [
            {
                "row": row,
                "pairs": _pairs(scores, row),
                "notes": _about(talk.notes.all(), row, "written_by_id", gone),
                "answers": _about(talk.answers.all(), row, "answered_by_id", gone),
            }
            for row in scores.rows
            if row.criterion.pk in wanted
        ]
    return talks


def _pairs(scores: brief_scores.Scores, row: brief_scores.ScoreRow) -> list[tuple]:
    """(assessor, points, reason, how sure) of one criterion."""
    reasons = dict(row.reasons)
    return [
        (
            str(assessment.assessor),
            points,
            reasons.get(str(assessment.assessor), ""),
            assessment.get_confidence_display(),
        )
        for assessment, points in zip(scores.assessments, row.points, strict=True)
    ]


def _about(rows, row: brief_scores.ScoreRow, who: str, gone: set[int]) -> list:
    found = [
        one
        for one in rows
        if one.criterion_id == row.criterion.pk and getattr(one, who) not in gone
    ]
    return sorted(found, key=lambda one: one.pk)


def _add_forms(
    user, talk, scores: brief_scores.Scores, wrong: tuple, reasons: Reasons
) -> None:
    """To each criterion of the talk: a note, and one's own points where there are any."""
    for entry in talk.rows:
        row = entry["row"]
        code = row.criterion.code
        entry["note_form"] = NoteForm(criterion=row.criterion)
        if own := _own(user, scores, row):
            entry["answer_form"] = AnswerForm(
                criterion=row.criterion, own=own, reasons=reasons
            )
        if wrong and wrong[0] == code:
            kind = "note_form" if isinstance(wrong[1], NoteForm) else "answer_form"
            entry[kind] = wrong[1]


def _own(
    user, scores: brief_scores.Scores, row: brief_scores.ScoreRow
) -> tuple[int, str] | None:
    """This assessor's points and reason; None without points."""
    for assessment, points in zip(scores.assessments, row.points, strict=True):
        if assessment.assessor_id == user.pk and points is not None:
            return points, dict(row.reasons).get(str(assessment.assessor), "")
    return None


def _get_talk(request, pk: int, code: str) -> tuple:
    """The open talk of the case, the scores, and the criterion's row; else 404."""
    application = get_application(request, pk)
    scores = _scores(request.user, application)
    require(permissions.may_talk(request.user, application, scores))
    talk = application.calibrations.open().first()
    rows = [row for row in scores.rows if row.criterion.code == code]
    if talk is None or not rows:
        raise Http404
    return application, talk, scores, rows[0]


@require_POST
def calibration_note(request, pk, code):
    application, talk, _scores, row = _get_talk(request, pk, code)
    form = NoteForm(request.POST, criterion=row.criterion)
    said = _("Your words are kept.")
    return _say(request, application, talk, form, actions.write_note, said)


@require_POST
def calibration_answer(request, pk, code):
    """Keep one's points, or change them."""
    application, talk, scores, row = _get_talk(request, pk, code)
    own = _own(request.user, scores, row)
    require(own is not None)
    form = AnswerForm(
        request.POST,
        criterion=row.criterion,
        own=own or (0, ""),
        reasons=Reasons.of(case_queries.rules_of(application)),
    )
    said = _("Your answer is kept, beside what you had before.")
    return _say(request, application, talk, form, actions.answer, said)


def _say(request, application, talk: Calibration, form, act: Callable, said: str):
    """Keep what was typed about a criterion, or show it again with what is wrong."""
    code = form.criterion.code
    if not form.is_valid():
        return _show(request, application, wrong=(code, form))
    with refusal_as_message(request):
        act(talk, form.criterion, by=request.user, **form.cleaned_data)
        messages.success(request, said)
    return redirect(f"{talk.get_absolute_url()}#{code}")


@require_http_methods(["GET", "POST"])
def calibration_close(request, pk):
    """End the talk with the points apart, for a reason."""
    application = get_application(request, pk, permissions.may_prepare)
    talk = application.calibrations.open().first()
    if talk is None:
        messages.error(request, _("The talk is closed. Reload the page."))
        return redirect("applications:assessments", pk=pk)
    hint = _("For example: the assessors read the same facts in two ways.")
    return ask_first(
        request,
        lambda reason, by: actions.close_calibration(talk, why=reason, by=by),
        form=ReasonForm(request.POST or None, hint=hint),
        done=_("The talk is closed."),
        then=reverse("applications:calibration", args=[pk]),
        title=_("Close the talk with the points apart?"),
        text=_("The reason is kept with the points and read with them."),
        action=_("Close the talk"),
        back_title=_("Calibration"),
    )


@require_http_methods(["GET", "POST"])
def consensus_write(request, pk):
    """What the assessors agree on, beside what each gave."""
    application = get_application(request, pk)
    scores = _scores(request.user, application)
    require(permissions.may_agree(request.user, application, scores))
    kept = actions.consensus_of(application)
    form = ConsensusForm(
        request.POST or None, rows=scores.rows, seen=kept.version if kept else 0
    )
    if form.is_valid() and _agree(request, application, form):
        messages.success(request, _("What you agree on is saved."))
        return redirect("applications:assessments", pk=pk)
    context = {
        "application": application,
        "scores": scores,
        "consensus": kept,
        "form": form,
    }
    return render(request, "applications/calibration/consensus.html", context)


def _agree(request, application: Application, form: Any) -> bool:
    """Save; when somebody else was first, say who and keep what was typed."""
    seen = form.cleaned_data["seen"] or 0
    with refusal_in_form(form):
        try:
            actions.save_consensus(
                application, form.agreed(), seen=seen, by=request.user
            )
        except actions.ChangedMeanwhile:
            newest = actions.consensus_of(application)
            form.data = form.data.copy()
            form.data["seen"] = newest.version if newest else 0
            raise
        return True
    return False
