"""How is a table of what comes next written: whose deed is it, and what does each read?

A text may tell a fact, or be chosen by one: `first(ahead("meeting_on", _("On %(day)s.")),
_("The day is not set yet."))`. What is named is an attribute of the facts, which have
been read before: nothing in a table asks the database.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from core.days import in_words

Text = str | Promise | Callable[[Any], str]


def say(text: Text, facts) -> str:
    return text(facts) if callable(text) else str(text)


def known(fact: str, text: str | Promise, name: str = "day") -> Text:
    """The text with the fact in the place of `name`, when it is known."""
    return _telling(fact, text, name, lambda value, facts: bool(value))


def ahead(fact: str, text: str | Promise) -> Text:
    """The text with the day, until it has passed."""
    return _telling(fact, text, "day", lambda day, facts: day and day >= facts.today)


def past(fact: str, text: str | Promise) -> Text:
    """The text with the day, when it has passed."""
    return _telling(fact, text, "day", lambda day, facts: day and day < facts.today)


def first(*texts: Text) -> Text:
    """The first of them that has something to say."""
    return lambda facts: next(filter(None, (say(text, facts) for text in texts)), "")


def _telling(fact: str, text, name: str, holds: Callable[[Any, Any], Any]) -> Text:
    def told(facts) -> str:
        value = getattr(facts, fact)
        return str(text) % {name: _written(value)} if holds(value, facts) else ""

    return told


def _written(value) -> str:
    if isinstance(value, date):
        return in_words(value)
    return ", ".join(value) if isinstance(value, list) else str(value)


@dataclass(frozen=True)
class Step:
    """One filled button at most; `is_post` when it does the thing at once."""

    title: str
    why: str = ""
    action: str = ""
    url: str = ""
    is_post: bool = False
    others: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class InSituation:
    """A line of a table: it holds where the fact of this name does, or always."""

    situation: str = field(default="", kw_only=True)

    def holds(self, facts) -> bool:
        return not self.situation or bool(getattr(facts, self.situation))


@dataclass(frozen=True)
class Deed(InSituation):
    """What is done next, and who does it: those with one of the parts `by`, or everybody.

    `page` is where. On the start page `waits` is said, or the title; None there is what
    waits for somebody else. `others` are other ways on, with their page, and the part of
    those who may take it when that is not all who do the deed.
    """

    title: Text
    why: Text = ""
    action: Text = ""
    page: str = ""
    by: Collection[str] = ()
    waits: Text | None = ""
    waits_at: str = ""
    is_post: bool = False
    others: Iterable[tuple[Text, str] | tuple[Text, str, str]] = ()

    def is_next(self, facts) -> bool:
        is_theirs = not self.by or not facts.parts.isdisjoint(self.by)
        return is_theirs and self.holds(facts)

    def step(self, facts) -> Step:
        """As the page of the case shows it."""
        return Step(
            say(self.title, facts),
            say(self.why, facts),
            say(self.action, facts),
            facts.url(self.page) if self.page else "",
            self.is_post,
            [
                (say(text, facts), facts.url(page))
                for text, page, *by in self.others
                if facts.parts.issuperset(by)
            ],
        )

    def waiting(self, facts) -> tuple[str, str]:
        """As the start page says it, and where that leads."""
        said = say(self.waits or self.title, facts)
        return said, facts.url(self.waits_at or self.page)


@dataclass(frozen=True)
class Status(InSituation):
    """What those who write read: where it is; what happens next, by whom, when."""

    where: Text
    next: Text
    who: Text = ""
    when: Text = ""


def _each(lines) -> tuple:
    return lines if isinstance(lines, tuple) else (lines,)


@dataclass(frozen=True)
class Stage:
    """A state: what its writers are told, what is done next, and what is read by those
    who do nothing of it. Of what is told and done, the first that holds."""

    told: Status | tuple[Status, ...]
    deeds: Deed | tuple[Deed, ...]
    idle: Text = ""

    def tell(self, facts) -> Status:
        told = next(each for each in _each(self.told) if each.holds(facts))
        return replace(
            told,
            **{
                each.name: say(getattr(told, each.name), facts) for each in fields(told)
            },
        )

    def deed(self, facts) -> Deed | None:
        return next((deed for deed in _each(self.deeds) if deed.is_next(facts)), None)

    def awaited(self, facts) -> Deed | None:
        """What waits for this person, for the start page."""
        deed = self.deed(facts)
        return deed if deed and deed.waits is not None else None

    def step(self, facts) -> Step:
        """What this person does next, or whom it waits for."""
        if deed := self.deed(facts):
            return deed.step(facts)
        return Step(_("Nothing for you right now"), say(self.idle, facts))

    def awaits(self, part: str) -> bool:
        """Is there something here that waits for those who have this part?"""
        return any(
            deed.waits is not None and part in deed.by for deed in _each(self.deeds)
        )
