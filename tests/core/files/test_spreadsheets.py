"""What does a spreadsheet program make of the files we send?"""

import csv
import io
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.utils.translation import gettext_lazy
from openpyxl import load_workbook

from core.files.spreadsheets import Sheet, csv_response, neutral, xlsx_response
from tests import factories

FORMULAS = ["=1+1", "+46 11 15", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"]


def csv_text(columns, rows) -> str:
    response = csv_response("fil", columns, rows)
    return b"".join(response.streaming_content).decode()


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def workbook(sheets, **about):
    about = {"source": "Fondens huvudbok", "by": factories.make_user("Eva")} | about
    with closing(xlsx_response("fil", sheets, **about)) as response:
        return load_workbook(io.BytesIO(b"".join(response.streaming_content)))


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_looks_like_a_formula_is_made_harmless(text):
    assert neutral(text) == f"'{text}"
    assert read_csv(csv_text(["a"], [[text]]))[1] == [f"'{text}"]
    cell = workbook([Sheet("Blad", ["a"], [[text]])]).worksheets[0]["A2"]
    assert cell.data_type == "s"
    assert cell.value.startswith("'")


@pytest.mark.parametrize("text", ["Skolfam", "a=b", "1+1", "– saknas", "", "–5"])
def test_other_text_is_left_alone(text):
    assert neutral(text) == text


def test_headings_are_made_harmless_too():
    assert read_csv(csv_text(["=cmd()"], []))[0] == ["'=cmd()"]


def test_csv_follows_swedish_excel():
    rows = [
        [Decimal("-1234.50"), 2026, date(2026, 3, 4), None, True, 'Sa; "hej"'],
        [Decimal("1E+3"), -5, datetime(2026, 3, 4, 12, 15, tzinfo=UTC), "", False, "å"],
    ]

    text = csv_text(["Belopp", "År", "Dag", "Inget", "Ja?", "Text"], rows)

    assert text == (
        "\ufeffBelopp;År;Dag;Inget;Ja?;Text\r\n"
        '-1234,50;2026;2026-03-04;;Ja;"Sa; ""hej"""\r\n'
        "1000;-5;2026-03-04 13:15;;Nej;å\r\n"
    )


def test_csv_is_sent_while_it_is_read():
    read = []

    def rows():
        for number in range(20_000):
            read.append(number)
            yield [number, "Ett ganska långt namn på ett projekt"]

    content = iter(csv_response("fil", ["Nr", "Namn"], rows()).streaming_content)

    next(content)
    assert len(read) < 2_000
    assert sum(1 for _ in content) > 10


def test_csv_is_a_file_with_a_name():
    response = csv_response("huvudbok-å", ["a"], [])

    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == (
        "attachment; filename*=utf-8''huvudbok-%C3%A5.csv"
    )


def test_xlsx_keeps_numbers_and_days_as_what_they_are():
    row = [Decimal("-1234.50"), 2026, date(2026, 3, 4), None, True, "Skolfam"]
    moment = datetime(2026, 3, 4, 12, 15, tzinfo=UTC)
    sheet = Sheet("Poster", list("abcdef"), [row, [None, None, moment]])

    page = workbook([sheet])["Poster"]

    amount, year, day, *rest = [cell.value for cell in page[2]]
    assert (amount, year, day.isoformat()) == (-1234.5, 2026, "2026-03-04T00:00:00")
    assert rest == [None, "Ja", "Skolfam"]
    assert [page[f"{column}2"].number_format for column in "ABC"] == [
        "#,##0.00",
        "0",
        "yyyy-mm-dd",
    ]
    assert page["C3"].value.isoformat() == "2026-03-04T13:15:00"


def test_xlsx_has_a_frozen_heading_a_filter_and_sums_outside_it():
    sheet = Sheet("Poster", ["Nr", "Kr"], [[1, 2], [2, 3]], totals=[["Summa", 5]])

    page = workbook([sheet])["Poster"]

    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:B3"
    assert [cell.value for cell in page[4]] == ["Summa", 5]
    assert page["A4"].font.bold
    assert page["A1"].font.bold


def test_xlsx_says_what_it_holds_and_who_took_it_out():
    eva = factories.make_user("Eva")
    sheets = [Sheet("Poster", ["Nr"], iter([[1], [2]]))]

    book = workbook(sheets, by=eva, filters=[("År", 2026), ("Typ", "=Utfall")])

    page = book["Läs mig"]
    told = {row[0].value: row[1].value for row in page.iter_rows(min_row=2)}
    assert isinstance(told.pop("Uttaget"), datetime)
    assert told == {
        "Källa": "Fondens huvudbok",
        "Uttaget av": f"Eva <{eva.email}>",
        "År": 2026,
        "Typ": "'=Utfall",
        "Rader i ”Poster”": 2,
    }


def test_sheets_get_names_that_are_allowed_and_different():
    sheets = [
        Sheet(title, ["a"], [])
        for title in ["Nämnd: A/B [1]", "x" * 40, "x" * 40, "", "läs mig"]
    ]

    names = workbook(sheets).sheetnames

    assert names == [
        "Nämnd  A B  1",
        "x" * 31,
        "x" * 27 + " (2)",
        "Tabell",
        "läs mig",
        "Läs mig (2)",
    ]


def test_a_very_long_text_is_cut_and_a_lazy_one_is_read():
    sheet = Sheet("Blad", [gettext_lazy("Yes")], [["x" * 40_000]])

    page = workbook([sheet])["Blad"]

    assert page["A1"].value == "Ja"
    assert len(page["A2"].value) == 32_767
