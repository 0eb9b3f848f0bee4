"""Who has not declared their ties this year?"""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import Waiting
from fund.models import Appointment, Fund, InterestDeclaration
from fund.models.interest import DECLARING

DUE = (1, 31)  # month and day


@kept
def _declaring(user, inside: Some, year):
    """The roles that declare, in funds where nothing is declared that year."""
    declared = InterestDeclaration.objects.filter(user=user, year=year)
    roles = Appointment.objects.filter(
        user=user, until=None, role__in=DECLARING, fund=inside
    ).exclude(fund__in=declared.values("fund"))
    return roles.order_by("fund", "-since").values_list("fund", "fund__name", "since")


def waiting_for(user) -> list[Waiting]:
    """One row for each fund, since the first of the roles there."""
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    today = clock.today()
    rows = _declaring(user=user.pk, inside=inside, year=today.year) if inside else []
    funds = {fund: (name, since) for fund, name, since in rows}
    return [
        Waiting(
            due=max(date(today.year, *DUE), since),
            since=clock.now(),
            title=_("Declare your ties for %(year)s") % {"year": today.year},
            subject=name,
            url=reverse("fund:interest_declare", args=[fund]),
        )
        for fund, (name, since) in funds.items()
    ]
