"""Cases side by side, and the cases of a call in the order of their points."""

from decimal import Decimal

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import require, rows_given
from applications import permissions
from applications.models import Application, Call
from applications.ranking import comparing, portfolio
from applications.ranking.forms import RankingForm
from applications.ranking.prospects import prospects
from applications.ranking.queries import RANKED, Ranking, rank
from fund.ledger import sums as ledger
from fund.models import Fund


@require_GET
def compare(request):
    """Up to four cases side by side. One that is not for this person: not found."""
    pks = comparing.read_keys(request.GET.getlist("case"))
    if pks is None:
        raise Http404
    if not 2 <= len(pks) <= comparing.MOST:
        messages.info(request, _("Choose two to four applications to compare."))
        return redirect("applications:list")
    cases = comparing.compared(request.user, pks)
    if cases is None:
        raise Http404
    funds = {case.application.fund_id: case.application.fund for case in cases}
    fund, available = None, None
    if len(funds) == 1:
        [fund] = funds.values()
        available = ledger.balance(fund).available
    total = sum((case.economy.requested for case in cases), Decimal(0))
    context = {
        "cases": cases,
        "grid": comparing.grid(cases),
        "names": ", ".join(case.application.project.title for case in cases),
        "total": total,
        "fund": fund,
        "available": available,
        "left": available - total if available is not None else None,
    }
    return render(request, "applications/ranking/compare.html", context)


@require_GET
def ranking(request):
    """The cases of a call by points, the line where its frame ends, and the portfolio."""
    mine = rows_given(request.user, permissions.RANKS, Fund)
    visible = Call.objects.visible_to(request.user)
    wanted = request.GET.get("call", "")
    call: Call | None = None
    if wanted:
        call = found = _find(visible, wanted)
        require(permissions.may_rank(request.user, found.fund))
    require(bool(mine))
    waiting = Application.objects.filter(call=OuterRef("pk"), state__in=RANKED)
    rows = visible.filter(fund__in=mine).annotate(has_cases=Exists(waiting))
    calls = list(rows.for_list()[:100])
    if call is None and calls:
        call = next((each for each in calls if each.has_cases), calls[0])
    chosen = request.GET.copy()
    chosen["call"] = str(call.pk) if call else ""
    form = RankingForm(chosen, calls=calls)
    context = {"form": form, "call": call, "ranking": None}
    if call is not None:
        context |= _ranked(request, call, form)
    return render(request, "applications/ranking/ranking.html", context)


def _find(visible, wanted: str) -> Call:
    pks = comparing.read_keys([wanted])
    call = visible.select_related("fund").filter(pk__in=pks or []).first()
    if call is None:
        raise Http404
    return call


def _ranked(request, call: Call, form: RankingForm) -> dict:
    pks = comparing.read_keys(
        name.removeprefix("amount-")
        for name in request.GET
        if name.startswith("amount-")
    )
    form.offer_amounts((pks or [])[:500])
    found = rank(request.user, call, tried=form.tried())
    form.offer_amounts(
        row.application.pk
        for row in found.rows
        if f"amount-{row.application.pk}" not in form.fields
    )
    open_now = portfolio.commitments(call.fund)
    then = open_now.with_cases(row for row in found.rows if row.is_above)
    return {
        "ranking": found,
        "rows": _lines(found, form),
        "is_tried": any(row.is_changed for row in found.rows),
        "portfolio": then,
        "prospects": prospects(row.application for row in found.rows),
        "now": open_now.with_cases(),
        "type_figure": portfolio.figure(
            then.by_type,
            _("By project type"),
            _(
                "What is committed and the cases above the line, by type. Dotted: target."
            ),
        ),
        "board_figure": portfolio.figure(
            then.by_board,
            _("By board"),
            _("What is committed and the cases above the line, by board."),
        ),
    }


def _lines(found: Ranking, form: RankingForm) -> list[dict]:
    """The rows with their fields; `cuts` on the first below the line."""
    return [
        {
            "row": row,
            "field": form[f"amount-{row.application.pk}"],
            "place": number + 1,
            "cuts": number == found.cut,
        }
        for number, row in enumerate(found.rows)
    ]
