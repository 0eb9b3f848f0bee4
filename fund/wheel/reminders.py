"""Who is reminded of a task of the wheel, and told when its last day has passed?

As for the applications' last days: what has been sent is written on the row, in the same
transaction, so that it is sent once however often this runs.
"""

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.models import MailKind, User
from core import clock
from core.deadlines import tell_each
from fund.models import DutyOccasion, Fund


def send_due() -> int:
    """Send every reminder of the wheel that is due; how many rows were told of."""
    today, related = clock.today(), ("task__fund", "task__owner")
    rows = DutyOccasion.objects.filter(task__ended_at=None)
    return tell_each(
        rows.to_remind(today), "reminded_at", _remind, *related
    ) + tell_each(rows.to_tell_overdue(today), "overdue_told_at", _tell, *related)


def _remind(found: DutyOccasion) -> None:
    _notify(found, gettext_lazy("A reminder: a task of the fund's wheel is due soon"))


def _tell(found: DutyOccasion) -> None:
    _notify(
        found, gettext_lazy("The last day of a task in the fund's wheel has passed")
    )


def _notify(found: DutyOccasion, subject: Promise) -> None:
    path = reverse("fund:occasion", args=[found.task.fund_id, found.pk])
    notify(_who(found), subject=subject, path=path, kind=MailKind.REMINDER)


def _who(occasion: DutyOccasion) -> list[User]:
    """The one who sees to it; the coordinators, when that person has left the fund."""
    fund, owner = occasion.task.fund, occasion.task.owner
    if _has_a_role(owner, fund):
        return [owner]
    return list(people_given("fund.manage_fund", fund))


def _has_a_role(user: User, fund: Fund) -> bool:
    roles = fund.appointments.filter(user=user, until=None)
    return user.is_active and roles.exists()
