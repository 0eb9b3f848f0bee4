"""Which applications does a page of the list hold, and what is said of each?

Paging is by the last row seen (submitted_at, pk), so that page 400 costs what page 1
does; nothing is counted. A search for words begins with the hits in the name: of the latest
hits, where the hit is comes before the moment.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from django.db.models import F, Q, QuerySet, Sum
from django.utils.translation import gettext as _
from psycopg import sql

from accounts.access import rows_given
from applications import waiting
from applications.brief import scores as brief_scores
from applications.finding import queries, words
from applications.models import Application
from applications.models.assessment import total_of
from core import clock
from core.kept import Some, Written, kept
from fund.models import Fund
from projects.models import Party, Project

State = Application.State
PAGE = 50
CHUNK = 500
MOST_PLACE = 2  # of finding.Place
MOST_RANKED = words.MOST - 1
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

STATES_OF_VIEW = {
    "formal": [State.SUBMITTED, State.REGISTERED, State.FORMAL_CHECK, State.SUPPLEMENT],
    "preparation": [State.PREPARATION, State.READY, State.REFERRED_BACK],
    "agenda": [State.ON_AGENDA, State.TABLED, State.WITH_BODY],
    "decided": [State.GRANTED, State.REJECTED, State.DISMISSED, State.WITHDRAWN],
}
# What is filled in above the list, and where it looks.
FILTERS = {
    "state": "state__in",
    "call": "call",
    "type": "project__type",
    "board": "project__lead_board",
    "least": "requested_amount__gte",
    "most": "requested_amount__lte",
}
COLUMNS = (
    "pk",
    "registry_number",
    "state",
    "requested_amount",
    "submitted_at",
    "project_id",
    "project__title",
    "project__type",
    "project__lead_board__name",
    "project__lead_organisation__name",
    "call__title",
)


@dataclass(frozen=True)
class Page:
    """Some rows, the marks of where the pages before and after begin, how they are
    ordered, and what of the search was not understood."""

    rows: list[dict]
    before: str
    after: str
    order: str
    notes: list[str]


class Mark(NamedTuple):
    """A row as its place in the order: where the hit is, when it came (words.Ticks), and
    its key. What is greater is nearer the top."""

    place: int
    ticks: int
    pk: int

    @property
    def moment(self) -> datetime | None:
        if self.ticks == words.NEVER:
            return None
        return EPOCH + timedelta(microseconds=self.ticks)


def reads_all(user) -> bool:
    """Does this person read what all applicants hand in, in some fund?"""
    return bool(rows_given(user, "fund.view_cases", Fund))


def found_by(user, filters: dict) -> queries.Found | None:
    """What is searched for, with what in it was not understood."""
    words = filters.get("q")
    return queries.Found(user, words) if words else None


def chosen(user, filters: dict, found: queries.Found | None) -> QuerySet[Application]:
    """What the view, the filters and the search let through, in no order."""
    rows = _in_view(user, filters.get("view", ""))
    for name, where in FILTERS.items():
        if (value := filters.get(name)) is not None:
            rows = rows.filter(**{where: value})
    if since := filters.get("since"):
        rows = rows.filter(submitted_at__gte=clock.begins(since))
    if until := filters.get("until"):
        rows = rows.filter(submitted_at__lt=clock.begins(until + timedelta(days=1)))
    return rows.filter(found.condition) if found else rows


def order_of(filters: dict, search: queries.Found | None) -> str:
    """ "oldest" or "latest" when chosen; else "relevance" for words, and "latest"."""
    if (chosen_order := filters.get("sort")) in ("oldest", "latest"):
        return chosen_order
    return "relevance" if search and search.has_words else "latest"


def page(user, filters: dict, *, after: str = "", before: str = "") -> Page:
    """The rows after (or before) a mark, at most PAGE of them."""
    search = found_by(user, filters)
    order = order_of(filters, search)
    mark = _read(before or after, order)
    backwards = bool(before) and mark is not None
    notes = list(search.notes) if search else []
    if search and order == "relevance":
        ranked, is_cut = _ranked(user, filters, search)
        if is_cut:
            notes.append(_not_all_ranked())
        found = _of_ranked(ranked, mark, PAGE + 1, backwards=backwards)
    else:
        rows = chosen(user, filters, search)
        found = _some(rows, order, mark, PAGE + 1, backwards=backwards)
    if backwards and not found:  # what was before the mark is there no more
        return page(user, filters)
    is_more = len(found) > PAGE
    found = found[:PAGE]
    if backwards:
        found.reverse()
    has_before = is_more if backwards else mark is not None
    has_after = True if backwards else is_more
    pieces = queries.snippets(search, [row["pk"] for row in found])
    return Page(
        [{**row, "piece": pieces.get(row["pk"], [])} for row in tell(user, found)],
        before=_mark(found[0]) if found and has_before else "",
        after=_mark(found[-1]) if found and has_after else "",
        order=order,
        notes=notes,
    )


def every(user, filters: dict) -> Iterator[dict]:
    """All rows of the view, read a few hundred at a time and forgotten again."""
    search = found_by(user, filters)
    order = order_of(filters, search)
    seen: list[Mark] = []
    if search and order == "relevance":
        seen, _is_cut = _ranked(user, filters, search)
        yield from tell(user, _of_ranked(seen, None, len(seen), backwards=False))
        order = "latest"
    mark = None
    while True:
        rows = chosen(user, filters, search).exclude(pk__in=[one.pk for one in seen])
        found = _some(rows, order, mark, CHUNK)
        yield from tell(user, found)
        if len(found) < CHUNK:
            return
        mark = _read(_mark(found[-1]), order)


def _some(
    rows: QuerySet, order: str, mark: Mark | None, count: int, *, backwards=False
) -> list[dict]:
    """The first rows after the mark in this order; before it, nearest first."""
    ascending = (order == "oldest") != backwards
    if mark is not None:
        rows = rows.filter(_beyond(mark.moment, mark.pk, ascending=ascending))
    return list(
        rows.order_by(*_by_moment(ascending=ascending)).values(*COLUMNS)[:count]
    )


def _ranked(user, filters: dict, search: queries.Found) -> tuple[list[Mark], bool]:
    """The latest hits, those with the words in the name first; and whether there are more
    than are ranked."""
    found = _latest_hits(user, filters, search)
    ranked = sorted((Mark(*row) for row in found[:MOST_RANKED]), reverse=True)
    return ranked, len(found) > MOST_RANKED


def _latest_hits(user, filters: dict, search: queries.Found) -> list[tuple]:
    """As many as are ranked, and one; nearly always of words alone, in one's only fund."""
    funds = rows_given(user, "fund.view_cases", Fund)
    if (
        len(funds) == 1
        and search.is_plain
        and filters.keys() <= {"q", "sort", "columns"}
    ):
        return words.latest_in_fund(
            words=search.sought,
            fund=Written(sql.Literal(*funds)),
            **vars(search.reader),
        )
    hits = chosen(user, filters, search)
    return list(words.latest(hits, search.sought, MOST_RANKED + 1))


def _of_ranked(
    ranked: list[Mark], mark: Mark | None, count: int, *, backwards: bool
) -> list[dict]:
    """The first of them after the mark; before it, nearest first."""
    if mark is not None and backwards:
        ranked = [one for one in reversed(ranked) if one > mark]
    elif mark is not None:
        ranked = [one for one in ranked if one < mark]
    wanted = {one.pk: one.place for one in ranked[:count]}
    rows = _rows(pks=wanted) if wanted else ()
    found = {row["pk"]: {**row, "place": wanted[row["pk"]]} for row in rows}
    return [found[pk] for pk in wanted if pk in found]


@kept
def _rows(pks: Some):
    return Application.objects.filter(pk=pks).values(*COLUMNS)


def _not_all_ranked() -> str:
    return _(
        "So many cases have these words that only the %(count)s latest are put in order "
        "of the best hit. Sort by when they were handed in to see all."
    ) % {"count": MOST_RANKED}


def tell(user, rows: list[dict]) -> list[dict]:
    """The rows with parties, words for keys, and the score where it is open to `user`."""
    parties = _parties([row["project_id"] for row in rows])
    totals = totals_open_to(user, [row["pk"] for row in rows])
    states = dict(State.choices)
    types = {key: str(label) for key, label in Project.Type.choices}
    for row in rows:
        lead = row.pop("project__lead_board__name")
        others = row.pop("project__lead_organisation__name")
        row["lead"] = lead or others or ""
        row["title"] = row.pop("project__title")
        row["call"] = row.pop("call__title")
        row["type"] = types.get(row.pop("project__type"), "")
        row["state_words"] = states[row["state"]]
        row["parties"] = ", ".join(parties.get(row["project_id"], [])) or row["lead"]
        found = totals.get(row["pk"], [])
        row["score"] = median(found) if found else None
        row["lowest"] = min(found, default=None)
        row["highest"] = max(found, default=None)
    return rows


def totals_open_to(user, pks: Collection[int]) -> dict[int, list[Decimal]]:
    """Application → its assessors' totals, where `user` may read them."""
    found: dict[int, list[Decimal]] = {}
    given = brief_scores.given_to(user)
    sums = _sums(user=user.pk, applications=pks, **given) if pks else ()
    for application, _assessment, weighted, of in sums:
        if (total := total_of(weighted, of)) is not None:
            found.setdefault(application, []).append(total)
    return found


@kept
def _sums(
    user, funds: Some, asked: Some, handling: Some, assessing: Some, applications: Some
):
    handed_in = brief_scores.opened(
        user, funds, asked, handling, assessing, applications
    )
    weight, judged = F("scores__criterion__weight"), Q(scores__points__isnull=False)
    return (
        handed_in.filter(handed_in.all_in())
        .values_list("application", "pk")
        .annotate(
            weighted=Sum(weight * F("scores__points")),
            judged=Sum(weight, filter=judged),
        )
    )


def _parties(projects: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for project, board, name in _rows_of_parties(projects=projects) if projects else ():
        found.setdefault(project, []).append(board or name)
    return found


@kept
def _rows_of_parties(projects: Some):
    rows = Party.objects.filter(project=projects).order_by("pk")
    return rows.values_list("project", "board__name", "name")


def _in_view(user, view: str) -> QuerySet[Application]:
    """Staff see what is handed in to their funds; others what they write or assess."""
    if view == "waiting":
        return waiting.applications(user)
    if view == "mine" or not reads_all(user):
        mine = ["projects.view_project", "projects.assess_project"]
        return Application.objects.filter(project__in=rows_given(user, mine, Project))
    rows = Application.objects.filter(
        fund__in=rows_given(user, "fund.view_cases", Fund), submitted_at__isnull=False
    )
    if view in STATES_OF_VIEW:
        rows = rows.filter(state__in=STATES_OF_VIEW[view])
    return rows


def _by_moment(*, ascending: bool) -> list:
    if ascending:
        return [F("submitted_at").asc(nulls_last=True), "pk"]
    return [F("submitted_at").desc(nulls_first=True), "-pk"]


def _beyond(moment: datetime | None, pk: int, *, ascending: bool) -> Q:
    """Later rows; without a moment come last when ascending, first when descending."""
    if moment is None:
        same = Q(submitted_at=None)
        if ascending:
            return same & Q(pk__gt=pk)
        return (same & Q(pk__lt=pk)) | Q(submitted_at__isnull=False)
    if ascending:
        later = Q(submitted_at__gt=moment) | Q(submitted_at=moment, pk__gt=pk)
        return Q(submitted_at__gte=moment) & later | Q(submitted_at=None)
    earlier = Q(submitted_at__lt=moment) | Q(submitted_at=moment, pk__lt=pk)
    return Q(submitted_at__lte=moment) & earlier


def _mark(row: dict) -> str:
    moment = row["submitted_at"]
    ticks = "" if moment is None else (moment - EPOCH) // timedelta(microseconds=1)
    place = f".{row['place']}" if "place" in row else ""
    return f"{ticks}.{row['pk']}{place}"


def _read(text: str, order: str) -> Mark | None:
    """The mark in its order; None for nothing, or for what somebody made up."""
    ticks, *keys = text.split(".")
    wanted = 2 if order == "relevance" else 1
    if len(keys) != wanted or not all(_is_number(key, 18) for key in keys):
        return None
    pk, place = int(keys[0]), int(keys[1]) if len(keys) > 1 else 0
    if place > MOST_PLACE:
        return None
    if not ticks:
        return Mark(place, words.NEVER, pk)
    if not _is_number(ticks, 17):
        return None
    return Mark(place, int(ticks), pk)


def _is_number(text: str, longest: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= longest
