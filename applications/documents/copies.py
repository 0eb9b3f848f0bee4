"""What does a plan look like on paper just now, also when nothing is handed in?

Such a copy is for reading and discussing. It is made for one person, holds only what
that person may see, is kept for a short while and is marked with the time.
"""

import io
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from applications.documents import queries
from applications.models import Application
from core import clock, days
from core.files.late import docx
from core.files.pdf import render_pdf
from core.files.sending import PDF
from core.files.word import WORD, repeat_heading
from core.numbers import in_kronor, written
from projects.chain import layout as chain_layout
from projects.plan.facts import Facts
from projects.versions import snapshot
from projects.versions.reading import ReadSection, ReadTable, presented

SECONDS = 900
KINDS = {"pdf": (PDF, "pdf"), "word": (WORD, "docx")}
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class Plan:
    """The plan as one person may read it now."""

    application: Application
    content: dict[str, Any]
    sections: list[ReadSection]
    moment: datetime

    @property
    def mark(self) -> str:
        """What kind of paper this is; never to be taken for what was handed in."""
        if self.application.state in Application.WRITABLE:
            return _("Draft")
        return _("Working copy")


def plan_of(application: Application, reader: User) -> Plan:
    """Without the files that the reader may not open."""
    facts = Facts(application.project)
    content = snapshot.plan_content(application.project, facts)
    readable = queries.readable(reader, content)
    rows = [row for row in content["documents"] if row["id"] in readable]
    content = {**content, "documents": rows}
    sections = presented(content, readable=readable)
    return Plan(application, content, sections, clock.now())


# --- Kept for a short while -----------------------------------------------------------


def _key(application_id: int, kind: str, reader_id: int) -> str:
    return f"copy:{application_id}:{kind}:{reader_id}"


def kept(application: Application, kind: str, reader: User) -> bytes | None:
    return cache.get(_key(application.pk, kind, reader.pk))


def forget(application: Application, kind: str, reader: User) -> None:
    cache.delete(_key(application.pk, kind, reader.pk))


def keep(application_id: int, kind: str, reader_id: int) -> None:
    """Make the copy and keep it for its reader; made twice, the later one is kept."""
    application = Application.objects.select_related(
        "project__lead_board", "project__lead_organisation", "fund__municipality"
    ).get(pk=application_id)
    application.project.fund = application.fund
    reader = User.objects.get(pk=reader_id)
    with translation.override(reader.language):
        plan = plan_of(application, reader)
        made = as_pdf(plan) if kind == "pdf" else as_word(plan)
    cache.set(_key(application_id, kind, reader_id), made, SECONDS)


def as_pdf(plan: Plan) -> bytes:
    context = {
        "content": plan.content,
        "mark": plan.mark,
        "moment": plan.moment,
        "fund": plan.application.fund,
        "sections": plan.sections,
        **chain_layout.on_paper(plan.content["chain"]),
    }
    return render_pdf("applications/documents/pdf/draft.html", context)


# --- Word -----------------------------------------------------------------------------


def as_word(plan: Plan) -> bytes:
    """Real headings and tables, so that it can be read aloud and worked on."""
    paper = _Paper(plan)
    for section in plan.sections:
        paper.add_section(section)
    file = io.BytesIO()
    paper.word.save(file)
    return file.getvalue()


class _Paper:
    """A Word document while it is being written."""

    def __init__(self, plan: Plan):
        self.plan, self.word = plan, docx.Document()
        content = plan.content
        mark = f"{plan.mark}, {days.moment_in_words(plan.moment)}"
        self.word.core_properties.title = _clean(content["title"])
        self.word.core_properties.author = ""
        self.word.core_properties.language = translation.get_language() or "sv"
        self.word.styles["Normal"].font.size = docx.shared.Pt(11)
        header = self.word.sections[0].header.paragraphs[0]
        header.text = f"{_clean(content['title'])} · {mark}"
        self.word.add_heading(_clean(content["title"]), 0)
        self.add_text(mark, style="Subtitle")
        self.add_text(content["summary"])
        asked = in_kronor(content["budget"]["requested"])
        self.add_text(f"{_('Asked from the fund')}: {asked}")

    def add_text(self, text: Any, *, style: str | None = None) -> None:
        self.word.add_paragraph(_clean(text), style=style)

    def add_section(self, section: ReadSection) -> None:
        self.word.add_heading(f"{section.letter}. {_clean(section.title)}", 1)
        for answer in section.answers:
            self.word.add_heading(_clean(answer["label"]), 2)
            self.add_text(answer["text"] or "–")
        if section.has_chain:
            self._add_chain()
        for table in section.tables:
            self._add_read(table)
        if section.budget and section.budget["years"]:
            self._add_budget(section.budget)
        if section.documents:
            self.word.add_heading(_("Files"), 2)
            for row in section.documents:
                self.add_text(row["title"], style="List Bullet")

    def _add_read(self, table: ReadTable) -> None:
        if table.rows:
            rows = [[cell for _column, cell in row] for row in table.cells]
            self._add_table(table.title, table.columns, rows)

    def _add_chain(self) -> None:
        chain = self.plan.content["chain"]
        boxes = [[node["label"], node["text"]] for node in chain["nodes"]]
        self._add_table(_("The links of the chain"), [_("Link"), _("Text")], boxes)
        arrows = [
            [
                row.source,
                row.target,
                _("Gap: no assumption") if row.is_gap else row.edge["assumption"],
            ]
            for row in chain_layout.table_rows(chain)
        ]
        columns = [_("From"), _("To"), _("Assumption")]
        self._add_table(_("The arrows of the chain"), columns, arrows)

    def _add_budget(self, budget: dict[str, Any]) -> None:
        columns = [_("Payer"), _("Cost"), *map(str, budget["years"]), _("Sum")]
        rows = [
            [
                payer["title"],
                row["title"],
                *map(_amount, row["sums"]),
                _amount(row["total"]),
            ]
            for payer in budget["payers"]
            for row in payer["rows"]
        ]
        sums = [*map(_amount, budget["sums"]), _amount(budget["total"])]
        rows.append([_("The whole cost"), "", *sums])
        self._add_table(_("Budget, kronor"), columns, rows)

    def _add_table(self, title: str, columns: list[str], rows: list[list[Any]]) -> None:
        if not rows:
            return
        self.word.add_heading(_clean(title), 2)
        table = self.word.add_table(rows=1, cols=len(columns), style="Table Grid")
        for cell, column in zip(table.rows[0].cells, columns, strict=True):
            cell.text = _clean(column)
            cell.paragraphs[0].runs[0].bold = True
        repeat_heading(table.rows[0])
        for row in rows:
            cells = table.add_row().cells
            for cell, value in zip(cells, row, strict=True):
                cell.text = _clean(value)


def _amount(value: Any) -> str:
    return "–" if value is None else written(value)


def _clean(value: Any) -> str:
    """Text that a Word document can hold."""
    return "–" if value in (None, "") else _NOT_IN_XML.sub("", str(value))
