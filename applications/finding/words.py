"""Which cases have the words of a search, where, and who may be told?

The words stand in the text of each question (core.kept.Written): only when the planner sees
them it knows whether to walk from the latest case, as for a word that every other has, or to
fetch the few that have it. What was handed in is open to those who wrote it, and as staff to
those who do not stand aside and may read what is secret in it: asked of every hit and of
every piece that is shown.
"""

from collections.abc import Collection
from dataclasses import dataclass

from django.contrib.postgres.search import SearchHeadline
from django.db.models import (
    BigIntegerField,
    BooleanField,
    F,
    Func,
    OuterRef,
    Q,
    QuerySet,
    SmallIntegerField,
    Subquery,
    TextField,
    Value,
)
from psycopg import sql

from accounts.access import rows_given
from applications.finding.searching import Search
from applications.models import Application, SubmittedVersion
from applications.models.separation import CaseAside
from applications.register import secrecy
from core.kept import Keys, Seen, Some, Written, kept
from projects.models import Project
from projects.models.conflict import HANDLING

START, STOP = "\ue000", "\ue001"
# To rank every hit of a common word would cost as much as it has hits
MOST = 301
NEVER = 2**62
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


class Ticks(Func):
    """Microseconds since 1970; for what is not handed in, later than all that is."""

    template = f"""
        COALESCE((EXTRACT(EPOCH FROM %(expressions)s) * 1000000)::bigint, {NEVER})"""
    output_field = BigIntegerField()


class Has(Func):
    """Are the words of a search among those of a case?"""

    template, arg_joiner = "%(expressions)s", " @@ "
    output_field = BooleanField()


def sought(search: Search) -> Written:
    """The words as the database takes them; the last one may be the beginning of one."""
    return Written(_sought(search))


def _sought(search: Search) -> sql.Composable:
    if not search.beginning:
        return _exactly(search.words)
    elsewhere, beside = search.before
    word = search.beginning
    begun = [word]
    for ending, whole in ENDINGS.items():
        if word.lower().endswith(ending):
            begun.append(f"{word[: -len(ending)]}{whole}")
    # What is written begins a word; its stem would begin too many: "unga" no "ungefär".
    last: sql.Composable = sql.SQL(
        "(to_tsquery('simple', {}) || to_tsquery('swedish', {}))"
    ).format(f"{word}:*", " | ".join(begun))
    if beside:
        last = sql.SQL("({} && {})").format(_exactly(beside), last)
    if elsewhere:
        last = sql.SQL("({} || {})").format(_exactly(elsewhere), last)
    return last


def _exactly(words: str) -> sql.Composable:
    return sql.SQL("websearch_to_tsquery('swedish', {})").format(words)


@dataclass(frozen=True)
class Reader:
    """What decides which words are open to a person, read once for hits and pieces."""

    own: Collection[int]
    aside: Collection[int]
    handling: Collection[int]
    assessing: Collection[int]

    @classmethod
    def of(cls, user) -> "Reader":
        own = rows_given(user, "projects.view_project", Project)
        return cls(own, _aside(user=user.pk), **secrecy.given_to(user))

    def may_find(self) -> Q:
        """Applications that may be found by their words."""
        return _open(**{name: Keys(keys) for name, keys in vars(self).items()})


@kept
def _aside(user):
    mine = CaseAside.objects.from_(HANDLING).filter(user=user)
    return mine.values_list("application", flat=True)


def _open(own, aside, handling, assessing) -> Q:
    is_closed = Q(pk=aside) | Q(secrecy.closed_in("pk", handling, assessing))
    return Q(project=own) | ~is_closed


def latest(rows: QuerySet[Application], words: Value, most: int) -> QuerySet:
    """The latest of these hits: how near the top each belongs, when it came, its key."""
    ordered = rows.order_by(F("submitted_at").desc(nulls_first=True), "-pk")
    place, ticks = Place(F("search"), words), Ticks(F("submitted_at"))
    return ordered.values_list(place, ticks, "pk")[:most]


@kept
def latest_in_fund(
    words: Seen, fund: Seen, own: Some, aside: Some, handling: Some, assessing: Some
):
    """The same of all that was handed in to one fund; the hits that a Reader may find."""
    hits = Application.objects.filter(
        _open(own, aside, handling, assessing),
        Has(F("search"), words),
        fund=fund,
        submitted_at__isnull=False,
    )
    return latest(hits, words, MOST)


def snippets(reader: Reader, search: Search, pks: Collection[int]) -> dict[int, list]:
    """Application → a piece of what was handed in, as (text, whether it was sought).

    Only of the rows asked for, and never of a case whose words are closed to the person.
    """
    told = _pieces(
        words=sought(search),
        stems=Written(sql.Literal(search.words)),
        applications=pks,
        **vars(reader),
    )
    return {pk: _marked(text) for pk, text in told if text and START in text}


@kept
def _pieces(
    words: Seen,
    stems: Seen,
    applications: Some,
    own: Some,
    aside: Some,
    handling: Some,
    assessing: Some,
):
    piece = SearchHeadline(
        Answer(F("content"), stems),
        words,
        config="swedish",
        start_sel=START,
        stop_sel=STOP,
        max_words=22,
        min_words=10,
        max_fragments=1,
    )
    versions = SubmittedVersion.objects.filter(application=OuterRef("pk"))
    last = versions.order_by("-number").values(piece=piece)[:1]
    rows = Application.objects.filter(
        _open(own, aside, handling, assessing), pk=applications
    )
    return rows.values_list("pk", Subquery(last))


def _marked(text: str) -> list[tuple[str, bool]]:
    first, *rest = text.split(START)
    pieces = [(first, False)]
    for part in rest:
        sought, _stop, after = part.partition(STOP)
        pieces += [(sought, True), (after, False)]
    return [(piece, is_sought) for piece, is_sought in pieces if piece]
