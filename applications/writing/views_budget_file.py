"""The budget as Excel: take it out, read it in, see what changes, and keep it."""

from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import FileResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from accounts.access import require
from applications import permissions
from applications.found import find_application
from applications.models import Application
from applications.models.supplement import open_request
from applications.supplements import actions as supplements
from applications.writing.forms import BudgetFileForm
from core.files.spreadsheets import xlsx_response
from core.pages.refusals import refusal_as_message
from core.refusals import TransitionRefused
from projects.budget import files as budget_files
from projects.budget.forms import BudgetForm, mark_of
from projects.budget.lines import Lines, cell_name, rate_name
from projects.models import BudgetLine
from projects.plan import answers


@require_safe
def budget_download(request, pk) -> FileResponse:
    """The budget as it now stands, to fill in elsewhere."""
    application = find_application(request, pk, permissions.is_applicant)
    budget = Lines(application.project)
    amounts = {
        place: value
        for name, place in _places(budget).items()
        if (value := _kept(budget, name)) is not None
    }
    return xlsx_response(
        f"budget {application.pk}",
        [budget_files.as_sheet(amounts, budget.years, budget.rows())],
        source=application.project.title,
        by=request.user,
        filters=[
            (
                _("How to use it"),
                _(
                    "Change the amounts, save, and read the file in on the budget's "
                    "page. Working time is written in hours, and what an hour costs."
                ),
            )
        ],
    )


def budget_import(request, pk):
    """Choose a file; then see row by row what it would change. Nothing is saved here."""
    application = find_application(request, pk)
    require(permissions.may_write_section(request.user, application, "budget"))
    budget = Lines(application.project)
    posted = request.method == "POST"
    files = (request.POST, request.FILES) if posted else ()
    form = BudgetFileForm(*files, years=budget.years, timed=budget.timed)
    context: dict[str, Any] = {
        "application": application,
        "project": application.project,
        "form": form,
        "years": budget.years,
    }
    if posted and form.is_valid():
        context["unread"] = form.contents.unread
        context["changes"] = _changes(budget, form.contents.amounts)
        return render(request, "applications/writing/budget_preview.html", context)
    return render(request, "applications/writing/budget_import.html", context)


def _places(budget: Lines) -> dict[str, budget_files.Place]:
    """Every cell of the grid by its name, and what an hour of working time costs."""
    payer = BudgetLine.Payer.OWN_TIME
    rates = {
        name: (payer, cost, budget_files.RATE) for name, cost in budget.rates.items()
    }
    return {**budget.places, **rates}


def _kept(budget: Lines, name: str) -> Decimal | None:
    if name not in budget.rates:
        return budget.value(name)
    rate = budget.rate(budget.rates[name])
    return None if rate is None else Decimal(rate)


def _changes(budget: Lines, amounts) -> list[dict[str, Any]]:
    """The cells that the file would change, with the mark of what is there now."""
    payers = dict(BudgetLine.Payer.choices)
    costs = dict(BudgetLine.CostType.choices)
    found = []
    for (payer, cost, year), amount in amounts.items():
        is_rate = year == budget_files.RATE
        name = rate_name(cost) if is_rate else cell_name(payer, cost, year)
        before = _kept(budget, name)
        if before != amount:
            found.append(
                {
                    "name": name,
                    "payer": payers[payer],
                    "cost": costs[cost],
                    "year": _("Kronor per hour") if is_rate else year,
                    "before": before,
                    "after": amount,
                    "sent": mark_of(amount),
                    "mark": mark_of(before),
                }
            )
    return found


@require_POST
def budget_apply(request, pk):
    """Keep all that the preview showed, or nothing of it."""
    application = find_application(request, pk)
    require(permissions.may_write_section(request.user, application, "budget"))
    with refusal_as_message(request):
        count = _keep(application, request.POST, by=request.user)
        words = ngettext(
            "%(count)d amount is changed.", "%(count)d amounts are changed.", count
        )
        messages.success(request, words % {"count": count})
        return redirect("applications:section", pk, "budget")
    return redirect("applications:budget_import", pk)


@transaction.atomic
def _keep(application: Application, data, *, by) -> int:
    answers.lock(application.project)
    before = Lines(application.project)
    form = BudgetForm(data, project=application.project)
    form.save(by=by)
    if asked := open_request(application):
        supplements.note_changes(asked)
    if form.has_mistakes or form.clashes:
        raise TransitionRefused(
            _("Someone else has changed the budget meanwhile. Read the file in again.")
        )
    return sum(
        _kept(form.lines, name) != _kept(before, name) for name in _places(form.lines)
    )
