"""Where has every krona gone, and what does finance book by hand?"""

from typing import Any
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import require
from core import clock
from core.days import in_words
from core.files.spreadsheets import Sheet, table_response
from core.numbers import in_kronor
from fund import permissions
from fund.found import edit_part, frame, get_fund
from fund.ledger import actions, sums
from fund.ledger.forms import BOOKED_BY_HAND, BookingForm, LedgerFilter, ReversalForm
from fund.ledger.queries import (
    Key,
    Line,
    chosen_entries,
    every_line,
    page_of,
    totals_of,
)
from fund.ledger.standing import standing
from fund.limits import queries as limits
from fund.models import Entry, Fund, Override

Kind = Entry.Kind

BOOKING_TITLES = {
    Kind.ACTUAL: lambda: _("Book an actual cost"),
    Kind.RELEASE: lambda: _("Release what is not needed"),
    Kind.RETURN: lambda: _("Book a return"),
    Kind.CAPITAL_IN: lambda: _("Book capital in"),
    Kind.CAPITAL_OUT: lambda: _("Book capital out"),
}
BOOKING_LEADS = {
    Kind.ACTUAL: lambda: _(
        "An actual cost takes from what is committed. What goes above that is the "
        "board's own cost."
    ),
    Kind.RELEASE: lambda: _(
        "What the project will not need can be granted to another project."
    ),
    Kind.RETURN: lambda: _(
        "Only what is booked counts. A planned return does not belong here."
    ),
    Kind.CAPITAL_IN: lambda: _("Money that the council has earmarked for the fund."),
    Kind.CAPITAL_OUT: lambda: _("Only what is neither actual nor committed."),
}


@require_safe
def ledger_list(request, pk):
    fund = get_fund(request, pk, permissions.may_view_ledger)
    form = LedgerFilter(request.GET or None, fund=fund)
    chosen = form.chosen()
    page = page_of(
        chosen_entries(fund, chosen),
        before=Key.read(request.GET.get("before", "")),
        after=Key.read(request.GET.get("after", "")),
    )
    on = chosen.get("on")
    balance = sums.balance(fund, on=on)
    planned = standing(fund).outlook.planned_return
    asked = _asked(chosen)
    return render(
        request,
        "fund/ledger/ledger.html",
        {
            **frame(request, fund),
            "form": form,
            "page": page,
            "balance": balance,
            "planned": sum(planned.values()),
            "planned_years": sorted(planned),
            "day": on or clock.today(),
            "overrides": limits.told_of(Override.objects.filter(grant__fund=fund)),
            "is_filtered": bool(chosen.keys() - {"on"}),
            "difference": balance.available - page.totals.available,
            "query": urlencode(asked),
            "newer_url": _address(asked, after=page.newer) if page.newer else "",
            "older_url": _address(asked, before=page.older) if page.older else "",
        },
    )


def _asked(chosen: dict) -> dict:
    """The filter as it stands in an address."""
    return {name: getattr(value, "pk", value) for name, value in chosen.items()}


def _address(asked: dict, **place) -> str:
    return f"?{urlencode({**asked, **place})}"


@require_safe
def ledger_export(request, pk, form):
    """Exactly what the filter shows, every page of it."""
    fund = get_fund(request, pk, permissions.may_view_ledger)
    asked = LedgerFilter(request.GET or None, fund=fund)
    on = asked.chosen().get("on")
    rows = chosen_entries(fund, asked.chosen())
    totals = totals_of(rows)
    table = (_export_row(line) for line in every_line(rows, totals))
    sums_of_all = [totals.booked, totals.committed, totals.available]
    sum_row = [_("Total"), *[None] * 8, *sums_of_all]
    return table_response(
        form,
        _("ledger-%(day)s") % {"day": clock.today()},
        Sheet(_("Entries"), export_columns(), table, totals=[sum_row]),
        source=_("The ledger of %(fund)s") % {"fund": fund},
        by=request.user,
        filters=asked.words() or [(_("Selection"), _("None: all entries"))],
        figures=sums.figures_of(
            fund, sums.balance(fund, on=on), day=on or clock.today()
        ),
    )


def export_columns() -> list[str]:
    return [
        _("Number"),
        _("Date"),
        _("Kind"),
        _("Project code"),
        _("Project"),
        _("Board"),
        _("Grounds"),
        _("Note"),
        _("Amount"),
        _("Change of booked"),
        _("Change of committed"),
        _("Change of left to grant"),
        _("Booked after"),
        _("Committed after"),
        _("Left to grant after"),
        _("Takes back number"),
        _("Written by"),
        _("Written"),
    ]


def _export_row(line: Line) -> list:
    entry: Any = line.entry  # with what it adds, from with_effects()
    after = line.after
    return [
        entry.number,
        entry.booked_on,
        entry.get_kind_display(),
        entry.grant.project_code if entry.grant else None,
        entry.grant.title if entry.grant else None,
        str(entry.board) if entry.board else None,
        entry.reference,
        entry.note,
        entry.amount,
        entry.to_booked,
        entry.to_committed,
        entry.to_available,
        after.booked,
        after.committed,
        after.available,
        entry.reverses.number if entry.reverses else None,
        entry.by.name,
        entry.at,
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def entry_book(request, pk, kind):
    fund = get_fund(request, pk, permissions.may_book)
    if kind not in BOOKED_BY_HAND:
        raise Http404
    first = {"on": clock.today(), "grant": request.GET.get("grant")}
    form = BookingForm(request.POST or None, fund=fund, kind=kind, initial=first)
    return edit_part(
        request,
        fund,
        "fund:ledger",
        lambda by, **_answers: form.book(by=by),
        form=form,
        refused_at="amount",
        done=_booked,
        template="fund/ledger/ledger_book.html",
        title=BOOKING_TITLES[Kind(kind)](),
        lead=BOOKING_LEADS[Kind(kind)](),
        action=_("Book the entry"),
        kinds=_kind_tabs(fund, kind),
    )


def _booked(entry: Entry) -> str:
    return _("Booked: %(kind)s, %(amount)s, %(day)s.") % {
        "kind": entry.get_kind_display().lower(),
        "amount": in_kronor(entry.amount),
        "day": in_words(entry.booked_on),
    }


def _kind_tabs(fund: Fund, current: str) -> list[dict]:
    return [
        {
            "title": Kind(kind).label,
            "url": reverse("fund:ledger_book", args=[fund.pk, str(kind)]),
            "current": kind == current,
        }
        for kind in BOOKED_BY_HAND
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def entry_reverse(request, pk, entry_pk):
    fund = get_fund(request, pk, permissions.may_view_ledger)
    entry = fund.entries.for_list().filter(pk=entry_pk).first()
    if entry is None:
        raise Http404
    entry.fund = fund
    require(permissions.may_reverse(request.user, entry))
    return edit_part(
        request,
        fund,
        "fund:ledger",
        actions.reverse,
        entry,
        form=ReversalForm(request.POST or None, initial={"on": clock.today()}),
        done=_booked,
        template="fund/ledger/ledger_reverse.html",
        entry=entry,
        title=_("Take back entry %(number)s?") % {"number": entry.number},
        lead=_(
            "A new row with the opposite sign is written. Nothing is erased, and both rows "
            "stay for good."
        ),
        action=_("Take back the entry"),
        stop=True,
    )
