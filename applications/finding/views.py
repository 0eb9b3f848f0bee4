"""The list of applications: found, paged, and as a file."""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from django.http import QueryDict
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
from applications.finding.forms import (
    LOOKS,
    SORTS,
    USUAL,
    VIEWS,
    CaseFilter,
    Column,
    address_of,
)
from applications.models import SavedView
from core import clock
from core.drawing.rows import left_out
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
    if not wants_fragment(request) or "columns" in request.GET:
        saved = saved_views.above_the_list(request.user)
    own = [view for view in saved if view.owner_id == request.user.pk]
    first = next((view for view in own if view.is_default), None)
    if first and not request.GET:
        return redirect(first)
    own_columns = saved_views.columns_of(first)
    form = CaseFilter(_asked(request.GET, own_columns), user=request.user)
    filters = form.chosen()
    page = listing.page(
        request.user,
        filters,
        after=request.GET.get("after", ""),
        before=request.GET.get("before", ""),
    )
    context = _table(request, form, page)
    context["may_keep"] = filters.get("columns", own_columns) != own_columns
    if wants_fragment(request):
        return render(request, "applications/finding/_table.html", context)
    if "columns" not in request.GET:  # they are the reader's, not those of the address
        filters.pop("columns", None)
    context["saved"] = _tabs_of(saved, address_of(filters))
    all_cases = context["tabs"][0]
    if first and "?" not in all_cases["url"]:  # which leads to the first view
        all_cases["url"] += "?view="
    context["help"] = _search_help(get_language())
    return render(request, "applications/finding/list.html", context)


def _table(request, form: CaseFilter, page: listing.Page) -> dict:
    """The rows of the page, what can be done with them, and the ways from it."""
    deeds = Deed.choices if may_handle(request.user) else []
    may_compare = listing.reads_all(request.user)
    filters = form.chosen()
    columns = filters.get("columns", USUAL)
    return {
        "form": form,
        "rows": page.rows,
        "more": left_out(page.rows),
        "lines": rows.drawn(page.rows, columns, are_chosen=bool(deeds) or may_compare),
        **_columns_of_page(form, columns),
        "notes": [*_complaints(form), *page.notes],
        "deeds": deeds,
        "may_compare": may_compare,
        "may_rank": bool(rows_given(request.user, permissions.RANKS, Fund)),
        "all_pks": ",".join(str(row["pk"]) for row in page.rows),
        "is_filtered": bool(filters.keys() - LOOKS),
        **_addresses(form, request.user, page),
    }


def _asked(query: QueryDict, own_columns: list[str]) -> QueryDict:
    """What the address asks for, with the reader's own columns where it names none."""
    if not own_columns or "columns" in query:
        return query
    asked = query.copy()
    asked.setlist("columns", own_columns)
    return asked


def _tabs_of(saved: list[SavedView], here: str) -> list[dict]:
    """The saved views above the list, and last the page where they are changed."""
    if not saved:
        return []
    tabs = [(v.name, v.get_absolute_url(), v.query == here) for v in saved]
    tabs.append((_("Change the views"), reverse("applications:views"), False))
    return [
        {"title": title, "url": url, "current": is_current}
        for title, url, is_current in tabs
    ]


def _complaints(form: CaseFilter) -> list[str]:
    """What of the filters makes no sense, beside the name of the field."""
    return [
        f"{form.fields[name].label or name}: {error}"
        for name, errors in form.errors.items()
        for error in errors
    ]


def _columns_of_page(form: CaseFilter, columns: list[str]) -> dict:
    """The headings of the table, and the form that chooses them: a plain address, and so
    a link to the list says which columns it was looked at with."""
    rest = {name: value for name, value in form.chosen().items() if name != "columns"}
    return {
        "columns": [
            {"name": name, "label": label, "is_shown": name in columns}
            for name, label in Column.choices
        ],
        "kept_along": list(QueryDict(address_of(rest)).lists()),
    }


def _addresses(form: CaseFilter, user, page: listing.Page) -> dict:
    """Every address of the list: this view, its neighbours, its files."""
    here = reverse("applications:list")
    filters = form.chosen()
    view = filters.get("view", "")
    looks = {"columns": filters.get("columns", [])}

    def address(filters: dict, **marks) -> str:
        query = "&".join(filter(None, [address_of(filters), urlencode(marks)]))
        return f"{here}?{query}" if query else here

    return {
        "tabs": [
            {
                "title": title,
                "url": address({**looks, "view": key}),
                "current": key == view,
            }
            for key, title in VIEWS.items()
            if key != "mine" or listing.reads_all(user)
        ],
        "pills": [
            {"label": label, "words": words, "url": address(without)}
            for label, words, without in form.pieces()
        ],
        "save_url": f"{reverse('applications:view_new')}?{address_of(filters)}",
        "clear_url": address({**looks, "view": view}),
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
    """Exactly the rows and columns of the view, all pages of it, as CSV or XLSX; every
    column where nobody has chosen any."""
    form = CaseFilter(request.GET, user=request.user)
    filters = form.chosen()
    name = _("applications-%(day)s") % {"day": clock.today().isoformat()}
    columns = _columns(filters.get("columns"))
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


def _columns(chosen: list[str] | None) -> dict[str, str]:
    """Key of a row → heading. The points are three: their middle, lowest and highest."""
    every = {
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
    if chosen is None:
        return every
    wanted = {"registry_number", "title", *chosen}
    if Column.SCORE in wanted:
        wanted.update(POINTS)
    if Column.STATE in wanted:
        wanted.add("state_words")
    return {name: label for name, label in every.items() if name in wanted}


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
