"""The check questions of the fund: which they are, and what was answered when."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import require
from accounts.models import User
from core import clock
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_as_message
from core.pages.rows import get_row
from fund import permissions
from fund.checks import actions
from fund.checks.forms import QuestionForm, RoundForm, WordingForm
from fund.found import edit_part, frame, get_fund
from fund.models import CheckQuestion, Fund
from fund.people.queries import people_of

COLUMNS = 6  # rounds side by side; the earlier ones are reached by their pages
Scope = CheckQuestion.Scope


# --- The same for a fund and for a project ---------------------------------------------


def answers_page(owner: Any, asked: list[CheckQuestion]) -> dict:
    """What templates/fund/checks/_check_lines.html needs of a fund or a project."""
    rounds = owner.check_rounds.order_by("-held_on", "-pk")
    shown = list(rounds.prefetch_related("answers__question")[:COLUMNS])
    answers = [answer for held in shown for answer in held.answers.all()]
    return {
        "asked": asked,
        "rounds": shown,
        "earlier": list(rounds[COLUMNS:]),
        "lines": actions.side_by_side(asked, shown, answers),
    }


def round_form(request, fund: Fund, scope: str, people: Iterable[User]) -> RoundForm:
    """The questions that are asked today, and who may have taken part."""
    return RoundForm(
        request.POST or None,
        questions=list(fund.check_questions.on(clock.today(), scope)),
        people=people,
        initial={"held_on": clock.today()},
    )


def hold(request, owner: Any, form: RoundForm, checks_url: str) -> HttpResponse:
    """What was answered is kept for good; `checks_url` shows all the rounds."""
    return edit_page(
        request,
        actions.hold_round,
        owner,
        form=form,
        done=_("The answers are kept."),
        then=checks_url,
        template="fund/checks/check_round.html",
        way=(str(owner), owner.get_absolute_url(), _("Check questions"), checks_url),
        title=_("Go through the questions"),
        lead=_(
            "Sit down together. What is written here is not changed afterwards; the next "
            "time is a new round."
        ),
        action=_("Keep the answers"),
    )


def round_page(request, owner: Any, round_pk: int) -> dict:
    """What templates/fund/checks/_check_read.html needs."""
    held = get_row(
        request, owner.check_rounds.select_related("written_by"), pk=round_pk
    )
    answers = held.answers.select_related("question").order_by("question__position")
    return {
        "round": held,
        "answers": [(actions.KINDS[each.answer], each) for each in answers],
    }


# --- The fund's -----------------------------------------------------------------------


@require_safe
def checks(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    context = {
        **frame(request, fund),
        **answers_page(fund, list(fund.check_questions.on(today, Scope.FUND))),
        "of_projects": list(fund.check_questions.on(today, Scope.PROJECT)),
        "may_hold": permissions.may_hold_checks(request.user, fund),
    }
    return render(request, "fund/checks/checks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def round_hold(request, pk):
    fund = get_fund(request, pk, permissions.may_hold_checks)
    form = round_form(request, fund, Scope.FUND, people_of(fund))
    return hold(request, fund, form, reverse("fund:checks", args=[fund.pk]))


@require_safe
def round_detail(request, pk, round_pk):
    fund = get_fund(request, pk)
    context = {
        **frame(request, fund),
        **round_page(request, fund, round_pk),
    }
    return render(request, "fund/checks/check_round_read.html", context)


@require_POST
def questions_begin(request, pk):
    """The usual questions, where none are asked."""
    fund = get_fund(request, pk, permissions.may_manage)
    actions.begin(fund, by=request.user)
    return redirect("fund:checks", fund.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def question_add(request, pk):
    fund = get_fund(request, pk, permissions.may_manage)
    return _write_question(
        request,
        fund,
        QuestionForm(request.POST or None, initial={"scope": Scope.FUND}),
        done=_("The question is asked from today."),
        title=_("A new check question"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def question_edit(request, pk, question_pk):
    fund = get_fund(request, pk)
    questions = fund.check_questions.filter(until=None)
    question = get_row(request, questions, pk=question_pk)
    require(permissions.may_manage(request.user, fund))
    return _write_question(
        request,
        fund,
        WordingForm(request.POST or None, initial={"text": question.text}),
        replaces=question,
        done=_("The question is worded anew from today."),
        title=_("Word the question anew"),
    )


def _write_question(request, fund: Fund, form, *, replaces=None, **page):
    """A question, or another wording of the one that it `replaces`."""
    given = {"scope": replaces.scope, "replaces": replaces} if replaces else {}
    return edit_part(
        request,
        fund,
        "fund:checks",
        partial(actions.write_question, fund, **given),
        form=form,
        lead=_("Answers that were given stay with the words that they answered."),
        action=_("Save the question"),
        **page,
    )


@require_POST
def question_end(request, pk, question_pk):
    fund = get_fund(request, pk)
    question = get_row(request, fund.check_questions, pk=question_pk)
    require(permissions.may_manage(request.user, fund))
    with refusal_as_message(request, _("The question is not asked any more.")):
        actions.end_question(question, by=request.user)
    return redirect("fund:checks", fund.pk)
