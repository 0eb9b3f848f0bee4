"""What did lines of the plans leave of a year, and who decides what becomes of it?"""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import FrameCarry, Fund


@kept
def _left(funds: Some):
    rows = FrameCarry.objects.waiting().filter(item__plan__fund=funds)
    columns = ("pk", "from_year", "item__code", "item__text", "item__plan__fund")
    return rows.order_by("from_year", "pk").values_list(*columns)[:MOST]


def waiting_for(user) -> list[Waiting]:
    managed = rows_given(user, "fund.manage_fund", Fund)
    rows = _left(funds=managed) if managed else []
    return [
        Waiting(
            due=None,
            since=clock.begins(date(year + 1, 1, 1)),
            title=_("Decide what becomes of the frame that %(year)s left")
            % {"year": year},
            subject=f"{code} {text}",
            url=reverse("fund:carry_decide", args=[fund, pk]),
        )
        for pk, year, code, text, fund in rows
    ]
