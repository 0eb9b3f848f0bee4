"""What happens to a figure: entered, approved by somebody else, sent back, corrected."""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from projects import permissions
from projects.measuring import actions as measuring
from projects.models import Baseline, Indicator, Measurement, Target


@transaction.atomic
def enter_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure; those who approve are told. Not for a day that has not come."""
    if measurement.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    measurement.entered_by = by
    measurement.full_clean(exclude=["entered_by"])
    measurement.save()
    record(measurement, "entered", by=by)
    tell_approvers(measurement, by=by)
    return measurement


def tell_approvers(measurement: Measurement, *, by: User) -> None:
    """A figure waits for everyone who may approve it: not `by`, nobody with a conflict."""
    project = measurement.indicator.node.project
    notify(
        permissions.owner_and("fund.approve_measurements", project) - {by},
        subject=gettext_lazy("A figure waits for approval"),
        path=project.get_absolute_url(),
    )


@transaction.atomic
def approve_measurement(measurement: Measurement, *, by: User) -> None:
    measurement.approve(by=by)


@transaction.atomic
def send_back_measurement(measurement: Measurement, *, note: str, by: User) -> None:
    """Ask the one who entered the figure to correct it."""
    measurement.send_back(by=by, note=note)
    project = measurement.indicator.node.project
    notify(
        [measurement.entered_by],
        subject=gettext_lazy("A figure was sent back to you"),
        path=project.get_absolute_url(),
    )


@transaction.atomic
def set_starting_point(
    indicator: Indicator, baseline: Baseline, target: Target | None, *, by: User
) -> None:
    """Where it starts and what should be reached; the history keeps what it was."""
    if baseline.measured_on and baseline.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    baseline.indicator = indicator
    baseline.save()
    if target:
        target.indicator = indicator
        target.save()
    record(indicator.node.project, "starting_point", by=by, note=indicator.name)


@transaction.atomic
def correct_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure again that was sent back; it waits for approval once more."""
    if measurement.measured_on > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )
    measurement.enter_again(by=by)
    measurement.full_clean(exclude=["entered_by"])
    measurement.save()
    measuring.tell_approvers(measurement, by=by)
    return measurement
