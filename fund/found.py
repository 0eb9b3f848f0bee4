"""Which fund is this page about, and what may this person do with it?"""

from core.pages.rows import get_row
from fund import permissions
from fund.models import Fund


def get_fund(request, pk: int) -> Fund:
    """The fund, if this user may know that it exists. Locked for a change."""
    funds = Fund.objects.visible_to(request.user).for_page()
    return get_row(request, funds, pk=pk)


def frame(request, fund: Fund, current: str) -> dict:
    """What templates/fund/_frame.html needs: who reads, and which tab this is."""
    user = request.user
    return {
        "fund": fund,
        "current": current,
        "may_manage": permissions.may_manage(user, fund),
        "may_view_cases": permissions.may_view_cases(user, fund),
        "may_view_ledger": permissions.may_view_ledger(user, fund),
        "may_book": permissions.may_book(user, fund),
        "may_plan_meeting": permissions.may_plan_meeting(user, fund),
    }
