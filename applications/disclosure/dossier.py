"""The dossier of a case: one zip of its papers, its data and its log, with a manifest.

What is withheld is named in the manifest with its ground, and is nowhere else: not as a
file, not in the data, not in the log. What is masked is there as masked only. Data are
therefore taken paper by paper, and the log of a request has no notes, which could quote
a paper. The same code makes the complete dossier, with everything.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from os import SEEK_END
from tempfile import TemporaryFile
from typing import IO, Any

from django.core.cache import cache
from django.core.files import File
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.audit import AuditEvent
from applications.case import history as case_history
from applications.models import (
    Disclosure,
    Dossier,
    Level,
    PaperVerdict,
    RecordedPaper,
)
from applications.register import printing
from applications.register.kinds import Contents, title_of
from core import clock, days
from core.files.pdf import render_pdf
from core.files.spreadsheets import csv_chunks
from core.refusals import TransitionRefused

FORMAT = "verkan-dossier/1"
MANIFEST = "manifest.json"
CHUNK = 64 * 1024
SECONDS = 3600
Verdict = PaperVerdict.Verdict


@dataclass(frozen=True)
class Entry:
    """A paper and what is done with it."""

    paper: RecordedPaper
    verdict: str
    law: str = ""
    masked: Any = None  # the kept file

    @property
    def is_whole(self) -> bool:
        return self.verdict == Verdict.PUBLIC

    @property
    def mark(self) -> str:
        if self.verdict in (Verdict.MASKED, Verdict.WITHHELD):
            return self.verdict
        return self.paper.secrecy

    @property
    def title(self) -> str:
        """The subject of what is handed out whole; else no more than its kind."""
        return self.paper.subject if self.is_whole else title_of(self.paper.kind)


def keep_dossier(disclosure_id: int) -> Dossier:
    """Make the dossier and keep it; once, however often and by however many it is asked.

    Raises TransitionRefused while a paper lacks its answer.
    """
    with transaction.atomic():
        rows = Disclosure.objects.select_for_update(of=("self",)).select_related(
            "application__fund__municipality",
            "application__project__lead_board",
            "application__project__lead_organisation",
        )
        disclosure = rows.get(pk=disclosure_id)
        kept = Dossier.objects.filter(disclosure=disclosure).first()
        if kept:
            return kept
        if disclosure.state != Disclosure.State.READY:
            raise TransitionRefused(_("Each paper must have its answer first."))
        with TemporaryFile() as file, translation.override("sv"):
            maker = _Maker(disclosure, file)
            maker.make()
            return _keep(disclosure, maker, file)


def _keep(disclosure: Disclosure, maker: "_Maker", file: IO[bytes]) -> Dossier:
    size = file.seek(0, SEEK_END)
    sha256 = sha256_of(file)
    file.seek(0)
    dossier = Dossier(
        disclosure=disclosure,
        name=name_of(disclosure),
        size=size,
        sha256=sha256,
        files=len(maker.files),
    )
    dossier.file.save(f"{sha256[:16]}.zip", File(file), save=False)
    dossier.save(force_insert=True)
    return dossier


def sha256_of(file: IO[bytes]) -> str:
    """The checksum of the whole file, from its beginning."""
    file.seek(0)
    digest = hashlib.sha256()
    for chunk in iter(lambda: file.read(CHUNK), b""):
        digest.update(chunk)
    return digest.hexdigest()


def name_of(disclosure: Disclosure) -> str:
    """akt-KS-2026-0412-2026-11-29.zip"""
    number = printing.safe_name(disclosure.application.registry_number)
    word = _("complete-dossier") if disclosure.is_complete else _("disclosure")
    return f"{word}-{number}-{clock.today():%Y-%m-%d}.zip"


def progress(disclosure_id: int) -> int:
    """How many percent are made, as far as is known."""
    return cache.get(f"dossier:{disclosure_id}", 0)


def entries_of(disclosure: Disclosure) -> list[Entry]:
    """Every paper of the request, or of the case, in the order of the register."""
    if disclosure.is_complete:
        papers = disclosure.application.recorded_papers.all().for_register()
        return [
            Entry(paper, Verdict.PUBLIC, paper.ground.law if paper.ground else "")
            for paper in papers
        ]
    rows = disclosure.verdicts.select_related("ground", "paper__ground")
    rows = rows.prefetch_related("paper__target_type").order_by("paper__number")
    return [
        Entry(
            row.paper,
            row.verdict,
            row.ground.law if row.ground else "",
            row.masked_file if row.verdict == Verdict.MASKED else None,
        )
        for row in rows
    ]


class _Maker:
    """The zip while it is being made."""

    def __init__(self, disclosure: Disclosure, file: IO[bytes]):
        self.disclosure, self.case = disclosure, disclosure.application
        self.entries = entries_of(disclosure)
        for entry in self.entries:
            entry.paper.application = self.case
        self.zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self.moment = clock.now()
        self.files: list[dict[str, Any]] = []
        self.without_file: list[dict[str, Any]] = []
        self.data: list[dict[str, Any]] = []

    def make(self) -> None:
        with self.zip:
            for done, entry in enumerate(self.entries):
                self._tell(done)
                self._add_entry(entry)
            self._add_case_sheet()
            self._add_refusal()
            self._add_data()
            self._add_log()
            self._add_index()
            self._write(MANIFEST, [_json(self.manifest())])

    def _tell(self, done: int) -> None:
        percent = 100 * done // (len(self.entries) + 3)
        cache.set(f"dossier:{self.disclosure.pk}", percent, SECONDS)

    # --- papers ---

    def _add_entry(self, entry: Entry) -> None:
        paper = entry.paper
        stem = f"handlingar/{paper.number:03d}-{printing.short(entry.title)}"
        if entry.verdict == Verdict.MASKED:
            ending = _ending(entry.masked.name)
            self._add_file(f"{stem}-maskad{ending}", entry.masked, entry)
        elif entry.is_whole:
            contents = printing.contents_of(paper)
            self._add_whole(stem, contents, entry)
            self.data.append(self._data_of(entry, contents))

    def _add_whole(self, stem: str, contents: Contents, entry: Entry) -> None:
        if contents.file:
            kept = contents.file()
            self._add_file(f"{stem}{_ending(kept.name)}", kept, entry)
        elif contents.sections:
            pdf = printing.printed(entry.paper, contents)
            self._add(f"{stem}.pdf", [pdf], entry)
        else:
            self.without_file.append(
                {"paper": entry.paper.file_number, "kept": entry.paper.kept_where}
            )

    def _data_of(self, entry: Entry, contents: Contents) -> dict[str, Any]:
        paper, data = entry.paper, contents.as_data()
        if data and "documents" in data:  # an application names its attachments
            data = {**data, "documents": self._named(data["documents"])}
        return {
            "number": paper.file_number,
            "kind": paper.kind,
            "subject": paper.subject,
            "direction": paper.direction,
            "day": paper.dated_on.isoformat(),
            "sender_or_recipient": paper.counterpart,
            "contents": data,
        }

    def _named(self, documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Without those that are not handed out whole."""
        closed = {
            entry.paper.target_id
            for entry in self.entries
            if entry.paper.kind == "attachment" and not entry.is_whole
        }
        return [row for row in documents if row["id"] not in closed]

    def _add_file(self, path: str, kept, entry: Entry) -> None:
        with kept.open("rb") as opened:
            self._add(path, iter(lambda: opened.read(CHUNK), b""), entry)
        self.files[-1]["kept_sha256"] = _kept_sha256(kept)

    # --- what is made for the dossier ---

    def _add_case_sheet(self) -> None:
        context = {**self._about(), "entries": self.entries}
        pdf = render_pdf("applications/disclosure/pdf/case_sheet.html", context)
        self._add("00-arende.pdf", [pdf])

    def _add_refusal(self) -> None:
        if self.disclosure.refusal:
            pdf = render_pdf("applications/disclosure/pdf/refusal.html", self._about())
            self._add("00-beslut-om-utlamnande.pdf", [pdf])

    def _about(self) -> dict[str, Any]:
        return {
            "disclosure": self.disclosure,
            "application": self.case,
            "fund": self.case.fund,
            "moment": self.moment,
        }

    def _add_data(self) -> None:
        case = {
            "registry_number": self.case.registry_number,
            "title": self.case.project.title,
            "applicant": self.case.project.lead,
            "fund": self.case.fund.name,
            "state": self.case.state,
            "papers": self.data,
        }
        self._add("data/arende.json", [_json(case)])
        self._add("data/handlingar.csv", _csv(*_paper_table(self.entries)))
        self._add("data/belopp.csv", _csv(*_money_table(self.data)))
        self._add("data/bedomningar.csv", _csv(*_assessment_table(self.data)))

    def _add_log(self) -> None:
        rows = _whole_log(self) if self.disclosure.is_complete else _open_log(self)
        self._add("logg.csv", _csv(*rows))

    def _add_index(self) -> None:
        manifest = self.manifest()
        html = render_to_string(
            "applications/disclosure/index.html",
            {**self._about(), "manifest": manifest},
        )
        self._add("index.html", [html.encode()])

    def manifest(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "disclosure": self.disclosure.pk,
            "extent": self.disclosure.extent,
            "registry_number": self.case.registry_number,
            "made_at": self.moment.isoformat(timespec="seconds"),
            "files": self.files,
            "withheld": [
                {
                    "paper": entry.paper.file_number,
                    "kind": entry.title,
                    "ground": entry.law,
                }
                for entry in self.entries
                if entry.verdict == Verdict.WITHHELD
            ],
            "without_file": self.without_file,
            "not_asked_for": [
                entry.paper.file_number
                for entry in self.entries
                if entry.verdict == Verdict.OUTSIDE
            ],
        }

    # --- the zip itself ---

    def _add(
        self, path: str, chunks: Iterable[bytes], entry: Entry | None = None
    ) -> None:
        size, sha256 = self._write(path, chunks)
        self.files.append(
            {
                "path": path,
                "name": entry.title if entry else path,
                "paper": entry.paper.file_number if entry else None,
                "mark": entry.mark if entry else None,
                "ground": (entry.law or None) if entry else None,
                "size": size,
                "sha256": sha256,
            }
        )

    def _write(self, path: str, chunks: Iterable[bytes]) -> tuple[int, str]:
        """Write piece by piece; the size and the checksum of what was written."""
        stamp = days.local(self.moment).timetuple()[:6]
        member = zipfile.ZipInfo(path, date_time=stamp)
        member.compress_type = zipfile.ZIP_DEFLATED
        digest, size = hashlib.sha256(), 0
        with self.zip.open(member, "w") as opened:
            for chunk in chunks:
                opened.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        return size, digest.hexdigest()


def _kept_sha256(kept) -> str | None:
    """The checksum that was written down when the file was kept."""
    name, row = kept.field.name, kept.instance
    same = getattr(row, f"{name.removesuffix('file')}sha256", None)
    return getattr(row, f"{name}_sha256", same) or None


# --- Data and log -----------------------------------------------------------------------


Table = tuple[list[str], Iterable[list[Any]]]


def _paper_table(entries: list[Entry]) -> Table:
    columns = [_("Number"), _("Day"), _("Direction"), _("Kind"), _("Subject")]
    rows = [
        [
            entry.paper.file_number,
            entry.paper.dated_on,
            entry.paper.get_direction_display(),
            title_of(entry.paper.kind),
            entry.title,
            entry.mark,
            entry.law,
        ]
        for entry in entries
        if entry.verdict != Verdict.OUTSIDE
    ]
    return [*columns, _("Secrecy"), _("Ground")], rows


def _money_table(data: list[dict[str, Any]]) -> Table:
    """What is granted; what the group only recommends is in the data of its paper."""
    rows = [
        [paper["number"], row["year"], row["board"], row["amount"]]
        for paper in data
        if paper["kind"] == "decision"
        and (paper["contents"] or {}).get("level") != Level.RECOMMENDED
        for row in (paper["contents"] or {}).get("amounts", [])
    ]
    return [_("Decision"), _("Year"), _("Board"), _("Amount, kronor")], rows


def _assessment_table(data: list[dict[str, Any]]) -> Table:
    rows = [
        [paper["number"], section["heading"], section["text"]]
        for paper in data
        if paper["kind"] == "assessment"
        for section in (paper["contents"] or {}).get("sections", [])
    ]
    return [_("Assessment"), _("Criterion"), _("Points and reason")], rows


def _open_log(maker: _Maker) -> Table:
    """What happened to the case and when. Notes could quote what is withheld, and so
    could checksums tell of it: neither is there."""
    events = list(AuditEvent.objects.about(maker.case))
    rows = [
        [line["at"], str(line["words"]), str(line["by"])]
        for line in reversed(case_history.history(events))
    ]
    return [_("When"), _("What"), _("By")], rows


def _whole_log(maker: _Maker) -> Table:
    """Every line about the case and its papers, word for word."""
    papers = [entry.paper for entry in maker.entries]
    targets: list[Any] = [paper.target for paper in papers if paper.target]
    rows = AuditEvent.objects.about(maker.case, *targets, *papers)
    columns = [_("When"), _("About"), _("What"), _("From"), _("To"), _("By")]
    table = (
        [
            event.at,
            f"{event.target_type.model} {event.target_id}",
            event.verb,
            event.from_state,
            event.to_state,
            event.by.email,
            event.note,
            event.version_hash,
        ]
        for event in rows.select_related("target_type", "by").order_by("at", "pk")
    )
    return [*columns, _("Note"), _("Checksum")], table


def _json(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=2, cls=DjangoJSONEncoder)
    return text.encode()


def _csv(columns: list[str], rows: Iterable[list[Any]]) -> Iterator[bytes]:
    for chunk in csv_chunks([columns], rows):
        yield chunk.encode()


def _ending(name: str | None) -> str:
    ending = str(name).rpartition(".")[2].lower()
    return f".{ending}" if ending else ""
