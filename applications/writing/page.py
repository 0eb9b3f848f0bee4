"""What do the applicants read about their own case: what has happened, what was decided?

In their words, and without names of those who handle and assess.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Sum
from django.utils.translation import gettext_lazy

from accounts.audit import AuditEvent
from applications.models import Application, SupplementRequest
from applications.models.decision import Outcome
from applications.steps.status import statuses
from core import clock
from fund.limits import queries as overrides
from fund.models import AppealText
from fund.models.appeal import Body

State = Application.State

# What each step is called by those who apply; the second when they have been here before.
HAPPENED = {
    State.SUBMITTED: gettext_lazy("You handed in the application"),
    State.REGISTERED: gettext_lazy("It was registered"),
    State.FORMAL_CHECK: gettext_lazy("The check that all is there began"),
    State.SUPPLEMENT: gettext_lazy("The fund asked you a question"),
    State.PREPARATION: gettext_lazy("All was there, and the assessment began"),
    State.READY: gettext_lazy("The assessment was done"),
    State.ON_AGENDA: gettext_lazy("It was put on the agenda of the steering group"),
    State.TABLED: gettext_lazy("The steering group put it off"),
    State.WITH_BODY: gettext_lazy(
        "The steering group said what it recommends. Nothing is decided yet"
    ),
    State.REFERRED_BACK: gettext_lazy("The steering group wanted to know more"),
    State.GRANTED: gettext_lazy("The application was granted"),
    State.REJECTED: gettext_lazy("The application was rejected"),
    State.DISMISSED: gettext_lazy("It was decided that it could not be tried"),
    State.WITHDRAWN: gettext_lazy("You took the application back"),
}
ANSWERED = gettext_lazy("You answered the fund's question")
AGAIN = gettext_lazy("It was taken up for preparation again")
# What the group put off or sent back, whose reason the applicants are told the same day.
PUT_OFF = {State.TABLED, State.REFERRED_BACK}
# Whose reason is meant for the applicants, or their own.
WITH_REASON = {State.DISMISSED, State.WITHDRAWN} | PUT_OFF


@dataclass(frozen=True)
class Happening:
    """A day with what happened, for components/_timeline.html."""

    day: date
    title: str
    text: str = ""
    url: str = ""
    is_next: bool = False


def read(application, asked: SupplementRequest | None) -> dict:
    """The part of the applicants' page that is not about writing. `asked` is the open
    request, if there is one."""
    is_decided = application.state in (State.GRANTED, State.REJECTED)
    has_reason = application.is_closed or application.state in PUT_OFF
    [status] = statuses([application])
    past = [] if application.state == State.DRAFT else happened(application)
    return {
        "status": status,
        "reason": past[-1].text if past and has_reason else "",
        "timeline": past,
        "decided": decided(application) if is_decided else None,
        "appeal": _appeal_of_dismissal(application, past),
        "granted_project": application.project
        if application.state == State.GRANTED
        else None,
    }


def _appeal_of_dismissal(application, past: list[Happening]) -> AppealText | None:
    """The coordinator dismisses for the body that decides in the fund."""
    if application.state != State.DISMISSED or not past:
        return None
    texts = AppealText.objects
    return texts.at(application.fund, Body.STEERING_GROUP, past[-1].day)


def happened(application: Application) -> list[Happening]:
    """Each step of the case, the first on top."""
    events = AuditEvent.objects.about(application).exclude(to_state="")
    steps = [event for event in reversed(events) if event.to_state in HAPPENED]
    return [
        Happening(
            clock.day_of(event.at),
            str(_words(event.from_state, event.to_state)),
            event.note if event.to_state in WITH_REASON else "",
        )
        for event in steps
    ]


def _words(before: str, after: str):
    if before == State.SUPPLEMENT and after in (State.FORMAL_CHECK, State.PREPARATION):
        return ANSWERED
    if after == State.PREPARATION and before != State.FORMAL_CHECK:
        return AGAIN
    return HAPPENED[State(after)]


def decided(application: Application) -> dict[str, Any] | None:
    """The final decision as the applicants read it: for how much each year, on which
    conditions, past which limits, and how it is appealed."""
    decisions = application.decisions.final()
    decision = decisions.select_related("grant").order_by("-pk").first()
    if decision is None:
        return None
    years: list[tuple[int, Decimal]] = []
    if decision.grant:
        by_year = decision.grant.years.order_by("year").values_list("year")
        years = list(by_year.annotate(amount=Sum("amount")))
    conditions = []
    if decision.outcome == Outcome.CONDITIONS:
        conditions = list(decision.conditions.order_by("pk"))
    passed = decision.grant.overrides.for_page() if decision.grant else []
    texts, day = AppealText.objects, decision.decided_on
    return {
        "decision": decision,
        "years": years,
        "conditions": conditions,
        "appeal": texts.at(application.fund, decision.body, day),
        "overrides": [overrides.told(row) for row in passed],
    }
