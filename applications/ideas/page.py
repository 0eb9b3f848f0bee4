"""What does the page of one idea say: how far it has come, and what happens next?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from accounts.naming import with_names
from applications.case.next_step import Step
from applications.ideas import actions, permissions
from applications.models import (
    Idea,
    IdeaAnswer,
    IdeaDecision,
    IdeaProposal,
    IdeaSupplement,
)
from core import clock
from core.days import in_words
from fund.models import Meeting

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


@dataclass(frozen=True)
class Facts:
    """What the page has read; nothing here asks the database again."""

    idea: Idea
    proposal: IdeaProposal | None
    supplement: IdeaSupplement | None
    decision: IdeaDecision | None
    meets_on: Any = None
    calls: list = field(default_factory=list)

    def url(self, page: str) -> str:
        return reverse(f"applications:{page}", args=[self.idea.pk])


def read(idea: Idea, *, for_author: bool) -> Facts:
    """What has been asked for, proposed and decided, as far as the state makes it true."""
    proposals = idea.proposals.in_force().select_related("signed_by").order_by("-pk")
    asked = idea.supplements.filter(ended_at=None)
    decisions = idea.decisions.select_related("decided_by").order_by("-pk")
    is_screened = idea.state == State.SCREENING
    return Facts(
        idea=idea,
        proposal=proposals.first() if is_screened else None,
        supplement=asked.first() if idea.state == State.SUPPLEMENT else None,
        decision=decisions.first() if idea.state in DECIDED else None,
        meets_on=_next_meeting(idea) if is_screened and for_author else None,
        calls=actions.calls_to_apply_in(idea)
        if for_author and idea.state == State.INVITED
        else [],
    )


def _next_meeting(idea: Idea):
    rows = Meeting.objects.filter(fund=idea.fund, starts_at__gte=clock.now())
    starts = rows.order_by("starts_at").values_list("starts_at", flat=True).first()
    return clock.day_of(starts) if starts else None


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
        for event, note in zip(events, with_names(kept), strict=True)
    ]


# --- In plain words, for those who wrote it -------------------------------------------


@dataclass(frozen=True)
class Next:
    """What happens next, by whom and when."""

    title: str
    text: str
    when: str = ""


def next_for_authors(facts: Facts) -> Next:
    return PLAIN[facts.idea.state](facts)


def _draft(facts: Facts) -> Next:
    return Next(
        _("You write, and hand in when you are ready"),
        _(
            "The idea lies in a space of your own. Nobody at the fund can read it until "
            "you hand it in."
        ),
        _("Ten minutes is enough. There is no last day."),
    )


def _screening(facts: Facts) -> Next:
    when = (
        _("The steering group meets next on %(day)s.")
        % {"day": in_words(facts.meets_on)}
        if facts.meets_on
        else _("The day of the steering group's next meeting is not set yet.")
    )
    return Next(
        _("The fund screens your idea"),
        _(
            "The coordinator answers eight questions about it and proposes what becomes of "
            "it. Then the steering group decides. If something is missing, you are asked. "
            "You get a mail at each step."
        ),
        when,
    )


def _supplement(facts: Facts) -> Next:
    due = facts.supplement.due_on if facts.supplement else None
    return Next(
        _("You add what is missing"),
        _("The idea is open for you again. When you hand in, the screening goes on."),
        _("Answer by %(day)s.") % {"day": in_words(due)} if due else "",
    )


def _invited(facts: Facts) -> Next:
    if not facts.calls:
        return Next(
            _("You write an application, when a call opens"),
            _(
                "No call of the fund is open now. The invitation stays, and you need not "
                "write the idea again."
            ),
        )
    closes = facts.calls[0].closes_at
    return Next(
        _("You turn the idea into an application"),
        _(
            "Everything you have written goes along. An invitation promises no money: the "
            "application is judged for itself."
        ),
        _("The call closes %(day)s.") % {"day": in_words(clock.day_of(closes))}
        if closes
        else "",
    )


def _became(facts: Facts) -> Next:
    return Next(
        _("You go on with the application"),
        _("The idea has done its work. What you write now, you write there."),
    )


def _closed(facts: Facts) -> Next:
    return Next(
        _("Nothing more happens with this idea"),
        _(
            "The motive stands below. You are welcome with another idea at any time; if "
            "something changes, the coordinator can take this one up again."
        ),
    )


def _withdrawn(facts: Facts) -> Next:
    return Next(
        _("You have taken the idea back"),
        _(
            "What had been handed in stays on record. You are welcome with another idea."
        ),
    )


PLAIN: dict[str, Callable[[Facts], Next]] = {
    State.DRAFT: _draft,
    State.SUBMITTED: _screening,
    State.SCREENING: _screening,
    State.SUPPLEMENT: _supplement,
    State.INVITED: _invited,
    State.BECAME_APPLICATION: _became,
    State.NOT_TAKEN_FURTHER: _closed,
    State.WITHDRAWN: _withdrawn,
}


# --- The next step, for the fund's people ---------------------------------------------


def next_for_staff(user, facts: Facts) -> Step:
    """What this person does next, or whom the idea waits for."""
    idea = facts.idea
    if idea.state == State.SCREENING:
        return _to_decide(user, facts) if facts.proposal else _to_screen(user, facts)
    if idea.state == State.SUPPLEMENT and facts.supplement:
        return _to_wait(user, facts, facts.supplement)
    others = []
    if permissions.may_reopen(user, idea):
        others = [(_("Take it up again"), facts.url("idea_reopen"))]
    titles: dict[str, str] = {
        State.INVITED: _("The authors write the application"),
        State.BECAME_APPLICATION: _("The idea has become an application"),
        State.NOT_TAKEN_FURTHER: _("The idea is not taken further"),
        State.WITHDRAWN: _("The authors have taken it back"),
    }
    return Step(titles.get(idea.state, str(idea.get_state_display())), others=others)


def _to_screen(user, facts: Facts) -> Step:
    if not permissions.may_screen(user, facts.idea):
        return Step(_("The coordinator screens the idea"))
    return Step(
        _("Screen the idea"),
        _("Eight questions, each with a note. Then you propose what becomes of it."),
        _("Go to the screening"),
        facts.url("idea_screen"),
        others=[(_("Ask for a supplement"), facts.url("idea_supplement"))],
    )


def _to_decide(user, facts: Facts) -> Step:
    change = []
    if permissions.may_screen(user, facts.idea):
        change = [(_("Change the screening"), facts.url("idea_screen"))]
    if permissions.may_decide(user, facts.idea, facts.proposal):
        return Step(
            _("Write down the steering group's decision"),
            _(
                "The proposal is signed by somebody else. The decision is a step of its own."
            ),
            _("Go to the decision"),
            facts.url("idea_decide"),
            others=change,
        )
    return Step(
        _("The steering group decides"),
        _("The proposal is signed. Who proposes does not decide."),
        others=change,
    )


def _to_wait(user, facts: Facts, supplement: IdeaSupplement) -> Step:
    day = {"day": in_words(supplement.due_on)}
    waits = _("The authors have until %(day)s to answer.") % day
    if not supplement.is_late():
        return Step(_("Wait for the supplement"), waits)
    why = _("It should have come %(day)s.") % day
    if not permissions.may_go_on_without(user, facts.idea):
        return Step(_("The supplement is late"), why)
    return Step(
        _("The supplement is late"),
        why,
        _("Screen it without the supplement"),
        facts.url("idea_go_on"),
        is_post=True,
    )


def answers_of(idea: Idea) -> list[tuple[str, IdeaAnswer | None]]:
    """Each of the eight questions with its answer, when there is one."""
    kept = {row.question: row for row in idea.answers.all()}
    return [
        (str(label), kept.get(question))
        for question, label in IdeaAnswer.Question.choices
    ]
