"""What is read of a workbook with a budget, and what is told instead?"""

import io
from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from core.files import spreadsheet_reading
from projects.budget import files as budget_files
from projects.models import BudgetLine
from tests.projects.budget.workbooks import FUND, HEADING, STAFF, TIME, book


def read(*rows, heading=HEADING):
    return budget_files.read(io.BytesIO(book(*rows, heading=heading)), [2027, 2028])


def test_hours_of_premises_are_not_read():
    with translation.override("sv"):
        own = str(BudgetLine.Payer.OWN_TIME.label)
    empty = [own, "Lokaler", None, None, None]
    found = read([own, "Material", 350, 80, None], empty, heading=TIME)
    assert found.amounts == {}
    assert [(row.where, row.why) for row in found.unread] == [
        ("Rad 2", "Bara personal har arbetstid: skriv timmarna där.")
    ]


def test_only_working_time_has_a_price_per_hour():
    found = read([FUND, STAFF, 350, 5, None], heading=TIME)
    assert found.amounts[("fund", "staff", 2027)] == 5
    assert [row.why for row in found.unread] == [
        "Bara arbetstid har ett pris per timme."
    ]


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("1 234,50", Decimal("1234.50")),
        ("1\xa0234,50", Decimal("1234.50")),
        ("1.234.567,50", Decimal("1234567.50")),
        ("1,2 mkr", 1_200_000),
        ("250 000 kr", 250_000),
        (0.1 + 0.2, Decimal("0.30")),
        (1150000, 1_150_000),
        (1150000.0, 1_150_000),
        ("", None),
        ("–", None),
        (0, None),
    ],
)
def test_amounts_are_read_as_people_write_them(written, amount):
    contents = read([FUND, STAFF, written, None])
    assert contents.unread == []
    assert contents.amounts["fund", "staff", 2027] == amount


@pytest.mark.parametrize(
    "written",
    [
        "(1 234)",
        "−5",
        -5,
        "ungefär 5",
        0.123,
        "#REF!",
        True,
        date(2027, 1, 1),
        10**15,
        "1 2 3",
    ],
)
def test_what_is_no_amount_is_told_with_its_place_and_the_reason(written):
    (unread,) = read([FUND, STAFF, written, 7]).unread
    assert unread.where == "C2"
    assert unread.why
    assert read([FUND, STAFF, written, 7]).amounts == {("fund", "staff", 2028): 7}


def test_a_formula_that_nobody_has_worked_out_is_not_taken_for_nothing():
    (unread,) = read([FUND, STAFF, "=1+1", None]).unread
    assert unread.text == "=1+1"


def test_rows_and_years_that_the_budget_has_not_are_told():
    contents = read(
        [FUND, "Glass", 5, None],
        ["", STAFF, 5, None],
        ["Summa", "", 10, 0],
        [FUND, STAFF, 6, None],
        heading=[*HEADING[:2], 2027, 2035],
    )
    places = [(unread.where, unread.text) for unread in contents.unread]
    assert places[0] == ("2035", "")
    assert places[1][1] == "fonden / glass"
    assert places[2][0] == "C5"  # the same cost once more
    assert contents.amounts == {("fund", "staff", 2027): 5}


def test_english_words_are_read_as_well():
    heading = ["Payer", "Cost", 2027]
    contents = read(["The fund", "Staff", 5], heading=heading)
    assert contents.amounts == {("fund", "staff", 2027): 5}


def test_a_personal_number_in_the_file_is_neither_kept_nor_shown():
    (unread,) = read([FUND, STAFF, "Åsa 850709-9805", None]).unread
    assert unread.text == "…"


def test_a_large_file_is_refused():
    file = io.BytesIO(b"PK\x03\x04" + b"0" * spreadsheet_reading.MOST_BYTES)
    with pytest.raises(ValidationError):
        budget_files.read(file, [2027])
