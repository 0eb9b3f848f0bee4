"""Do the files that leave the program hold what the pages show?"""

import csv
import io
from decimal import Decimal

from django.urls import reverse
from openpyxl import load_workbook

from fund.ledger import sums as ledger
from tests.fund.ledger.test_finance import answers, book_url, ledger_url


def export(client, name, fund, kind, /, **query):
    url = reverse(f"fund:{name}", args=[fund.pk, kind])
    return client.get(url, query).getvalue()


def table(content: bytes) -> list[dict]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_export_holds_exactly_what_the_filter_shows(client, history, eva):
    query = {"kind": "actual", "year": "2023"}
    page = client.get(ledger_url(history), query).context["page"]
    on_page = [line.entry.number for line in page.lines]

    rows = table(export(client, "ledger_export", history, "csv", **query))
    book = load_workbook(
        io.BytesIO(export(client, "ledger_export", history, "xlsx", **query))
    )

    assert [int(row["Nummer"]) for row in rows] == on_page
    assert {row["Slag"] for row in rows} == {"Utfall"}
    assert [row["Belopp"] for row in rows] == ["800000,00", "1412300,50"]
    sheet = book["Poster"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [*on_page, "Summa"]
    assert [cell.value for cell in sheet[4]][9:12] == [
        -2_212_300.5,
        -2_212_300.5,
        0,
    ]
    told = {row[0].value: row[1].value for row in book["Läs mig"].iter_rows(min_row=2)}
    assert (told["Slag"], told["År"]) == ("Utfall", 2023)
    assert told["Källa"] == f"Huvudboken för {history}"
    assert eva.email in told["Uttaget av"]


def test_the_whole_ledger_adds_up_in_the_file(client, history, eva):
    rows = table(export(client, "ledger_export", history, "csv"))

    assert len(rows) == history.entries.count()
    booked = sum(Decimal(row["Ändring bokfört"].replace(",", ".")) for row in rows)
    assert booked == ledger.balance(history).booked
    assert rows[0]["Bokfört efter"].replace(",", ".") == str(booked)
    available = Decimal(rows[0]["Kvar att bevilja efter"].replace(",", "."))
    assert available == ledger.balance(history).available


def test_a_reference_cannot_become_a_formula(client, fund, grant, board, eva):
    client.post(book_url(fund), answers(grant, board, reference="=1+1", note="@SUM"))

    row = table(export(client, "ledger_export", fund, "csv"))[0]

    assert (row["Underlag"], row["Anteckning"]) == ("'=1+1", "'@SUM")
