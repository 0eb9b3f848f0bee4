"""Can the group decide a case with those who are here; who does not vote, and why?

Asked for the page of a point and for the part of it that is fetched again while members
answer, come and leave.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from applications.conflicts import untried
from applications.models.separation import DECIDING
from applications.paragraphs import wording
from applications.separation import rules as separation
from applications.voting import queries as voting
from fund.group import balance
from fund.group.balance import Voter
from fund.models import Meeting, RuleSet, Term
from projects.conflicts.queries import Replaced, anew_in_words, answered_anew, asides_of
from projects.models import ConflictOfInterest
from projects.models.conflict import ACTING

Ground = ConflictOfInterest.Ground
M = Meeting.State


@dataclass(frozen=True)
class Away:
    """One who does not vote: with the aside from the case, or the time of leaving; and
    the deputy who serves instead, if there is one."""

    person: Any
    aside: Any = None
    left_at: datetime | None = None
    deputy: Any = None
    earlier: Replaced | None = None
    has_seat: bool = True

    @property
    def anew(self) -> str:
        """The sentence about an answer given since somebody ruled; empty without one."""
        return self.earlier.about(self.person) if self.earlier else ""


@dataclass(frozen=True)
class Here:
    """One who is in the room at the point, and whether this person votes there."""

    term: Term
    votes: bool
    aside: Any
    has_answered: bool


def of(case: Any, rules: RuleSet) -> dict[str, Any]:
    """How the point stands now: checks, voters, conflicts and what was moved.

    `case` is read with its application as `case_queries.with_project` reads it, and its
    point as `voting.with_session` does; `rules` hold on the day of the meeting.
    """
    application = case.application
    terms = balance.present(case.item.meeting, at=case.item.number)
    apart = asides_of(application, DECIDING)
    here = separation.among(apart, terms)
    aside = {row.user_id: row for row in apart}
    voters = balance.voters_among(terms, conflicted=aside)
    session = voting.Session.of(case)
    is_decided = hasattr(case, "decision")
    anew = {} if is_decided else answered_anew(application)
    return {
        **_before_the_decision(case, terms, aside, voters, anew, rules),
        "terms": terms,
        "aside_ids": set(aside),
        "doubtful": [row.user for row in here if row.ground == Ground.UNSURE],
        "declared": [row for row in apart if row.closes == ACTING or row in here],
        "away": _away(apart, session, terms, voters, anew),
        "anew": [] if is_decided else anew_in_words(application),
        "voters": voters,
        "session": session,
        "result": session.result(None if is_decided else voters),
        "is_decided": is_decided,
        "paragraphs": wording.of_item(case, here, voters),
    }


def _before_the_decision(
    case: Any, terms: list[Term], aside, voters: list[Voter], anew, rules: RuleSet
) -> dict[str, Any]:
    """Can it be decided, who has yet to answer, and what is known of those who vote; all
    empty before the meeting and after the decision."""
    meeting: Any = case.item.meeting  # with the number of seats appointed
    checks, silent, known, everybody = [], [], [], []
    if meeting.state in (M.OPEN, M.CLOSED) and not hasattr(case, "decision"):
        rows = case.application.asides.all()
        checks = balance.check_among(
            terms, conflicted=aside, appointed=meeting.appointed, rules=rules
        )
        silent = untried.silent_among(terms, rows)
        known = untried.known_of(case.application, voters, anew)
        answered = {row.user_id for row in rows if row.is_answer} | set(aside)
        everybody = _everybody(terms, voters, aside, answered)
    holds = balance.can_decide(checks)
    return {
        "checks": checks,
        "silent": silent,
        "everybody": everybody,
        "holds": holds,  # the rules, whoever has yet to answer
        "can_decide": holds and not silent,
        "open_hints": [row for row in known if row.is_open],
        "tried": [row for row in known if not row.is_open],
    }


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
