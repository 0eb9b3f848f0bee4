"""Which tables lie in a dossier, for a spreadsheet: papers, amounts, points, the log?"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from accounts.audit import AuditEvent
from applications.case import history as case_history
from applications.disclosure.entries import Entry, Verdict
from applications.models import Application, Level
from applications.register.kinds import title_of

Table = tuple[list[str], Iterable[list[Any]]]


def papers(entries: list[Entry]) -> Table:
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


def amounts(data: list[dict[str, Any]]) -> Table:
    """What is granted; what the group only recommends is in the data of its paper."""
    rows = [
        [paper["number"], row["year"], row["board"], row["amount"]]
        for paper in data
        if paper["kind"] == "decision"
        and (paper["contents"] or {}).get("level") != Level.RECOMMENDED
        for row in (paper["contents"] or {}).get("amounts", [])
    ]
    return [_("Decision"), _("Year"), _("Board"), _("Amount, kronor")], rows


def assessments(data: list[dict[str, Any]]) -> Table:
    rows = [
        [paper["number"], section["heading"], section["text"]]
        for paper in data
        if paper["kind"] == "assessment"
        for section in (paper["contents"] or {}).get("sections", [])
    ]
    return [_("Assessment"), _("Criterion"), _("Points and reason")], rows


def open_log(case: Application) -> Table:
    """What happened to the case and when. Notes could quote what is withheld, and so
    could checksums tell of it: neither is there."""
    events = list(AuditEvent.objects.about(case))
    rows = [
        [line["at"], str(line["words"]), str(line["by"])]
        for line in reversed(case_history.history(events))
    ]
    return [_("When"), _("What"), _("By")], rows


def whole_log(case: Application, entries: list[Entry]) -> Table:
    """Every line about the case and its papers, word for word."""
    recorded = [entry.paper for entry in entries]
    targets: list[Any] = [paper.target for paper in recorded if paper.target]
    rows = AuditEvent.objects.about(case, *targets, *recorded)
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
