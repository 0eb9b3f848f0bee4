"""The coordinator's pages of a call's own questions."""

from collections.abc import Callable
from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.calls import actions_questions
from applications.calls.forms_questions import QuestionForm, condition_in_words
from applications.calls.views_editing import own_call
from applications.models import Call, CallQuestion
from applications.questions.queries import Family
from core.pages.confirm import edit_page
from core.pages.refusals import refusal_as_message


def _get_question(call: Call, pk: int) -> CallQuestion:
    return get_object_or_404(call.questions.live(), pk=pk)


@require_GET
def question_list(request, pk):
    """The questions as they are asked today, and the wordings they had."""
    call = own_call(request, pk)
    family = Family(call.questions.order_by("position", "pk"))
    asked = [row for row in family.rows.values() if row.retired_at is None]
    rows = [
        {
            "question": row,
            "condition": condition_in_words(row, family),
            "before": family.before(row),
        }
        for row in asked
    ]
    context = {
        "call": call,
        "rows": rows,
        "is_met": actions_questions.is_met_by_somebody(call),
    }
    return render(request, "applications/calls/questions.html", context)


def question_new(request, pk):
    call = own_call(request, pk)
    form = QuestionForm(request.POST if request.method == "POST" else None, call=call)
    return _write(request, call, partial(actions_questions.ask, call), form)


def question_edit(request, pk, question_pk):
    call = own_call(request, pk)
    question = _get_question(call, question_pk)
    posted = request.POST if request.method == "POST" else None
    form = QuestionForm(posted, call=call, question=question)
    reword = partial(actions_questions.reword, question)
    return _write(request, call, reword, form, question)


def _write(request, call: Call, act: Callable, form, question=None) -> HttpResponse:
    return edit_page(
        request,
        act,
        form=form,
        done=_("The question is saved."),
        then=reverse("applications:call_questions", args=[call.pk]),
        template="applications/calls/question.html",
        call=call,
        question=question,
        is_met=question is not None and actions_questions.is_met_by_somebody(call),
    )


@require_POST
def question_up(request, pk, question_pk):
    call = own_call(request, pk)
    question = _get_question(call, question_pk)
    with refusal_as_message(request):
        actions_questions.move_up(question, by=request.user)
    return redirect("applications:call_questions", call.pk)


@require_POST
def question_remove(request, pk, question_pk):
    call = own_call(request, pk)
    question = _get_question(call, question_pk)
    with refusal_as_message(request):
        actions_questions.take_away(question, by=request.user)
        messages.success(request, _("The question is taken away."))
    return redirect("applications:call_questions", call.pk)
