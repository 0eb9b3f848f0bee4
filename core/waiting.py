"""What waits for a person: the rows of the start page, asked of every app."""

from dataclasses import dataclass
from datetime import date, datetime


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


def by_urgency(rows: list[Waiting]) -> list[Waiting]:
    """Most pressing first: by last day, then by how long it has waited."""
    return sorted(rows, key=lambda row: (row.due or date.max, row.since))
