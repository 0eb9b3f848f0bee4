"""What has been planned, how much of it is granted, and what room is left?"""

from urllib.parse import urlencode

from django.contrib import messages
from django.db.models import Count, Sum
from django.db.models.functions import Coalesce
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.forms.base import one_more_row
from core.pages.refusals import refusal_in_form
from core.pages.rows import number_in
from fund import permissions
from fund.found import frame, get_fund
from fund.models import FrameCarry, Fund, Plan, RuleSet
from fund.plans import actions, chart, frames
from fund.plans.changes import compare
from fund.plans.forms import (
    PlanFileForm,
    PlanForm,
    PlanItems,
    PlanYearsForm,
    as_initial,
    as_posted,
    years_of,
)

PAGE = 25
# Of the rules a grant was decided by, the number of their version is shown.
UNREAD = [
    f"rule_set__{column.name}"
    for column in RuleSet._meta.concrete_fields
    if column.name not in {"id", "version"}
]


@require_safe
def plan_list(request, pk):
    fund = get_fund(request, pk)
    page = number_in(request.GET.get("page", ""), 3) or 1
    start = (page - 1) * PAGE
    plans = fund.plans.for_list().annotate(lines=Count("items"))
    found = list(plans[start : start + PAGE + 1])
    today = clock.today()
    return render(
        request,
        "fund/plans/plans.html",
        {
            **frame(request, fund),
            "plans": found[:PAGE],
            "today": today,
            "this_year": today.year,
            "waiting": FrameCarry.objects.waiting()
            .filter(item__plan__fund=fund)
            .select_related("item")
            .order_by("from_year", "pk"),
            "previous_url": f"?page={page - 1}" if page > 1 else "",
            "next_url": f"?page={page + 1}" if len(found) > PAGE else "",
        },
    )


@require_safe
def plan_detail(request, pk, plan_pk):
    fund = get_fund(request, pk)
    plans = fund.plans.select_related(
        *("board", "replaces", "replaced_by"),
        *("meeting_item__meeting", "meeting_item__paragraph"),
    )
    plan = get_object_or_404(plans, pk=plan_pk)
    is_investment = plan.kind == Plan.Kind.INVESTMENT
    items = list(plan.items.order_by("code", "pk"))
    rooms = frames.rooms(items) if is_investment else {}
    rows = [
        {"item": item, "years": [rooms.get((item.pk, year)) for year in plan.years]}
        for item in items
    ]
    return render(
        request,
        "fund/plans/plan.html",
        {
            **frame(request, fund),
            "plan": plan,
            "is_investment": is_investment,
            "is_replaced": plan.is_replaced(),
            "rows": rows,
            "sums": [_sum(rows, place) for place in range(len(plan.years))],
            "grants": _grants(plan, items) if is_investment else [],
            "carries": _carries(items) if is_investment else [],
            "picture": _picture(rows, plan) if is_investment else {},
        },
    )


def _picture(rows: list[dict], plan: Plan) -> dict:
    """The room of each line and year; the table above it is its twin."""
    lines = [
        chart.Headroom(
            str(row["item"]),
            [
                cell
                and chart.Cell(year, cell["frame"] + cell["carried"], cell["granted"])
                for year, cell in zip(plan.years, row["years"], strict=True)
            ],
        )
        for row in rows
    ]
    years = list(plan.years)
    return {
        "svg": chart.headroom(lines, years),
        "narrow": chart.headroom(lines, years, narrow=True),
        "caption": _("Kronor in millions. Pale: the frame. Filled: what is granted."),
    }


def _carries(items: list) -> list[FrameCarry]:
    """What became of what the lines had left, of all their versions."""
    roots = [item.line_id or item.pk for item in items]
    rows = FrameCarry.objects.alias(root=Coalesce("item__line", "item"))
    related = ("item", "written_by", "answered_by")
    found = rows.filter(root__in=roots).exclude(
        outcome=FrameCarry.Outcome.ASKED, answered_by__isnull=False
    )
    return list(
        found.select_related(*related).order_by("-from_year", "item__code", "pk")
    )


def _sum(rows: list[dict], place: int) -> dict | None:
    cells = [row["years"][place] for row in rows if row["years"][place]]
    if not cells:
        return None
    names = ("frame", "carried", "granted", "room")
    return {name: sum(c[name] for c in cells) for name in names}


def _grants(plan: Plan, items: list) -> list:
    """What was granted of the lines, under whichever version."""
    roots = [item.line_id or item.pk for item in items]
    grants = plan.fund.grants.alias(root=Coalesce("plan_item__line", "plan_item"))
    grants = grants.filter(root__in=roots)
    with_sums = grants.annotate(total=Sum("years__amount"))
    rows = with_sums.select_related("plan_item", "rule_set").defer(*UNREAD)
    return list(rows.order_by("-decided_on", "-pk")[:PAGE])


@require_http_methods(["GET", "HEAD", "POST"])
def plan_adopt(request, pk):
    """First the kind and the years, in the address; then the plan itself."""
    fund = get_fund(request, pk, permissions.may_manage)
    replaces = _replaced(request, fund)
    asked = request.GET if "first" in request.GET else None
    years_form = PlanYearsForm(asked, initial=_next_years(replaces))
    if not years_form.is_valid():
        return render(
            request,
            "fund/plans/plan_years.html",
            {**frame(request, fund), "form": years_form, "replaces": replaces},
        )
    chosen = years_form.cleaned_data
    if replaces and replaces.kind != chosen["kind"]:
        raise Http404
    form, items = _plan_forms(request, fund, chosen, replaces)
    read = _read_file(request, fund, chosen, replaces)
    if read:
        form, items = read.pop("forms")
    changes = None
    if _is_filled_in(request, form, items) and not read:
        if "look" in request.POST:
            changes = compare(replaces, items.items())
        elif plan := _adopt(fund, chosen, form, items, replaces, by=request.user):
            words = _("The plan is adopted: %(plan)s.") % {"plan": plan}
            messages.success(request, words)
            return redirect(plan)
    query = urlencode(chosen | ({"replaces": replaces.pk} if replaces else {}))
    return render(
        request,
        "fund/plans/plan_adopt.html",
        {
            **frame(request, fund),
            "form": form,
            "items": items,
            "chosen": chosen,
            "replaces": replaces,
            "kind_words": Plan.Kind(chosen["kind"]).label,
            "years": years_of(**chosen),
            "here": f"?{query}",
            "query": query,
            "changes": changes,
            "file_form": PlanFileForm(years=years_of(**chosen)),
            **read,
        },
    )


def _is_filled_in(request, form, items) -> bool:
    if request.method != "POST" or "add_row" in request.POST:
        return False
    return all([form.is_valid(), items.is_valid()])


def _replaced(request, fund: Fund) -> Plan | None:
    """The version that is revised, when the address names one of this fund's."""
    number = number_in(request.GET.get("replaces", ""))
    if number is None:
        return None
    return get_object_or_404(fund.plans.select_related("board"), pk=number)


def _read_file(request, fund: Fund, chosen: dict, replaces: Plan | None) -> dict:
    """What a file says, laid in the grid to be looked at. Empty when none was sent."""
    if "read_file" not in request.POST:
        return {}
    years = years_of(**chosen)
    file_form = PlanFileForm(request.POST, request.FILES, years=years)
    words = {name: request.POST.get(name, "") for name in PlanForm.Meta.fields}
    form = PlanForm(None, fund=fund, **chosen, replaces=replaces, initial=words)
    if not file_form.is_valid():
        _form, items = _plan_forms(request, fund, chosen, replaces)
        return {"forms": (form, items), "file_form": file_form}
    contents = file_form.contents
    items = PlanItems(
        as_posted(contents.rows), prefix="items", form_kwargs={"years": years}
    )
    return {
        "forms": (form, items),
        "file_form": file_form,
        "unread": contents.unread,
        "changes": compare(replaces, contents.rows),
        "is_read": True,
    }


def _next_years(replaces: Plan | None) -> dict:
    if replaces:
        first, last = replaces.first_year, replaces.last_year
        return {"kind": replaces.kind, "first": first, "last": last}
    year = clock.today().year
    return {"kind": Plan.Kind.INVESTMENT, "first": year + 1, "last": year + 4}


def _plan_forms(request, fund: Fund, chosen: dict, replaces: Plan | None):
    data = request.POST or None
    if data and "add_row" in data:
        data = one_more_row(data, "items")
    initial, lines = {}, []
    if replaces:
        initial = {"board": replaces.board_id, "title": replaces.title}
        rows = replaces.items.prefetch_related("frames").order_by("code", "pk")
        lines = [as_initial(item) for item in rows]
    form = PlanForm(data, fund=fund, **chosen, replaces=replaces, initial=initial)
    items = PlanItems(
        data, prefix="items", initial=lines, form_kwargs={"years": years_of(**chosen)}
    )
    return form, items


def _adopt(
    fund: Fund, chosen: dict, form, items, replaces: Plan | None, *, by
) -> Plan | None:
    """The plan; None when it was refused, and the form says why."""
    with refusal_in_form(form):
        return actions.adopt_plan(
            fund,
            kind=chosen["kind"],
            first_year=chosen["first"],
            last_year=chosen["last"],
            items=items.items(),
            replaces=replaces,
            by=by,
            **form.cleaned_data,
        )
    return None
