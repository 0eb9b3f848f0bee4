"""What does somebody mean who writes in the search field above the list?

Words, "an exact phrase", -without and OR are for the full text search. `state:preparation`
and the like are operators, in Swedish and in English alike. Nothing is refused: what is
not understood becomes a sentence, and the rest is searched for.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import Application
from core import numbers
from core.forms.fields import YEARS
from projects.models import Project

OPERATORS = {
    "läge": "state",
    "state": "state",
    "nämnd": "board",
    "board": "board",
    "typ": "type",
    "type": "type",
    "utlysning": "call",
    "call": "call",
    "belopp": "amount",
    "amount": "amount",
    "inkom": "submitted",
    "submitted": "submitted",
    "dnr": "number",
    "nr": "number",
    "number": "number",
    "bedömare": "assessor",
    "assessor": "assessor",
}
POINTS = {"poäng", "points", "score"}
# What a state was called before: a search that was saved or sent then finds the same.
FORMERLY = (("granted", "beviljat"), ("withdrawn", "återtagen"))
ME = {"jag", "mig", "me"}
MOST_AMOUNT = Decimal(10**12)
NUMBER = re.compile(r"[a-zåäö]{1,10} (\d{4}(/\d{0,6})?|\d{1,3})|\d{4}/\d{0,6}")
PIECE = re.compile(r'(-?)(?:([^\W\d_]+):(?!//))?("[^"]*"?|[^\s"]+)?')
PERIOD = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
# What the index leaves out, of three letters or more; no beginning of a word it holds.
STOPS = (
    "och det att som han hon den med var sig för till men ett hade icke mig henne sin "
    "har hans honom skulle hennes där min man vid kunde något från när efter upp dem "
    "vara vad över dig kan sina här mot alla under någon eller allt mycket sedan denna "
    "själv detta utan varit hur ingen mitt bli blev oss din dessa några deras blir mina "
    "samma vilken sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem "
    "vilket sitta sådana vart dina vars vårt våra ert era vilkas"
)
STOP_WORDS = frozenset(STOPS.split())
BEGINNING = re.compile(r"[^\W_]{3,}")

# What the help shows: what to write, and what it finds.
EXAMPLES: list[tuple[Promise | str, Promise]] = [
    ("unga skola", gettext_lazy("both words, in any form")),
    ("familjeco", gettext_lazy("words that begin so; only the last one")),
    ('"tidig hjälp"', gettext_lazy("the words in this order")),
    ("skola -läxhjälp", gettext_lazy("the first word, not the second")),
    ("skola OR fritid", gettext_lazy("one word or the other")),
    (gettext_lazy("state:preparation"), gettext_lazy("what is in a state")),
    (gettext_lazy("board:social"), gettext_lazy("where a board leads")),
    (gettext_lazy("type:innovation"), gettext_lazy("projects of a type")),
    (gettext_lazy("call:2026"), gettext_lazy("a call, by its title")),
    (gettext_lazy("amount:>500000"), gettext_lazy("those who ask for more")),
    (gettext_lazy("amount:100000..2mkr"), gettext_lazy("those who ask for between")),
    (gettext_lazy("submitted:>=2026-01"), gettext_lazy("handed in from a month on")),
    (gettext_lazy("nr:2026/0004"), gettext_lazy("a registry number")),
    (gettext_lazy("assessor:me"), gettext_lazy("what you assess")),
    (gettext_lazy("-state:withdrawn"), gettext_lazy("all but what is in a state")),
]


@dataclass(frozen=True)
class Term:
    """One operator as it was understood. `values` are keys or pieces of names; `low`
    and `high` are the ends of a span, both included."""

    kind: str
    values: tuple[str, ...] = ()
    low: Any = None
    high: Any = None
    is_not: bool = False


@dataclass
class Search:
    """All that was written: words for the full text, operators, and what was odd."""

    pieces: list[str] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return " ".join(self.pieces)

    @property
    def beginning(self) -> str:
        """The last word, when more of it may follow: not of a phrase, nor after a minus."""
        last = self.pieces[-1] if self.pieces else ""
        is_begun = BEGINNING.fullmatch(last) and last.lower() not in STOP_WORDS
        return last if is_begun else ""

    @property
    def before(self) -> tuple[str, str]:
        """What stands before the last word: up to the last OR, and beside the word."""
        rest = self.pieces[:-1]
        ors = [at for at, piece in enumerate(rest) if piece.upper() == "OR"]
        if not ors:
            return "", " ".join(rest)
        return " ".join(rest[: ors[-1]]), " ".join(rest[ors[-1] + 1 :])

    @property
    def number(self) -> str:
        """The words, when they look like a registry number or the beginning of one."""
        bare = " ".join(self.words.lower().split())
        return bare.upper() if NUMBER.fullmatch(bare) else ""


def understand(text: str) -> Search:
    """Read what was written. Never raises."""
    search, words = Search(), []
    for found in PIECE.finditer(text.replace("\x00", " ")):
        minus, name, value = found[1], found[2], found[3] or ""
        if not name:
            words.append("OR" if value in ("ELLER", "Eller") else f"{minus}{value}")
            continue
        term = _term(name.lower(), value.strip('"').strip(), found[0], search.notes)
        if term:
            search.terms.append(replace(term, is_not=bool(minus)))
    search.pieces = [word for word in words if word.strip("-")]
    return search


def _term(name: str, value: str, written: str, notes: list[str]) -> Term | None:
    if name in POINTS:
        notes.append(_("Points cannot be searched for."))
        return None
    kind = OPERATORS.get(name)
    if kind is None:
        notes.append(_("“%(text)s” was not understood.") % {"text": written[:60]})
        return None
    if not value:
        notes.append(_("Write something after “%(text)s”.") % {"text": written[:60]})
        return None
    term = READERS[kind](value)
    if term is None:
        notes.append(WHY[kind]() % {"text": value[:60]})
    return term


# --- Kind by kind ---------------------------------------------------------------------


def _choices(
    kind: str, choices, formerly: Iterable[tuple[str, str]] = ()
) -> Callable[[str], Term | None]:
    """A reader of keys or beginnings of words in the labels, in both languages, and of
    the labels of former days."""

    def read(value: str) -> Term | None:
        wanted = [part.strip().casefold() for part in value.split(",") if part.strip()]
        keys: dict[str, None] = {}
        for part in wanted:
            hits = [key for key, words in _labels(choices) if _begins(part, words)]
            hits = hits or [key for key, old in formerly if _begins(part, [old])]
            exact = [key for key in hits if key == part]
            if not hits:
                return None
            keys.update(dict.fromkeys(exact or hits))
        return Term(kind, tuple(keys)) if keys else None

    return read


def _labels(choices) -> list[tuple[str, list[str]]]:
    """Key → what it is called: the key, and its label in Swedish and English."""
    found: dict[str, list[str]] = {str(key): [str(key)] for key, _label in choices}
    for language in ("sv", "en"):
        with translation.override(language):
            for key, label in choices:
                found[str(key)].append(str(label).casefold())
    return list(found.items())


def _begins(part: str, words: list[str]) -> bool:
    return any(f" {part}" in f" {name}" for name in words)


def _names(kind: str) -> Callable[[str], Term | None]:
    def read(value: str) -> Term | None:
        parts = tuple(part.strip() for part in value.split(",") if part.strip())
        return Term(kind, parts) if parts else None

    return read


def _amount(value: str) -> Term | None:
    return _span("amount", value, _kronor)


def _kronor(text: str) -> tuple[Decimal, Decimal] | None:
    try:
        amount = numbers.read(text, thousands_only=True)
    except ValueError:
        return None
    return (amount, amount) if 0 <= amount < MOST_AMOUNT else None


def _submitted(value: str) -> Term | None:
    return _span("submitted", value, _days)


def _days(text: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day."""
    found = PERIOD.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if year is None or year not in YEARS:
        return None
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    if day is not None:
        return first, first
    next_month = date(year + first.month // 12, first.month % 12 + 1, 1)
    end = date(year + 1, 1, 1) if month is None else next_month
    return first, end - timedelta(days=1)


def _span(kind: str, value: str, read: Callable) -> Term | None:
    """`>x`, `>=x`, `<x`, `<=x`, `x..y` or `x`; each end is a span of its own."""
    if ".." in value:
        low, high = (read(part.strip()) for part in value.split("..", 1))
        if low is None or high is None:
            return None
        return Term(kind, low=low[0], high=high[1])
    sign = value[: len(value) - len(value.lstrip("<>="))]
    ends = read(value[len(sign) :].strip())
    if ends is None or sign not in ("", "=", ">", ">=", "<", "<="):
        return None
    first, last = ends
    step = timedelta(days=1) if isinstance(first, date) else Decimal("0.01")
    return {
        ">": Term(kind, low=last + step),
        ">=": Term(kind, low=first),
        "<": Term(kind, high=first - step),
        "<=": Term(kind, high=last),
    }.get(sign, Term(kind, low=first, high=last))


def _number(value: str) -> Term | None:
    bare = " ".join(value.upper().split())[:30]
    return Term("number", (bare,)) if bare else None


def _assessor(value: str) -> Term | None:
    return Term("assessor", ("me",)) if value.casefold() in ME else None


READERS: dict[str, Callable[[str], Term | None]] = {
    "state": _choices("state", Application.State.choices, FORMERLY),
    "type": _choices("type", Project.Type.choices),
    "board": _names("board"),
    "call": _names("call"),
    "amount": _amount,
    "submitted": _submitted,
    "number": _number,
    "assessor": _assessor,
}
WHY: dict[str, Callable[[], str]] = {
    "state": lambda: _("There is no state “%(text)s”."),
    "type": lambda: _("There is no project type “%(text)s”."),
    "board": lambda: _("There is no board “%(text)s”."),
    "call": lambda: _("There is no call “%(text)s”."),
    "amount": lambda: _(
        "“%(text)s” is not an amount. Write such as amount:>500000 or "
        "amount:100000..2mkr."
    ),
    "submitted": lambda: _(
        "“%(text)s” is not a day. Write such as submitted:2026 or submitted:>=2026-01."
    ),
    "number": lambda: _("There is no registry number “%(text)s”."),
    "assessor": lambda: _("Only your own assessments are searched for: assessor:me."),
}
