"""What has changed between two versions, word by word and row by row?

Works on the plain data of `snapshot.plan_content`, as `reading` does. The cost is
bounded: a text too long to be compared word by word is compared line by line.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any

from django.utils.translation import gettext as _

from core.numbers import in_kronor
from projects.versions.reading import Content, ReadTable, presented

MOST_WORDS = 1200  # of one text, to be compared word by word
SHORT, MANY = 3, 6  # fewer words than SHORT are no match between MANY that differ
ALIKE = 0.5  # two rows with this share of words in common are the same row, changed

Cells = list[str]
Keyed = tuple[ReadTable, list[Any]]


@dataclass(frozen=True)
class Piece:
    """A stretch of text: "" kept, "ins" added, "del" taken away."""

    kind: str
    text: str
    touches: bool = field(default=False, compare=False)  # no space before the next one


@dataclass(frozen=True)
class Row:
    """A row of a table: "" the same, "ins" added, "del" taken away, "changed"."""

    kind: str
    cells: list[list[Piece]]


@dataclass(frozen=True)
class Answer:
    """One question, with what was answered before and after in one text."""

    label: str
    pieces: list[Piece]

    @property
    def is_changed(self) -> bool:
        return any(piece.kind for piece in self.pieces)


@dataclass(frozen=True)
class Table:
    """A table of both versions, row by row."""

    title: str
    columns: list[str]
    rows: list[Row]

    @property
    def is_changed(self) -> bool:
        return any(row.kind for row in self.rows)

    @property
    def cells(self) -> list[tuple[Row, list[tuple[str, list[Piece]]]]]:
        """Each row with its cells and the heading of each."""
        return [
            (row, list(zip(self.columns, row.cells, strict=True))) for row in self.rows
        ]


@dataclass(frozen=True)
class Section:
    """A section of both versions; `asked` are the requests to change it."""

    key: str
    letter: str
    title: str
    answers: list[Answer]
    tables: list[Table]
    asked: list[Any] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        return any(each.is_changed for each in self.answers) or any(
            each.is_changed for each in self.tables
        )

    @property
    def is_shown(self) -> bool:
        """Worth a place on a page that leaves out what is the same."""
        return self.is_changed or bool(self.asked)


def compare(old: Content, new: Content) -> list[Section]:
    """Every section of the later version, held against the earlier one."""
    before = {each["key"]: each for each in old["sections"]}
    tables_before, tables_after = _tables(old), _tables(new)
    return [
        Section(
            key=each["key"],
            letter=each["letter"],
            title=each["title"],
            answers=_answers(before.get(each["key"], {"answers": []}), each),
            tables=_compared(
                tables_before.get(each["key"], []), tables_after[each["key"]]
            ),
        )
        for each in new["sections"]
    ]


def changed_sections(old: Content, new: Content) -> set[str]:
    """The keys of the sections in which something is different."""
    before, after = _bare(old), _bare(new)
    return {key for key in after if after[key] != before.get(key)}


def _bare(content: Content) -> dict[str, Any]:
    """Section key → everything in it, without labels and spaces."""
    tables = _tables(content)
    return {
        each["key"]: (
            [(answer["key"], answer["text"].split()) for answer in each["answers"]],
            [
                sorted((str(key), *row) for key, row in zip(keys, rows, strict=True))
                for rows, keys in (
                    (_texts(table), keys) for table, keys in tables[each["key"]]
                )
            ],
            content["lead"] if each["key"] == "parties" else "",
        )
        for each in content["sections"]
    }


# --- Words ----------------------------------------------------------------------------


def words(old: str, new: str) -> list[Piece]:
    """Both texts as one, with what was taken away and what was added marked."""
    before, after = _cut(old), _cut(new)
    if max(len(before), len(after)) > MOST_WORDS:
        before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    end_before, end_after = len(before) - tail, len(after) - tail
    pieces = [Piece("", "".join(after[:head]))]
    pieces += _marked(before[head:end_before], after[head:end_after])
    pieces.append(Piece("", "".join(after[end_after:])))
    return _apart([piece for piece in pieces if piece.text])


def _apart(pieces: list[Piece]) -> list[Piece]:
    """Say where two stretches would run into each other, "them.Everybody": a text ends
    without the space that another one goes on after."""
    nexts = [*pieces[1:], Piece("", "")]
    return [
        replace(piece, touches=_run_together(piece.text, after.text))
        for piece, after in zip(pieces, nexts, strict=False)
    ]


def _run_together(text: str, after: str) -> bool:
    return bool(after) and not (text[-1].isspace() or after[0].isspace())


def _cut(text: str) -> list[str]:
    """Words, each with the space after it. A hard space keeps "500 000 kr" together."""
    return re.findall(r"[ \t\r\n]*[^ \t\r\n]+[ \t\r\n]*", text)


def _alike(before: list[str], after: list[str]) -> int:
    """How many words are the same from the beginning."""
    pairs = zip(before, after, strict=False)
    return next(
        (n for n, (a, b) in enumerate(pairs) if a.split() != b.split()),
        min(len(before), len(after)),
    )


def _marked(before: list[str], after: list[str]) -> Iterator[Piece]:
    if max(len(before), len(after)) > MOST_WORDS:  # lines beyond counting
        yield Piece("del", "".join(before))
        yield Piece("ins", "".join(after))
        return
    matcher = SequenceMatcher(
        None, [word.strip() for word in before], [word.strip() for word in after]
    )
    gone, came = "", ""
    for is_kept, old, new in _stretches(matcher.get_opcodes()):
        if not is_kept:
            gone, came = gone + "".join(before[old]), came + "".join(after[new])
            continue
        yield from (Piece("del", gone), Piece("ins", came))
        gone, came = "", ""
        yield Piece("", "".join(after[new]))
    yield from (Piece("del", gone), Piece("ins", came))


def _stretches(opcodes: list) -> Iterator[tuple[bool, slice, slice]]:
    """What is kept and what is not. A word or two that two rewritten sentences happen to
    share is not kept: it would only make them hard to read."""
    sizes = [
        0 if kind == "equal" else max(b - a, d - c) for kind, a, b, c, d in opcodes
    ]
    for place, (kind, a, b, c, d) in enumerate(opcodes):
        around = sum(sizes[max(place - 1, 0) : place + 2])
        is_chance = b - a < SHORT and around >= MANY and 0 < place < len(opcodes) - 1
        yield kind == "equal" and not is_chance, slice(a, b), slice(c, d)


def _answers(before: dict, after: dict) -> list[Answer]:
    """Questions of the later version, then those that are no longer asked."""
    old = {answer["key"]: answer for answer in before["answers"]}
    found = [
        Answer(
            answer["label"],
            words(old.pop(answer["key"], {"text": ""})["text"], answer["text"]),
        )
        for answer in after["answers"]
    ]
    return found + [
        Answer(gone["label"], words(gone["text"], "")) for gone in old.values()
    ]


# --- Tables ---------------------------------------------------------------------------


def _tables(content: Content) -> dict[str, list[Keyed]]:
    """Section key → its tables, each with what tells its rows apart."""
    found: dict[str, list[Keyed]] = {
        section.key: [
            (table, _keys(section.key, content, table)) for table in section.tables
        ]
        for section in presented(content)
    }
    for key, more in MORE_TABLES.items():
        found.setdefault(key, []).extend(table(content) for table in more)
    return found


def _keys(key: str, content: Content, table: ReadTable) -> list[Any]:
    match key:
        case "parties":
            return [row["board_id"] or row["name"] for row in content["parties"]]
        case "strategy":
            return [row["id"] for row in content["plan_links"]]
        case "chain":
            return [row["id"] for row in content["chain"]["indicators"]]
    return [row[0] for row in table.rows]


def _budget(content: Content) -> Keyed:
    lines = content["budget"]["lines"]
    columns = [_("Who pays"), _("Cost"), _("Year"), _("Amount")]
    rows = [
        [line["payer"], line["cost_type"], line["year"], in_kronor(line["amount"])]
        for line in lines
    ]
    keys = [(x["payer_key"], x["cost_type_key"], x["year"]) for x in lines]
    return ReadTable(_("The budget, row by row"), columns, rows), keys


def _nodes(content: Content) -> Keyed:
    nodes = content["chain"]["nodes"]
    rows = [[x["label"], x["text"], x["horizon"], x["stakeholder"]] for x in nodes]
    columns = [_("Link"), _("Text"), _("When"), _("Whom it concerns")]
    return ReadTable(_("Boxes of the chain"), columns, rows), [x["id"] for x in nodes]


def _arrows(content: Content) -> Keyed:
    texts = {node["id"]: node["text"] for node in content["chain"]["nodes"]}
    edges = content["chain"]["edges"]
    rows = [
        [
            f"{texts.get(x['source'], '')} → {texts.get(x['target'], '')}",
            x["assumption"],
            x["tested_by"],
            x["evidence_level"],
        ]
        for x in edges
    ]
    columns = [_("Arrow"), _("Assumption"), _("Tested by"), _("Evidence level")]
    return ReadTable(_("Arrows of the chain"), columns, rows), [x["id"] for x in edges]


def _files(content: Content) -> Keyed:
    files = content["documents"]
    rows = [[x["title"], x["sha256"][:12]] for x in files]
    table = ReadTable(_("Files"), [_("Name"), _("Checksum")], rows)
    return table, [x["id"] for x in files]


MORE_TABLES: dict[str, list[Callable[[Content], Keyed]]] = {
    "chain": [_nodes, _arrows],
    "budget": [_budget],
    "formal": [_files],
}


def _texts(table: ReadTable) -> list[Cells]:
    return [
        ["" if value is None else str(value) for _column, value in row]
        for row in table.cells
    ]


def _compared(before: list[Keyed], after: list[Keyed]) -> list[Table]:
    titles = {table.title: (table, keys) for table, keys in before}
    found = []
    for table, keys in after:
        old, old_keys = titles.get(table.title, (None, []))
        old_rows = _named(old_keys, _texts(old)) if old else {}
        rows = list(_rows(old_rows, _named(keys, _texts(table))))
        found.append(Table(table.title, table.columns, rows))
    return found


def _named(keys: list[Any], rows: list[Cells]) -> dict[tuple, Cells]:
    """Rows by what tells them apart; the second of the same name is number 1, …"""
    found: dict[tuple, Cells] = {}
    seen: dict[Any, int] = {}
    for key, row in zip(keys, rows, strict=True):
        number = seen[key] = seen.get(key, -1) + 1
        found[(key, number)] = row
    return found


def _rows(before: dict[tuple, Cells], after: dict[tuple, Cells]) -> Iterator[Row]:
    """The later rows, each beside the earlier one it was; then those taken away."""
    left = {key: row for key, row in before.items() if key not in after}
    for key, row in after.items():
        old = before.get(key) or _most_alike(left, row)
        if old is None:
            yield Row("ins", [[Piece("ins", cell)] if cell else [] for cell in row])
            continue
        cells = [words(a, b) for a, b in zip(old, row, strict=True)]
        is_changed = any(piece.kind for cell in cells for piece in cell)
        yield Row("changed" if is_changed else "", cells)
    for row in left.values():
        yield Row("del", [[Piece("del", cell)] if cell else [] for cell in row])


def _most_alike(left: dict[tuple, Cells], row: Cells) -> Cells | None:
    """The row without a successor that has most words in common with this one."""
    mine = set(" ".join(row).split())
    shares = []
    for key, old in left.items():
        theirs = set(" ".join(old).split())
        shares.append((len(mine & theirs) / max(len(mine | theirs), 1), key))
    share, key = max(shares, default=(0, ()), key=lambda pair: pair[0])
    return left.pop(key) if share >= ALIKE else None
