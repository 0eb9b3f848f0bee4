"""Which ideas wait for whom: to write, to supplement, to screen, to decide?"""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q, Subquery

from accounts.access import rows_given
from applications.ideas.steps import DECIDES, SCREENS, TABLE, WRITES, Facts
from applications.models import (
    Idea,
    IdeaAside,
    IdeaDecision,
    IdeaProposal,
    IdeaSupplement,
)
from applications.models.separation import DECIDING
from core import clock
from core.kept import Some, kept
from core.waiting import MOST, Waiting
from fund.models import Fund

State = Idea.State
PREPARES, RECORDS = "fund.prepare_cases", "fund.record_decisions"


@kept
def _ideas(user, today, preparing: Some, recording: Some):
    """One's own to write; others' to screen and to decide, unless one stands aside."""
    this = {"idea": OuterRef("pk")}
    asked = IdeaSupplement.objects.filter(**this, ended_at=None)
    proposed = IdeaProposal.objects.in_force().filter(**this).order_by("-pk")
    decided = IdeaDecision.objects.filter(**this).order_by("-pk")
    to_screen = Q(~Exists(proposed), state=State.SCREENING) | Q(
        Exists(asked.filter(due_on__lt=today)), state=State.SUPPLEMENT
    )
    to_decide = Q(Exists(proposed), state=State.SCREENING)
    asides = IdeaAside.objects
    judged = Q(to_screen, ~asides.closing(user, "pk"), fund=preparing)
    decided_on = Q(to_decide, ~asides.closing(user, "pk", DECIDING), fund=recording)
    return (
        Idea.objects.annotate(
            is_mine=Idea.objects.own(user),
            asked_at=Subquery(asked.values("asked_at")[:1]),
            asked_due=Subquery(asked.values("due_on")[:1]),
            proposed_at=Subquery(proposed.values("signed_at")[:1]),
            decided_at=Subquery(decided.values("decided_at")[:1]),
        )
        .filter(
            Q(is_mine=True, state__in=[*Idea.WRITABLE, State.INVITED])
            | judged
            | decided_on
        )
        .only(
            *("title", "registry_number", "state"),
            *("created_at", "submitted_at", "due_on"),
        )
        .order_by(F("submitted_at").asc(nulls_last=True), "pk")[:MOST]
    )


def waiting_for(user) -> list[Waiting]:
    rows = _ideas(
        user=user.pk,
        today=clock.today(),
        preparing=rows_given(user, PREPARES, Fund),
        recording=rows_given(user, RECORDS, Fund),
    )
    return [told for idea in rows for told in _in_words(idea)]


def _in_words(idea) -> Iterator[Waiting]:
    facts = _facts(idea)
    if deed := TABLE[idea.state].awaited(facts):
        title, url = deed.waiting(facts)
        subject = f"{idea.name}, {idea.registry_number}".rstrip(", ")
        due = facts.due_on if idea.is_mine else facts.answer_by
        yield Waiting(due, _since(idea), title, subject, url)


def _facts(idea) -> Facts:
    """Of those that are not one's own only what is to be done by this person was read."""
    return Facts(
        idea,
        frozenset([WRITES] if idea.is_mine else [SCREENS, DECIDES]),
        proposal=IdeaProposal(signed_at=idea.proposed_at) if idea.proposed_at else None,
        supplement=IdeaSupplement(due_on=idea.asked_due) if idea.asked_due else None,
    )


def _since(idea) -> datetime:
    """When it came to wait for this: begun, handed in, proposed, asked or decided."""
    begun: dict[str, datetime | None] = {
        State.SCREENING: idea.proposed_at or idea.submitted_at,
        State.SUPPLEMENT: idea.asked_at,
        State.INVITED: idea.decided_at,
    }
    return begun.get(idea.state) or idea.created_at
