"""Who takes a seat in the steering group, and who leaves one?"""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.days import in_words
from accounts.models import Board, TransitionRefused, User
from fund.actions import appoint, dismiss
from fund.ledger import lock
from fund.models import Appointment, Fund, Seat, Term

Role = Appointment.Role


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
