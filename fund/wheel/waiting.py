"""Which tasks of the wheel wait for a person?"""

from datetime import timedelta

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from accounts.access import rows_given
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Appointment, Duty, DutyOccasion, Fund

DAYS_AHEAD = 30  # a task begins to wait so long before its last day


@kept
def _tasks(user, inside: Some, managed: Some, soon):
    """Late, or due within a month; who manages the fund also sees to the tasks of those
    who have left it, as the reminders do."""
    here = Appointment.objects.filter(
        fund=OuterRef("task__fund"), user=OuterRef("task__owner"), until=None
    )
    left_over = Q(~Exists(here)) | Q(task__owner__is_active=False)
    rows = DutyOccasion.objects.open().filter(
        Q(task__owner=user) | Q(left_over, task__fund=managed),
        task__fund=inside,
        due_on__lte=soon,
    )
    columns = ("pk", "due_on", "task__title", "task__duty", "task__fund")
    ordered = rows.order_by("due_on", "pk")
    return ordered.values_list(*columns, "task__fund__name")[:MOST]


def waiting_for(user) -> list[Waiting]:
    inside = rows_given(user, "fund.view_fund_inside", Fund)
    if not inside:
        return []
    rows = _tasks(
        user=user.pk,
        inside=inside,
        managed=rows_given(user, "fund.manage_fund", Fund),
        soon=clock.today() + timedelta(days=DAYS_AHEAD),
    )
    return [
        Waiting(
            due=due_on,
            since=clock.begins(due_on - timedelta(days=DAYS_AHEAD)),
            title=title,
            subject=f"{Duty(duty).label}, {name}",
            url=reverse("fund:occasion", args=[fund, pk]),
        )
        for pk, due_on, title, duty, fund, name in rows
    ]
