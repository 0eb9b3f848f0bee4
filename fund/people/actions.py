"""Who is given a role in a fund, and how does a role or an account end?"""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts import actions as account_actions
from accounts.audit import record
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import Appointment, Fund
from fund.models.fund import role_group

Role = Appointment.Role


@transaction.atomic
def appoint(
    user: User, *, fund: Fund, role: str, by, since: date | None = None
) -> Appointment:
    """Give `user` a role in `fund`. Twice is once."""
    appointment, created = Appointment.objects.get_or_create(
        fund=fund,
        user=user,
        role=role,
        until=None,
        defaults={"since": since or clock.today()},
    )
    if created:
        user.groups.add(role_group(fund, role))
        record(fund, "appointed", by=by, note=f"{user.email}: {role}")
    return appointment


@transaction.atomic
def dismiss(appointment: Appointment, *, by) -> None:
    """End a role today; what it was given is taken back at once."""
    lock(appointment.fund)
    if appointment.until is not None:
        raise TransitionRefused(_("This role has already ended."))
    _require_another_coordinator(appointment)
    appointment.until = max(clock.today(), appointment.since)
    appointment.save(update_fields=["until"])
    appointment.user.groups.remove(role_group(appointment.fund, appointment.role))
    record(
        appointment.fund,
        "dismissed",
        by=by,
        note=f"{appointment.user.email}: {appointment.role}",
    )


def _require_another_coordinator(appointment: Appointment) -> None:
    """A fund that nobody runs could not be mended by anybody."""
    if appointment.role != Role.COORDINATOR:
        return
    others = appointment.fund.appointments.filter(role=Role.COORDINATOR, until=None)
    if not others.exclude(pk=appointment.pk).exists():
        raise TransitionRefused(_("Appoint another coordinator first."))


@transaction.atomic
def close_account(user: User, *, by) -> None:
    """Refused while the person still has a role in a fund."""
    roles = Appointment.objects.filter(user=user, until=None)
    if roles.exists():
        names = ", ".join(str(role.get_role_display()) for role in roles)
        raise TransitionRefused(
            _("End the roles of %(name)s first: %(roles)s.")
            % {"name": user, "roles": names}
        )
    account_actions.close_account(user, by=by)
