"""A decision in two steps: it is read aloud, and only then fixed."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import require
from applications import permissions
from applications.conditions.forms import ADD
from applications.decisions import tabling
from applications.decisions.forms import WordForm
from applications.meetings.views import get_meeting, reads_cases
from applications.models import AgendaCase
from applications.models.decision import Outcome
from applications.session import facts, reading
from applications.session.views import get_case, show_item
from core.pages import read_first
from core.pages.read_first import CHANGE, MARK
from core.pages.refusals import refusal_as_message, refusal_in_form
from fund.models import Meeting

WORD = "word"


def _case_to_decide(request, pk: int, number: int) -> tuple[Meeting, AgendaCase]:
    meeting = get_meeting(request, pk, reads_cases)
    return meeting, get_case(meeting, number)


def _has_recorded(user, case: AgendaCase) -> bool:
    """Sent again: the answer was lost on its way."""
    return hasattr(case, "decision") and case.decision.recorded_by_id == user.pk


@require_http_methods(["GET", "POST"])
def decision_read(request, pk, number):
    """The decision as it will stand, to be read aloud: nothing binds yet."""
    meeting, case = _case_to_decide(request, pk, number)
    if _has_recorded(request.user, case):
        return redirect("applications:item", pk=pk, number=number)
    require(permissions.may_record_decision(request.user, case))
    if request.method == "GET":
        return redirect("applications:item", pk=pk, number=number)
    found = facts.of(request.user, case)
    form = facts.decide_form(request.POST, case, found)
    if CHANGE in request.POST or form.is_growing:
        form.as_typed()
    elif form.is_valid():
        with refusal_in_form(form):
            again = get_case(meeting, number)
            sheet = reading.rehearse(again, form, found["rules"], by=request.user)
            return _show_sheet(request, meeting, case, sheet)
    return show_item(request, meeting, case, form=form)


@require_http_methods(["GET", "POST"])
def decision_fix(request, pk, number):
    """Write down what the group decided; money and project follow in the same moment."""
    meeting, case = _case_to_decide(request, pk, number)
    if _has_recorded(request.user, case):
        return redirect("applications:item", pk=pk, number=number)
    require(permissions.may_record_decision(request.user, case))
    if request.method == "GET":
        return redirect("applications:item", pk=pk, number=number)
    found = facts.of(request.user, case)
    form = facts.decide_form(request.POST, case, found)
    if CHANGE in request.POST:
        form.as_typed()
    elif form.is_valid():
        try:
            with refusal_in_form(form):
                decision = reading.fix(
                    get_case(meeting, number),
                    form,
                    found["rules"],
                    read=request.POST.get(MARK, ""),
                    word=_word(request),
                    by=request.user,
                )
                messages.success(request, _written(decision))
                return redirect("applications:item", pk=pk, number=number)
        except reading.ReadAgain as again:
            return _show_sheet(request, meeting, case, again)
    return show_item(request, meeting, case, form=form)


def _show_sheet(request, meeting, case, shown, *, typed=None):
    """`shown` is the sheet, or why it is read again; `typed` is what the form held, when
    it is not what was posted."""
    again = shown if isinstance(shown, reading.ReadAgain) else None
    sheet: Any = again.sheet if again else shown
    if typed is None:
        typed = read_first.typed(request, but=(ADD, WORD))
    at = [meeting.pk, case.item.number]
    context = {
        "meeting": meeting,
        "case": case,
        "application": case.application,
        "fix_url": reverse("applications:fix", args=at),
        "change_url": reverse("applications:decide", args=at),
        "sheet": sheet,
        "typed": typed,
        "minute": dict(typed).get("minute", ""),
        "form": _word_form(request, again) if sheet.untried else None,
        "has_changed": isinstance(again, reading.Changed),
    }
    return render(request, "applications/session/read.html", context)


def _word(request) -> str:
    """Why the group decides over what nobody has tried; empty when it cannot be kept."""
    form = WordForm(request.POST)
    return form.cleaned_data[WORD].strip() if form.is_valid() else ""


def _word_form(request, again: reading.ReadAgain | None) -> WordForm:
    """Why the group decides over what nobody has tried: what is typed stays, and is only
    found wanting when it was asked for."""
    if isinstance(again, reading.Unsaid):
        return WordForm(request.POST, auto_id="read-%s")
    typed = {WORD: request.POST.get(WORD, "")}
    return WordForm(initial=typed, auto_id="read-%s")


def _written(decision) -> str:
    outcome = {"outcome": decision.get_outcome_display().lower()}
    if decision.is_recommended:
        return (
            _("Written down as recommended: %(outcome)s. Another body decides.")
            % outcome
        )
    return _("Written down: %(outcome)s.") % outcome


@require_POST
def case_table(request, pk, number):
    """The case cannot be decided: table it with the reason as it is, or put it off to a
    later meeting. Read first, as every decision."""
    meeting, case = _case_to_decide(request, pk, number)
    if _has_recorded(request.user, case):
        return redirect("applications:item", pk, number)
    require(permissions.may_record_decision(request.user, case))
    found = facts.of(request.user, case)
    with refusal_as_message(request):
        typed = {
            "outcome": Outcome.TABLE.value,
            "reasons": tabling.reasons_for(case),
            "minute": facts.minute_of(case.item),
        }
        if to := request.POST.get("defer_meeting"):
            typed |= {"outcome": Outcome.DEFER.value, "defer_meeting": to}
        form = facts.decide_form(typed, case, found)
        if not form.is_valid():
            return show_item(request, meeting, case, form=form)
        again = get_case(meeting, number)
        sheet = reading.rehearse(again, form, found["rules"], by=request.user)
        return _show_sheet(request, meeting, case, sheet, typed=list(typed.items()))
    return redirect("applications:item", pk, number)
