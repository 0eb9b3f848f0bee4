"""The coordinator's pages of a call's own questions."""

from collections.abc import Callable

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from applications.calls import actions_questions
from applications.calls.forms_questions import QuestionForm, condition_in_words
from applications.calls.views_editing import own_call
from applications.models import Call, CallQuestion
from applications.questions.queries import Family
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

    def ask():
        actions_questions.ask(call, fields=form.fields_of_question(), by=request.user)

    return _written(request, call, form, ask)


def question_edit(request, pk, question_pk):
    call = own_call(request, pk)
    question = _get_question(call, question_pk)
    posted = request.POST if request.method == "POST" else None
    form = QuestionForm(posted, call=call, question=question)

    def reword():
        fields = form.fields_of_question()
        actions_questions.reword(question, fields=fields, by=request.user)

    return _written(request, call, form, reword, question)


def _written(
    request, call: Call, form: QuestionForm, write: Callable[[], None], question=None
):
    if request.method == "POST" and form.is_valid():
        with refusal_as_message(request):
            write()
            messages.success(request, _("The question is saved."))
            return redirect("applications:call_questions", call.pk)
    context = {
        "call": call,
        "form": form,
        "question": question,
        "is_met": question is not None and actions_questions.is_met_by_somebody(call),
    }
    return render(request, "applications/calls/question.html", context)


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
