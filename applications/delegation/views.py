"""A decision by delegation in two steps: it is read as it will stand, and only then fixed."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import require
from applications import permissions
from applications.case import queries as case_queries
from applications.conditions.forms import ADD
from applications.decisions.queries import boards_of, people_of
from applications.delegation import reading
from applications.delegation.forms import AloneForm
from applications.found import get_application
from applications.models import Level
from applications.process.delegated import delegation_of, weight_of
from core import clock
from core.pages import read_first
from core.pages.read_first import CHANGE, MARK
from core.pages.refusals import refusal_in_form
from fund.conditions.actions import planned
from fund.ledger import sums as ledger
from fund.models import Delegation
from projects.conflicts.queries import has_answered


def _is_decided(request, application) -> bool:
    """Sent again, since the answer was lost on its way; or somebody else who has it by
    delegation too was first, and that is said."""
    alone = application.decisions.filter(level=Level.DELEGATE)
    decision = alone.select_related("recorded_by").first()
    if decision is None:
        return False
    if decision.recorded_by == request.user:
        return True
    if delegation_of(request.user, application, clock.today()) is None:
        return False
    words = _("%(name)s was first: the case is decided. Nothing of yours is kept.")
    messages.warning(request, words % {"name": decision.recorded_by})
    return True


def _answer_first(request, application):
    """Whoever decides says first whether there is a conflict of interest."""
    words = _("Say first whether you have a conflict of interest in the case.")
    messages.info(request, words)
    return redirect("applications:conflict", application.pk)


@require_http_methods(["GET", "POST"])
def decide_alone(request, pk):
    """What is recommended, who may decide it alone, and the decision as it will stand."""
    application = get_application(request, pk)
    if _is_decided(request, application):
        return redirect(application)
    require(permissions.may_decide_alone(request.user, application))
    if not has_answered(request.user, application):
        return _answer_first(request, application)
    form = _form(request, application)
    if form.is_growing or CHANGE in request.POST:
        form.as_typed()
    elif form.is_valid():
        with refusal_in_form(form):
            sheet = reading.rehearse(application, form, by=request.user)
            return _show_sheet(request, application, sheet)
    return _show(request, application, form)


@require_POST
def fix_alone(request, pk):
    """Decide; money and project follow in the same moment."""
    application = get_application(request, pk)
    if _is_decided(request, application):
        return redirect(application)
    require(permissions.may_decide_alone(request.user, application))
    form = _form(request, application)
    if form.is_valid():
        read = request.POST.get(MARK, "")
        try:
            with refusal_in_form(form):
                decision = reading.fix(application, form, read=read, by=request.user)
                said = {"outcome": decision.get_outcome_display().lower()}
                messages.success(request, _("Decided: %(outcome)s.") % said)
                return redirect(application)
        except reading.Changed as changed:
            return _show_sheet(request, application, changed.sheet, changed=True)
    return _show(request, application, form)


def _form(request, application: Any) -> AloneForm:
    recommendation = case_queries.recommendation_of(application)
    proposed = recommendation.by_board if recommendation else {}
    years = {year for year, _board in proposed} | set(application.project.years())
    initial = {}
    if recommendation:
        initial = {
            "outcome": recommendation.outcome,
            "reasons": recommendation.reasons,
        }
    form = AloneForm(
        request.POST if request.method == "POST" else None,
        years=sorted(years),
        boards=boards_of(application, {board for _year, board in proposed}),
        proposed=proposed,
        initial=initial,
    )
    told = recommendation.conditions if recommendation else ""
    form.add_condition_rows(planned(told), people_of(application.project))
    return form


def _show(request, application, form: AloneForm):
    recommendation = case_queries.recommendation_of(application)
    today = clock.today()
    rules = application.fund.rules_on(today)
    context = {
        "application": application,
        "form": form,
        "recommendation": recommendation,
        "memo": case_queries.memo_of(application, recommendation),
        "amount": weight_of(recommendation, application) if recommendation else None,
        "delegations": list(Delegation.objects.holding(application.fund, today)),
        "rules": rules,
        "available": ledger.balance(application.fund).available,
    }
    return render(request, "applications/delegation/alone.html", context)


def _show_sheet(request, application, sheet, *, changed=False):
    typed = read_first.typed(request, but=[ADD])
    context = {
        "application": application,
        "fix_url": reverse("applications:fix_alone", args=[application.pk]),
        "change_url": reverse("applications:decide_alone", args=[application.pk]),
        "form": None,
        "sheet": sheet,
        "typed": typed,
        "minute": dict(typed).get("minute", ""),
        "has_changed": changed,
    }
    return render(request, "applications/delegation/read.html", context)
