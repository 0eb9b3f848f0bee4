"""What is sought by the search over everything, and what is a hit?

A room that has something to be found says so in its `hits`: one `HitKind`, whose `find`
asks the rows that the lists of the room ask, so that nothing is found here that is closed
there (design 5, rule 12).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

MOST = 10  # of each kind, the newest; whoever looks for more goes to the list
LONGEST = 200  # characters that are read of what was written
MOST_WORDS = 8
QUOTES = "\"'”“’"


@dataclass(frozen=True)
class Hit:
    """One thing that was found: what it is called, where it is, and a line about it.

    `number` is the registry number that is its own.
    """

    title: str
    url: str
    about: str = ""
    number: str = ""


@dataclass(frozen=True)
class Sought:
    """What somebody wrote in the search field, trimmed."""

    text: str

    @classmethod
    def of(cls, written: str) -> "Sought":
        """Anything may be written; what no column can hold is left out."""
        return cls(" ".join(written.replace("\x00", " ")[:LONGEST].split()))

    @cached_property
    def words(self) -> list[str]:
        words = (word.strip(QUOTES) for word in self.text.split())
        return [word for word in words if word][:MOST_WORDS]

    def within(self, *columns: str) -> Q:
        """Rows that have each of the words in one of the columns; none without words."""
        if not self.words:
            return Q(pk__in=[])
        condition = Q()
        for word in self.words:
            one = Q()
            for column in columns:
                one |= Q(**{f"{column}__icontains": word})
            condition &= one
        return condition

    def is_in(self, *texts: str) -> bool:
        """Does each of the words stand in one of the texts?"""
        whole = " ".join(texts).casefold()
        return bool(self.words) and all(word.casefold() in whole for word in self.words)

    def marked(self, text: str) -> SafeString:
        """The text, escaped, with what was sought as <mark>."""
        wanted = "|".join(
            re.escape(word) for word in sorted(self.words, key=len, reverse=True)
        )
        if not wanted:
            return mark_safe(escape(text))  # noqa: S308 - escaped here
        pieces = re.split(f"({wanted})", text, flags=re.IGNORECASE)
        told = (
            f"<mark>{escape(piece)}</mark>" if at % 2 else escape(piece)
            for at, piece in enumerate(pieces)
        )
        return mark_safe("".join(told))  # noqa: S308 - each part is escaped


@dataclass(frozen=True)
class HitKind:
    """A kind of things that can be found. `find` gives at most MOST + 1 of them to a
    person, newest first; one more than is shown tells that there are more.

    `list_of` is the address where all of them are listed, and `names` what the person
    could have meant when nothing was found.
    """

    key: str
    title: str | Promise
    find: Callable[[Any, Sought], list[Hit]]
    list_of: Callable[[Sought], str] | None = None
    names: Callable[[Any], Iterable[str]] | None = None


def line(*parts: str) -> str:
    """What is said of a hit, in one line; what is empty is left out."""
    return ", ".join(part for part in parts if part)
