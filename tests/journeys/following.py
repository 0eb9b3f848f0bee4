"""The project's part of the main job: start, figures, books and the learning report."""

from datetime import date

import pikepdf
import pypdf

from evaluation.models import Report
from fund.models import Entry
from projects.models import Indicator, Measurement, Project
from tests.journeys.cast import Cast
from tests.journeys.people import Calendar

ACTUALS = {2023: "1 412 300", 2024: "1 987 650", 2025: "1 921 480"}


def start(cast: Cast, calendar: Calendar, enter, project: Project) -> None:
    calendar.turn_to(date(2022, 12, 1))
    page = f"/projects/{project.pk}/"
    with enter(cast.applicant) as karin:
        karin.go(page)
        for role, user in (("leader", cast.applicant), ("owner", cast.owner)):
            karin.go(f"{page}gate/")
            form = f"form:has([name=role][value={role}])"
            karin.write(f"{form} [name=email]", user.email)
            karin.press(f"{form} button:not([type=button])")
    with enter(cast.owner) as goran:
        goran.go(f"{page}gate/")
        goran.fill({"reason": "Allt är på plats."})
        goran.press('form[action$="/pass/"] button:not([type=button])')
        project.refresh_from_db()
        assert project.state == Project.State.ONGOING, goran.errors()


def follow(cast: Cast, calendar: Calendar, enter, project: Project) -> None:
    calendar.turn_to(date(2026, 1, 20))
    page = f"/projects/{project.pk}/"
    indicator = Indicator.objects.get(name__startswith="Dygn")
    with enter(cast.applicant) as karin:
        karin.go("/")
        karin.go(f"{page}pulse/")
        karin.fill(
            {
                "month": "2025-12-01",
                "status": "as_planned",
                "reached": "24",
                "lesson": "Skolorna tog emot planerna när rektorn var med.",
            }
        )
        karin.press()
        measure = f"{page}indicators/{indicator.pk}/measure/"
        for group, value in (("project", "14"), ("comparison", "27")):
            karin.go(measure)
            karin.fill(
                {
                    "group": group,
                    "measured_on": "2025-12-31",
                    "value": value,
                    "persons": "24",
                    "source": "Socialkontoret",
                }
            )
            karin.press()
        assert Measurement.objects.count() == 2, karin.errors()
        karin.go(f"{page}plan/")
        karin.go(f"{page}money/")
    with enter(cast.owner) as goran:
        goran.go("/")
        for measurement in Measurement.objects.order_by("pk"):
            goran.go(f"{page}measurements/{measurement.pk}/approve/")
            goran.press()
        goran.go(page)
        assert "14" in goran.text
        assert not Measurement.objects.waiting().exists()


def close_the_books(cast: Cast, calendar, enter, project: Project) -> None:
    book = f"/fund/{cast.fund.pk}/ledger/book/"
    with enter(cast.finance) as johan:
        johan.go("/")
        for year, amount in ACTUALS.items():
            johan.go(f"{book}actual/")
            johan.fill(
                {
                    "grant": project.code,
                    "board": "Socialnämnden",
                    "amount": amount,
                    "on": f"{year}-12-31",
                    "reference": f"Ver {year}-12",
                }
            )
            johan.press()
        johan.go(f"{book}release/")
        johan.fill(
            {
                "grant": project.code,
                "amount": "78 570",
                "on": "2026-01-20",
                "reference": "Slutredovisning",
            }
        )
        johan.press()
        assert Entry.objects.filter(kind="release").count() == 1, johan.errors()
        johan.go(f"/fund/{cast.fund.pk}/ledger/")
        assert "34 678 570" in johan.text
        johan.go(f"/fund/{cast.fund.pk}/")
        johan.go(f"/fund/{cast.fund.pk}/commitments/")
        for form in ("xlsx", "csv"):
            for table in ("ledger", "commitments"):
                address = f"{johan.site}/fund/{cast.fund.pk}/{table}/export/{form}/"
                answer = johan.context.request.get(address)
                assert answer.status == 200
                assert len(answer.body()) > 100


def report(cast: Cast, enter, project: Project) -> None:
    with enter(cast.applicant) as karin:
        karin.go(f"/learning/projects/{project.pk}/")
        karin.go(f"/learning/projects/{project.pk}/reports/new/")
        karin.fill({"period": "own"})
        karin.fill({"period_start": "2025-01-01", "period_end": "2025-12-31"})
        karin.press()
        made = Report.objects.get()
        assert made.state == Report.State.READY
        karin.go(made.get_absolute_url())
        answer = karin.context.request.get(f"{karin.site}{made.get_absolute_url()}pdf/")
        assert answer.body().startswith(b"%PDF")
    with made.paper.file.open("rb") as file:
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
        file.seek(0)
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
    assert "Skolfam" in text
    assert "Skolorna tog emot planerna när rektorn var med" in " ".join(text.split())
