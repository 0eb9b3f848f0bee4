"""The dossier of a case: one zip of its papers, its data and its log, with a manifest.

What is withheld is named in the manifest with its ground, and is nowhere else: not as a
file, not in the data, not in the log. What is masked is there as masked only. Data are
therefore taken paper by paper, and the log of a request has no notes, which could quote
a paper. The same code makes the complete dossier, with everything.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable
from os import SEEK_END
from typing import IO, Any

from django.core.cache import cache
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from applications.disclosure import tables
from applications.disclosure.entries import Entry, Verdict, entries_of
from applications.models import Disclosure, Dossier
from applications.register import printing
from applications.register.kinds import Contents
from core import clock, days
from core.files.keeping import Paper, keep_once
from core.files.kept import checksum_of
from core.files.pdf import render_pdf
from core.files.spreadsheets import csv_chunks
from core.refusals import TransitionRefused

FORMAT = "verkan-dossier/1"
MANIFEST = "manifest.json"
CHUNK = 64 * 1024
SECONDS = 3600


def keep_dossier(disclosure_id: int) -> Dossier:
    """Make the dossier and keep it; once, however often and by however many it is asked.

    Raises TransitionRefused while a paper lacks its answer.
    """
    rows = Disclosure.objects.select_related(
        "application__fund__municipality",
        "application__project__lead_board",
        "application__project__lead_organisation",
    )
    return keep_once(rows.filter(pk=disclosure_id), _paper)


def _paper(disclosure: Disclosure) -> "_Zipped":
    return _Zipped(Dossier(disclosure=disclosure, name=name_of(disclosure)))


class _Zipped(Paper[Dossier]):
    """The dossier as one file; once it is kept, no answer of the review changes."""

    def write(self, file: IO[bytes]) -> None:
        if self.row.disclosure.state != Disclosure.State.READY:
            raise TransitionRefused(_("Each paper must have its answer first."))
        maker = _Maker(self.row.disclosure, file)
        maker.make()
        self.row.size, self.row.files = file.seek(0, SEEK_END), len(maker.files)


def name_of(disclosure: Disclosure) -> str:
    """akt-KS-2026-0412-2026-11-29.zip"""
    number = printing.safe_name(disclosure.application.registry_number)
    word = _("complete-dossier") if disclosure.is_complete else _("disclosure")
    return f"{word}-{number}-{clock.today():%Y-%m-%d}.zip"


def progress(disclosure_id: int) -> int:
    """How many percent are made, as far as is known."""
    return cache.get(f"dossier:{disclosure_id}", 0)


class _Maker:
    """The zip while it is being made."""

    def __init__(self, disclosure: Disclosure, file: IO[bytes]):
        self.disclosure, self.case = disclosure, disclosure.application
        self.entries = entries_of(disclosure)
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
        self.files[-1]["kept_sha256"] = checksum_of(kept) or None

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
        self._add_table("data/handlingar.csv", tables.papers(self.entries))
        self._add_table("data/belopp.csv", tables.amounts(self.data))
        self._add_table("data/bedomningar.csv", tables.assessments(self.data))

    def _add_log(self) -> None:
        if self.disclosure.is_complete:
            log = tables.whole_log(self.case, self.entries)
        else:
            log = tables.open_log(self.case)
        self._add_table("logg.csv", log)

    def _add_table(self, path: str, table: tables.Table) -> None:
        columns, rows = table
        self._add(path, (chunk.encode() for chunk in csv_chunks([columns], rows)))

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


def _json(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=2, cls=DjangoJSONEncoder)
    return text.encode()


def _ending(name: str | None) -> str:
    ending = str(name).rpartition(".")[2].lower()
    return f".{ending}" if ending else ""
