"""Which fund is this page about, and what may this person do with it?"""

from collections.abc import Callable

from django.http import Http404
from django.urls import reverse

from accounts.access import rows_given
from core.kept import Some, kept
from core.pages.confirm import edit_page
from core.pages.rows import May, allowed, get_row
from fund import permissions
from fund.models import Fund

INSIDE = "fund.view_fund_inside"


def get_fund(request, pk: int, may: May | None = None) -> Fund:
    """The fund, if this user may know that it exists. Locked for a change."""
    if request.method == "POST":
        funds = Fund.objects.visible_to(request.user).for_page()
        return get_row(request, funds, may, pk=pk)
    for fund in _visible(pk=pk, funds=rows_given(request.user, INSIDE, Fund)):
        return allowed(request, fund, may)
    raise Http404


@kept
def _visible(pk, funds: Some):
    return Fund.objects.filter(pk=funds).filter(pk=pk).for_page()


def frame(request, fund: Fund) -> dict:
    """What a page of the fund needs: which fund, and what its reader may do with it."""
    user = request.user
    return {
        "fund": fund,
        "may_manage": permissions.may_manage(user, fund),
        "may_view_ledger": permissions.may_view_ledger(user, fund),
        "may_book": permissions.may_book(user, fund),
        "may_plan_meeting": permissions.may_plan_meeting(user, fund),
    }


def edit_part(request, fund: Fund, back: str, act: Callable, *rows, **page):
    """A form about a part of the fund; `back` names the page that it leads back to."""
    back_url = reverse(back, args=[fund.pk])
    usual = {"then": back_url, "back_url": back_url, "back_title": fund.name}
    return edit_page(request, act, *rows, **usual | {"fund": fund} | page)
