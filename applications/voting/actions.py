"""What was moved, who voted for what, and what won? (Domain 3.5, 4.3 row 8.)

A point is read with one query (`with_session`), or with one more when it was not. Until
it is decided everything can be corrected; the recorded decision must be what won.
"""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import transaction
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import (
    AgendaCase,
    Motion,
    Reservation,
    Vote,
    Voting,
    case_of,
    decision_of,
)
from applications.models.voting import OUTCOMES
from applications.separation import queries as separation
from core.refusals import TransitionRefused
from fund.group import balance
from fund.group.balance import Voter
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, Movement, PointDecision, Seat

Method = Voting.Method


@dataclass(frozen=True)
class MotionRow:
    """A motion; `by` is empty for the proposal as it was prepared."""

    pk: int
    number: int
    outcome: str
    text: str
    by: str

    def get_outcome_display(self) -> str:
        return str(OUTCOMES.get(self.outcome, self.outcome))

    def __str__(self):
        return f"{self.number}. {self.get_outcome_display()}"


@dataclass(frozen=True)
class VoteRow:
    """Who votes for a seat, and for which motion (None: abstains)."""

    seat: int
    person: int
    name: str
    motion: int | None


@dataclass(frozen=True)
class Result:
    """What won; without a winner `why` says what is missing."""

    winner: MotionRow | None
    counts: list[tuple[MotionRow, list[str]]]
    abstained: list[str]
    is_casting: bool = False
    why: str = ""


class Session:
    """All that happened at a point, as it stands now."""

    def __init__(self, told: Any):
        self.motions = [MotionRow(**row) for row in told.told_motions]
        self.votes = [VoteRow(**row) for row in told.told_votes]
        self.reservations: list[dict] = told.told_reservations
        self.moves = [
            {**row, "at": parse_datetime(row["at"])} for row in told.told_moves
        ]
        how = told.told_voting[0] if told.told_voting else None
        self.method: str = how["method"] if how else ""
        self.presiding: int | None = how["presiding"] if how else None
        self.presiding_name: str = how["name"] if how else ""
        self.agreed: int | None = how["agreed"] if how else None

    @classmethod
    def of(cls, row: AgendaCase | AgendaItem) -> "Session":
        """Of a point or its case, from `with_session` or read now."""
        if hasattr(row, "told_motions"):
            return cls(row)
        rows: Any = type(row)._default_manager.all()
        return cls(with_session(rows).get(pk=row.pk))

    def result(self, voters: Iterable[Voter] | None = None) -> Result:
        """What wins among those who may vote now; of what is decided all votes count."""
        rows = self.votes
        voters = None if voters is None else list(voters)
        if voters is not None:
            may = {(voter.seat.pk, voter.term.user_id) for voter in voters}
            rows = [row for row in rows if (row.seat, row.person) in may]
        counts = [
            (motion, [row.name for row in rows if row.motion == motion.pk])
            for motion in self.motions
        ]
        abstained = [row.name for row in rows if row.motion is None]
        if self._presider_is_gone(voters):
            why = _("%(name)s, who presides, no longer takes part. Choose anew.")
            return Result(
                None, counts, abstained, why=why % {"name": self.presiding_name}
            )
        if self.method == Method.CONSENSUS:
            agreed = next((m for m in self.motions if m.pk == self.agreed), None)
            return Result(agreed, counts, [])
        if not self.method:
            return self._implied(counts)
        voted = {row.person for row in rows}
        silent = [v.term.user for v in voters or () if v.term.user_id not in voted]
        if silent:
            names = ", ".join(map(str, silent))
            why = _("Has not voted: %(names)s.") % {"names": names}
            return Result(None, counts, abstained, why=why)
        return self._counted(rows, counts, abstained)

    def _presider_is_gone(self, voters: list[Voter] | None) -> bool:
        if voters is None or self.presiding is None:
            return False
        return self.presiding not in {voter.term.user_id for voter in voters}

    def _implied(self, counts) -> Result:
        """Nothing is said of how it is decided: one motion stands alone."""
        if len(self.motions) == 1:
            return Result(self.motions[0], counts, [])
        why = _("Say how it is decided: all agree, or by vote.") if counts else ""
        return Result(None, counts, [], why=why)

    def _counted(self, rows: list[VoteRow], counts, abstained) -> Result:
        most = max((len(names) for _motion, names in counts), default=0)
        first = [m for m, names in counts if len(names) == most] if most else []
        if len(first) == 1:
            return Result(first[0], counts, abstained)
        own = next((row for row in rows if row.person == self.presiding), None)
        cast = next((m for m in first if own and m.pk == own.motion), None)
        if cast:
            return Result(cast, counts, abstained, is_casting=True)
        why = _("Nobody has voted for a motion.")
        if first:
            why = _(
                "The votes are even, and %(name)s, who presides, has not voted for one of "
                "these motions. Vote between the two."
            ) % {"name": self.presiding_name}
        return Result(None, counts, abstained, why=why)


def with_session(rows: QuerySet) -> QuerySet:
    """Points or cases with what was moved, voted and reserved, and who came and left."""
    here = {"item": OuterRef("pk" if rows.model is AgendaItem else "item")}
    motion = JSONObject(
        pk="pk", number="number", outcome="outcome", text="text", by="moved_by__name"
    )
    motions = Motion.objects.filter(**here).order_by("number")
    vote = JSONObject(
        seat="seat", person="person", name="person__name", motion="motion"
    )
    votes = Vote.objects.filter(**here).order_by("seat__number")
    against = JSONObject(pk="pk", person="person", name="person__name", text="text")
    reservations = Reservation.objects.filter(**here).order_by("pk")
    move = JSONObject(name="term__user__name", is_arrival="is_arrival", at="noted_at")
    moves = Movement.objects.filter(**here).order_by("pk")
    how = JSONObject(
        method="method",
        presiding="presiding",
        name="presiding__name",
        agreed="agreed",
    )
    return rows.annotate(
        told_motions=ArraySubquery(motions.values(told=motion)),
        told_votes=ArraySubquery(votes.values(told=vote)),
        told_reservations=ArraySubquery(reservations.values(told=against)),
        told_moves=ArraySubquery(moves.values(told=move)),
        told_voting=ArraySubquery(Voting.objects.filter(**here).values(told=how)),
    )


def presides(voters: Iterable[Voter]) -> User | None:
    """Who presides unless somebody else is chosen: the chair, else the vice chair, else
    the first of those who vote."""
    rows = list(voters)
    for mark in ("is_chair", "is_vice_chair"):
        found = next((v for v in rows if getattr(v.term, mark, False)), None)
        if found:
            return found.term.user
    return rows[0].term.user if rows else None


def barred(item: AgendaItem) -> set[int]:
    """Who takes no part in deciding the point (user ids): from a case, who stands aside."""
    case = case_of(item)
    return separation.ids(case.application) if case else set()


def voters_of(item: AgendaItem) -> list[Voter]:
    """Those who may vote at the point now."""
    return balance.voters(item.meeting, conflicted=barred(item), at=item.number)


def checks_for(item: AgendaItem) -> list[balance.Check]:
    """Quorum, balance and economist at this point, after conflicts (B10)."""
    fund = item.meeting.fund_id
    seats = Seat.objects.filter(group__fund=fund).select_related("board")
    return balance.check_item(
        item.meeting, conflicted=barred(item), seats=list(seats), at=item.number
    )


# --- What is written down -------------------------------------------------------------


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
    for vote in item.votes.all():
        if seats.get(vote.seat_id) != vote.person_id:
            vote.delete()


@transaction.atomic
def reserve(item: AgendaItem, *, person: User, text: str = "", by: User) -> Reservation:
    """Somebody who took part does not stand behind the decision; written twice it is one.

    Not one who voted for it. Raises TransitionRefused.
    """
    meeting = meetings.lock(item.meeting)
    if meeting.state != Meeting.State.OPEN or decision_of(item) is None:
        raise TransitionRefused(
            _("A reservation is made after the decision, before the meeting closes.")
        )
    if person.pk not in {voter.term.user_id for voter in voters_of(item)}:
        raise TransitionRefused(
            _("%(name)s does not take part at this point.") % {"name": person}
        )
    session = Session.of(item)
    winner = session.result().winner
    own = next((row for row in session.votes if row.person == person.pk), None)
    if winner and own and own.motion == winner.pk:
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


def require_winner(item: AgendaItem, outcome: str, voters: Iterable[Voter]) -> None:
    """The decision that is recorded is what won. Raises TransitionRefused."""
    session = Session.of(item)
    if not session.motions:
        return
    found = session.result(list(voters))
    if found.winner is None:
        raise TransitionRefused(found.why)
    if found.winner.outcome != outcome:
        raise TransitionRefused(
            _("The group has decided otherwise: %(motion)s.") % {"motion": found.winner}
        )
