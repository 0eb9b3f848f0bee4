"""What does the page of one idea say: how far it has come, and what happens next?"""

from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from accounts.naming import as_read
from applications.ideas import actions, permissions, steps
from applications.ideas.steps import Facts
from applications.models import Idea, IdeaAnswer, IdeaProposal
from applications.steps.facts import next_meetings

State = Idea.State

# The way of an idea: name, and the states in which it is there.
WAY = [
    (gettext_lazy("Draft"), {State.DRAFT}),
    (
        gettext_lazy("Idea screening"),
        {State.SUBMITTED, State.SCREENING, State.SUPPLEMENT},
    ),
    (gettext_lazy("Decision"), {State.INVITED, State.NOT_TAKEN_FURTHER}),
    (gettext_lazy("Application"), {State.BECAME_APPLICATION}),
]
VERBS = {
    "renumbered": gettext_lazy("The registry number was corrected"),
    "begun": gettext_lazy("The idea was begun"),
    "author_added": gettext_lazy("An author was added"),
    "author_removed": gettext_lazy("An author was taken away"),
    "proposed": gettext_lazy("A proposal was signed"),
    "proposal_voided": gettext_lazy("The proposal became void"),
}
HIDDEN = ["conflict_answered"]
INSIDE = ["proposed", "proposal_voided"]  # how the fund comes to its proposal
UNTOLD = ("proposed", "became_application")  # notes that are keys, for the program
DECIDED = {State.INVITED, State.BECAME_APPLICATION, State.NOT_TAKEN_FURTHER}


def read(user, idea: Idea) -> Facts:
    """What has been asked for, proposed and decided, as far as the state makes it true,
    and in which parts this person has to do with it."""
    is_author = permissions.is_author(user, idea)
    proposals = idea.proposals.in_force().select_related("signed_by").order_by("-pk")
    asked = idea.supplements.filter(ended_at=None)
    decisions = idea.decisions.select_related("decided_by").order_by("-pk")
    is_screened = idea.state == State.SCREENING
    proposal = proposals.first() if is_screened else None
    return Facts(
        idea=idea,
        parts=_parts(user, idea, proposal),
        proposal=proposal,
        supplement=asked.first() if idea.state == State.SUPPLEMENT else None,
        decision=decisions.first() if idea.state in DECIDED else None,
        meets_on=next_meetings([idea.fund_id]).get(idea.fund_id)
        if is_screened and is_author
        else None,
        calls=actions.calls_to_apply_in(idea)
        if is_author and idea.state == State.INVITED
        else [],
    )


def _parts(user, idea: Idea, proposal: IdeaProposal | None) -> frozenset[str]:
    parts = {
        steps.SCREENS: permissions.may_screen(user, idea)
        or permissions.may_go_on_without(user, idea),
        steps.DECIDES: permissions.may_decide(user, idea, proposal),
        steps.REOPENS: permissions.may_reopen(user, idea),
    }
    return frozenset(part for part, may in parts.items() if may)


def way(idea: Idea) -> list[dict]:
    """The steps of the way, with those that are done and the one where it is."""
    at = next((n for n, (_label, states) in enumerate(WAY) if idea.state in states), -1)
    return [
        {"label": label, "done": number < at, "current": number == at}
        for number, (label, _states) in enumerate(WAY)
    ]


def history(idea: Idea, *, for_author: bool) -> list[dict]:
    """What has happened to it, latest first; not who has answered what of conflicts,
    and to those who wrote it not what the preparing side proposed."""
    hidden = HIDDEN + INSIDE if for_author else HIDDEN
    events = list(AuditEvent.objects.about(idea).exclude(verb__in=hidden)[:50])
    kept = ("" if event.verb in UNTOLD else event.note for event in events)
    states = dict(State.choices)
    return [
        {
            "at": event.at,
            "by": event.by,
            "words": states.get(event.to_state) or VERBS.get(event.verb, event.verb),
            "note": note,
        }
        for event, note in zip(events, as_read(kept), strict=True)
    ]


def answers_of(idea: Idea) -> list[tuple[str, IdeaAnswer | None]]:
    """Each of the eight questions with its answer, when there is one."""
    kept = {row.question: row for row in idea.answers.all()}
    return [
        (str(label), kept.get(question))
        for question, label in IdeaAnswer.Question.choices
    ]
