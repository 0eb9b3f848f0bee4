"""Who of those that decide has yet to answer, and whose tie to the case has nobody tried?

Before a case is decided each member has answered (KL 6:28). A tie that the program sees
bars nobody: somebody tries it, or the group writes why it decides all the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from applications.models import Application
from applications.models.separation import DECIDING
from applications.separation.hints import Hint, hints_for
from core.refusals import TransitionRefused
from fund.group.balance import Voter
from fund.models import Term
from projects.conflicts.queries import (
    Replaced,
    answered_anew,
    with_asides,
    with_rulings,
)
from projects.models import ConflictRuling


@dataclass(frozen=True)
class Known:
    """What is known of one who takes part, besides the answer: ties that the program
    sees, and what somebody else has decided about them."""

    term: Term
    hints: list[Hint]
    ruling: ConflictRuling | None
    has_answered: bool
    earlier: Replaced | None = None  # about an answer since replaced

    @property
    def telling(self) -> list[Hint]:
        """The ties that are more than worth knowing."""
        return [hint for hint in self.hints if hint.needs_reason]

    @property
    def is_open(self) -> bool:
        """There is such a tie, or a new answer, and nobody has tried it."""
        return self.ruling is None and bool(self.telling or self.earlier)

    @property
    def anew(self) -> str:
        """The sentence about an answer given since somebody ruled; empty without one."""
        return self.earlier.about(self.term.user) if self.earlier else ""

    @property
    def why(self) -> list[str]:
        """What is open, a sentence each."""
        told = [hint.sentence for hint in self.telling]
        return [*told, self.anew] if self.earlier else told


def silent_among(terms: Iterable[Term], asides: Iterable[Any]) -> list[User]:
    """Those of them with a vote who have not answered about a conflict of interest and do
    not stand aside: the case is not decided until they have (KL 6:28). `asides` are all of
    its rows."""
    told = {row.user_id for row in asides if row.is_answer or row.closes <= DECIDING}
    voting = [term for term in terms if term.seat.is_voting]
    return [term.user for term in voting if term.user_id not in told]


def known_of(
    application: Application,
    voters: Iterable[Voter],
    anew: Mapping[int, Replaced],
) -> list[Known]:
    """Those who vote, and of whom something is known that their answer does not say;
    `anew` are the rulings about answers since replaced, by person."""
    voters = list(voters)
    found = hints_for(application, [voter.term.user for voter in voters])
    said = {row.user_id: row for row in application.asides.all() if row.is_answer}
    rows = []
    for voter in voters:
        answer = said.get(voter.term.user_id)
        ruling = answer.ruling if answer else None
        ties = found.get(voter.term.user_id, [])
        earlier = anew.get(voter.term.user_id)
        if ties or ruling or earlier:
            rows.append(Known(voter.term, ties, ruling, answer is not None, earlier))
    return rows


def open_now(application: Application, voters: Iterable[Voter]) -> list[Known]:
    """Those who vote with a tie, or a new answer, that nobody has tried: as it is written
    down now, whatever a page has read before."""
    rows = with_rulings(with_asides(Application.objects.select_related("project")))
    fresh = rows.get(pk=application.pk)
    return [
        known
        for known in known_of(fresh, voters, answered_anew(fresh))
        if known.is_open
    ]


def require_word(open_ones: Iterable[Known], word: str) -> None:
    """Refuse to decide over what nobody has tried until it is written why."""
    sentences = " ".join(told for known in open_ones for told in known.why)
    if sentences and not word.strip():
        words = _("%(ties)s Try it first, or write why the group decides all the same.")
        raise TransitionRefused(words % {"ties": sentences})


def note(
    application: Application, open_ones: Iterable[Known], word: str, *, by: User
) -> None:
    """Tell in the history over whose ties it was decided, and why; of nobody, nothing."""
    people = ", ".join(known.term.user.email for known in open_ones)
    if people:
        told = f"{people}: {word.strip()}"
        record(application, "decided_untried", by=by, note=told)
