"""How is something that happens on a day handed to somebody's calendar? (RFC 5545)

Written here, in the few lines that a list of events needs, and not by a library.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse

from core import clock

LONGEST = 75  # octets in a line, RFC 5545 3.1
PRODUCT = "-//Verkan//Verkan//SV"
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """What happens: `starts` is a moment (aware), which lasts for `length`, or a day.

    `key` is the same for the same thing for ever, so that a calendar moves what it has
    and adds no second one; `changes` counts how often it has been moved, and `changed_at`
    says when that was last. `path` leads to it in the program.
    """

    key: str
    title: str
    starts: datetime | date
    path: str
    length: timedelta = timedelta(0)
    place: str = ""
    changes: int = 0
    changed_at: datetime | None = None


def written(events: Iterable[Event], name: str = "") -> str:
    """The events as a file. Its lines end as the format has it, by CRLF."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    if name:
        lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
    for event in events:
        lines += _event(event)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(event: Event) -> Iterator[str]:
    site = urlsplit(settings.SITE_URL).hostname
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.key)}@{site}"
    yield f"DTSTAMP:{_moment(clock.now())}"
    yield f"SEQUENCE:{event.changes}"
    if event.changed_at:
        yield f"LAST-MODIFIED:{_moment(event.changed_at)}"
    if isinstance(event.starts, datetime):
        yield f"DTSTART:{_moment(event.starts)}"
        yield f"DTEND:{_moment(event.starts + event.length)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.starts:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.starts + DAY:%Y%m%d}"
        yield "TRANSP:TRANSPARENT"  # a last day does not make anybody busy
    yield f"SUMMARY:{_text(event.title)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield f"URL:{settings.SITE_URL}{event.path}"
    yield "END:VEVENT"


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """RFC 5545 3.3.11: what has a meaning of its own is escaped, and what cannot be seen
    is left out, so that no value ends its line or begins another."""
    lines = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    kept = "\\n".join(lines.splitlines())
    return "".join(sign for sign in kept if sign.isprintable())


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, never in the middle of a letter; each after
    the first begins with a space."""
    part = ""
    for sign in line:
        if len((part + sign).encode()) > LONGEST:
            yield part
            part = " "
        part += sign
    yield part


def calendar_file(
    events: Iterable[Event], file_name: str, *, name: str = ""
) -> HttpResponse:
    """To be opened in a calendar; `name` is what a whole calendar is called there."""
    text = written(events, name)
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response
