"""Budget against actuals, and what the leader expects the years to cost."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import require
from accounts.models import TransitionRefused
from fund import charts, overrides
from fund.models import Condition, Override
from projects import key_figures, permissions, spending, steering
from projects.forms.plan import ForecastForm
from projects.views.found import frame, get_project


@require_http_methods(["GET", "HEAD", "POST"])
def money(request, pk):
    project = get_project(request, pk)
    may_report = permissions.may_report(request.user, project)
    if request.method == "POST":
        require(may_report)
    places = spending.places(project) if may_report else []
    form = ForecastForm(request.POST or None, places=places)
    if form.is_valid():
        return _keep(request, project, form)
    years = spending.years(project)
    bars = [charts.Outcome(str(one.year), one.granted, one.actual) for one in years]
    context = {
        **frame(request, project, "money"),
        "form": form,
        "years": years,
        "sums": spending.sums(years),
        "money": key_figures.money_of(project),
        "chart": charts.budget(bars),
        "narrow_chart": charts.budget(bars, narrow=True),
        "entries": spending.entries(project),
        "payers": spending.payers(project),
        "conditions": list(
            Condition.objects.filter(grant__of_project__project=project).for_list()
        ),
        "overrides": overrides.told_of(
            Override.objects.filter(grant__of_project__project=project)
        ),
    }
    return render(request, "projects/money.html", context)


def _keep(request, project, form):
    if not (amounts := form.amounts()):
        messages.info(request, _("Nothing was changed."))
        return redirect("projects:money", project.pk)
    try:
        steering.forecast(project, amounts, by=request.user)
    except TransitionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("The forecast is kept."))
    return redirect("projects:money", project.pk)
