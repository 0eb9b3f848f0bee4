"""Which figures wait to be approved, and which to be entered again?"""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import rows_given
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund
from projects.models import Measurement, Project
from projects.models.conflict import ACTING, stands_aside
from projects.permissions import OWN, REPORT

State = Measurement.State
PROJECT = "indicator__node__project"


@kept
def _figures(user, reporting: Some, owned: Some, funds: Some):
    """One's own that were sent back; and to approve what somebody else has entered,
    without a conflict of interest."""
    of_fund = Q(**{f"{PROJECT}__fund": funds})
    is_granted = ~Q(**{f"{PROJECT}__state__in": Project.BEFORE_GRANT})
    as_owner = Q(**{PROJECT: owned}) & ~stands_aside(user, PROJECT, ACTING)
    for_fund = of_fund & is_granted & ~stands_aside(user, PROJECT)
    rows = Measurement.objects.filter(
        Q((as_owner | for_fund) & ~Q(entered_by=user), state=State.ENTERED)
        | Q(entered_by=user, state=State.RETURNED, **{PROJECT: reporting})
    )
    columns = ("pk", "state", "entered_at", "measured_on", "indicator__name")
    ordered = rows.order_by("entered_at", "pk")
    return ordered.values_list(*columns, PROJECT, f"{PROJECT}__title")[:MOST]


def waiting_for(user) -> list[Waiting]:
    reporting = rows_given(user, REPORT, Project)
    owned = rows_given(user, OWN, Project)
    funds = rows_given(user, "fund.approve_measurements", Fund)
    if not reporting | owned | funds:
        return []
    rows = _figures(user=user.pk, reporting=reporting, owned=owned, funds=funds)
    return [_in_words(*row) for row in rows]


def _in_words(pk, state, since, day, name, project, subject) -> Waiting:
    title, page = _("Approve a figure"), "projects:approve"
    if state == State.RETURNED:
        title, page = _("Correct a figure that was sent back"), "projects:correct"
    url = reverse(page, args=[project, pk])
    return Waiting(None, since, title, f"{subject}: {name}, {day}", url)
