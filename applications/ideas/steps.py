"""What comes next with an idea, who does it, and what do its authors read?

One line for each state, as for a case (applications.steps.table).
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from applications.models import Call, Idea, IdeaDecision, IdeaProposal, IdeaSupplement
from applications.steps.stages import Deed, Stage, Status, first, known
from core import clock

State = Idea.State

# The parts that somebody can have in an idea.
WRITES, SCREENS, DECIDES, REOPENS = "writes", "screens", "decides", "takes up again"


@dataclass(frozen=True)
class Facts:
    """What has been read about one idea; nothing here asks the database again."""

    idea: Idea
    parts: frozenset[str] = frozenset()
    proposal: IdeaProposal | None = None
    supplement: IdeaSupplement | None = None
    decision: IdeaDecision | None = None
    meets_on: date | None = None
    calls: list[Call] = field(default_factory=list)

    def url(self, page: str) -> str:
        return reverse(f"applications:{page}", args=[self.idea.pk])

    @property
    def state_words(self) -> str:
        return str(self.idea.get_state_display())

    @property
    def due_on(self) -> date | None:
        return self.supplement.due_on if self.supplement else None

    @property
    def answer_by(self) -> date | None:
        """By when the fund answers, while it does."""
        is_waiting = self.idea.state in (State.SUBMITTED, State.SCREENING)
        return self.idea.due_on if is_waiting else None

    @property
    def is_late(self) -> bool:
        return self.supplement is not None and self.supplement.is_late()

    @property
    def has_no_call(self) -> bool:
        return not self.calls

    @property
    def call_closes_on(self) -> date | None:
        closes_at: Any = self.calls[0].closes_at if self.calls else None
        return clock.day_of(closes_at) if closes_at else None


CHANGE = (_("Change the screening"), "idea_screen", SCREENS)
TAKE_UP = (_("Take it up again"), "idea_reopen", REOPENS)
LATE = _("The supplement is late")
IT_SHOULD_HAVE_COME = known("due_on", _("It should have come %(day)s."))
IN_THE_STATE = Deed(lambda facts: facts.state_words, waits=None)
SCREENED = Status(
    _("The fund screens your idea"),
    _(
        "The coordinator answers eight questions about it and proposes what becomes of "
        "it. Then the steering group decides. If something is missing, you are asked. "
        "You get a mail at each step."
    ),
    when=first(
        known("answer_by", _("You have an answer by %(day)s.")),
        known("meets_on", _("The steering group meets next on %(day)s.")),
        _("The day of the steering group's next meeting is not set yet."),
    ),
)

TABLE: dict[str, Stage] = {
    State.DRAFT: Stage(
        Status(
            _("You write, and hand in when you are ready"),
            _(
                "The idea lies in a space of your own. Nobody at the fund can read it "
                "until you hand it in."
            ),
            when=_("Ten minutes is enough. There is no last day."),
        ),
        (
            Deed(_("Finish the idea and hand it in"), page="idea_write", by=[WRITES]),
            IN_THE_STATE,
        ),
    ),
    State.SUBMITTED: Stage(SCREENED, IN_THE_STATE),
    State.SCREENING: Stage(
        SCREENED,
        (
            Deed(
                _("Write down the steering group's decision"),
                _(
                    "The proposal is signed by somebody else. The decision is a step of "
                    "its own."
                ),
                _("Go to the decision"),
                "idea_decide",
                by=[DECIDES],
                situation="proposal",
                waits=_("Decide about the idea"),
                others=[CHANGE],
            ),
            Deed(
                _("The steering group decides"),
                _("The proposal is signed. Who proposes does not decide."),
                situation="proposal",
                waits=None,
                others=[CHANGE],
            ),
            Deed(
                _("Screen the idea"),
                _(
                    "Eight questions, each with a note. Then you propose what becomes "
                    "of it."
                ),
                _("Go to the screening"),
                "idea_screen",
                by=[SCREENS],
                others=[(_("Ask for a supplement"), "idea_supplement")],
            ),
            Deed(_("The coordinator screens the idea"), waits=None),
        ),
    ),
    State.SUPPLEMENT: Stage(
        Status(
            _("You add what is missing"),
            _(
                "The idea is open for you again. When you hand in, the screening goes on."
            ),
            when=known("due_on", _("Answer by %(day)s.")),
        ),
        (
            Deed(_("Supplement the idea"), page="idea_write", by=[WRITES]),
            Deed(
                LATE,
                IT_SHOULD_HAVE_COME,
                _("Screen it without the supplement"),
                "idea_go_on",
                by=[SCREENS],
                situation="is_late",
                waits=_("The supplement to the idea is late: decide what next"),
                waits_at="idea",
                is_post=True,
            ),
            Deed(LATE, IT_SHOULD_HAVE_COME, situation="is_late", waits=None),
            Deed(
                _("Wait for the supplement"),
                known("due_on", _("The authors have until %(day)s to answer.")),
                situation="due_on",
                waits=None,
            ),
            IN_THE_STATE,
        ),
    ),
    State.INVITED: Stage(
        (
            Status(
                _("You write an application, when a call opens"),
                _(
                    "No call of the fund is open now. The invitation stays, and you need "
                    "not write the idea again."
                ),
                situation="has_no_call",
            ),
            Status(
                _("You turn the idea into an application"),
                _(
                    "Everything you have written goes along. An invitation promises no "
                    "money: the application is judged for itself."
                ),
                when=known("call_closes_on", _("The call closes %(day)s.")),
            ),
        ),
        (
            Deed(_("Turn the idea into an application"), page="idea", by=[WRITES]),
            Deed(_("The authors write the application"), waits=None),
        ),
    ),
    State.BECAME_APPLICATION: Stage(
        Status(
            _("You go on with the application"),
            _("The idea has done its work. What you write now, you write there."),
        ),
        Deed(_("The idea has become an application"), waits=None),
    ),
    State.NOT_TAKEN_FURTHER: Stage(
        Status(
            _("Nothing more happens with this idea"),
            _(
                "The motive stands below. You are welcome with another idea at any time; "
                "if something changes, the coordinator can take this one up again."
            ),
        ),
        Deed(_("The idea is not taken further"), waits=None, others=[TAKE_UP]),
    ),
    State.WITHDRAWN: Stage(
        Status(
            _("You have taken the idea back"),
            _(
                "What had been handed in stays on record. You are welcome with another "
                "idea."
            ),
        ),
        Deed(_("The authors have taken it back"), waits=None, others=[TAKE_UP]),
    ),
}
