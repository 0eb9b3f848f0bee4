"""Which applications does a search mean, and where in a text are its words?

A case from which the reader stands aside is found by what everybody may see, never by the
words in it; so is one with something secret that the reader may not see.
"""

from collections.abc import Iterable
from datetime import timedelta
from functools import reduce
from operator import or_

from django.contrib.postgres.search import (
    CombinedSearchQuery,
    SearchHeadline,
    SearchQuery,
)
from django.db.models import F, Func, Q, QuerySet, SmallIntegerField, TextField, Value
from django.utils.functional import cached_property

from accounts.access import rows_given
from accounts.models import Board
from applications.finding import searching
from applications.finding.searching import Search, Term
from applications.models import Assessment, Call, SubmittedVersion
from applications.models.separation import stands_aside
from applications.register.secrecy import closed_to
from core import clock
from fund.models import Fund
from projects.models import Project

START, STOP = "\ue000", "\ue001"
NOTHING = Q(pk=None)
# The index knows a word by its stem, "skolorna" by "skol", which "skolorn" is no beginning
# of: an ending that is only begun is written out before the stem is sought too.
ENDINGS = {
    "an": "ande",
    "and": "ande",
    "arn": "arna",
    "h": "het",
    "he": "het",
    "hete": "heten",
    "hetern": "heterna",
    "i": "ig",
    "li": "lig",
    "o": "or",
    "orn": "orna",
}


class Answer(Func):
    """The first answer in a frozen version that holds one of the words.

    To mark words in everything costs a page of hits a quarter of a second; to look for
    their stems, and mark them in one answer, next to nothing.
    """

    template = """
        (SELECT answer #>> '{}'
         FROM (
            SELECT content, tsvector_to_array(to_tsvector('swedish', words)) AS stems
            FROM (SELECT %(expressions)s) AS given (content, words) OFFSET 0
         ) AS sought,
         jsonb_path_query(content, '$.sections[*].answers[*].text') AS answer
         WHERE EXISTS (
            SELECT FROM unnest(stems) AS stem
            WHERE strpos(lower(answer #>> '{}'), stem) > 0
         )
         LIMIT 1)"""
    output_field = TextField()


class Place(Func):
    """Where the words of a search are: 2 in the name, 1 in the summary too, else 0."""

    template = """
        (SELECT CASE WHEN ts_filter(found, '{a}') @@ sought THEN 2
                     WHEN ts_filter(found, '{a,b}') @@ sought THEN 1 ELSE 0 END
         FROM (SELECT %(expressions)s) AS given (found, sought))"""
    output_field = SmallIntegerField()


class Found:
    """A search as this person may make it: a condition, and what was odd about it."""

    def __init__(self, user, text: str):
        self.user = user
        self.search = searching.understand(text)
        self.notes = self.search.notes
        self.condition = self._words() & self._terms()

    @property
    def has_words(self) -> bool:
        return bool(self.search.words) and not self.number

    @property
    def place(self) -> Place:
        """How near the top a hit belongs; for a search that has words."""
        return Place(F("search"), _query(self.search))

    def _words(self) -> Q:
        if not self.search.words:
            return Q()
        if self.number:
            return self._number(Term("number", (self.number,)))
        return Q(_readable(self.user), search=_query(self.search))

    @cached_property
    def number(self) -> str:
        """The words, when they are the beginning of a registry number of the funds."""
        bare = self.search.number
        prefix, _space, _rest = bare.rpartition(" ")
        return bare if not prefix or prefix in self._prefixes else ""

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


def snippets(found: Found | None, pks: Iterable[int]) -> dict[int, list]:
    """Application → a piece of what was handed in, as (text, whether it was sought).

    Only of the rows asked for, and never of a case whose words are closed to the person.
    """
    if found is None or not found.has_words:
        return {}
    versions = SubmittedVersion.objects.filter(
        _readable(found.user, "application__"), application__in=list(pks)
    )
    rows = (
        versions.order_by("application", "-number")
        .distinct("application")
        .annotate(
            piece=SearchHeadline(
                Answer(F("content"), Value(found.search.words)),
                _query(found.search),
                config="swedish",
                start_sel=START,
                stop_sel=STOP,
                max_words=22,
                min_words=10,
                max_fragments=1,
            )
        )
    )
    told = rows.values_list("application", "piece")
    return {pk: _marked(text) for pk, text in told if text and START in text}


def _marked(text: str) -> list[tuple[str, bool]]:
    first, *rest = text.split(START)
    pieces = [(first, False)]
    for part in rest:
        sought, _stop, after = part.partition(STOP)
        pieces += [(sought, True), (after, False)]
    return [(piece, is_sought) for piece, is_sought in pieces if piece]


def _query(search: Search) -> SearchQuery | CombinedSearchQuery:
    """The words as the database takes them; the last one may be the beginning of one."""
    if not search.beginning:
        return _exactly(search.words)
    elsewhere, beside = search.before
    word = search.beginning
    begun = [word]
    for ending, whole in ENDINGS.items():
        if word.lower().endswith(ending):
            begun.append(f"{word[: -len(ending)]}{whole}")
    # What is written begins a word; its stem would begin too many: "unga" no "ungefär".
    last = SearchQuery(f"{word}:*", config="simple", search_type="raw") | SearchQuery(
        " | ".join(begun), config="swedish", search_type="raw"
    )
    near = _exactly(beside) & last if beside else last
    return _exactly(elsewhere) | near if elsewhere else near


def _exactly(words: str) -> SearchQuery:
    return SearchQuery(words, config="swedish", search_type="websearch")


def _readable(user, case: str = "") -> Q:
    """What was handed in is open to those who wrote it, and as staff to those who do not
    stand aside and may read what is secret in it. `case` leads to the application."""
    own = Q(
        **{f"{case}project__in": rows_given(user, "projects.view_project", Project)}
    )
    is_closed = stands_aside(user, f"{case}pk") | Q(closed_to(user, f"{case}pk"))
    return own | ~is_closed


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
