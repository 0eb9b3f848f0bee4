"""The budget goes to Excel and comes back; nothing is changed before it is shown."""

import io
import resource
import zipfile
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation
from openpyxl import load_workbook

from applications.casework import actions as casework
from applications.supplements import actions as supplements
from core import clock
from core.files import spreadsheet_reading
from projects.budget import files as budget_files
from projects.models import BudgetLine
from tests import factories
from tests.projects.budget.workbooks import FUND, STAFF, TIME, book


@pytest.fixture
def application(application):
    project = application.project
    project.starts_on, project.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    project.save()
    return application


def at(name, application):
    return reverse(f"applications:{name}", args=[application.pk])


def send(client, application, content: bytes, name="budget.xlsx"):
    file = SimpleUploadedFile(name, content)
    return client.post(at("budget_import", application), {"file": file})


def taken(response) -> bytes:
    return response.getvalue()


def apply(client, application, preview):
    sent = {}
    for row in preview.context["changes"]:
        sent[row["name"]] = row["sent"]
        sent[f"fingerprint-{row['name']}"] = row["mark"]
    return client.post(at("budget_apply", application), sent, follow=True)


def lines(application):
    rows = BudgetLine.objects.filter(project=application.project)
    return {(x.payer, x.cost_type, x.year): x.amount for x in rows}


def line(application, amount=500_000, **more):
    fields = {"payer": "fund", "cost_type": "staff", "year": 2027, **more}
    return BudgetLine.objects.create(
        project=application.project, amount=amount, **fields
    )


# --- Out ------------------------------------------------------------------------------


def test_the_budget_leaves_with_swedish_headings_and_real_numbers(writer, application):
    line(application, Decimal("1234.50"))
    response = writer.get(at("budget_download", application))
    sheet = load_workbook(io.BytesIO(taken(response)))["Budget"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Betalare", "Kostnad", "Kronor per timme", "2027", "2028")
    assert rows[1] == (FUND, STAFF, None, 1234.5, None)
    assert len(rows) == 1 + 3 * 9 + 1  # working time is people's alone


def test_a_name_that_looks_like_a_formula_is_text(writer, application):
    application.project.title = "=HYPERLINK(1)"
    application.project.save()
    response = writer.get(at("budget_download", application))
    for sheet in load_workbook(io.BytesIO(taken(response))):
        for row in sheet.iter_rows():
            assert "f" not in {cell.data_type for cell in row}


def test_what_goes_out_comes_back_without_a_change(writer, application):
    line(application)
    line(
        application,
        28_000,
        payer="own_time",
        cost_type="other",
        year=2028,
        hours=80,
        rate=350,
    )
    file = taken(writer.get(at("budget_download", application)))
    preview = send(writer, application, file)
    assert preview.context["changes"] == []
    assert preview.context["unread"] == []


# --- In -------------------------------------------------------------------------------


def test_working_time_comes_as_hours_and_what_an_hour_costs(writer, application):
    with translation.override("sv"):
        own = str(BudgetLine.Payer.OWN_TIME.label)
    content = book([own, STAFF, 350, 80, None], heading=TIME)
    preview = send(writer, application, content)
    assert [row["after"] for row in preview.context["changes"]] == [350, 80]
    apply(writer, application, preview)
    row = BudgetLine.objects.get(project=application.project)
    assert (row.payer, row.hours, row.rate, row.amount) == ("own_time", 80, 350, 28_000)
    assert send(writer, application, content).context["changes"] == []


def test_the_preview_changes_nothing_and_then_everything_is_kept_at_once(
    writer, application
):
    line(application)
    content = book([FUND, STAFF, 600_000, "1 234,50"], [FUND, "Resor", None, 5])
    preview = send(writer, application, content)
    assert [
        (row["year"], row["before"], row["after"]) for row in preview.context["changes"]
    ] == [
        (2027, 500_000, 600_000),
        (2028, None, Decimal("1234.50")),
        (2028, None, 5),
    ]
    assert lines(application) == {("fund", "staff", 2027): 500_000}

    apply(writer, application, preview)
    wanted = {
        ("fund", "staff", 2027): 600_000,
        ("fund", "staff", 2028): Decimal("1234.50"),
        ("fund", "travel", 2028): 5,
    }
    assert lines(application) == wanted
    assert send(writer, application, content).context["changes"] == []
    apply(writer, application, preview)  # the same page sent twice
    assert lines(application) == wanted


def test_an_emptied_cell_takes_the_amount_away_and_a_missing_row_does_not(
    writer, application
):
    line(application)
    line(application, 7, cost_type="travel")
    preview = send(writer, application, book([FUND, STAFF, None, None]))
    apply(writer, application, preview)
    assert lines(application) == {("fund", "travel", 2027): 7}


def test_what_somebody_else_has_changed_meanwhile_is_not_overwritten(
    writer, application
):
    line(application)
    preview = send(writer, application, book([FUND, STAFF, 600_000, 5]))
    BudgetLine.objects.update(amount=550_000)
    apply(writer, application, preview)
    assert lines(application) == {("fund", "staff", 2027): 550_000}


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.xml", b"0" * (spreadsheet_reading.MOST_UNPACKED + 1)
        )
    return file.getvalue()


def with_entities() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book())) as old, zipfile.ZipFile(file, "w") as new:
        for member in old.infolist():
            text = old.read(member)
            if member.filename == "xl/workbook.xml":
                text = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + text
            new.writestr(member.filename, text)
    return file.getvalue()


def with_part(name: str, things: int) -> bytes:
    """A part of so many things, which a few kilobytes hold."""
    file = io.BytesIO(book())
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, "<a/>" * things)
    return file.getvalue()


def test_a_part_beside_the_table_may_have_its_things():
    file = with_part("docProps/a.xml", spreadsheet_reading.MOST_BESIDE - 2_000)
    assert budget_files.read(io.BytesIO(file), [2027, 2028]).amounts == {}


def with_another(part: str, content: bytes) -> bytes:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book())) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return file.getvalue()


# Some KB, and few things, that keep the library busy for hours.
XML = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
BUSY = {
    "xl/styles.xml": b"<styleSheet %s><numFmts><numFmt numFmtId='165' formatCode='%s'/>"
    b"</numFmts><cellXfs><xf numFmtId='165'/></cellXfs></styleSheet>"
    % (XML, b"[" * 100_000),
    "xl/worksheets/sheet1.xml": b"<worksheet %s><sheetData><row><c r='A1'>"
    b"<f t='shared' si='0'>%s</f></c>%s</row></sheetData></worksheet>"
    % (XML, b"A1+" * 2_700 + b"1", b"<c r='B1'><f t='shared' si='0'/></c>" * 40_000),
}


@pytest.mark.parametrize("part", BUSY)
def test_what_takes_long_is_stopped_by_its_seconds(
    writer, application, monkeypatch, part
):
    """No count of what is in it tells: the processor's time does."""
    monkeypatch.setattr(spreadsheet_reading, "MOST_SECONDS", 1)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    response = send(writer, application, with_another(part, BUSY[part]))
    # By the kernel, not only by the one who waits for it.
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 3
    (said,) = response.context["form"].errors["file"]
    assert said == "Filen är för stor för att läsas som en tabell."


@pytest.mark.parametrize(
    "content",
    [
        with_part("xl/other.xml", spreadsheet_reading.MOST_BESIDE),
        with_part("xl/worksheets/sheet9.xml", spreadsheet_reading.MOST_THINGS),
        b"",
        b"PK\x03\x04 nonsense",
        b"%PDF-1.7",
        bomb(),
        with_entities(),
        book(heading=["Namn", "Ort"]),
        b"\x00" * 100,
    ],
)
def test_what_is_no_budget_is_refused_with_a_sentence(writer, application, content):
    response = send(writer, application, content)
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {"file"}


# --- Who ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["budget_download", "budget_import", "budget_apply"])
def test_others_have_no_such_page(client, application, stranger, coordinator, name):
    for person in (stranger, coordinator):
        client.force_login(person)
        method = client.post if name == "budget_apply" else client.get
        assert method(at(name, application)).status_code == 404


def test_what_is_handed_in_is_not_changed_from_a_file(
    writer, application, applicant, coordinator, client
):
    factories.complete_plan(application.project, by=applicant)
    writer.post(at("submit", application))
    assert writer.get(at("budget_import", application)).status_code == 403
    assert writer.post(at("budget_apply", application)).status_code == 403
    assert taken(writer.get(at("budget_download", application)))
    client.force_login(coordinator)
    assert client.get(at("budget_download", application)).status_code == 403


@pytest.mark.parametrize(("section", "status"), [("need", 403), ("budget", 302)])
def test_in_a_supplement_a_file_changes_only_a_budget_that_is_asked_about(
    writer, application, applicant, coordinator, section, status
):
    factories.complete_plan(application.project, by=applicant)
    factories.submit_application(application, by=applicant)
    application.refresh_from_db()
    casework.register_application(application, by=coordinator)
    casework.start_formal_check(application, by=coordinator)
    supplements.ask_for_supplement(
        application,
        sections={section: "Mer?"},
        due_on=clock.today() + timedelta(days=9),
        by=coordinator,
    )
    before = lines(application)
    sent = {"fund-staff-2027": "777", "fingerprint-fund-staff-2027": "500000.00"}
    assert writer.post(at("budget_apply", application), sent).status_code == status
    assert (lines(application) != before) == (section == "budget")
    row = application.supplement_requests.get().sections.get()
    assert row.is_changed == (section == "budget")
