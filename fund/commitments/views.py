"""What is granted, used and left per year, board and project?"""

from collections.abc import Iterator
from decimal import Decimal

from django.db.models import TextChoices
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from core import clock
from core.files.spreadsheets import Sheet, table_response
from core.pages.rows import number_in
from fund import permissions
from fund.commitments.queries import (
    BoardRow,
    GrantRow,
    Overview,
    boards_of,
    every_row,
    page_of,
)
from fund.commitments.queries import overview as overview_of
from fund.found import frame, get_fund
from fund.ledger import sums as ledger


class Shown(TextChoices):
    """Which of the three amounts the cells hold."""

    LEFT = "left", gettext_lazy("Left")
    GRANTED = "granted", gettext_lazy("Granted")
    USED = "used", gettext_lazy("Actual")

    @property
    def figure(self) -> str:
        """What the sum is called where it stands alone (core.pages.figures)."""
        return {"left": "committed", "used": "actual"}.get(self.value, self.value)


@require_safe
def commitment_matrix(request, pk):
    fund = get_fund(request, pk, permissions.may_view_ledger)
    asked = request.GET.get("show")
    shown = Shown(asked) if asked in Shown.values else Shown.LEFT
    after = number_in(request.GET.get("after", ""))
    boards = boards_of(fund)
    rows, next_key = page_of(fund, boards, after=after)
    overview = overview_of(fund, boards)
    years = overview.years
    return render(
        request,
        "fund/commitments/commitments.html",
        {
            **frame(request, fund),
            "shown": shown,
            "tabs": [
                {
                    "title": choice.label,
                    "url": f"?show={choice.value}",
                    "current": choice == shown,
                }
                for choice in Shown
            ],
            "overview": overview,
            "years": years,
            "board_rows": [_cells(row, years, shown) for row in overview.boards],
            "released_row": _released_cells(overview.released, years)
            if shown == Shown.LEFT and overview.released
            else None,
            "board_sums": [getattr(overview.of_year(year), shown) for year in years],
            "board_total": getattr(overview.total, shown),
            "grant_rows": [_grant_cells(row, years, shown) for row in rows],
            "reconciliation": overview.reconciliation,
            "first_url": reverse("fund:commitments", args=[fund.pk]) + f"?show={shown}"
            if after
            else "",
            "next_url": f"?show={shown}&after={next_key}" if next_key else "",
        },
    )


def _cells(row: BoardRow, years: list[int], shown: str) -> dict:
    """A row of the table: a year without anything granted or used is missing, not zero."""
    return {
        "board": row.board,
        "years": [
            getattr(row.years[year], shown) if year in row.years else None
            for year in years
        ],
        "total": getattr(row.total, shown),
    }


def _grant_cells(row: GrantRow, years: list[int], shown: str) -> dict:
    return {
        "grant": row.grant,
        "boards": [_cells(board, years, shown) for board in row.boards],
        "released": _released_cells(row.released, years)
        if shown == Shown.LEFT and row.released
        else None,
        "total": getattr(row.total, shown),
    }


def _released_cells(released: dict[int, Decimal], years: list[int]) -> dict:
    """A row of what went back to the fund, year by year, taken off what is left."""
    return {
        "years": [-released[year] if year in released else None for year in years],
        "total": -sum(released.values()),
    }


@require_safe
def commitment_export(request, pk, form):
    fund = get_fund(request, pk, permissions.may_view_ledger)
    columns = [
        _("Project code"),
        _("Project"),
        _("Decision"),
        _("Decided on"),
        _("Board"),
        _("Year"),
        _("Granted"),
        _("Actual"),
        _("Released"),
        _("Left"),
    ]
    rows = (line for grant in every_row(fund) for line in _export_rows(grant))
    overview = overview_of(fund, boards_of(fund))
    total = overview.total
    sums = [total.granted, total.used, total.released, total.left]
    totals = [[_("Total"), *[None] * 5, *sums]]
    return table_response(
        form,
        _("granted-and-left-%(day)s") % {"day": clock.today()},
        Sheet(_("Granted and left"), columns, rows, totals),
        _board_sheet(overview),
        _reconciliation_sheet(overview),
        source=_("The decisions and the ledger of %(fund)s") % {"fund": fund},
        by=request.user,
        filters=[(_("Selection"), _("None: all projects and years"))],
        figures=ledger.figures_of(
            fund, overview.reconciliation.ledger, day=clock.today()
        ),
    )


def _export_rows(row: GrantRow) -> Iterator[list]:
    """One line for each board and year, and one for each year's release."""
    grant = row.grant
    about = [grant.project_code, grant.title, grant.reference, grant.decided_on]
    for board in row.boards:
        name = str(board.board) if board.board else None
        for year, amounts in sorted(board.years.items()):
            yield [
                *about,
                name,
                year,
                amounts.granted,
                amounts.used,
                None,
                amounts.left,
            ]
    for year, released in sorted(row.released.items()):
        yield [*about, None, year, None, None, released, -released]


def _board_sheet(overview: Overview) -> Sheet:
    rows = [
        [str(row.board) if row.board else None, year, a.granted, a.used, None, a.left]
        for row in overview.boards
        for year, a in sorted(row.years.items())
    ]
    rows += [
        [None, year, None, None, amount, -amount]
        for year, amount in sorted(overview.released.items())
    ]
    total = overview.total
    sums = [total.granted, total.used, total.released, total.left]
    columns = [
        _("Board"),
        _("Year"),
        _("Granted"),
        _("Actual"),
        _("Released"),
        _("Left"),
    ]
    title = _("By board and year")
    return Sheet(title, columns, rows, totals=[[_("Total"), None, *sums]])


def _reconciliation_sheet(overview: Overview) -> Sheet:
    check = overview.reconciliation
    return Sheet(
        _("Reconciliation"),
        [_("What"), _("Kronor")],
        [
            [_("Granted by decisions"), check.matrix.granted],
            [_("Actual"), -check.matrix.used],
            [_("Released"), -check.matrix.released],
            [_("Left by the decisions"), check.matrix.left],
            [_("Committed in the ledger"), check.ledger.committed],
            [_("Difference"), check.difference],
        ],
    )
