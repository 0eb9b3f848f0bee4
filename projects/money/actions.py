"""What do those who lead a project expect the years to cost?"""

from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import Board, User
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.models import Forecast, Grant
from projects.models import Project


@transaction.atomic
def forecast(
    project: Project, amounts: dict[tuple[Grant, int, Board], Decimal], *, by: User
) -> None:
    """What the leader expects the years to cost; never counted as available money."""
    for (grant, year, board), amount in amounts.items():
        if year < clock.today().year:
            raise TransitionRefused(_("Years that have passed are not forecast."))
        ledger.set_forecast(
            grant, Forecast.Kind.ACTUAL, year=year, board=board, amount=amount, by=by
        )
    years = ", ".join(sorted({str(year) for _grant, year, _board in amounts}))
    record(project, "forecast", by=by, note=years)
