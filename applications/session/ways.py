"""What can be done now, when a case cannot be decided with those who are here?

Every way out is tried on the same rules that stopped the case (`fund.group.balance`), so
that nobody is advised to do what would not help. To leave the room is each member's own
choice: it is asked for, and written down when it has happened.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from core.days import in_words
from fund.group import balance
from fund.group.balance import Check
from fund.group.composition import Verdict
from fund.models import RuleSet, Term

NEW_DEPUTY = -1  # nobody has this key


class Goes(TextChoices):
    NOW = "ok", gettext_lazy("Can be done today")
    IF = "go", gettext_lazy("Perhaps today")
    LATER = "wait", gettext_lazy("Before a later meeting")
    NOT = "stop", gettext_lazy("Does not help")


@dataclass(frozen=True)
class Way:
    """One way out: what, whether it helps and why; `term` leaves or comes."""

    goes: Goes
    text: str
    why: str
    term: Term | None = None
    is_arrival: bool = False
    doubt: User | None = None  # whose conflict of interest waits to be decided
    people: tuple[User, ...] = ()  # several whom it is about, by name

    @property
    def helps(self) -> bool:
        return self.goes is not Goes.NOT


class Trial:
    """The rules of one point, asked again of others than those who are here."""

    def __init__(
        self, terms: list[Term], aside: set[int], *, appointed: int, rules: RuleSet
    ):
        self.terms, self.aside = terms, aside
        self.appointed, self.rules = appointed, rules
        self.stopped_by = {check.code for check in self.of(terms) if _is_no(check)}

    def told(self, checks: Iterable[Check]) -> str:
        """Why it does not help, or how that which stops the point would then stand."""
        checks = list(checks)
        stood = " ".join(c.why for c in checks if c.code in self.stopped_by)
        if why_not := balance.why_not(checks):
            return _("Then: %(why)s") % {"why": why_not}
        # The rule's own words alone would read as if it still stopped the case.
        words = _("The rule that stops the case then holds: %(why)s")
        return words % {"why": stood} if stood else _("The rules then hold.")

    def of(self, terms: Iterable[Term]) -> list[Check]:
        return balance.check_among(
            terms, conflicted=self.aside, appointed=self.appointed, rules=self.rules
        )

    def freed(self, person: User) -> "Trial":
        """The same, when it is decided that `person` has no conflict of interest."""
        return Trial(
            self.terms,
            self.aside - {person.pk},
            appointed=self.appointed,
            rules=self.rules,
        )

    def absent(self, sitting: Iterable[Term]) -> list[Term]:
        """Those of them who are not here, and may take part."""
        away = {term.user_id for term in self.terms} | self.aside
        return [term for term in sitting if term.user_id not in away]

    def without(self, *gone: Term) -> list[Check]:
        return self.of([term for term in self.terms if term not in gone])

    def with_(self, *more: Term) -> list[Check]:
        group = self.terms[0].seat.group if self.terms else None
        for term in more:
            term.seat.group = group or term.seat.group
        ordered = [*self.terms, *more]
        ordered.sort(key=lambda term: (term.seat.number, term.is_deputy, term.order))
        return self.of(ordered)


def out(
    trial: Trial,
    sitting: list[Term],
    later: datetime | None,
    doubtful: Iterable[User] = (),
) -> list[Way]:
    """The ways out of a point that cannot be decided, those that help first.

    `sitting` are all who have a seat on the day, with seat, board and person; `later` is
    when the next meeting begins, if one is planned; `doubtful` are those who are not
    sure whether they have a conflict of interest.
    """
    doubtful = list(doubtful)
    found = [
        *_tried(trial, doubtful),
        *_leaves(trial),
        *_comes(trial, sitting),
        *_tried_and_comes(trial, doubtful, sitting),
        *_appointed(trial, sitting, later),
        _anyway(trial),
    ]
    return sorted(found, key=lambda way: list(Goes).index(way.goes))


def of_silent(trial: Trial, silent: Iterable[User]) -> list[Way]:
    """The ways out where the rules hold, and somebody in the room with a vote has not
    answered about a conflict of interest: the answer, or that the person leaves. Where
    several have not, no one of them is enough: it is one way, about them all."""
    silent = list(silent)
    if len(silent) > 1:
        return [_all_answer(silent)]
    ways = []
    for person in silent:
        name = {"name": person}
        terms = [term for term in trial.terms if term.user_id == person.pk]
        left = trial.without(*terms)
        helps = balance.can_decide(left)
        why = _("If there is no conflict of interest, the case can be decided.")
        if helps:  # who answers that there is one does not vote, as who leaves
            why = _("Whatever the answer is, the case can be decided.")
        ways += [
            Way(
                Goes.NOW if helps else Goes.IF,
                _("%(name)s answers about a conflict of interest") % name,
                why,
            ),
            Way(
                Goes.NOW if helps else Goes.NOT,
                _("%(name)s leaves the room while it is decided") % name,
                balance.why_not(left) or _("The case can be decided by the others."),
                term=terms[0],
            ),
        ]
    return sorted(ways, key=lambda way: list(Goes).index(way.goes))


def _all_answer(silent: list[User]) -> Way:
    text = _("%(count)s have yet to answer about a conflict of interest")
    why = _(
        "When all of them have answered it shows whether the case can be decided. Who "
        "leaves the room while it is decided need not answer."
    )
    return Way(Goes.IF, text % {"count": len(silent)}, why, people=tuple(silent))


def _tried(trial: Trial, doubtful: list[User]) -> list[Way]:
    """It is decided that one who is not sure has no conflict of interest: told of each,
    since a doubt may have to be decided whether that helps by itself or not."""
    ways = []
    for person in doubtful:
        checks = trial.freed(person).of(trial.terms)
        helps = balance.can_decide(checks)
        why = _("If not: %(why)s") if helps else _("Not by itself. %(why)s")
        ways.append(
            Way(
                Goes.IF if helps else Goes.NOT,
                _("It is decided whether %(name)s has a conflict of interest")
                % {"name": person},
                why % {"why": trial.told(checks)},
                doubt=person,
            )
        )
    return ways


def _tried_and_comes(
    trial: Trial, doubtful: list[User], sitting: list[Term]
) -> list[Way]:
    """Both, where neither is enough by itself: a doubt is decided, and one comes."""
    absent = [
        term
        for term in trial.absent(sitting)
        if not balance.can_decide(trial.with_(term))
    ]
    ways = []
    for person in doubtful:
        freed = trial.freed(person)
        if balance.can_decide(freed.of(trial.terms)):
            continue
        for term in absent:
            checks = freed.with_(term)
            if not balance.can_decide(checks):
                continue
            text = _(
                "It is decided whether %(name)s has a conflict of interest, and "
                "%(other)s comes"
            )
            why = _("If there is none: %(why)s") % {"why": trial.told(checks)}
            words = text % {"name": person, "other": term.user}
            ways.append(
                Way(Goes.IF, words, why, term=term, is_arrival=True, doubt=person)
            )
    return ways


def _leaves(trial: Trial) -> list[Way]:
    """One of the board that has too many votes leaves the room while it is decided."""
    if "B2" not in trial.stopped_by:
        return []
    voters = balance.voters_among(trial.terms, conflicted=trial.aside)
    count: dict[Any, int] = {}
    for voter in voters:
        if voter.seat.board_id:
            count[voter.seat.board_id] = count.get(voter.seat.board_id, 0) + 1
    most = max(count, key=lambda board: count[board])
    ways = []
    for voter in voters:
        if voter.seat.board_id != most:
            continue
        words = _("%(name)s leaves the room while it is decided")
        checks = trial.without(voter.term)
        ways.append(
            Way(
                Goes.NOW if balance.can_decide(checks) else Goes.NOT,
                words % {"name": voter.term.user},
                trial.told(checks),
                term=voter.term,
            )
        )
    return ways


def _comes(trial: Trial, sitting: list[Term]) -> list[Way]:
    """One who has a seat, and is not here, comes in."""
    absent = trial.absent(sitting)
    tried = [(term, trial.with_(term)) for term in absent]
    ways = [
        Way(
            Goes.IF,
            _("%(name)s comes, %(seat)s") % {"name": term.user, "seat": _seat_of(term)},
            trial.told(checks),
            term=term,
            is_arrival=True,
        )
        for term, checks in tried
        if balance.can_decide(checks)
    ]
    if absent and not ways:
        all_come = trial.with_(*absent)
        helps = balance.can_decide(all_come)
        ways.append(
            Way(
                Goes.IF if helps else Goes.NOT,
                _("All who are not here come"),
                trial.told(all_come),
            )
        )
    return ways


def _seat_of(term: Term) -> str:
    if term.is_deputy:
        return _("deputy for %(seat)s") % {"seat": term.seat.title}
    return term.seat.title


def _appointed(trial: Trial, sitting: list[Term], later: datetime | None) -> list[Way]:
    """A seat without a deputy gets one. The council appoints, not the meeting: it helps
    only the next time."""
    with_deputy = {term.seat_id for term in sitting if term.is_deputy}
    votes = balance.voters_among(trial.terms, conflicted=trial.aside)
    filled = {voter.seat.pk for voter in votes}
    ways = []
    for member in sitting:
        seat = member.seat
        if member.is_deputy or not seat.is_voting:
            continue
        if seat.pk in filled or seat.pk in with_deputy:
            continue
        someone = Term(
            seat=seat, user=User(pk=NEW_DEPUTY), is_deputy=True, order=1, pk=NEW_DEPUTY
        )
        if not balance.can_decide(trial.with_(someone)):
            continue
        why = _("The seat has none. The meeting does not appoint one itself.")
        if later:
            day = in_words(later)
            why = f"{why} {_('It can be done before %(day)s.') % {'day': day}}"
        text = _("A deputy is appointed for %(seat)s") % {"seat": seat.title}
        ways.append(Way(Goes.LATER, text, why))
    return ways


def _anyway(trial: Trial) -> Way:
    """A rule that must hold is not set aside by a reason; nor is the quorum, by any."""
    why = _("The fund's rules say that it must hold for the point.")
    if "quorum" in trial.stopped_by:
        why = _("Without a quorum nobody has decided anything.")
    return Way(Goes.NOT, _("Decide anyway, with a reason"), why)


def _is_no(check: Check) -> bool:
    return check.verdict == Verdict.FAIL
