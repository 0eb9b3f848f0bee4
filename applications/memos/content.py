"""What does a memo say, as plain data: heading, parts and tables?

A draft is read together with the data as they are now; a finished memo is what was
frozen when it was finished, and needs nothing else.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from applications.case import queries as case_queries
from applications.memos.basis import Basis
from applications.models.memo import Memo, MemoPart
from core import clock
from core.days import in_words
from projects.versions import snapshot

Content = dict[str, Any]
ZERO = Decimal(0)
MOST_PAGES = 3  # domain 4.5: one to three pages


def figures(basis: Basis, *, author: User) -> Content:
    """The heading and the tables, in Swedish, ready to be frozen."""
    application = basis.application
    with translation.override("sv"):
        return snapshot.as_json(
            {
                "title": basis.content.content["title"],
                "registry_number": application.registry_number,
                "day": in_words(clock.today()),
                "author": str(author),
                "fund": str(application.fund),
                "municipality": basis.municipality,
                "version": _version(application),
                "recommendation": _recommendation(basis),
                "tables": {
                    MemoPart.Key.DECISION: _amounts(basis),
                    MemoPart.Key.ECONOMY: _payers(basis),
                },
            }
        )


def _version(application: Any) -> Content:
    latest = case_queries.versions_of(application)[0]
    return {"number": latest.number, "sha256": latest.sha256}


def _recommendation(basis: Basis) -> Content | None:
    signed = basis.recommendation
    if signed is None:
        return None
    return {
        "number": signed.number,
        "outcome": signed.get_outcome_display(),
        "by": str(signed.signed_by),
        "at": in_words(clock.day_of(signed.signed_at)),
        "dissents": signed.dissented,
    }


def _table(caption: str, heading: str, years: list[int], rows) -> Content | None:
    """Names down, years across, with every sum; None when there is nothing to show."""
    if not rows:
        return None
    sums = [sum((row.get(year, ZERO) for row in rows.values()), ZERO) for year in years]
    return {
        "caption": caption,
        "columns": [heading, *map(str, years), _("Sum")],
        "rows": [
            [name, *(row.get(year) for year in years), sum(row.values(), ZERO)]
            for name, row in rows.items()
        ],
        "sums": [_("Sum"), *sums, sum(sums, ZERO)],
    }


def _amounts(basis: Basis) -> Content | None:
    rows: dict[str, dict[int, Decimal]] = {}
    for (year, board), amount in basis.amounts.items():
        name = basis.boards.get(board or 0, _("Not divided by board yet"))
        rows.setdefault(name, {})[year] = amount
    if basis.recommendation and not basis.recommendation.by_board:
        return None
    years = sorted({year for year, _board in basis.amounts})
    caption = _("Proposed amount per year and board, kronor")
    if basis.recommendation is None:
        caption = _("Asked from the fund per year, kronor")
    return _table(caption, _("Board"), years, rows)


def _payers(basis: Basis) -> Content | None:
    rows: dict[str, dict[int, Decimal]] = {}
    for line in basis.content.content["budget"]["lines"]:
        row = rows.setdefault(line["payer"], {})
        amount = Decimal(str(line["amount"]))
        row[line["year"]] = row.get(line["year"], ZERO) + amount
    years = sorted({year for row in rows.values() for year in row})
    caption = _("Who pays, per year, kronor")
    return _table(caption, _("Payer"), years, rows)


def read(memo: Memo, frozen: Content, parts: Iterable[MemoPart]) -> Content:
    """The memo as it is read: `frozen` are its figures, kept or as they are now."""
    texts = {part.key: part.text for part in parts}
    with translation.override("sv"):
        return {
            **frozen,
            "number": memo.number,
            "is_draft": memo.state == Memo.State.DRAFT,
            "sections": [
                {
                    "key": key.value,
                    "title": str(key.label),
                    "blocks": blocks(texts.get(key.value, "")),
                    "table": frozen["tables"].get(key.value),
                }
                for key in MemoPart.Key
                if texts.get(key.value, "").strip() or frozen["tables"].get(key.value)
            ],
        }


def blocks(text: str) -> list[Content]:
    """A text as paragraphs and lists: lines that begin with "- " are a list."""
    found: list[Content] = []
    is_new = True
    for line in text.splitlines():
        bare = line.strip()
        if not bare:
            is_new = True
            continue
        kind = "list" if bare.startswith("- ") else "text"
        if is_new or found[-1]["kind"] != kind:
            found.append({"kind": kind, "lines": []})
        found[-1]["lines"].append(bare.removeprefix("- "))
        is_new = False
    return found


def mark_of(frozen: Content, parts: Iterable[MemoPart]) -> str:
    """A hash of all that is said, 64 hexadecimal characters."""
    texts = {part.key: part.text for part in parts}
    return snapshot.sha256_of({"figures": frozen, "parts": texts})


def mark_of_texts(parts: Iterable[MemoPart]) -> str:
    """A short mark of the texts, to know whether the pages are counted of these."""
    return snapshot.sha256_of({part.key: part.text for part in parts})[:12]
