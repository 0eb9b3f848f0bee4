"""What has been planned, how much of it is granted, and what room is left?"""

from urllib.parse import urlencode

from django.contrib import messages
from django.db.models import Count, Sum
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import clock
from accounts.access import require
from accounts.forms import one_more_row
from fund import actions, frames, permissions
from fund.forms.plan import PlanForm, PlanItems, PlanYearsForm
from fund.models import Fund, Plan
from fund.views.found import frame, get_fund

PAGE = 25


@require_safe
def plan_list(request, pk):
    fund = get_fund(request, pk)
    number = request.GET.get("page", "")
    page = max(int(number), 1) if number.isdecimal() and len(number) < 4 else 1
    start = (page - 1) * PAGE
    plans = fund.plans.for_list().annotate(lines=Count("items"))
    found = list(plans[start : start + PAGE + 1])
    this_year = clock.today().year
    return render(
        request,
        "fund/plans.html",
        {
            **frame(request, fund, "plans"),
            "plans": found[:PAGE],
            "this_year": this_year,
            "previous_url": f"?page={page - 1}" if page > 1 else "",
            "next_url": f"?page={page + 1}" if len(found) > PAGE else "",
        },
    )


@require_safe
def plan_detail(request, fund_pk, pk):
    fund = get_fund(request, fund_pk)
    plan = get_object_or_404(fund.plans.select_related("board"), pk=pk)
    is_investment = plan.kind == Plan.Kind.INVESTMENT
    items = list(plan.items.order_by("code", "pk"))
    rooms = frames.rooms(items) if is_investment else {}
    rows = [
        {"item": item, "years": [rooms.get((item.pk, year)) for year in plan.years]}
        for item in items
    ]
    return render(
        request,
        "fund/plan.html",
        {
            **frame(request, fund, "plans"),
            "plan": plan,
            "is_investment": is_investment,
            "rows": rows,
            "sums": [_sum(rows, place) for place in range(len(plan.years))],
            "grants": _grants(plan) if is_investment else [],
        },
    )


def _sum(rows: list[dict], place: int) -> dict | None:
    cells = [row["years"][place] for row in rows if row["years"][place]]
    if not cells:
        return None
    return {name: sum(c[name] for c in cells) for name in ("frame", "granted", "room")}


def _grants(plan: Plan) -> list:
    grants = plan.fund.grants.filter(plan_item__plan=plan)
    with_sums = grants.annotate(total=Sum("years__amount")).select_related(
        "plan_item", "rule_set"
    )
    return list(with_sums.order_by("-decided_on", "-pk")[:PAGE])


@require_http_methods(["GET", "HEAD", "POST"])
def plan_adopt(request, pk):
    """First the kind and the years, in the address; then the plan itself."""
    fund = get_fund(request, pk)
    require(permissions.may_manage(request.user, fund))
    years_form = PlanYearsForm(request.GET or None, initial=_next_years())
    if not years_form.is_valid():
        return render(
            request,
            "fund/plan_years.html",
            {**frame(request, fund, "plans"), "form": years_form},
        )
    chosen = years_form.cleaned_data
    form, items = _plan_forms(request, fund, chosen)
    wants_row = "add_row" in request.POST
    if (
        request.method == "POST"
        and not wants_row
        and form.is_valid()
        and items.is_valid()
    ):
        plan = _adopt(fund, chosen, form, items, by=request.user)
        messages.success(request, _("The plan is adopted: %(plan)s.") % {"plan": plan})
        return redirect(plan)
    query = urlencode({name: chosen[name] for name in ("kind", "first", "last")})
    return render(
        request,
        "fund/plan_adopt.html",
        {
            **frame(request, fund, "plans"),
            "form": form,
            "items": items,
            "chosen": chosen,
            "kind_words": Plan.Kind(chosen["kind"]).label,
            "years": _years_of(chosen),
            "again_url": reverse("fund:plan_adopt", args=[fund.pk]),
            "here": f"?{query}",
        },
    )


def _next_years() -> dict:
    year = clock.today().year
    return {"kind": Plan.Kind.INVESTMENT, "first": year + 1, "last": year + 4}


def _years_of(chosen: dict) -> range:
    """The columns of the grid: only an investment plan has money in it."""
    if chosen["kind"] != Plan.Kind.INVESTMENT:
        return range(0)
    return range(chosen["first"], chosen["last"] + 1)


def _plan_forms(request, fund: Fund, chosen: dict):
    data = request.POST or None
    if data and "add_row" in data:
        data = one_more_row(data, "items")
    form = PlanForm(
        data,
        fund=fund,
        kind=chosen["kind"],
        first=chosen["first"],
        last=chosen["last"],
    )
    items = PlanItems(data, prefix="items", form_kwargs={"years": _years_of(chosen)})
    return form, items


def _adopt(fund: Fund, chosen: dict, form, items, *, by) -> Plan:
    return actions.adopt_plan(
        fund,
        kind=chosen["kind"],
        first_year=chosen["first"],
        last_year=chosen["last"],
        items=items.items(),
        by=by,
        **form.cleaned_data,
    )
