"""Which applications does a search mean?

A case from which the reader stands aside is found by what everybody may see, never by the
words in it; so is one with something secret that the reader may not see.
"""

from collections.abc import Collection
from datetime import timedelta
from functools import reduce
from operator import or_

from django.db.models import F, Q, QuerySet
from django.utils.functional import cached_property

from accounts.access import rows_given
from accounts.models import Board
from applications.finding import searching, words
from applications.finding.searching import Term
from applications.models import Assessment, Call
from core import clock
from core.kept import Written
from fund.models import Fund

NOTHING = Q(pk=None)
YEARS = 15  # back in time that a number without its year is looked for


class Found:
    """A search as this person may make it: a condition, and what was odd about it."""

    def __init__(self, user, text: str):
        self.user = user
        self.search = searching.understand(text)
        self.notes = self.search.notes
        self._limits = self._terms()

    @property
    def condition(self) -> Q:
        is_open = self.reader.may_find() if self.has_words else Q()
        return is_open & self.bare

    @property
    def bare(self) -> Q:
        """The same for rows of which it is asked already whether their words are open."""
        return self._words() & self._limits

    @property
    def has_words(self) -> bool:
        return bool(self.search.words) and not self.number

    @property
    def is_plain(self) -> bool:
        """Are words all that is searched for?"""
        return self.has_words and not self.search.terms

    @property
    def sought(self) -> Written:
        return words.sought(self.search)

    def _words(self) -> Q:
        if not self.search.words:
            return Q()
        if self.number:
            return self._number(Term("number", (self.number,)))
        return Q(words.Has(F("search"), self.sought))

    @cached_property
    def reader(self) -> words.Reader:
        return words.Reader.of(self.user)

    @cached_property
    def number(self) -> str:
        """The words, when they are the beginning of a registry number of the funds."""
        bare = self.search.number
        prefix, _space, _rest = bare.rpartition(" ")
        return bare if not prefix or prefix in self._prefixes else ""

    def ending(self, digits: str) -> Q:
        """Cases with this number in any of the latest years, whatever their prefix."""
        years = range(clock.today().year, clock.today().year - YEARS, -1)
        endings = (f"{year}/{digits.zfill(4)}" for year in years)
        named = [f"{prefix} {end}" for end in endings for prefix in self._prefixes]
        return Q(registry_number__in=named)

    @cached_property
    def _prefixes(self) -> list[str]:
        rows = self._funds().order_by().values_list("registry_prefix", flat=True)
        return sorted({prefix.upper() for prefix in rows})

    def _terms(self) -> Q:
        condition = Q()
        for term in self.search.terms:
            one = getattr(self, f"_{term.kind}")(term)
            condition &= ~one if term.is_not else one
        return condition

    def _state(self, term: Term) -> Q:
        return Q(state__in=term.values)

    def _type(self, term: Term) -> Q:
        return Q(project__type__in=term.values)

    def _amount(self, term: Term) -> Q:
        return _between("requested_amount", term.low, term.high)

    def _submitted(self, term: Term) -> Q:
        condition = Q()
        if term.low is not None:
            condition &= Q(submitted_at__gte=clock.begins(term.low))
        if term.high is not None:
            condition &= Q(submitted_at__lt=clock.begins(term.high + timedelta(days=1)))
        return condition

    def _assessor(self, term: Term) -> Q:
        mine = Assessment.objects.filter(assessor=self.user).values("application")
        return Q(pk__in=mine)

    def _board(self, term: Term) -> Q:
        rows = Board.objects.filter(municipality__funds__in=self._funds())
        found = _named(rows, ["name", "short_name"], term)
        return self._one_of("project__lead_board__in", found, term)

    def _call(self, term: Term) -> Q:
        found = _named(
            Call.objects.filter(fund__in=self._funds()).visible_to(self.user),
            ["title"],
            term,
        )
        return self._one_of("call__in", found, term)

    def _one_of(self, where: str, found: set[int], term: Term) -> Q:
        if not found:
            words = {"text": ", ".join(term.values)[:60]}
            self.notes.append(searching.WHY[term.kind]() % words)
            return NOTHING
        return Q(**{where: found})

    def _number(self, term: Term) -> Q:
        """A number by its beginning; without the prefix, with each that the funds use."""
        [bare] = term.values
        if not bare[:1].isdigit():
            return Q(registry_number__startswith=bare)
        options = (
            Q(registry_number__startswith=f"{prefix} {bare}")
            for prefix in self._prefixes
        )
        return reduce(or_, options, NOTHING)

    def _funds(self) -> QuerySet[Fund]:
        """The funds this person works with; all of them for who only applies."""
        mine = rows_given(self.user, "fund.view_fund_inside", Fund)
        return Fund.objects.filter(pk__in=mine) if mine else Fund.objects.all()


def snippets(found: Found | None, pks: Collection[int]) -> dict[int, list]:
    """Application → where in what was handed in the words are; see words.snippets."""
    if found is None or not found.has_words or not pks:
        return {}
    return words.snippets(found.reader, found.search, pks)


def _named(rows, names: list[str], term: Term) -> set[int]:
    """The rows in whose name one of the words begins a word or stands."""
    wanted = reduce(
        or_, (Q(**{f"{n}__icontains": v}) for n in names for v in term.values)
    )
    return set(rows.filter(wanted).order_by().values_list("pk", flat=True)[:200])


def _between(name: str, low, high) -> Q:
    condition = Q(**{f"{name}__isnull": False})
    if low is not None:
        condition &= Q(**{f"{name}__gte": low})
    if high is not None:
        condition &= Q(**{f"{name}__lte": high})
    return condition
