"""Who takes a seat in the steering group, and who leaves one?"""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import Board, User
from core import clock
from core.days import in_words
from core.refusals import TransitionRefused
from fund.locks import lock
from fund.models import Appointment, Fund, Seat, SteeringGroup, Term
from fund.people.actions import appoint, dismiss

Role = Appointment.Role


@transaction.atomic
def add_seat(
    fund: Fund,
    *,
    title: str,
    board: Board | None,
    side: str,
    competences: list[str],
    perspectives: Iterable[str] = (),
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
        perspectives=list(perspectives),
        is_voting=is_voting,
    )
    record(fund, "seat_added", by=by, note=title)
    return seat


@transaction.atomic
def change_seat(seat: Seat, *, title: str, perspectives: list[str], by) -> None:
    """Another name, or other things to speak for. What the rules count (board, side,
    vote, competences) is another seat: earlier days must look as they were."""
    before = f"{seat.title}: {', '.join(seat.perspectives)}"
    seat.title, seat.perspectives = title, perspectives
    seat.save(update_fields=["title", "perspectives"])
    note = f"{before} → {title}: {', '.join(perspectives)}"
    record(seat.group.fund, "seat_changed", by=by, note=note)


@transaction.atomic
def let_deputies_serve(group: SteeringGroup, *, whole_side: bool, by) -> None:
    """Whether a deputy steps in for the own seat only, or for any of the same side."""
    group.deputies_serve_side = whole_side
    group.save(update_fields=["deputies_serve_side"])
    words = "side" if whole_side else "seat"
    record(group.fund, "deputies_serve", by=by, note=words)


@transaction.atomic
def seat_person(
    seat: Seat,
    user: User,
    *,
    by,
    since: date,
    is_deputy: bool = False,
    is_chair: bool = False,
    is_vice_chair: bool = False,
    order: int | None = None,
) -> Term:
    """Begin a term; the one who sat there before ends the day before.

    A deputy without an `order` comes after those who are there.
    """
    fund = seat.group.fund
    lock(fund)
    place = (order or next_place(seat)) if is_deputy else 0
    term = Term(
        seat=seat,
        user=user,
        since=since,
        is_deputy=is_deputy,
        order=place,
        is_chair=is_chair,
        is_vice_chair=is_vice_chair,
    )
    open_terms = seat.terms.filter(until=None, is_deputy=is_deputy, order=place)
    if before := open_terms.first():
        _make_room(before, since=since, by=by)
    _require_one_seat(term)
    term.save()
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


def next_place(seat: Seat) -> int:
    """The number of the next deputy: after those who are there."""
    deputies = seat.terms.filter(until=None, is_deputy=True)
    return (deputies.aggregate(last=Max("order"))["last"] or 0) + 1


@transaction.atomic
def move_up(term: Term, *, by) -> None:
    """A deputy changes places with the one before, from today on; earlier days keep the
    order that was."""
    fund = term.seat.group.fund
    lock(fund)
    deputies = term.seat.terms.filter(until=None, is_deputy=True).order_by("order")
    rows = list(deputies.select_related("user"))
    place = next((n for n, row in enumerate(rows) if row.pk == term.pk), 0)
    if not place:
        raise TransitionRefused(
            _("%(name)s is the first deputy already.") % {"name": term.user}
        )
    before, moved = rows[place - 1], rows[place]
    places = [(before, moved.order), (moved, before.order)]
    for row, _order in places:
        row.until = max(clock.today() - timedelta(days=1), row.since)
        row.save(update_fields=["until"])
    for row, order in places:
        _sit_on(row, order)
    record(fund, "deputies_ordered", by=by, note=f"{term.seat}: {moved.user.email}")


def _sit_on(term: Term, order: int) -> None:
    """The same deputy in another place from today; one who began today has no other day."""
    if term.since < clock.today():
        term = Term(seat=term.seat, user=term.user, is_deputy=True, since=clock.today())
    term.order, term.until = order, None
    term.save()


def _require_one_seat(term: Term) -> None:
    """Nobody is a member twice, or in place of themselves; there is one chair, and one
    vice chair."""
    if (term.is_chair or term.is_vice_chair) and (
        term.is_deputy or not term.seat.is_voting
    ):
        raise TransitionRefused(_("The chair is a member with a vote."))
    open_terms = Term.objects.filter(seat__group=term.seat.group, until=None)
    mine = open_terms.filter(user=term.user)
    if mine.filter(seat=term.seat).exists() or (
        not term.is_deputy and mine.filter(is_deputy=False).exists()
    ):
        raise TransitionRefused(
            _("%(name)s already has a seat in the group.") % {"name": term.user}
        )
    for column, words in (
        ("is_chair", _("%(name)s is the chair. End that term first.")),
        ("is_vice_chair", _("%(name)s is the vice chair. End that term first.")),
    ):
        if getattr(term, column) and (held := open_terms.filter(**{column: True})):
            raise TransitionRefused(words % {"name": held[0].user})


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
