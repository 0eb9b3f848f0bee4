"""Meetings that are over and their minutes, for the tests."""

from applications.minutes import actions as minutes_actions
from fund.meetings import actions as meetings
from fund.models import Minutes
from tests import factories

WITH_CONDITION = "Avtalet är undertecknat."


def decide(case, *, chair, outcome="conditions"):
    return factories.decisions.record_decision(
        case,
        outcome=outcome,
        reasons="Stöds av planen.",
        conditions=WITH_CONDITION,
        minute="§ 3",
        amounts=factories.yearly(case.application),
        by=chair,
    )


def over(case, *, chair, coordinator):
    """The case is decided and the meeting closed."""
    decide(case, chair=chair)
    meetings.close_meeting(case.item.meeting, by=coordinator)
    return case.item.meeting


def begun(meeting, *, chair, member, coordinator, **more) -> Minutes:
    return minutes_actions.begin_minutes(
        meeting, led_by=chair, verifiers=[member], by=coordinator, **more
    )


def sent(minutes, *, coordinator) -> Minutes:
    assert minutes_actions.send_to_verifiers(minutes, by=coordinator) == []
    minutes.refresh_from_db()
    return minutes


def verified(minutes, *people) -> Minutes:
    """By each; the last one locks."""
    for person in people:
        minutes_actions.verify(minutes, seen=minutes.sha256, by=person)
    minutes.refresh_from_db()
    return minutes
