"""Opinions of other boards: ask, read and answer, decline, take back."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from applications import permissions
from applications.case import queries as case_queries
from applications.found import edit_case, get_application
from applications.models import Opinion
from applications.opinions import actions, queries
from applications.opinions.forms import (
    AnswerOpinionForm,
    AskOpinionForm,
    MoveDeadlineForm,
)
from applications.register.secrecy import is_closed_to, open_target
from applications.separation import hints
from core.forms.reason import ReasonForm
from core.pages.confirm import ask_first
from core.pages.refusals import refusal_in_form
from core.pages.rows import May, get_row
from projects.chain import chart_columns
from projects.versions.reading import presented


def _find(request, pk: int, may: May | None = None) -> Any:
    """The opinion, if this user may know that it is asked. Locked for a change."""
    # Who may know of it is asked by itself: with all that is told it is longer to plan
    # than to answer.
    known = get_row(request, queries.open_to(request.user).only("pk"), pk=pk)
    rows = Opinion.objects.filter(pk=known.pk).select_related(
        "application__project__lead_board",
        "application__fund",
        "board",
        "asked",
        "version",
    )
    return get_row(request, rows, may, pk=pk)


@require_http_methods(["GET", "POST"])
def opinion_ask(request, pk):
    application = get_application(request, pk, permissions.may_ask_opinion)
    people = list(actions.candidates(application, by=request.user))
    form = AskOpinionForm(
        request.POST or None,
        people=people,
        hints=hints.hints_for(application, people),
        days=case_queries.rules_of(application).days_to_supplement,
    )
    return edit_case(
        request,
        application,
        actions.ask_opinion,
        application,
        form=form,
        done=_("The question is sent."),
        title=_("Ask another board"),
        lead=_(
            "Somebody at the board gives an opinion of the application. The preparation "
            "goes on meanwhile."
        ),
        action=_("Ask for the opinion"),
    )


@require_http_methods(["GET", "POST"])
def opinion(request, pk):
    """The question with what was handed in beside it; later, one's own answer. What is
    secret in the case since is not shown to another board (OSL 8:2)."""
    row = _find(request, pk)
    open_target(request.user, row, is_own=row.asked_id == request.user.pk)
    may_answer = permissions.may_answer_opinion(request.user, row)
    posted = request.POST if request.method == "POST" else None
    if posted is not None:
        require(may_answer)
    form = AnswerOpinionForm(posted)
    if form.is_valid():
        with refusal_in_form(form):
            actions.answer_opinion(
                row,
                stance=form.cleaned_data["stance"],
                text=form.cleaned_data["text"],
                by=request.user,
            )
            messages.success(request, _("Your opinion is sent. Thank you."))
            return redirect(row)
    is_closed = is_closed_to(request.user, row.application)
    context = {
        "opinion": row,
        "application": row.application,
        "form": form if may_answer else None,
        "form_has_errors": bool(form.errors),
        "may_withdraw": permissions.may_withdraw_opinion(request.user, row),
        "is_staff_reader": permissions.may_read_case(request.user, row.application),
        "is_closed": is_closed,
        **(_handed_in(row) if may_answer and not is_closed else {"content": None}),
    }
    return render(request, "applications/opinions/opinion.html", context)


def _handed_in(row: Opinion) -> dict:
    """The version handed in last, to be read by the one who is asked: no files."""
    version = row.application.versions.order_by("-number").first()
    assert version is not None  # noqa: S101 - nobody is asked about a draft
    return {
        "version": version,
        "content": version.content,
        "sections": presented(version.content),
        **chart_columns.of_chain(version.content["chain"]),
    }


@require_http_methods(["GET", "POST"])
def opinion_decline(request, pk):
    row = _find(request, pk, permissions.may_answer_opinion)
    hint = _("For example a conflict of interest, or that somebody else knows better.")
    return _ask_first(
        request,
        actions.decline_opinion,
        row,
        form=ReasonForm(request.POST or None, hint=hint),
        done=_("The fund knows that you do not answer."),
        title=_("Refrain from answering?"),
        text=_("The question is closed, and the coordinator is told why."),
        action=_("Refrain from answering"),
        stop=True,
    )


@require_http_methods(["GET", "POST"])
def opinion_withdraw(request, pk):
    row = _find(request, pk, permissions.may_withdraw_opinion)
    return _ask_first(
        request,
        actions.withdraw_opinion,
        row,
        form=ReasonForm(request.POST or None, hint=_("It stays in the history.")),
        done=_("The question is taken back."),
        title=_("Take the question back?"),
        text=_("%(name)s can no longer read the application.") % {"name": row.asked},
        action=_("Take the question back"),
        stop=True,
    )


@require_http_methods(["GET", "POST"])
def opinion_move(request, pk):
    row = _find(request, pk, permissions.may_withdraw_opinion)
    return _ask_first(
        request,
        actions.move_deadline,
        row,
        form=MoveDeadlineForm(request.POST or None, initial={"due_on": row.due_on}),
        done=_("They have more time now."),
        title=_("Give more time?"),
        text=_("%(name)s is told about the new day.") % {"name": row.asked},
        action=_("Give more time"),
    )


def _ask_first(request, act, row: Opinion, **page) -> HttpResponse:
    """Asks before a step; who was asked goes back to the question, others to the case."""
    back = row if row.asked_id == request.user.pk else row.application
    title = row.application.project.title
    return ask_first(request, act, row, then=back, back_title=title, **page)
