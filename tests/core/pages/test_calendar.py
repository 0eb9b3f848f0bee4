"""Is what a calendar gets what RFC 5545 says: folded, escaped, in UTC, and the same again?"""

from datetime import UTC, date, datetime, timedelta

import pytest

from core import clock
from core.pages.calendar import Event, written
from tests.factories import moment

NOON = moment(2026, 12, 9, 13)  # winter: an hour before UTC


def event(**said) -> Event:
    known = {"key": "meeting-3", "title": "Möte", "starts": NOON, "path": "/a/"}
    return Event(**known | said)


def lines(*events: Event, name: str = "") -> list[str]:
    """The lines as a calendar reads them: unfolded."""
    text = written(events, name).replace("\r\n ", "")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.split("\r\n")[:-1]


def test_a_meeting_has_its_time_in_utc_its_place_and_its_link(settings):
    settings.SITE_URL = "https://verkan.example"
    with clock.travel(moment(2026, 11, 30, 8)):
        made = lines(event(place="Sal 4", length=timedelta(hours=2)))
    assert made == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Verkan//Verkan//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:meeting-3@verkan.example",
        "DTSTAMP:20261130T070000Z",
        "SEQUENCE:0",
        "DTSTART:20261209T120000Z",
        "DTEND:20261209T140000Z",
        "SUMMARY:Möte",
        "LOCATION:Sal 4",
        "URL:https://verkan.example/a/",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_a_day_is_a_day_and_makes_nobody_busy():
    made = lines(event(starts=date(2026, 12, 31)))
    assert "DTSTART;VALUE=DATE:20261231" in made
    assert "DTEND;VALUE=DATE:20270101" in made
    assert "TRANSP:TRANSPARENT" in made


def test_what_has_been_moved_says_how_often_and_when_and_keeps_its_name():
    moved = event(changes=2, changed_at=datetime(2026, 12, 1, 9, 30, tzinfo=UTC))
    made = lines(moved)
    assert "SEQUENCE:2" in made
    assert "LAST-MODIFIED:20261201T093000Z" in made
    assert [line for line in made if line.startswith("UID:")] == [
        line for line in lines(event()) if line.startswith("UID:")
    ]


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("A, B; C", "A\\, B\\; C"),
        ("C:\\sal", "C:\\\\sal"),
        ("ett\ntvå\r\ntre", "ett\\ntvå\\ntre"),
        ("a\x00b\u202ec\tD", "abcD"),
        ("X\r\nATTENDEE:mailto:x@y.z", "X\\nATTENDEE:mailto:x@y.z"),
    ],
)
def test_no_word_ends_its_line(title, shown):
    assert f"SUMMARY:{shown}" in lines(event(title=title))


@pytest.mark.parametrize("letters", ["a" * 300, "å" * 200, "🙂" * 90, "a" * 67])
def test_no_line_is_longer_than_75_octets_and_no_letter_is_cut(letters):
    text = written([event(title=letters)])
    parts = text.encode().split(b"\r\n")
    assert max(map(len, parts)) <= 75
    assert all(part.decode() is not None for part in parts)
    assert f"SUMMARY:{letters}" in lines(event(title=letters))


def test_a_whole_calendar_has_a_name():
    made = lines(event(), event(key="due-1"), name="Verkan, Ekköping")
    assert made[5:7] == [
        "NAME:Verkan\\, Ekköping",
        "X-WR-CALNAME:Verkan\\, Ekköping",
    ]
    assert made.count("BEGIN:VEVENT") == 2
