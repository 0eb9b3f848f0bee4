"""What happens when the month has been told?"""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from projects import permissions
from projects.models import Project, Pulse


@transaction.atomic
def tell_pulse(pulse: Pulse, *, by: User) -> Pulse:
    """The month's pulse; once a month, not ahead of time."""
    if pulse.month > clock.today():
        raise TransitionRefused(_("That month has not begun."))
    pulse.told_by = by
    pulse.full_clean(exclude=["told_by"])
    pulse.save()
    record(pulse.project, "pulse", by=by, note=f"{pulse.month:%Y-%m}")
    if pulse.status == Pulse.Status.NEEDS_HELP:
        _call_for_help(pulse.project, by=by)
    return pulse


def _call_for_help(project: Project, *, by: User) -> None:
    """The owner and the fund's coordinators are told, except those with a conflict."""
    notify(
        permissions.owner_and("fund.prepare_cases", project) - {by},
        subject=gettext_lazy("A project asks for a decision or help"),
        path=project.get_absolute_url(),
    )
