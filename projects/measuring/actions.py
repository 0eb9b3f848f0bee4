"""What happens to a figure: entered, approved by somebody else, sent back, corrected."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.actions import notify
from accounts.audit import record
from accounts.models import MailKind, User
from core import clock
from core.refusals import TransitionRefused
from projects import permissions
from projects.models import Baseline, Indicator, Measurement, Target


@transaction.atomic
def enter_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure; those who approve are told. Not for a day that has not come."""
    _require_past(measurement.measured_on)
    measurement.entered_by = by
    _keep(measurement, by=by)
    record(measurement, "entered", by=by)
    return measurement


def _require_past(day: date | None) -> None:
    if day and day > clock.today():
        raise TransitionRefused(
            _("The date of a measurement cannot lie in the future.")
        )


def _keep(measurement: Measurement, *, by: User) -> None:
    measurement.full_clean(exclude=["entered_by"])
    measurement.save()
    tell_approvers(measurement, by=by)


def tell_approvers(measurement: Measurement, *, by: User) -> None:
    """A figure waits for everyone who may approve it: not `by`, nobody with a conflict."""
    project = measurement.indicator.node.project
    notify(
        permissions.owner_and("fund.approve_measurements", project) - {by},
        subject=gettext_lazy("A figure waits for approval"),
        kind=MailKind.TASK,
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
        kind=MailKind.TASK,
        path=project.get_absolute_url(),
    )


@transaction.atomic
def set_starting_point(
    indicator: Indicator, baseline: Baseline, target: Target | None, *, by: User
) -> None:
    """Where it starts and what should be reached; the history keeps what it was."""
    _require_past(baseline.measured_on)
    baseline.indicator = indicator
    baseline.save()
    if target:
        target.indicator = indicator
        target.save()
    record(indicator.node.project, "starting_point", by=by, note=indicator.name)


@transaction.atomic
def correct_measurement(measurement: Measurement, *, by: User) -> Measurement:
    """Enter a figure again that was sent back; it waits for approval once more."""
    _require_past(measurement.measured_on)
    measurement.enter_again(by=by)
    _keep(measurement, by=by)
    return measurement
