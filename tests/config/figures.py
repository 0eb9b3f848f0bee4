"""Which figures does the demo tell, on pages, in files, in reports, and where?"""

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from openpyxl import load_workbook

from accounts.models import User
from applications.models import Application
from evaluation.models import Report
from evaluation.reports import papers
from evaluation.snapshot import collecting
from fund.models import AgendaItem, Fund
from projects.models import Project

WRITTEN = re.compile(
    r'<data value="(?P<value>[^"]*)" data-figure="(?P<key>[^"]*)"[^>]*'
    r'data-day="(?P<day>[^"]*)"[^>]*>(?P<text>[^<]*)</data>'
)


class Told:
    """(figure, day) → value → where it was read."""

    def __init__(self):
        self.places: dict[tuple, dict[Decimal, list[str]]] = defaultdict(dict)

    def add(self, key: str, day: str, value: str, where: str) -> None:
        number = Decimal(value)
        self.places[key, day].setdefault(number, []).append(where)

    def read(self, html: str, where: str) -> None:
        for found in WRITTEN.finditer(html):
            self.add(found["key"], found["day"], found["value"], where)
            shown = re.sub(r"[^\d,−-]", "", found["text"])
            assert shown.replace(",", ".").replace("−", "-") == re.sub(
                r"(\.\d)$", r"\g<1>0", found["value"]
            ), (where, found[0])


def walk(client, told: Told) -> None:
    """What an auditor, who reads everything, is told of money and people."""
    client.force_login(User.objects.get(name__startswith="Bengt"))
    for address in [*of_funds(), *of_projects(), *of_cases()]:
        page = client.get(address)
        if page.status_code == 200:
            told.read(page.content.decode(), address)
    for fund in Fund.objects.all():
        for name in ("ledger_export", "commitments_export"):
            page = client.get(reverse(f"fund:{name}", args=[fund.pk, "xlsx"]))
            if page.status_code == 200:
                sheet(b"".join(page.streaming_content), told, f"{name} {fund.pk}")


def of_funds() -> Iterator[str]:
    yield reverse("start")
    for pk in Fund.objects.values_list("pk", flat=True):
        yield f"{reverse('start')}?fund={pk}"
        yield f"{reverse('fund:ledger', args=[pk])}?on=2025-12-31"
        for name in ("detail", "ledger", "commitments"):
            yield reverse(f"fund:{name}", args=[pk])


def of_projects() -> Iterator[str]:
    yield reverse("projects:list")
    for project in Project.objects.exclude(state="proposed"):
        for name in ("detail", "money"):
            yield reverse(f"projects:{name}", args=[project.pk])


def of_cases() -> Iterator[str]:
    yield reverse("applications:list")
    cases = Application.objects.exclude(state=Application.State.DRAFT)
    yield from (case.get_absolute_url() for case in cases)
    waiting = cases.filter(state__in=["ready", "on_agenda", "preparation"])[:4]
    chosen = urlencode([("case", case.pk) for case in waiting])
    yield f"{reverse('applications:compare')}?{chosen}"
    for item in AgendaItem.objects.filter(case__isnull=False):
        yield reverse("applications:meeting", args=[item.meeting_id])
        yield reverse("applications:item", args=[item.meeting_id, item.number])


def sheet(content: bytes, told: Told, where: str) -> None:
    rows = load_workbook(io.BytesIO(content))["Officiella siffror"]
    for key, value, _unit, day, *_rest in rows.iter_rows(min_row=2, values_only=True):
        told.add(key, day.date().isoformat(), str(value), where)


def reports(told: Told) -> None:
    """Each report as its PDF and its page write it, were it made now."""
    for report in Report.objects.select_related("project"):
        report.snapshot = collecting.collect(report)
        with translation.override("sv"):
            context = papers.context_of(report)
            pdf = render_to_string("evaluation/reports/pdf/report.html", context)
        told.read(pdf, f"PDF {report.pk}")


def figures_of(client) -> Told:
    """Every figure that the demo as it stands tells an auditor, and where."""
    told = Told()
    walk(client, told)
    reports(told)
    return told
