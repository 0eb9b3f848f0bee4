"""The minutes of the demo's meetings: written, verified and announced days later."""

from datetime import datetime, timedelta

from applications.minutes import actions as minutes_actions
from config.demo.town import Town, moment
from core import clock
from fund.appeal_time import last_day_to_appeal
from fund.minutes import actions as minute_book
from fund.models import Meeting, Minutes

INFORMATION = (
    "Fondsamordnaren redogör för fondens ställning och för de projekt som pågår. "
    "Ledningsgruppen tackar för informationen."
)


def write(
    town: Town,
    meeting: Meeting,
    *,
    chair: str,
    verifier: str,
    first_number: int | None = None,
) -> None:
    """From the draft to the notice board, in the days after the meeting."""
    held = clock.now()
    with clock.travel(_later(held, 2, 9)):
        minutes = _sent(
            town, meeting, chair=chair, verifier=verifier, first_number=first_number
        )
    for days, person in ((3, verifier), (4, chair)):
        with clock.travel(_later(held, days, 11)):
            minutes_actions.verify(minutes, seen=minutes.sha256, by=town.people[person])
    with clock.travel(_later(held, 5, 9)):
        today = clock.today()
        minutes_actions.announce(
            minutes,
            announced_on=today,
            down_on=last_day_to_appeal(today) + timedelta(days=1),
            place="Kommunens digitala anslagstavla",
            by=town.people["gunilla"],
        )


def _later(held: datetime, days: int, hour: int) -> datetime:
    return moment(clock.day_of(held) + timedelta(days=days), hour)


def _sent(
    town: Town,
    meeting: Meeting,
    *,
    chair: str,
    verifier: str,
    first_number: int | None = None,
) -> Minutes:
    """Drafted by the coordinator, who writes where nothing was decided, and sent."""
    maria = town.people["maria"]
    minutes = minutes_actions.begin_minutes(
        meeting,
        led_by=town.people[chair],
        verifiers=[town.people[verifier]],
        first_number=first_number,
        by=maria,
    )
    empty = [row.key for row in minutes.paragraphs.filter(text="")]
    minute_book.save_texts(
        minutes, dict.fromkeys(empty, INFORMATION), seen={}, by=maria
    )
    minutes_actions.send_to_verifiers(minutes, by=maria)
    minutes.refresh_from_db()
    return minutes


def verified_by_one(town: Town, meeting: Meeting, *, verifier: str) -> None:
    """One of two has verified the minutes of a meeting that was just held."""
    held = clock.now()
    with clock.travel(_later(held, 2, 9)):
        minutes = _sent(town, meeting, chair="ingrid", verifier=verifier)
    with clock.travel(_later(held, 3, 10)):
        minutes_actions.verify(minutes, seen=minutes.sha256, by=town.people["ingrid"])
