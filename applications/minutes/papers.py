"""The minutes and their extracts on paper: PDF/A-3a with the record as data, kept."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from applications.models import AgendaCase
from core.files.keeping import Printed, keep_missing
from core.files.pdf import DataFile
from fund.models import (
    Announcement,
    Minutes,
    MinutesEntry,
    MinutesFile,
    MinutesParagraph,
)

WHOLE, EXTRACT = (
    "applications/minutes/pdf/minutes.html",
    "applications/minutes/pdf/extract.html",
)


def keep_files(minutes_id: int) -> list[MinutesFile]:
    """The files of the edition that the minutes have now; those made before are kept.

    May run twice: the second time it finds them all.
    """
    locked = Minutes.objects.filter(pk=minutes_id, state=Minutes.State.LOCKED)
    return keep_missing(locked.select_related("meeting", "fund__municipality"), _papers)


def _papers(minutes: Minutes) -> Iterator[Printed[MinutesFile]]:
    """The whole, and an extract of each § about a case."""
    content = read(minutes.record, verified_entries(minutes), announcement_of(minutes))
    content |= {"minutes": minutes, "edition": edition_of(minutes)}
    yield _paper(WHOLE, content, None)
    for paragraph in minutes.paragraphs.order_by("number"):
        shown = content["by_number"][paragraph.number]
        if shown["case"]:
            yield _paper(EXTRACT, content | {"shown": shown}, paragraph)


def _paper(
    template: str, content: dict[str, Any], paragraph: MinutesParagraph | None
) -> Printed[MinutesFile]:
    minutes, edition = content["minutes"], content["edition"]
    data = data_of(content, number=paragraph.number if paragraph else None)
    return Printed(
        MinutesFile(minutes=minutes, paragraph=paragraph, edition=edition),
        template,
        lambda: content,
        DataFile("protokoll.json", data, "Protokollets uppgifter som data"),
    )


def cases_of(files: list[MinutesFile]) -> list[int]:
    """The applications (ids) that these files are extracts about."""
    of_case = AgendaCase.objects.filter(item__paragraph__files__in=files)
    return list(of_case.order_by("pk").values_list("application", flat=True))


def edition_of(minutes: Minutes) -> int:
    """The first when they were locked, and one more for all that has come since."""
    entries = minutes.entries.filter(verification__isnull=False).count()
    return 1 + entries + minutes.announcements.count()


def verified_entries(minutes: Minutes) -> list[MinutesEntry]:
    rows = minutes.entries.filter(verification__isnull=False)
    return list(
        rows.select_related(
            "paragraph", "written_by", "verification__verified_by"
        ).order_by("paragraph__number", "pk")
    )


def announcement_of(minutes: Minutes) -> Announcement | None:
    """The one that holds: the last."""
    return minutes.announcements.select_related("appeal").order_by("-pk").first()


def read(record: dict, entries: list[MinutesEntry], announcement) -> dict[str, Any]:
    """What a template shows: the record, and each § with what was added to it."""
    paragraphs = [
        {
            **row,
            "entries": [e for e in entries if e.paragraph.number == row["number"]],
            "not_by": [
                each["name"]
                for each in record["verifiers"]
                if row["number"] in each["not_for"]
            ],
        }
        for row in record["paragraphs"]
    ]
    here = [row for row in record["attendance"] if row["present"]]
    voting = [row for row in here if row["role"] != "adjunct"]
    return {
        "record": record,
        "paragraphs": paragraphs,
        "by_number": {row["number"]: row for row in paragraphs},
        "members": [row for row in voting if row["role"] == "member"],
        "serving": [row for row in voting if row["role"] == "deputy" and row["serves"]],
        "listening": [
            row for row in voting if row["role"] == "deputy" and not row["serves"]
        ],
        "adjuncts": [row for row in here if row["role"] == "adjunct"],
        "absent": [
            row
            for row in record["attendance"]
            if not row["present"] and row["role"] == "member"
        ],
        "signed": [
            {**each, "verified_at": _moment(each["verified_at"])}
            for each in record["verifiers"]
        ],
        "starts_at": _moment(record["meeting"]["starts_at"]),
        "entries": entries,
        "announcement": announcement,
    }


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def data_of(content: dict, *, number: int | None) -> bytes:
    """The record as JSON, of all or of one §, with what was added to it."""
    record = dict(content["record"])
    if number is not None:
        chosen = [row for row in record["paragraphs"] if row["number"] == number]
        record["paragraphs"] = chosen
    record["edition"] = content["edition"]
    record["entries"] = [
        {
            "paragraph": entry.paragraph.number,
            "kind": entry.kind,
            "text": entry.text,
            "reason": entry.reason,
            "written_by": str(entry.written_by),
            "written_at": entry.written_at.isoformat(),
            "verified_by": str(entry.verification.verified_by),
            "verified_at": entry.verification.verified_at.isoformat(),
        }
        for entry in content["entries"]
        if number in (None, entry.paragraph.number)
    ]
    record["announcement"] = _announced(content["announcement"])
    return json.dumps(record, ensure_ascii=False, indent=1).encode()


def _announced(row: Announcement | None) -> dict | None:
    if row is None:
        return None
    return {
        "announced_on": row.announced_on.isoformat(),
        "down_on": row.down_on.isoformat(),
        "place": row.place,
        "last_day_to_appeal": row.last_day_to_appeal.isoformat(),
    }
