"""Is the steering group balanced today, or on another day, and how has that changed?"""

from django.db.models import prefetch_related_objects
from django.shortcuts import render
from django.views.decorators.http import require_safe

from applications.balance import queries
from core import clock
from fund.found import frame, get_fund
from fund.group.forms import OnForm


@require_safe
def group_balance(request, pk):
    fund = get_fund(request, pk)
    prefetch_related_objects([fund], "rule_sets")
    form = OnForm(request.GET or None)
    day = form.chosen().get("on") or clock.today()
    context = {
        **frame(request, fund),
        **queries.card(fund, day),
        "form": form,
        "day": day,
        "figure": queries.figure(fund),
    }
    return render(request, "applications/balance/group_balance.html", context)
