"""What is done with a fund when more than one row is concerned."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import actions as account_actions
from accounts import clock
from accounts.actions import notify
from accounts.audit import record
from accounts.days import in_words
from accounts.models import Board, Organisation, TransitionRefused, User
from fund import appeals, permissions
from fund.ledger import lock
from fund.models import (
    AgendaItem,
    Appointment,
    Attendance,
    Fund,
    Meeting,
    Plan,
    PlanFrame,
    PlanItem,
    RuleSet,
    Seat,
    SteeringGroup,
    Term,
)
from fund.models.fund import role_group

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
    """Its name, purpose, owner and contact; what it was before stays in the history."""
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
    """A new version of the rules; earlier ones stay as they were, and so do grants."""
    lock(fund)
    last = fund.rule_sets.order_by("-version").first()
    rule_set = RuleSet(fund=fund, version=last.version + 1 if last else 1, **rules)
    if last and rule_set.valid_from <= last.valid_from:
        raise TransitionRefused(_("New rules must be valid from a later day."))
    rule_set.full_clean()
    rule_set.save()
    record(fund, "rules_adopted", by=by, note=str(rule_set))
    return rule_set


@transaction.atomic
def adopt_plan(
    fund: Fund,
    *,
    items: Iterable[dict],
    by,
    **fields,
) -> Plan:
    """A plan with its items: dicts of code, text, priority and frames {year: kronor}."""
    plan = Plan(fund=fund, **fields)
    plan.full_clean()
    plan.save()
    for row in items:
        frames: dict[int, Decimal] = row.get("frames", {})
        item = PlanItem.objects.create(
            plan=plan,
            code=row["code"],
            text=row["text"],
            priority=row.get("priority", PlanItem.Priority.NORMAL),
        )
        PlanFrame.objects.bulk_create(
            PlanFrame(item=item, year=year, amount=amount)
            for year, amount in frames.items()
        )
    record(plan, "adopted", by=by, note=plan.adopted_reference)
    return plan


@transaction.atomic
def add_seat(
    fund: Fund,
    *,
    title: str,
    board: Board | None,
    side: str,
    competences: list[str],
    is_voting: bool = True,
    by,
) -> Seat:
    """A place in the steering group, with the next number, for somebody to sit in."""
    lock(fund)
    group = fund.steering_group
    number = group.seats.count() + 1
    seat = Seat.objects.create(
        group=group,
        number=number,
        title=title,
        board=board,
        side=side,
        competences=competences,
        is_voting=is_voting,
    )
    record(fund, "seat_added", by=by, note=title)
    return seat


@transaction.atomic
def seat_person(
    seat: Seat,
    user: User,
    *,
    by,
    since: date,
    is_deputy: bool = False,
    is_chair: bool = False,
) -> Term:
    """Begin a term; the one who sat there before ends the day before."""
    fund = seat.group.fund
    lock(fund)
    before = seat.terms.filter(until=None, is_deputy=is_deputy).first()
    if before:
        _make_room(before, since=since, by=by)
    _require_one_seat(seat, user, is_deputy=is_deputy, is_chair=is_chair)
    term = Term.objects.create(
        seat=seat, user=user, since=since, is_deputy=is_deputy, is_chair=is_chair
    )
    appoint(user, fund=fund, role=_role_of(term), by=by, since=since)
    record(fund, "seated", by=by, note=f"{user.email}: {seat.title}")
    return term


def _make_room(before: Term, *, since: date, by) -> None:
    if since <= before.since:
        raise TransitionRefused(
            _("%(name)s has sat there since %(day)s. Choose a later day.")
            % {"name": before.user, "day": in_words(before.since)}
        )
    unseat(before, on=since - timedelta(days=1), by=by)


def _require_one_seat(
    seat: Seat, user: User, *, is_deputy: bool, is_chair: bool
) -> None:
    """Nobody is a member twice, or in place of themselves; there is one chair."""
    if is_chair and (is_deputy or not seat.is_voting):
        raise TransitionRefused(_("The chair is a member with a vote."))
    open_terms = Term.objects.filter(seat__group=seat.group, until=None)
    mine = open_terms.filter(user=user)
    if mine.filter(seat=seat).exists() or (
        not is_deputy and mine.filter(is_deputy=False).exists()
    ):
        raise TransitionRefused(
            _("%(name)s already has a seat in the group.") % {"name": user}
        )
    if is_chair and (chair := open_terms.filter(is_chair=True).first()):
        raise TransitionRefused(
            _("%(name)s is the chair. End that term first.") % {"name": chair.user}
        )


@transaction.atomic
def unseat(term: Term, *, on: date, by) -> None:
    """End a term on `on`; the role ends when no other term upholds it."""
    if term.until is not None:
        raise TransitionRefused(_("This term has already ended."))
    if on < term.since:
        raise TransitionRefused(_("A term cannot end before it begins."))
    term.until = on
    term.save(update_fields=["until"])
    fund, role = term.seat.group.fund, _role_of(term)
    others = Term.objects.filter(
        seat__group__fund=fund, user=term.user, until=None
    ).select_related("seat")
    if role not in {_role_of(other) for other in others}:
        appointments = fund.appointments.filter(user=term.user, role=role, until=None)
        for appointment in appointments:
            dismiss(appointment, by=by)
    record(fund, "unseated", by=by, note=f"{term.user.email}: {term.seat.title}")


def _role_of(term: Term) -> str:
    if not term.seat.is_voting:
        return Role.ADJUNCT
    if term.is_chair:
        return Role.CHAIR
    return Role.DEPUTY if term.is_deputy else Role.MEMBER


@transaction.atomic
def plan_meeting(fund: Fund, *, starts_at: datetime, place: str = "", by) -> Meeting:
    meeting = Meeting.objects.create(fund=fund, starts_at=starts_at, place=place)
    record(meeting, "planned", by=by)
    return meeting


@transaction.atomic
def add_agenda_item(meeting: Meeting, *, title: str, by) -> AgendaItem:
    """The next point on the agenda, while papers can still be added."""
    locked = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    if locked.state not in (Meeting.State.PLANNED, Meeting.State.NOTIFIED):
        raise TransitionRefused(_("The agenda is closed: the meeting has begun."))
    item = AgendaItem.objects.create(
        meeting=meeting, number=meeting.items.count() + 1, title=title[:200]
    )
    record(meeting, "item_added", by=by, note=str(item))
    return item


@transaction.atomic
def remove_agenda_item(item: AgendaItem, *, by) -> None:
    """Take a point off again, before the members are called; the later move up."""
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=item.meeting_id)
    if meeting.state != Meeting.State.PLANNED:
        raise TransitionRefused(_("The members have been called to the meeting."))
    record(meeting, "item_removed", by=by, note=str(item))
    item.delete()
    for later in meeting.items.filter(number__gt=item.number).order_by("number"):
        later.number -= 1
        later.save(update_fields=["number"])


@transaction.atomic
def send_papers(meeting: Meeting, *, by) -> None:
    """Call the members: each gets a mail with the way to the agenda."""
    meeting.send_papers(by=by)
    day = timezone.localdate(meeting.starts_at)
    terms = Term.objects.filter(seat__group__fund=meeting.fund).on(day)
    people = User.objects.filter(terms__in=terms, is_active=True).distinct()
    notify(
        people,
        subject=gettext_lazy("The papers for the steering group's meeting are ready"),
        path=meeting.get_absolute_url(),
    )


@transaction.atomic
def write_attendance(meeting: Meeting, present: dict[Term, bool], *, by) -> None:
    """Who was there. Can be changed until the meeting is closed."""
    if meeting.state == Meeting.State.CLOSED:
        raise TransitionRefused(_("The meeting is closed."))
    for term, is_present in present.items():
        Attendance.objects.update_or_create(
            meeting=meeting, term=term, defaults={"is_present": is_present}
        )
    record(meeting, "attendance", by=by)


@transaction.atomic
def open_meeting(meeting: Meeting, *, by) -> None:
    meeting.open(by=by)


@transaction.atomic
def close_meeting(meeting: Meeting, *, by) -> None:
    meeting.close(by=by)
