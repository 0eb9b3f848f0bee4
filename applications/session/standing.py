"""Can the group decide a case with those who are here; who does not vote, and why?

Asked for the page of a point and for the part of it that is fetched again while members
answer, come and leave.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from applications.models import AgendaCase
from applications.models.separation import DECIDING
from applications.paragraphs import wording
from applications.separation import hints as ties
from applications.separation import rules as separation
from applications.voting import queries as voting
from fund.group import balance
from fund.group.balance import Voter
from fund.models import Meeting, RuleSet, Term
from projects.conflicts.queries import Earlier, answered_anew, asides_of
from projects.models import ConflictOfInterest, ConflictRuling
from projects.models.conflict import ACTING

Ground = ConflictOfInterest.Ground
M = Meeting.State


@dataclass(frozen=True)
class Known:
    """What is known of one who takes part, besides the answer: ties that the program
    sees, and what somebody else has decided about them."""

    term: Term
    hints: list[ties.Hint]
    ruling: ConflictRuling | None
    has_answered: bool
    earlier: Earlier | None = None  # about an answer since replaced

    @property
    def telling(self) -> list[ties.Hint]:
        """The ties that are more than worth knowing."""
        return [hint for hint in self.hints if hint.needs_reason]

    @property
    def is_open(self) -> bool:
        """There is such a tie, or a new answer, and nobody has tried it."""
        return self.ruling is None and bool(self.telling or self.earlier)


@dataclass(frozen=True)
class Away:
    """One who does not vote: with the aside from the case, or the time of leaving; and
    the deputy who serves instead, if there is one."""

    person: Any
    aside: Any = None
    left_at: datetime | None = None
    deputy: Any = None
    earlier: Earlier | None = None
    has_seat: bool = True


@dataclass(frozen=True)
class Here:
    """One who is in the room at the point, and whether this person votes there."""

    term: Term
    votes: bool
    aside: Any
    has_answered: bool


def silent_among(terms: Iterable[Term], application: Any) -> list[Any]:
    """Those of them (people) with a vote who have not answered about a conflict of interest
    and do not stand aside: the case is not decided until they have (KL 6:28)."""
    apart = {row.user_id for row in asides_of(application, DECIDING)}
    answers = {row.user_id for row in application.asides.all() if row.is_answer}
    return [
        term.user
        for term in terms
        if term.seat.is_voting and term.user_id not in apart | answers
    ]


def of(case: Any, rules: RuleSet) -> dict[str, Any]:
    """How the point stands now: checks, voters, conflicts and what was moved.

    `case` is read with its application as `case_queries.with_project` reads it, and its
    point as `voting.with_session` does; `rules` hold on the day of the meeting.
    """
    meeting: Any = case.item.meeting  # with the number of seats appointed
    terms = balance.present(meeting, at=case.item.number)
    apart = asides_of(case.application, DECIDING)
    here = separation.among(apart, terms)
    aside = {row.user_id: row for row in apart}
    answers = [row for row in case.application.asides.all() if row.is_answer]
    answered = {row.user_id for row in answers} | set(aside)
    voters = balance.voters_among(terms, conflicted=aside)
    session = voting.Session.of(case)
    is_decided = hasattr(case, "decision")
    anew = {} if is_decided else answered_anew(case.application)
    found: dict[str, Any] = {"checks": [], "silent": [], "known": [], "everybody": []}
    if meeting.state in (M.OPEN, M.CLOSED) and not is_decided:
        found = {
            "checks": balance.check_among(
                terms, conflicted=aside, appointed=meeting.appointed, rules=rules
            ),
            "silent": silent_among(terms, case.application),
            "known": known_of(case, voters, answers, anew),
            "everybody": _everybody(terms, voters, aside, answered),
        }
    holds = balance.can_decide(found["checks"])
    return found | {
        "holds": holds,  # the rules, whoever has yet to answer
        "can_decide": holds and not found["silent"],
        "open_hints": [row for row in found["known"] if row.is_open],
        "tried": [row for row in found["known"] if not row.is_open],
        "terms": terms,
        "aside_ids": set(aside),
        "doubtful": [row.user for row in here if row.ground == Ground.UNSURE],
        "declared": [row for row in apart if row.closes == ACTING or row in here],
        "away": _away(apart, session, terms, voters, anew),
        "voters": voters,
        "session": session,
        "result": session.result(None if is_decided else voters),
        "is_decided": is_decided,
        "paragraphs": wording.of_item(case, here, voters),
    }


def known_of(
    case: AgendaCase,
    voters: Iterable[Voter],
    answers: list,
    anew: Mapping[int, Earlier],
) -> list[Known]:
    """Those who vote, and of whom something is known that their answer does not say;
    `anew` are the rulings about answers since replaced, by person."""
    voters = list(voters)
    found = ties.hints_for(case.application, [voter.term.user for voter in voters])
    said = {row.user_id: row for row in answers}
    rows = []
    for voter in voters:
        answer = said.get(voter.term.user_id)
        ruling = answer.ruling if answer else None
        hints = found.get(voter.term.user_id, [])
        earlier = anew.get(voter.term.user_id)
        if hints or ruling or earlier:
            rows.append(Known(voter.term, hints, ruling, answer is not None, earlier))
    return rows


def _away(
    apart, session: voting.Session, terms: list[Term], voters, anew
) -> list[Away]:
    """Who stands aside and sits in the group, and who has left before the point."""
    serves = {v.seat.pk: v.term.user for v in voters if v.is_deputy}
    seats = {term.user_id: term for term in reversed(terms) if not term.is_deputy}
    rows = [
        Away(
            row.user,
            aside=row,
            earlier=anew.get(row.user_id),
            deputy=serves.get(seats[row.user_id].seat_id),
            has_seat=seats[row.user_id].seat.is_voting,
        )
        for row in apart
        if row.user_id in seats
    ]
    told = {row.person.pk for row in rows}
    gone = [move for move in session.movements if not move.is_arrival]
    return rows + [
        Away(
            move.term.user,
            aside=next(
                (row for row in apart if row.user_id == move.term.user_id), None
            ),
            left_at=move.noted_at,
            deputy=serves.get(move.term.seat_id),
        )
        for move in gone
        if move.term.user_id not in told
    ]


def _everybody(terms: list[Term], voters: list[Voter], aside, answered) -> list[Here]:
    votes = {voter.term.pk for voter in voters}
    return [
        Here(
            term,
            votes=term.pk in votes,
            aside=aside.get(term.user_id),
            has_answered=term.user_id in answered,
        )
        for term in terms
    ]
