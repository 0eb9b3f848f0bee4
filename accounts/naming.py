"""Whose addresses stand in the notes of a history? A reader sees names instead."""

import re
from collections.abc import Iterable

from accounts.models import User

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def with_names(notes: Iterable[str]) -> list[str]:
    """The notes with a name for each address that somebody here has; in one query, and
    in none when there is no address. What nobody has is kept as it is written."""
    notes = list(notes)
    addresses = {found for note in notes for found in ADDRESS.findall(note)}
    if not addresses:
        return notes
    people = User.objects.filter(email__in=addresses)
    names = {person.email: str(person) for person in people}
    return [ADDRESS.sub(lambda at: names.get(at[0], at[0]), note) for note in notes]
