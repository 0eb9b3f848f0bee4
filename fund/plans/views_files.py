"""A plan as Excel, the template for one, and what becomes of what a year left."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.files.spreadsheets import xlsx_response
from core.numbers import in_kronor
from core.pages.rows import get_row
from fund import permissions
from fund.found import edit_part, get_fund
from fund.models import FrameCarry
from fund.plans import actions, files
from fund.plans.forms import CarryForm, PlanYearsForm, years_of


@require_safe
def plan_export(request, pk, plan_pk) -> FileResponse:
    """The lines of a plan, as the import reads them."""
    fund = get_fund(request, pk)
    plan = get_object_or_404(fund.plans, pk=plan_pk)
    years = years_of(plan.kind, plan.first_year, plan.last_year)
    items = plan.items.prefetch_related("frames").order_by("code", "pk")
    decision = f"{plan.adopted_on}, {plan.adopted_reference}"
    return xlsx_response(
        f"plan {plan.pk}",
        [files.as_sheet(_("Lines"), years, items)],
        source=f"{fund.name}: {plan.title}",
        by=request.user,
        filters=[(_("Adopted"), decision), *_how()],
    )


@require_safe
def plan_template(request, pk) -> FileResponse:
    """An empty table for a kind of plan and its years."""
    fund = get_fund(request, pk, permissions.may_manage)
    form = PlanYearsForm(request.GET)
    if not form.is_valid():
        raise Http404
    chosen = form.cleaned_data
    return xlsx_response(
        f"plan {chosen['first']}-{chosen['last']}",
        [files.as_sheet(_("Lines"), years_of(**chosen))],
        source=fund.name,
        by=request.user,
        filters=_how(),
    )


def _how() -> list[tuple[str, str]]:
    words = _(
        "One line in each row, amounts in kronor. Save the file, and read it in where "
        "the plan is written down. Nothing is adopted before you have seen it."
    )
    return [(_("How to use it"), words)]


@require_http_methods(["GET", "HEAD", "POST"])
def carry_decide(request, pk, carry_pk):
    """Decide what becomes of what a line had left when the year ended."""
    fund = get_fund(request, pk, permissions.may_manage)
    rows = FrameCarry.objects.waiting().filter(item__plan__fund=fund)
    asked = get_row(request, rows.select_related("item__plan__fund"), pk=carry_pk)
    words = {
        "line": asked.item,
        "year": asked.from_year,
        "amount": in_kronor(asked.amount),
    }
    return edit_part(
        request,
        fund,
        "fund:plans",
        actions.answer_carry,
        asked,
        form=CarryForm(request.POST or None, initial={"choice": "carried"}),
        done=_("The decision about the frame is kept."),
        then=asked.item.plan,
        title=_("What is left of %(year)s") % words,
        lead=_("%(line)s had %(amount)s left when %(year)s ended.") % words,
        action=_("Decide"),
    )
