"""The list of applications: found, paged, and as a file."""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.access import rows_given
from applications import permissions
from applications.bulk.actions import Deed
from applications.bulk.views import may_handle
from applications.finding import listing, rows, saved_views, searching
from applications.finding.forms import SORTS, VIEWS, CaseFilter, address_of
from core import clock
from core.files.spreadsheets import Sheet, csv_response, xlsx_response
from core.pages.fragments import wants_fragment
from fund.models import Fund

POINTS = ("score", "lowest", "highest")
TENTH = Decimal("0.1")
# What a press on "Handed in" leads to, and what a screen reader says of the column. From
# the oldest one comes back to where nothing is chosen.
NEXT_SORT = {"relevance": "latest", "latest": "oldest", "oldest": ""}
ARIA_SORT = {"relevance": "none", "latest": "descending", "oldest": "ascending"}


@require_GET
@vary_on_headers("HX-Request")
def application_list(request):
    saved = []
    if not wants_fragment(request):
        saved = saved_views.above_the_list(request.user)
    own = [view for view in saved if view.owner_id == request.user.pk]
    first = next((view for view in own if view.is_default), None)
    if first and not request.GET:
        return redirect(first)
    form = CaseFilter(request.GET, user=request.user)
    filters = form.chosen()
    page = listing.page(
        request.user,
        filters,
        after=request.GET.get("after", ""),
        before=request.GET.get("before", ""),
    )
    deeds = Deed.choices if may_handle(request.user) else []
    may_compare = listing.reads_all(request.user)
    context = {
        "form": form,
        "rows": page.rows,
        "lines": rows.drawn(page.rows, are_chosen=bool(deeds) or may_compare),
        "notes": [*_complaints(form), *page.notes],
        "deeds": deeds,
        "may_compare": may_compare,
        "may_rank": bool(rows_given(request.user, permissions.RANKS, Fund)),
        "all_pks": ",".join(str(row["pk"]) for row in page.rows),
        "is_filtered": bool(filters.keys() - {"view", "sort"}),
        **_addresses(form, request.user, page),
    }
    template = "applications/finding/list.html"
    here = address_of(filters)
    context["saved"] = [
        {"title": v.name, "url": v.get_absolute_url(), "current": v.query == here}
        for v in saved
    ]
    if saved:
        more = {"title": _("Change the views"), "url": reverse("applications:views")}
        context["saved"].append({**more, "current": False})
    if first:  # the plain address leads to the first view, and so "all" needs another
        context["tabs"][0]["url"] += "?view="
    context["help"] = _search_help(get_language())
    if wants_fragment(request):
        template = "applications/finding/_table.html"
    return render(request, template, context)


def _complaints(form: CaseFilter) -> list[str]:
    """What of the filters makes no sense, beside the name of the field."""
    return [
        f"{form.fields[name].label or name}: {error}"
        for name, errors in form.errors.items()
        for error in errors
    ]


def _addresses(form: CaseFilter, user, page: listing.Page) -> dict:
    """Every address of the list: this view, its neighbours, its files."""
    here = reverse("applications:list")
    filters = form.chosen()
    view = filters.get("view", "")

    def address(filters: dict, **marks) -> str:
        query = "&".join(filter(None, [address_of(filters), urlencode(marks)]))
        return f"{here}?{query}" if query else here

    return {
        "tabs": [
            {"title": title, "url": address({"view": key}), "current": key == view}
            for key, title in VIEWS.items()
            if key != "mine" or listing.reads_all(user)
        ],
        "pills": [
            {"label": label, "words": words, "url": address(without)}
            for label, words, without in form.pieces()
        ],
        "save_url": f"{reverse('applications:view_new')}?{address_of(filters)}",
        "clear_url": address({"view": view}),
        "sort_url": address({**filters, "sort": NEXT_SORT[page.order]}),
        "sorted": ARIA_SORT[page.order],
        "sort_words": SORTS[page.order],
        "previous_url": address(filters, before=page.before) if page.before else "",
        "next_url": address(filters, after=page.after) if page.after else "",
        "csv_url": _export_url(filters, "csv"),
        "xlsx_url": _export_url(filters, "xlsx"),
    }


def _export_url(filters: dict, kind: str) -> str:
    query = "&".join(filter(None, [address_of(filters), urlencode({"format": kind})]))
    return f"{reverse('applications:export')}?{query}"


@require_GET
def application_export(request):
    """Exactly the rows of the view, all pages of it, as CSV or XLSX."""
    form = CaseFilter(request.GET, user=request.user)
    filters = form.chosen()
    name = _("applications-%(day)s") % {"day": clock.today().isoformat()}
    columns = _columns()
    told = (
        [_cell(key, row[key]) for key in columns]
        for row in listing.every(request.user, filters)
    )
    if request.GET.get("format") != "xlsx":
        return csv_response(name, list(columns.values()), told)
    sheet = Sheet(_("Applications"), list(columns.values()), told)
    chosen = [(label or _("View"), word) for label, word in form.words()]
    return xlsx_response(
        name,
        [sheet],
        source=_("Verkan, the list of applications"),
        by=request.user,
        filters=chosen,
    )


def _cell(key: str, value):
    """Points as the page shows them: an abstention leaves a fraction without end."""
    if key in POINTS and value is not None:
        return Decimal(value).quantize(TENTH, ROUND_HALF_UP)
    return value


def _columns() -> dict[str, str]:
    return {
        "registry_number": _("Registry number"),
        "title": _("Application"),
        "lead": _("Applicant"),
        "parties": _("Parties"),
        "type": _("Project type"),
        "call": _("Call"),
        "requested_amount": _("Requested, SEK"),
        "score": _("Points of 100, median"),
        "lowest": _("Points, lowest"),
        "highest": _("Points, highest"),
        "state_words": _("State"),
        "submitted_at": _("Handed in"),
    }


@cache
def _search_help(_language: str) -> SafeString:
    """What can be written in the search field, each with the list it finds; drawn once."""
    here = reverse("applications:list")
    examples = [
        {"query": query, "url": f"{here}?{urlencode({'q': str(query)})}", "why": why}
        for query, why in searching.EXAMPLES
    ]
    template = "applications/finding/_search_help.html"
    return render_to_string(template, {"examples": examples})
