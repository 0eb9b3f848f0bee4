"""The register of a fund: all its papers, its document plan, and what may be disposed of."""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.audit import record
from applications.models import RecordedPaper
from applications.records import listing
from applications.records import permissions as allowed
from applications.records.forms import (
    DisposalFilter,
    GroundForm,
    RecordFilter,
    RuleForm,
)
from applications.register.kinds import title_of
from core import clock
from core.drawing.rows import left_out
from core.files.spreadsheets import table_response
from core.pages.confirm import ask_first, edit_page
from core.pages.rows import get_row
from fund.found import frame, get_fund
from fund.founding import secrecy_and_retention as fund_records
from fund.models import Fund, RetentionRule, SecrecyGround

PER_PAGE = 50
CHUNK = 500


@require_safe
def fund_record_list(request, pk):
    """All papers of all cases that the person reads, with a filter."""
    fund = get_fund(request, pk, allowed.may_list_records)
    form = RecordFilter(request.GET or None)
    chosen = form.chosen()
    rows = listing.of_fund(request.user, fund, chosen)
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    query = urlencode(chosen)
    shown = _told(listing.along_plan(fund, page))
    context = {
        **frame(request, fund),
        "form": form,
        "filters": [str(word) for _label, word in form.words()],
        "rows": shown,
        "more": left_out(shown),
        "page": page,
        "query": query,
        "previous_url": _page(query, page.previous_page_number())
        if page.has_previous()
        else "",
        "next_url": _page(query, page.next_page_number()) if page.has_next() else "",
        "may_keep_plan": allowed.may_keep_plan(request.user, fund),
    }
    return render(request, "applications/records/fund.html", context)


def _told(papers: Iterable[RecordedPaper]) -> list[dict[str, Any]]:
    return [{"paper": row, "kind": title_of(row.kind)} for row in papers]


def _page(query: str, number: int) -> str:
    return f"?{query}&page={number}" if query else f"?page={number}"


@require_safe
def fund_record_export(request, pk, form):
    """Every row that the filter shows, sent while it is read."""
    fund = get_fund(request, pk, allowed.may_list_records)
    asked = RecordFilter(request.GET or None)
    rows = listing.of_fund(request.user, fund, asked.chosen())
    papers = listing.along_plan(fund, rows.iterator(chunk_size=CHUNK))
    sheet = listing.sheet(papers)
    name = _("register-%(number)s") % {"number": clock.today()}
    record(fund, "register_taken_out", by=request.user, note=form)
    source = _("The register of %(number)s") % {"number": fund}
    filters = asked.words() or [(_("Selection"), _("None: all papers"))]
    about = {"source": source, "by": request.user, "filters": filters}
    return table_response(form, name, sheet, **about)


@require_safe
def disposal_list(request, pk):
    """What may be disposed of in a year, by the document plan. Nothing is taken away."""
    fund = get_fund(request, pk, allowed.may_list_records)
    form = DisposalFilter(request.GET or None)
    year = form.chosen().get("year") or clock.today().year
    shown = _told(listing.to_dispose(request.user, fund, year=year))
    context = {
        **frame(request, fund),
        "form": form,
        "year": year,
        "rows": shown,
        "more": left_out(shown),
    }
    return render(request, "applications/records/disposal.html", context)


# --- The document plan, and the grounds for secrecy -------------------------------------


@require_safe
def document_plan(request, pk):
    fund = get_fund(request, pk, allowed.may_list_records)
    rules = fund.retention_rules.order_by("kind", "outcome")
    context = {
        **frame(request, fund),
        "rules": [{"rule": rule, "kind": title_of(rule.kind)} for rule in rules],
        "grounds": fund.secrecy_grounds.order_by("-is_used", "law"),
        "may_keep_plan": allowed.may_keep_plan(request.user, fund),
    }
    return render(request, "applications/records/plan.html", context)


def _find(request, pk: int, model: Any, row_pk: int | None) -> tuple[Fund, Any]:
    """The fund and one of its rows, or a new one; only for those who keep the plan."""
    fund = get_fund(request, pk, allowed.may_keep_plan)
    if row_pk is None:
        return fund, model(fund=fund)
    row = get_row(request, model.objects.filter(fund=fund), pk=row_pk)
    row.fund = fund
    return fund, row


def _edit(request, fund: Fund, keep: Callable, form: Any, **page):
    """The form of a row, which `keep` writes down."""
    return edit_page(
        request,
        lambda by, **_answers: keep(form.instance, by=by),
        form=form,
        then=reverse("applications:document_plan", args=[fund.pk]),
        back_title=fund.name,
        **page,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def rule_edit(request, pk, rule_pk=None):
    fund, rule = _find(request, pk, RetentionRule, rule_pk)
    return _edit(
        request,
        fund,
        fund_records.keep_rule,
        RuleForm(request.POST or None, instance=rule),
        done=_("The line of the document plan is kept."),
        title=_("A line of the document plan"),
        lead=_("It holds at once, for papers that are in the register already too."),
        action=_("Keep the line"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def rule_remove(request, pk, rule_pk):
    fund, rule = _find(request, pk, RetentionRule, rule_pk)
    return ask_first(
        request,
        fund_records.remove_rule,
        rule,
        done=_("The line is taken away."),
        then=reverse("applications:document_plan", args=[fund.pk]),
        title=_("Take away the line about “%(kind)s”?") % {"kind": title_of(rule.kind)},
        text=_("Papers of that kind then have no line until you write another."),
        action=_("Take it away"),
        stop=True,
        back_title=_("The document plan"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def ground_edit(request, pk, ground_pk=None):
    fund, ground = _find(request, pk, SecrecyGround, ground_pk)
    return _edit(
        request,
        fund,
        fund_records.keep_ground,
        GroundForm(request.POST or None, instance=ground),
        done=_("The ground for secrecy is kept."),
        title=_("A ground for secrecy"),
        lead=_("What no longer is chosen stays with the papers that bear it."),
        action=_("Keep the ground"),
    )
