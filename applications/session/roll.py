"""Who is here now, and who votes at this point and those that come? (Närvaro.)

The whole meeting in one list: a row for each seat and deputy, a column for each point.
What is computed here is computed as for each point by itself (`fund.group.balance`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy, pgettext_lazy

from applications.conflicts.untried import silent_among
from applications.meetings.forms import seat_words
from applications.meetings.views import terms_of
from applications.models import AgendaCase, Application, case_of, decision_of
from applications.models.separation import DECIDING
from core import clock
from fund.group import balance
from fund.models import AgendaItem, Meeting, Movement, Term
from projects.conflicts.queries import asides_of, with_asides

MOST_AHEAD = 3  # points with a column: as many as a list has room for
LATEST = 5  # of those who came and left


class Part(TextChoices):
    """What somebody does at a point; the value is the shape and colour of the tag."""

    VOTES = "ok", pgettext_lazy("who", "Votes")
    ASIDE = "stop", gettext_lazy("Stands aside")
    HERE = "", gettext_lazy("Here")
    AWAY = "away", gettext_lazy("Not here")


@dataclass(frozen=True)
class Row:
    """One person in a seat: whether here, since when it was noted, and the part taken at
    each point of the list."""

    term: Term
    is_here: bool
    moved: Movement | None
    parts: list[Part]

    @property
    def words(self) -> str:
        return seat_words(self.term)

    @property
    def board(self) -> str:
        """Where the name of the seat does not say it."""
        board = str(self.term.seat.board or "")
        return "" if board.casefold() in self.words.casefold() else board


@dataclass(frozen=True)
class Point:
    """One point of the list: how many vote, why it would stop (empty: it would not), and
    how many in the room have yet to answer about a conflict of interest."""

    item: AgendaItem
    is_case: bool
    votes: int
    why_not: str
    silent: int
    parts: dict[int, Part] = field(default_factory=dict)  # term → part

    @property
    def is_stopped(self) -> bool:
        return bool(self.why_not or self.silent)


@dataclass(frozen=True)
class Roll:
    rows: list[Row]
    points: list[Point]
    latest: list[Movement]
    present: int

    @property
    def stops(self) -> list[Point]:
        """The points that could not be decided with those who are here."""
        return [point for point in self.points if point.is_case and point.is_stopped]


def next_to_decide(items: Iterable[AgendaItem]) -> AgendaItem | None:
    """The first case without a decision; else the point after the last that has one."""
    rows = list(items)
    waiting = [item for item in rows if not decision_of(item)]
    cases = [item for item in waiting if case_of(item)]
    return next(iter(cases), None) or next(iter(waiting), rows[-1] if rows else None)


def of(meeting: Any, items: list[AgendaItem], here: AgendaItem | None) -> Roll:
    """The list at the point `here`; `meeting` has the number of seats appointed."""
    presence = balance.Presence(meeting)
    at = here.number if here else 0
    rules = meeting.fund.rules_on(clock.day_of(meeting.starts_at))
    ahead = [row for row in items if row.number >= at and not decision_of(row)]
    shown = _with_asides(meeting, ahead[:MOST_AHEAD])
    points = [
        _point(meeting, presence.at(i.number), i, case, rules) for i, case in shown
    ]
    now = {term.pk for term in presence.at(at)}
    moves = list(
        Movement.objects.filter(item__meeting=meeting)
        .select_related("item", "term__user")
        .order_by("-noted_at", "-pk")
    )
    last: dict[int, Movement] = {}
    for move in reversed([move for move in moves if move.item.number <= at]):
        last[move.term_id] = move
    away = Part.AWAY
    rows = [
        Row(
            term,
            is_here=term.pk in now,
            moved=last.get(term.pk),
            parts=[point.parts.get(term.pk, away) for point in points],
        )
        for term in sorted(terms_of(meeting), key=_in_order)
    ]
    return Roll(rows, points, moves[:LATEST], len(now))


def _in_order(term: Term) -> tuple:
    """Seat by seat, the deputies of each after its member; those co-opted last."""
    return not term.seat.is_voting, term.seat.number, term.is_deputy, term.order


def _with_asides(
    meeting: Meeting, items: list[AgendaItem]
) -> list[tuple[AgendaItem, Any]]:
    """The points with their cases, and all who stand aside from each in one question."""
    cases = [row.pk for row in items if case_of(row)]
    applications = AgendaCase.objects.filter(item__in=cases).values("application")
    rows = Application.objects.filter(pk__in=applications).only("pk")
    found = {row.pk: row for row in with_asides(rows)}
    return [
        (row, found.get(case.application_id) if (case := case_of(row)) else None)
        for row in items
    ]


def _point(meeting: Any, terms: list[Term], item: AgendaItem, case, rules) -> Point:
    aside = {row.user_id for row in asides_of(case, DECIDING)} if case else set()
    voters = balance.voters_among(terms, conflicted=aside)
    checks = balance.check_among(
        terms, conflicted=aside, appointed=meeting.appointed, rules=rules
    )
    votes = {voter.term.pk for voter in voters}
    parts = {}
    for term in terms:
        part = Part.VOTES if case and term.pk in votes else Part.HERE
        parts[term.pk] = Part.ASIDE if term.user_id in aside else part
    silent = len(silent_among(terms, case.asides.all())) if case else 0
    why_not = balance.why_not(checks)
    return Point(item, case is not None, len(voters), why_not, silent, parts)
