"""What is done with a fund when more than one row is concerned."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts import actions as account_actions
from accounts import clock
from accounts.audit import record
from accounts.days import in_words
from accounts.models import Organisation, TransitionRefused, User
from fund import adopting, appeals, checking, permissions, records
from fund.ledger import lock
from fund.models import (
    Appointment,
    Fund,
    RuleSet,
    SteeringGroup,
)
from fund.models.fund import role_group
from fund.planning import adopt_plan

__all__ = [
    "adopt_plan",
    "adopt_rules",
    "appoint",
    "change_fund",
    "close_account",
    "create_fund",
    "dismiss",
]

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
    checking.begin(fund, by=by)
    records.begin(fund)
    record(fund, "created", by=by)
    return fund


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


@transaction.atomic
def adopt_rules(fund: Fund, *, by, **rules) -> RuleSet:
    """A new version of the rules; earlier ones stay as they were, and so do grants.

    It takes the place of versions that have not begun. With `meeting_item` the decision
    is that of the minutes. Raises TransitionRefused for a
    day that is not after that of the version that holds now.
    """
    lock(fund)
    last = fund.rule_sets.order_by("-version").first()
    if item := rules.get("meeting_item"):
        decision = adopting.decision_at(fund, item)
        rules["adopted_reference"] = decision["adopted_reference"]
    rule_set = RuleSet(fund=fund, version=last.version + 1 if last else 1, **rules)
    require_later(fund, rule_set.valid_from)
    rule_set.full_clean()
    rule_set.save()
    record(fund, "rules_adopted", by=by, note=str(rule_set))
    return rule_set


def require_later(fund: Fund, valid_from: date) -> None:
    """New rules begin after those that hold now: what was done by them stays so."""
    now = fund.rule_sets.begun(clock.today()).first()
    if now and valid_from <= now.valid_from:
        raise TransitionRefused(
            _("Version %(version)s is valid from %(day)s. Choose a later day.")
            % {"version": now.version, "day": in_words(now.valid_from)}
        )
