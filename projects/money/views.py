"""Budget against actuals, and what the leader expects the years to cost."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from core.pages.refusals import refusal_as_message
from fund.ledger import charts as ledger_charts
from fund.limits import queries as limits
from fund.models import Condition, Override
from projects import permissions
from projects.found import frame, get_project, is_plan_closed
from projects.models.mark import KEEPS_LEDGER
from projects.money import actions, queries
from projects.money.forms import ForecastForm
from projects.overview import key_figures


@require_http_methods(["GET", "HEAD", "POST"])
def money(request, pk):
    project = get_project(request, pk, past=KEEPS_LEDGER)
    is_closed = is_plan_closed(request.user, project)
    may_report = permissions.may_report(request.user, project)
    if request.method == "POST":
        require(may_report)
    places = queries.places(project) if may_report else []
    form = ForecastForm(request.POST or None, places=places)
    if form.is_valid():
        return _keep(request, project, form)
    years = queries.years(project)
    bars = [
        ledger_charts.Outcome(str(one.year), one.granted, one.actual) for one in years
    ]
    context = {
        **frame(request, project, "money"),
        "form": form,
        "years": years,
        "sums": queries.sums(years),
        "money": key_figures.money_of(project),
        "chart": ledger_charts.budget(bars),
        "narrow_chart": ledger_charts.budget(bars, narrow=True),
        "entries": queries.entries(project),
        "payers": queries.payers(project),
        "is_closed": is_closed,
        **_in_words(project, is_closed=is_closed),
    }
    return render(request, "projects/money/money.html", context)


def _in_words(project, *, is_closed: bool) -> dict[str, list]:
    """What is not amounts: closed with the plan (projects.models.mark)."""
    if is_closed:
        return {"conditions": [], "overrides": []}
    mine = {"grant__of_project__project": project}
    return {
        "conditions": list(Condition.objects.filter(**mine).for_list()),
        "overrides": limits.told_of(Override.objects.filter(**mine)),
    }


def _keep(request, project, form):
    if not (amounts := form.amounts()):
        messages.info(request, _("Nothing was changed."))
        return redirect("projects:money", project.pk)
    with refusal_as_message(request, _("The forecast is kept.")):
        actions.forecast(project, amounts, by=request.user)
    return redirect("projects:money", project.pk)
