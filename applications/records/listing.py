"""What does a register list, and what leaves the program of it?"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Q
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from applications.models import Application, RecordedPaper
from applications.register.kinds import title_of
from core import clock
from core.files.pdf import render_pdf
from core.files.spreadsheets import Sheet
from fund.models import Fund, RetentionRule


def along_plan(fund: Fund, rows: Iterable[Any]) -> Iterator[RecordedPaper]:
    """The papers (`with_line`), each with its line of the fund's document plan."""
    lines = {line.pk: line for line in fund.retention_rules.all()}
    for row in rows:
        row.line = lines.get(row.line_pk)
        yield row


def of_case(application: Application) -> list[RecordedPaper]:
    """The register of one case, in its order."""
    papers = application.recorded_papers.all().for_register()
    rows = list(along_plan(application.fund, papers))
    for row in rows:
        row.application = application
    return rows


def of_fund(user, fund: Fund, chosen: dict[str, Any]):
    """The rows of all cases of the fund that the filter shows, the latest day first."""
    rows = RecordedPaper.objects.visible_to(user).filter(application__fund=fund)
    if year := chosen.get("year"):
        rows = rows.filter(dated_on__year=year)
    for name in ("direction", "secrecy"):
        if name in chosen:
            rows = rows.filter(**{name: chosen[name]})
    if words := chosen.get("q"):
        rows = rows.filter(
            Q(application__registry_number__icontains=words)
            | Q(subject__icontains=words)
            | Q(counterpart__icontains=words)
        )
    rows = rows.select_related("ground", "application").with_line()
    if "keep" in chosen:
        rows = rows.filter(line_pk__in=fund.retention_rules.filter(keep=chosen["keep"]))
    return rows.order_by("-dated_on", "-pk")


def sheet(papers: Iterable[RecordedPaper]) -> Sheet:
    """The papers as a table, one a line, read as it is sent."""
    columns = [
        _("Registry number"),
        _("Number of the paper"),
        _("Day"),
        _("Direction"),
        _("Kind"),
        _("Sender or recipient"),
        _("Subject"),
        _("Secrecy"),
        _("Ground"),
        _("How long it is kept"),
        _("Ground for that"),
        _("Where it is kept"),
        _("Recorded"),
    ]
    return Sheet(pgettext("tab", "Register"), columns, _lines(papers))


def _lines(rows: Iterable[RecordedPaper]) -> Iterator[list]:
    for row in rows:
        yield [
            row.application.registry_number,
            row.file_number,
            row.dated_on,
            row.get_direction_display(),
            title_of(row.kind),
            row.counterpart,
            row.subject,
            row.get_secrecy_display(),
            row.ground.law if row.ground else "",
            row.retention,
            row.line.ground if row.line else "",
            row.kept_where,
            row.recorded_at,
        ]


# --- The slip for the municipality's own registry ---------------------------------------


def slip(application: Application) -> dict[str, Any]:
    """What a registry system needs to know of the case and its papers (OSL 5:2)."""
    fund = application.fund
    return {
        "format": "verkan-registration-slip/1",
        "made_at": clock.now().isoformat(timespec="seconds"),
        "registry_number": application.registry_number,
        "authority": fund.municipality.name,
        "fund": fund.name,
        "title": application.project.title,
        "applicant": application.project.lead,
        "arrived_on": clock.day_of(application.submitted_at).isoformat()
        if application.submitted_at
        else None,
        "state": application.state,
        "papers": [_slip_row(row) for row in of_case(application)],
    }


def _slip_row(row: RecordedPaper) -> dict[str, Any]:
    return {
        "number": row.file_number,
        "direction": row.direction,
        "day": row.dated_on.isoformat(),
        "kind": row.kind,
        "sender_or_recipient": row.counterpart,
        "subject": row.subject,
        "secrecy": row.secrecy,
        "secrecy_ground": row.ground.law if row.ground else None,
        "retention": row.line.keep if row.line else None,
        "retention_years": row.line.years if row.line else None,
    }


def slip_as_json(application: Application) -> bytes:
    return json.dumps(slip(application), ensure_ascii=False, indent=2).encode()


def slip_as_pdf(application: Application) -> bytes:
    with translation.override("sv"):
        context = {
            "application": application,
            "fund": application.fund,
            "rows": of_case(application),
            "day": clock.today(),
        }
        return render_pdf("applications/records/pdf/slip.html", context)


# --- What may be disposed of ------------------------------------------------------------


def to_dispose(user, fund: Fund, *, year: int) -> list[RecordedPaper]:
    """The papers of closed cases whose years have passed before `year` begins.

    A proposal: disposing of anything is a decision of its own, which is taken elsewhere
    and has a reference. The program takes nothing away.
    """
    disposable = fund.retention_rules.filter(keep=RetentionRule.Keep.DISPOSE)
    papers = (
        RecordedPaper.objects.visible_to(user)
        .with_line()
        .with_closing()
        .filter(application__fund=fund, line_pk__in=disposable, closed_at__isnull=False)
        .select_related("ground", "application")
    )
    rows: Iterable[Any] = along_plan(fund, papers.order_by("application", "number"))
    return [
        row for row in rows if clock.day_of(row.closed_at).year + row.line.years < year
    ]
