"""What do files and papers tell: sheets, CSV, packets, memos, letters, minutes, reports?"""

import csv
import io
import re
from collections import defaultdict
from decimal import Decimal
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from openpyxl import load_workbook

from applications.decisions import papers as letters
from applications.meetings import packets
from applications.memos import papers as memo_papers
from applications.models import Application, Decision, Memo, SubmittedVersion
from applications.register import archive
from core import clock
from core.files.keeping import Printed
from core.numbers import in_kronor
from evaluation.models import Report
from evaluation.reports import papers as report_papers
from evaluation.snapshot import collecting
from fund.models import Grant, MinutesParagraph, Notice

ZERO = Decimal(0)


def papers(told) -> None:
    """Each paper as its template writes it, were it made now."""
    with translation.override("sv"):
        reports(told)
        for notice in Notice.objects.select_related("meeting__fund__municipality"):
            packet(told, notice)
        for decision in Decision.objects.final():
            printed(told, letters._paper(decision))
        for version in SubmittedVersion.objects.select_related("application__fund"):
            printed(told, archive._paper(version))
        for memo in Memo.objects.filter(state=Memo.State.FINISHED):
            memo_tables(told, memo)
        minutes(told)


def printed(told, paper: Printed) -> str:
    html = render_to_string(paper.template, paper.context())
    told.read(html, f"{paper.template} {paper.row}")
    return html


def reports(told) -> None:
    for report in Report.objects.select_related("project"):
        report.snapshot = collecting.collect(report)
        context = report_papers.context_of(report)
        pdf = render_to_string("evaluation/reports/pdf/report.html", context)
        told.read(pdf, f"PDF {report.pk}")


def packet(told, notice: Notice) -> None:
    """For a member who has answered, and for one who has not."""
    cases = packets.cases_of(notice)
    for mode in (packets.Mode.FULL, packets.Mode.UNANSWERED):
        modes = {case.application_id: str(mode) for case in cases}
        context = packets._context(notice, cases, modes)
        html = render_to_string("applications/meetings/pdf/packet.html", context)
        told.read(html, f"packet {notice.pk} {mode}")


def memo_tables(told, memo: Memo) -> None:
    """A memo is data: its tables' sums are those of the recommendation and the budget."""
    printed(told, memo_papers._paper(memo))
    day = clock.today().isoformat()
    case = memo.application
    tables = memo.figures["tables"]
    if (table := tables["economy"]) and memo.figures["version"][
        "number"
    ] == case.versions.count():
        told.add(f"cost:application.{case.pk}", day, table["sums"][-1], f"memo {memo}")
    holds = memo.recommendation and not memo.recommendation.voided_at
    if (table := tables["decision"]) and holds:
        key = f"recommended:application.{case.pk}"
        told.add(key, day, table["sums"][-1], f"memo {memo}")


def minutes(told) -> None:
    """Minutes are text: each sum in the § of a decision is one that was decided."""
    rows = MinutesParagraph.objects.filter(item__case__decision__grant__isnull=False)
    for row in rows.select_related("item__case__decision__grant"):
        decision = row.item.case.decision
        years = decision.grant.years.values_list("amount", flat=True)
        assert in_kronor(sum(years, ZERO)) in row.text, row


# --- Sheets and CSV ---------------------------------------------------------------------


def sheet_of(client, told, name: str, fund) -> None:
    page = client.get(reverse(f"fund:{name}", args=[fund.pk, "xlsx"]))
    if page.status_code != 200:
        return
    book = load_workbook(io.BytesIO(b"".join(page.streaming_content)))
    rows = book["Officiella siffror"].iter_rows(min_row=2, values_only=True)
    for key, value, _unit, day, *_rest in rows:
        told.add(key, day.date().isoformat(), str(value), f"{name} {fund.pk}")


def csv_rows(client, address: str) -> list[dict[str, str]]:
    page = client.get(address)
    if page.status_code != 200:
        return []
    text = b"".join(page.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def in_csv(text: str) -> Decimal:
    return Decimal(text.replace(",", ".") or 0)


def list_of_cases(client, told) -> None:
    """The list's export, asked for as CSV: one row a case, named by its number."""
    day = clock.today().isoformat()
    numbered: Any = dict(
        Application.objects.exclude(registry_number="").values_list(
            "registry_number", "pk"
        )
    )
    for row in csv_rows(client, reverse("applications:export") + "?format=csv"):
        if pk := numbered.get(row["Diarienummer"]):
            asked = in_csv(row["Sökt, kr"])
            told.add(f"requested:application.{pk}", day, str(asked), "list.csv")


def commitments(client, told, fund) -> None:
    """What was granted, used and released, summed by project code."""
    day = clock.today().isoformat()
    address = reverse("fund:commitments_export", args=[fund.pk, "csv"])
    sums: dict[tuple[str, str], dict[str, Decimal]] = defaultdict(
        lambda: defaultdict(Decimal)
    )
    names = {
        "Beviljat": "granted",
        "Utfall": "actual",
        "Frisläppt": "released",
        "Kvar": "committed",
    }
    for row in csv_rows(client, address):
        for word, name in names.items():
            sums[row["Projektkod"], row["Beslut"]][name] += in_csv(row[word])
    for grant in Grant.objects.filter(fund=fund):
        for name, value in sums[grant.project_code, grant.reference].items():
            told.add(f"{name}:grant.{grant.pk}", day, str(value), "commitments.csv")


def ledger(client, told, fund) -> None:
    """The last row says where the fund stands."""
    rows = csv_rows(client, reverse("fund:ledger_export", args=[fund.pk, "csv"]))
    if not rows:
        return
    names = {
        "Bokfört efter": "booked",
        "Bundet efter": "committed",
        "Kvar att bevilja efter": "available",
    }
    last = max(rows, key=lambda row: int(re.sub(r"\D", "", row["Nummer"])))
    for word, name in names.items():
        day, value = clock.today().isoformat(), in_csv(last[word])
        told.add(f"{name}:fund.{fund.pk}", day, str(value), "ledger.csv")


def everything_of(client, told, fund) -> None:
    """Both sheets and both CSV files of a fund, for whoever is signed in."""
    for name in ("ledger_export", "commitments_export"):
        sheet_of(client, told, name, fund)
    commitments(client, told, fund)
    ledger(client, told, fund)
