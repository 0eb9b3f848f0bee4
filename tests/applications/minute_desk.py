"""Meetings that are over and their minutes, for the tests."""

from applications import minute_taking
from fund import convening
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
    convening.close_meeting(case.item.meeting, by=coordinator)
    return case.item.meeting


def begun(meeting, *, chair, member, coordinator, **more) -> Minutes:
    return minute_taking.begin_minutes(
        meeting, led_by=chair, verifiers=[member], by=coordinator, **more
    )


def sent(minutes, *, coordinator) -> Minutes:
    assert minute_taking.send_to_verifiers(minutes, by=coordinator) == []
    minutes.refresh_from_db()
    return minutes


def verified(minutes, *people) -> Minutes:
    """By each; the last one locks."""
    for person in people:
        minute_taking.verify(minutes, seen=minutes.sha256, by=person)
    minutes.refresh_from_db()
    return minutes
