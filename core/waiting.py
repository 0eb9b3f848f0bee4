"""What waits for a person: the rows of the start page, asked of every room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

MOST = 50  # of each kind; whoever has more sees those that have waited longest


@dataclass(frozen=True, order=True)
class Waiting:
    """One thing that somebody is expected to do, and the one click that leads to it.

    `title` is the deed ("Assess the application"), `subject` what it is about,
    `since` when it began to wait (aware), `due` the last day or None.
    """

    due: date | None
    since: datetime
    title: str
    subject: str
    url: str


def by_urgency(rows: Iterable[Waiting]) -> list[Waiting]:
    """Most pressing first: by last day, then by how long it has waited."""
    return sorted(rows, key=lambda row: (row.due or date.max, row.since))


def gathered(rooms: Iterable[Callable[..., list[Waiting]]], user) -> list[Waiting]:
    """What waits for `user` in all of them, most pressing first. Each is the
    `waiting_for` of a room or of an app."""
    return by_urgency(row for waiting_for in rooms for row in waiting_for(user))
