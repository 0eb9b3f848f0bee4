"""The minutes and their extracts on paper: PDF/A-3a with the record as data, kept."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.models import AgendaCase, Application, Decision
from applications.paragraphs import wording
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core.files.keeping import Printed, keep_missing
from core.files.pdf import DataFile
from fund.models import (
    Announcement,
    Minutes,
    MinutesEntry,
    MinutesFile,
    MinutesParagraph,
)
from fund.rules import delegations

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
    verified = entries_of(minutes, verification__isnull=False)
    content = read(minutes.record, verified, announcement_of(minutes))
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
        [DataFile("protokoll.json", data, "Protokollets uppgifter som data")],
    )


def cases_of(files: list[MinutesFile]) -> list[int]:
    """The applications (ids) that these files are extracts about."""
    of_case = AgendaCase.objects.filter(item__paragraph__files__in=files)
    return list(of_case.order_by("pk").values_list("application", flat=True))


def edition_of(minutes: Minutes) -> int:
    """The first when they were locked, and one more for all that has come since."""
    entries = minutes.entries.filter(verification__isnull=False).count()
    return 1 + entries + minutes.announcements.count()


def entries_of(minutes: Minutes, **which: Any) -> list[MinutesEntry]:
    """What was added to them, § by §."""
    rows = minutes.entries.filter(**which).select_related(
        "paragraph", "written_by", "verification__verified_by"
    )
    return list(rows.order_by("paragraph__number", "pk"))


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


# --- In the register ------------------------------------------------------------------


def _extracts(application: Application) -> Iterator[Found]:
    """Each edition: a later one says what has come since."""
    rows = MinutesFile.objects.filter(paragraph__item__case__application=application)
    of_case = rows.annotate(number=F("paragraph__number"))
    for row in of_case.order_by("made_at", "pk"):
        subject = _("Extract of the minutes, § %(number)s, edition %(edition)s") % {
            "number": row.number,
            "edition": row.edition,
        }
        yield Found(row, Direction.DRAWN_UP, row.made_at, subject)


def _read_extract(row: MinutesFile) -> Contents:
    paragraph = row.paragraph
    words = [paragraph.heading, paragraph.text] if paragraph else []
    for entry in paragraph.entries.all() if paragraph else []:
        words += [entry.text, entry.reason]
    return Contents(file=lambda: row.file, texts=words)


def _decisions(application: Application) -> Iterator[Found]:
    rows = application.decisions.select_related("delegation__user")
    for row in rows.order_by("pk"):
        words = _("Decision: %(outcome)s")
        if row.is_recommended:
            words = _("What the group recommends: %(outcome)s")
        subject = words % {"outcome": row.get_outcome_display()}
        by = row.minute
        if row.delegation:  # who decided, not the paper it stands on
            by = delegations.who(row.delegation)
        elif not by[:1].isalpha():  # the day and the § alone: say whose
            by = f"{row.get_body_display()} {by}"
        yield Found(row, Direction.DRAWN_UP, row.recorded_at, subject, by)


def _read_decision(decision: Decision) -> Contents:
    """A decision is read in the words of the minutes."""
    grant = decision.grant
    promised: Any = grant.years if grant else decision.proposed_years
    years = list(promised.select_related("board").order_by("year"))
    said = wording.decided(decision, years)
    told: dict[str, Any] = {
        "level": decision.level,
        "outcome": decision.outcome,
        "decided_on": decision.decided_on.isoformat(),
        "paragraph": decision.minute,
        "body": decision.body,
        "reasons": decision.reasons,
        "conditions": [row.text for row in decision.conditions.order_by("pk")],
        "amounts": [
            {"year": row.year, "board": row.board.name, "amount": str(row.amount)}
            for row in years
        ],
    }
    sections = [(each.heading.rstrip("."), each.text) for each in said]
    return Contents(sections=sections, data=told)


DECISION = PaperKind("decision", gettext_lazy("Decision"), _decisions, _read_decision)
EXTRACT_OF_CASE = PaperKind(
    "minutes_extract", gettext_lazy("Extract of the minutes"), _extracts, _read_extract
)
