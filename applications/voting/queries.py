"""What was moved, who voted for what, and what won? (Domain 3.5, 4.3 row 8.)

The recorded decision must be what won.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import (
    Exists,
    OuterRef,
    Prefetch,
    QuerySet,
    prefetch_related_objects,
)
from django.utils.translation import gettext as _

from accounts.models import User
from applications.models import AgendaCase, Motion, Reservation, Vote, Voting, case_of
from applications.models.separation import DECIDING
from core.kept import known
from core.refusals import TransitionRefused
from fund.group import balance
from fund.group.balance import Voter
from fund.models import AgendaItem, Movement, Seat
from projects.conflicts.queries import ids

Method = Voting.Method


@dataclass(frozen=True)
class Result:
    """What won; without a winner `why` says what is missing."""

    winner: Motion | None
    counts: list[tuple[Motion, list[str]]]
    abstained: list[str]
    is_casting: bool = False
    why: str = ""


class Session:
    """All that happened at a point, as it stands now."""

    def __init__(self, item: AgendaItem):
        self.motions: list[Motion] = list(item.motions.all())
        self.votes: list[Vote] = list(item.votes.all())
        self.reservations: list[Reservation] = list(item.reservations.all())
        self.movements: list[Movement] = list(item.movements.all())
        how: Voting | None = getattr(item, "voting", None)
        self.method = how.method if how else ""
        self.presiding = how.presiding if how else None
        self.agreed = how.agreed_id if how else None

    @classmethod
    def of(cls, row: AgendaCase | AgendaItem) -> "Session":
        """Of a point or its case, from `with_session` or read now."""
        item = row.item if isinstance(row, AgendaCase) else row
        if "motions" not in getattr(item, "_prefetched_objects_cache", {}):
            item = with_session(AgendaItem.objects.all()).get(pk=item.pk)
        return cls(item)

    def result(self, voters: Iterable[Voter] | None = None) -> Result:
        """What wins among those who may vote now; of what is decided all votes count."""
        rows = self.votes
        voters = None if voters is None else list(voters)
        if voters is not None:
            may = {(voter.seat.pk, voter.term.user_id) for voter in voters}
            rows = [row for row in rows if (row.seat_id, row.person_id) in may]
        counts = [
            (motion, [str(row.person) for row in rows if row.motion_id == motion.pk])
            for motion in self.motions
        ]
        abstained = [str(row.person) for row in rows if row.motion_id is None]
        if self._presider_is_gone(voters):
            why = _("%(name)s, who presides, no longer takes part. Choose anew.")
            return Result(None, counts, abstained, why=why % {"name": self.presiding})
        if self.method == Method.CONSENSUS:
            agreed = next((m for m in self.motions if m.pk == self.agreed), None)
            return Result(agreed, counts, [])
        if not self.method:
            return self._implied(counts)
        voted = {row.person_id for row in rows}
        silent = [v.term.user for v in voters or () if v.term.user_id not in voted]
        if silent:
            names = ", ".join(map(str, silent))
            why = _("Has not voted: %(names)s.") % {"names": names}
            return Result(None, counts, abstained, why=why)
        return self._counted(rows, counts, abstained)

    def _presider_is_gone(self, voters: list[Voter] | None) -> bool:
        if voters is None or self.presiding is None:
            return False
        return self.presiding.pk not in {voter.term.user_id for voter in voters}

    def _implied(self, counts) -> Result:
        """Nothing is said of how it is decided: one motion stands alone."""
        if len(self.motions) == 1:
            return Result(self.motions[0], counts, [])
        why = _("Say how it is decided: all agree, or by vote.") if counts else ""
        return Result(None, counts, [], why=why)

    def _counted(self, rows: list[Vote], counts, abstained) -> Result:
        most = max((len(names) for _motion, names in counts), default=0)
        first = [m for m, names in counts if len(names) == most] if most else []
        if len(first) == 1:
            return Result(first[0], counts, abstained)
        # Even votes: the vote of who presides decides, as KL has it for a board (domain 3.5).
        own = next((row for row in rows if row.person == self.presiding), None)
        cast = next((m for m in first if own and m.pk == own.motion_id), None)
        if cast:
            return Result(cast, counts, abstained, is_casting=True)
        why = _("Nobody has voted for a motion.")
        if first:
            why = _(
                "The votes are even, and %(name)s, who presides, has not voted for one of "
                "these motions. Vote between the two."
            ) % {"name": self.presiding}
        return Result(None, counts, abstained, why=why)


def _parts() -> dict[str, QuerySet]:
    """What happens at a point, each part as its pages show it."""
    return {
        "motions": Motion.objects.select_related("moved_by").order_by("number"),
        "votes": Vote.objects.select_related("person").order_by("seat__number"),
        "reservations": Reservation.objects.select_related("person").order_by("pk"),
        "movements": Movement.objects.select_related("term__user").order_by("pk"),
    }


def with_session(rows: QuerySet) -> QuerySet:
    """Points or cases with what was moved, voted and reserved, and who came and left."""
    at = "" if rows.model is AgendaItem else "item__"
    parts = [Prefetch(f"{at}{name}", found) for name, found in _parts().items()]
    return rows.select_related(f"{at}voting__presiding").prefetch_related(*parts)


def one_with_session(rows: QuerySet) -> Any:
    """The one of `rows` that there is, or None, as `with_session` reads it; only what
    there is of each part is asked for. At most points nothing is moved."""
    is_item = rows.model is AgendaItem
    at, here = ("", "pk") if is_item else ("item__", "item")
    parts = _parts()
    there = {
        f"has_{name}": Exists(found.filter(item=OuterRef(here)).order_by())
        for name, found in parts.items()
    }
    row: Any = rows.select_related(f"{at}voting__presiding").annotate(**there).first()
    if row is None:
        return None
    item = row if is_item else row.item
    for name, found in parts.items():
        if getattr(row, f"has_{name}"):
            prefetch_related_objects([item], Prefetch(name, found))
        else:
            known(item, name, [])
    return row


def presides(voters: Iterable[Voter]) -> User | None:
    """Who presides unless somebody else is chosen: the chair, else the vice chair, else
    the first of those who vote."""
    rows = list(voters)
    for mark in ("is_chair", "is_vice_chair"):
        found = next((v for v in rows if getattr(v.term, mark, False)), None)
        if found:
            return found.term.user
    return rows[0].term.user if rows else None


def aside_from(item: AgendaItem) -> set[int]:
    """Who stands aside from deciding the point (user ids)."""
    case = case_of(item)
    return ids(case.application, DECIDING) if case else set()


def voters_of(item: AgendaItem) -> list[Voter]:
    """Those who may vote at the point now."""
    return balance.voters(item.meeting, conflicted=aside_from(item), at=item.number)


def checks_for(item: AgendaItem) -> list[balance.Check]:
    """Quorum, balance and economist at this point, after conflicts (B10)."""
    fund = item.meeting.fund_id
    seats = Seat.objects.filter(group__fund=fund).select_related("board")
    return balance.check_item(
        item.meeting, conflicted=aside_from(item), seats=list(seats), at=item.number
    )


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
