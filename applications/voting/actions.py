"""What happens at a point: motions, votes and reservations are written down.

Until the point is decided everything can be corrected.
"""

import uuid
from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import (
    AgendaCase,
    Motion,
    Reservation,
    Vote,
    Voting,
    decision_of,
)
from applications.voting.queries import Session, voters_of
from core.refusals import TransitionRefused
from fund.group.balance import Voter
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, PointDecision

Method = Voting.Method


def require_in_session(item: AgendaItem) -> None:
    """The meeting is locked, and the point is still to be decided."""
    meeting = meetings.lock(item.meeting)
    if meeting.state != Meeting.State.OPEN:
        raise TransitionRefused(_("The meeting is not in session."))
    cases = AgendaCase.objects.filter(item=item, decision__isnull=False)
    if cases.exists() or PointDecision.objects.filter(item=item).exists():
        raise TransitionRefused(_("It is decided: what was voted stays."))


@transaction.atomic
def move(
    item: AgendaItem,
    *,
    outcome: str,
    text: str = "",
    moved_by: User | None = None,
    key: uuid.UUID | None = None,
    by: User,
) -> Motion:
    """Write down a motion; sent twice with the same key it is one."""
    require_in_session(item)
    key = key or uuid.uuid4()
    if known := item.motions.filter(key=key).first():
        return known
    last = item.motions.order_by("-number").first()
    motion = Motion.objects.create(
        item=item,
        number=last.number + 1 if last else 1,
        key=key,
        outcome=outcome,
        text=text,
        moved_by=moved_by,
    )
    record(item.meeting, "moved", by=by, note=f"{item}: {motion}")
    return motion


@transaction.atomic
def take_back(motion: Motion, item: AgendaItem, *, by: User) -> None:
    """A motion is withdrawn, as long as nobody votes for it."""
    require_in_session(item)
    agreed = Voting.objects.filter(agreed=motion).exists()
    if agreed or motion.votes.exists():
        raise TransitionRefused(
            _("Somebody stands behind the motion. Change the votes first.")
        )
    record(item.meeting, "motion_withdrawn", by=by, note=f"{item}: {motion}")
    motion.delete()


@transaction.atomic
def choose(
    item: AgendaItem, *, method: str, presiding: User, agreed: Motion | None, by: User
) -> None:
    """How it is decided, and who presides. Choosing anew is a correction."""
    require_in_session(item)
    if method == Method.CONSENSUS and agreed is None:
        raise TransitionRefused(_("Say which motion all agree on."))
    if presiding.pk not in {voter.term.user_id for voter in voters_of(item)}:
        raise TransitionRefused(
            _("%(name)s does not take part at this point.") % {"name": presiding}
        )
    Voting.objects.update_or_create(
        item=item,
        defaults={
            "method": method,
            "presiding": presiding,
            "agreed": agreed if method == Method.CONSENSUS else None,
        },
    )
    record(item.meeting, "voting", by=by, note=f"{item}: {method}")


@transaction.atomic
def cast(item: AgendaItem, votes: Mapping[int, Motion | None], *, by: User) -> None:
    """Person (user id) → motion, or None to abstain, of those who may vote. What was
    cast by one who may not vote any longer goes. Raises TransitionRefused."""
    require_in_session(item)
    voters = {voter.term.user_id: voter for voter in voters_of(item)}
    if strangers := set(votes) - set(voters):
        names = User.objects.filter(pk__in=strangers).order_by("name", "pk")
        raise TransitionRefused(
            _("May not vote at this point: %(names)s.")
            % {"names": ", ".join(map(str, names))}
        )
    forget_others(item, voters.values())
    for person, motion in votes.items():
        Vote.objects.update_or_create(
            item=item,
            person_id=person,
            defaults={"seat": voters[person].seat, "motion": motion},
        )
    record(item.meeting, "voted", by=by, note=str(item))


def forget_others(item: AgendaItem, voters: Iterable[Voter]) -> None:
    """What was cast by one who may not vote any longer, or for another seat, goes."""
    seats = {voter.seat.pk: voter.term.user_id for voter in voters}
    for vote in Vote.objects.filter(item=item):
        if seats.get(vote.seat_id) != vote.person_id:
            vote.delete()


@transaction.atomic
def reserve(item: AgendaItem, *, person: User, text: str = "", by: User) -> Reservation:
    """Somebody who took part does not stand behind the decision; written twice it is one.

    Not one who voted for it; what won is not the decision where the point could only be
    tabled. Raises TransitionRefused.
    """
    meeting, decision = meetings.lock(item.meeting), decision_of(item)
    if meeting.state != Meeting.State.OPEN or decision is None:
        raise TransitionRefused(
            _("A reservation is made after the decision, before the meeting closes.")
        )
    if person.pk not in {voter.term.user_id for voter in voters_of(item)}:
        raise TransitionRefused(
            _("%(name)s does not take part at this point.") % {"name": person}
        )
    session = Session.of(item)
    winner = session.result().winner
    if winner and winner.outcome == decision.outcome:
        for_it = {row.person_id for row in session.votes if row.motion_id == winner.pk}
        if person.pk in for_it:
            raise TransitionRefused(
                _("%(name)s voted for the decision.") % {"name": person}
            )
    reservation, _new = Reservation.objects.update_or_create(
        item=item, person=person, defaults={"text": text}
    )
    record(meeting, "reserved", by=by, note=f"{person}, {item}")
    return reservation


@transaction.atomic
def take_back_reservation(reservation: Reservation, *, by: User) -> None:
    meeting = meetings.lock(reservation.item.meeting)
    if meeting.state != Meeting.State.OPEN:
        raise TransitionRefused(_("The meeting is not in session."))
    record(meeting, "reservation_withdrawn", by=by, note=str(reservation.person))
    reservation.delete()
