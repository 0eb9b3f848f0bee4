"""Is the steering group balanced today, or on another day, and how has that changed?"""

from django.db.models import prefetch_related_objects
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts import clock
from applications import balance_card
from fund.forms.group import OnForm
from fund.views.found import frame, get_fund


@require_safe
def group_balance(request, pk):
    fund = get_fund(request, pk)
    prefetch_related_objects([fund], "rule_sets")
    form = OnForm(request.GET or None)
    day = form.chosen().get("on") or clock.today()
    context = {
        **frame(request, fund, "group"),
        **balance_card.card(fund, day),
        "form": form,
        "day": day,
        "figure": balance_card.figure(fund),
    }
    return render(request, "applications/group_balance.html", context)
