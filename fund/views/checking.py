"""The check questions of the fund: which they are, and what was answered when."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts import clock
from accounts.access import require
from accounts.models import TransitionRefused
from fund import checking, permissions
from fund.forms.owning import QuestionForm, RoundForm, WordingForm
from fund.models import CheckAnswer, CheckQuestion
from fund.views.found import frame, get_fund, get_part

COLUMNS = 6  # rounds side by side; the earlier ones are reached by their pages
Scope = CheckQuestion.Scope


@require_safe
def checks(request, pk):
    fund = get_fund(request, pk)
    today = clock.today()
    asked = list(fund.check_questions.on(today, Scope.FUND))
    rounds = list(
        fund.check_rounds.select_related("written_by").order_by("-held_on", "-pk")
    )
    shown = rounds[:COLUMNS]
    answers = CheckAnswer.objects.filter(round__in=shown).select_related("question")
    context = {
        **frame(request, fund, "ownership"),
        "asked": asked,
        "of_projects": fund.check_questions.on(today, Scope.PROJECT),
        "rounds": shown,
        "earlier": rounds[COLUMNS:],
        "lines": checking.side_by_side(asked, shown, answers),
        "may_hold": permissions.may_hold_checks(request.user, fund),
    }
    return render(request, "fund/checks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def round_hold(request, pk):
    fund = get_fund(request, pk)
    require(permissions.may_hold_checks(request.user, fund))
    questions = list(fund.check_questions.on(clock.today(), Scope.FUND))
    initial = {"held_on": clock.today()}
    form = RoundForm(request.POST or None, questions=questions, initial=initial)
    if form.is_valid():
        given = form.cleaned_data
        try:
            checking.hold_round(
                fund,
                held_on=given["held_on"],
                participants=given["participants"],
                note=given["note"],
                answers=form.answers(),
                by=request.user,
            )
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The answers are kept."))
            return redirect("fund:checks", fund.pk)
    context = {**frame(request, fund, "ownership"), "form": form}
    return render(request, "fund/check_round.html", context)


@require_safe
def round_detail(request, pk, round_pk):
    fund = get_fund(request, pk)
    rounds = fund.check_rounds.select_related("written_by")
    held = get_part(request, rounds, round_pk)
    answers = held.answers.select_related("question").order_by("question__position")
    context = {
        **frame(request, fund, "ownership"),
        "round": held,
        "answers": [(checking.KINDS[each.answer], each) for each in answers],
    }
    return render(request, "fund/check_round_read.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def question_add(request, pk):
    fund = get_fund(request, pk)
    require(permissions.may_manage(request.user, fund))
    form = QuestionForm(request.POST or None, initial={"scope": Scope.FUND})
    if form.is_valid():
        checking.write_question(fund, by=request.user, **form.cleaned_data)
        messages.success(request, _("The question is asked from today."))
        return redirect("fund:checks", fund.pk)
    return _form_page(request, fund, form, _("A new check question"))


@require_http_methods(["GET", "HEAD", "POST"])
def question_edit(request, pk, question_pk):
    fund = get_fund(request, pk)
    question = get_part(request, fund.check_questions.filter(until=None), question_pk)
    require(permissions.may_manage(request.user, fund))
    form = WordingForm(request.POST or None, initial={"text": question.text})
    if form.is_valid():
        if form.cleaned_data["text"] != question.text:
            checking.write_question(
                fund,
                scope=question.scope,
                text=form.cleaned_data["text"],
                replaces=question,
                by=request.user,
            )
        messages.success(request, _("The question is worded anew from today."))
        return redirect("fund:checks", fund.pk)
    return _form_page(request, fund, form, _("Word the question anew"))


def _form_page(request, fund, form, title: str):
    context = {
        **frame(request, fund, "ownership"),
        "form": form,
        "title": title,
        "lead": _("Answers that were given stay with the words that they answered."),
        "action": _("Save the question"),
        "back": "fund:checks",
    }
    return render(request, "fund/form.html", context)


@require_POST
def question_end(request, pk, question_pk):
    fund = get_fund(request, pk)
    question = get_part(request, fund.check_questions, question_pk)
    require(permissions.may_manage(request.user, fund))
    try:
        checking.end_question(question, by=request.user)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("The question is not asked any more."))
    return redirect("fund:checks", fund.pk)
