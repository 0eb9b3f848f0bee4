"""What does a reader see of the notes of a history? Names for addresses, and days in words."""

import re
from collections.abc import Iterable

from accounts.models import User
from core.days import text_in_words

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def as_read(notes: Iterable[str]) -> list[str]:
    """The notes with days in words, and a name for each address that somebody here has;
    in one query, and in none when there is no address. An address that nobody has is kept
    as it is written."""
    notes = [text_in_words(note) for note in notes]
    addresses = {found for note in notes for found in ADDRESS.findall(note)}
    if not addresses:
        return notes
    people = User.objects.filter(email__in=addresses)
    names = {person.email: str(person) for person in people}
    return [ADDRESS.sub(lambda at: names.get(at[0], at[0]), note) for note in notes]
