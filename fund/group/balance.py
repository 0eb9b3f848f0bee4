"""Who votes on one item, who leads it, and can the group decide it today (B10)?

The rules of the whole group are in `fund.group.composition`; those of one item are the same,
asked of those who remain when the conflicted have left (domain 3.4 and 3.5).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from core import clock
from core.kept import known
from core.numbers import written
from fund.group.composition import (
    Check,
    Verdict,
    economist_present,
    no_board_dominates,
)
from fund.models import Meeting, Movement, RuleSet, Seat, SteeringGroup, Term

Severity = RuleSet.Severity
HALF = Decimal(50)


@dataclass(frozen=True)
class Voter:
    """Who votes for a seat in one item: its member, or the deputy who steps in."""

    seat: Seat
    term: Term

    @property
    def is_deputy(self) -> bool:
        return self.term.is_deputy


def present(meeting: Meeting, *, at: int | None = None) -> list[Term]:
    """Everybody who is there, with seat, board and person: at the beginning, or when
    the point with the number `at` is taken up, after those who came and left."""
    here = {"term": OuterRef("pk")}
    began = meeting.attendances.filter(**here).values("is_present")
    is_here = Coalesce(Subquery(began), False)
    if at is not None:
        moved = Movement.objects.filter(
            **here, item__meeting=meeting, item__number__lte=at
        )
        latest = moved.order_by("-item__number").values("is_arrival")[:1]
        is_here = Coalesce(Subquery(latest), Subquery(began), False)
    terms = Term.objects.filter(seat__group__fund=meeting.fund_id)
    return _of_one_group(terms.alias(is_here=is_here).filter(is_here=True).in_order())


def _of_one_group(terms: Iterable[Term]) -> list[Term]:
    """All seats are of one group, and what is read of it is read for all of them."""
    rows = list(terms)
    for term in rows:
        term.seat.group = rows[0].seat.group
    return rows


class Presence:
    """Who is there, point by point, as `present` says; the same few questions to the
    database for all the points.

    `terms` are those who were asked to come or came, whether they were there or not, and
    `numbers` 0 for the beginning and the points before which somebody came or left.
    """

    def __init__(self, meeting: Meeting):
        moved = Movement.objects.filter(item__meeting=meeting)
        self._began = dict(meeting.attendances.values_list("term", "is_present"))
        self._moves: dict[int, list[tuple[int, bool]]] = defaultdict(list)
        moved = moved.order_by("item__number", "pk")
        columns = ("term", "item__number", "is_arrival")
        for term, number, comes in moved.values_list(*columns):
            self._moves[term].append((number, comes))
        rows = Term.objects.filter(pk__in=self._began.keys() | self._moves.keys())
        self.terms = _of_one_group(rows.in_order())
        self.numbers = {0} | {
            number for moves in self._moves.values() for number, _comes in moves
        }

    def at(self, number: int) -> list[Term]:
        return [term for term in self.terms if self._is_here(term, number)]

    def _is_here(self, term: Term, number: int) -> bool:
        moves = [comes for at, comes in self._moves[term.pk] if at <= number]
        return moves[-1] if moves else self._began.get(term.pk, False)


def voters_among(terms: Iterable[Term], *, conflicted: Iterable[int]) -> list[Voter]:
    """Those of `present` who may vote on an item from which `conflicted` (user ids)
    stand aside.

    A deputy steps in where the member is absent or has a conflict of interest: the first
    in order who is there, and, where the group has it so, for any seat of the same side.
    Nobody votes twice: a deputy of several seats fills the first of them.
    """
    aside = set(conflicted)
    may = [t for t in terms if t.seat.is_voting and t.user_id not in aside]
    found: dict[int, Voter] = {}
    taken: set[int] = set()

    def fill(seat: Seat, term: Term) -> None:
        if seat.pk not in found and term.user_id not in taken:
            found[seat.pk] = Voter(seat, term)
            taken.add(term.user_id)

    for term in sorted(may, key=lambda term: (term.is_deputy, term.order)):
        fill(term.seat, term)
    for seat, term in _for_their_side(may):
        fill(seat, term)
    return sorted(found.values(), key=lambda voter: voter.seat.number)


def _for_their_side(terms: list[Term]) -> Iterable[tuple[Seat, Term]]:
    """Which deputies may serve for which other seats, in the order they are asked."""
    deputies = sorted(
        (term for term in terms if term.is_deputy),
        key=lambda term: (term.order, term.seat.number),
    )
    if not deputies or not deputies[0].seat.group.deputies_serve_side:
        return
    seats = votes_of(deputies[0].seat.group)
    for seat in sorted(seats, key=lambda seat: seat.number):
        for term in deputies:
            if term.seat.side == seat.side:
                yield seat, term


def votes_of(group: SteeringGroup) -> list[Seat]:
    """The seats with a vote, with their boards; read once for a page that asks again."""
    if "seats" not in getattr(group, "_prefetched_objects_cache", ()):
        known(group, "seats", list(group.seats.select_related("board")))
    return [seat for seat in group.seats.all() if seat.is_voting]


def who_chairs(terms: Iterable[Term], *, conflicted: Iterable[int]) -> Term | None:
    """Who of `present` leads an item: the chair, else the vice chair. None when both are
    away or stand aside: then the group chooses somebody for the item."""
    aside = set(conflicted)
    may = [term for term in terms if term.user_id not in aside]
    chairs = [term for term in may if term.is_chair]
    return next(iter([*chairs, *(term for term in may if term.is_vice_chair)]), None)


def voters(
    meeting: Meeting, *, conflicted: Iterable[int], at: int | None = None
) -> list[Voter]:
    """The persons who may vote on an item from which `conflicted` (user ids) stand
    aside; `at` is its number."""
    return voters_among(present(meeting, at=at), conflicted=conflicted)


def check_item(
    meeting: Meeting,
    *,
    conflicted: Iterable[int],
    seats: list[Seat],
    at: int | None = None,
) -> list[Check]:
    """Quorum, B2 and the economist of B5 for one agenda item, after conflicts (B10).

    `seats` are all seats of the group: quorum is counted on those appointed. `at` is
    the item's number.
    """
    return check_among(
        present(meeting, at=at),
        conflicted=conflicted,
        appointed=sum(seat.is_voting for seat in seats),
        rules=meeting.fund.rules_on(clock.day_of(meeting.starts_at)),
    )


def check_among(
    terms: Iterable[Term], *, conflicted: Iterable[int], appointed: int, rules: RuleSet
) -> list[Check]:
    """The same for those `present`. The competence of those co-opted counts, their
    voice does not."""
    aside = set(conflicted)
    terms = list(terms)
    votes = [voter.seat for voter in voters_among(terms, conflicted=aside)]
    others = [t.seat for t in terms if not t.seat.is_voting and t.user_id not in aside]
    found = [
        _quorum(len(votes), appointed, rules),
        no_board_dominates(votes, rules, _of_item(rules.b2_severity, rules)),
        economist_present(votes + others, _of_item(rules.b5_severity, rules)),
    ]
    return [check for check in found if check]


def _of_item(severity: str, rules: RuleSet) -> str:
    """How severe a rule is for one item: as B10 says, but never asked when it is off."""
    return severity if severity == Severity.OFF else rules.b10_severity


def can_decide(checks: Iterable[Check]) -> bool:
    return all(check.verdict != Verdict.FAIL for check in checks)


def why_not(checks: Iterable[Check]) -> str:
    """What fails; empty when nothing does."""
    return " ".join(check.why for check in checks if check.verdict == Verdict.FAIL)


def _quorum(present: int, appointed: int, rules: RuleSet) -> Check:
    """More than a share of those appointed: never a matter of severity, since without it
    nobody has decided anything."""
    # More than half, as KL 6 kap. asks of a board, unless the fund's rules say otherwise;
    # of those appointed, not of those who are left when some stand aside (domain 3.5).
    enough = present * 100 > appointed * rules.quorum_percent
    verdict = Verdict.OK if enough else Verdict.FAIL
    if rules.quorum_percent != HALF:
        words = _(
            "%(present)s of %(appointed)s voting members can vote; more than "
            "%(share)s percent needed."
        )
        share = written(rules.quorum_percent.normalize())
        facts = {"present": present, "appointed": appointed, "share": share}
        return Check("quorum", verdict, words % facts)
    return Check(
        "quorum",
        verdict,
        _(
            "%(present)s of %(appointed)s voting members can vote; more than half needed."
        )
        % {"present": present, "appointed": appointed},
    )
