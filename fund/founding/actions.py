"""What is done with a fund when more than one row is concerned."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import Organisation
from fund import permissions
from fund.appeals import actions as appeals
from fund.checks import actions as checks
from fund.founding import secrecy_and_retention
from fund.locks import lock
from fund.models import Appointment, Fund, SteeringGroup

Role = Appointment.Role


@transaction.atomic
def create_fund(*, municipality: Organisation, name: str, by, **fields) -> Fund:
    """A new fund with an empty steering group; every role is given what it is given, and
    each deciding body has the usual text about how to appeal."""
    fund = Fund(municipality=municipality, name=name, **fields)
    fund.full_clean()
    fund.save()
    SteeringGroup.objects.create(fund=fund, name=_("Steering group"))
    permissions.give_roles(fund)
    appeals.begin(fund, by=by)
    checks.begin(fund, by=by)
    secrecy_and_retention.begin(fund)
    record(fund, "created", by=by)
    return fund


@transaction.atomic
def change_fund(fund: Fund, *, by, **fields) -> None:
    """Its name, purpose and contact; what it was before stays in the history."""
    lock(fund)
    kept = Fund.objects.get(pk=fund.pk)
    changed = {k: v for k, v in fields.items() if getattr(kept, k) != v}
    if not changed:
        return
    for name, value in changed.items():
        setattr(fund, name, value)
    fund.full_clean()
    fund.save(update_fields=list(changed))
    note = "; ".join(f"{k}: {getattr(kept, k)} → {v}" for k, v in changed.items())
    record(fund, "changed", by=by, note=note)
