"""What is granted, used and left, by year, board and project."""

import io
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from fund.ledger import actions as ledger_actions
from fund.ledger import sums as ledger
from fund.models import GrantYear
from tests.fund.books import another_board
from tests.fund.ledger.test_exports import export, table


def commitments(client, fund, **query):
    return client.get(reverse("fund:commitments", args=[fund.pk]), query)


def test_what_is_left_by_year_board_and_project(client, history, grant, eva):
    response = commitments(client, history)

    overview = response.context["overview"]
    assert overview.reconciliation.difference == 0
    assert overview.total.left == ledger.balance(history).committed
    assert response.context["years"] == [2023, 2024, 2025]
    row = next(r for r in response.context["grant_rows"] if r["grant"] == grant)
    assert row["boards"][0]["years"] == [
        Decimal("87699.50"),
        -100_000,
        1_900_000,
    ]
    assert row["released"]["years"] == [None, None, -400_000]
    assert row["total"] == ledger.committed_left(grant)


def test_each_column_adds_up_and_so_do_their_sums(client, history, eva):
    context = commitments(client, history).context
    rows = [*context["board_rows"], context["released_row"]]
    for place, column in enumerate(context["board_sums"]):
        assert column == sum(row["years"][place] or 0 for row in rows)
    assert context["board_total"] == sum(context["board_sums"])
    assert context["board_total"] == ledger.balance(history).committed
    assert context["released_row"]["years"][-1] < 0


def test_a_year_in_which_money_was_only_released_has_its_column(
    client, history, grant, eva
):
    day = date(2026, 2, 1)
    ledger_actions.release(grant, Decimal(5), on=day, reference="Klart", by=eva)
    context = commitments(client, history).context
    assert context["years"] == [2023, 2024, 2025, 2026]
    assert context["board_sums"][-1] == -5


@pytest.mark.parametrize(
    ("shown_as", "sums"),
    [
        ("granted", [2_300_000, 2_000_000, 1_900_000]),
        ("used", [Decimal("2212300.50"), 2_100_000, 0]),
    ],
)
def test_the_cells_can_hold_the_other_amounts(client, history, eva, shown_as, sums):
    assert commitments(client, history, show=shown_as).context["board_sums"] == sums


def test_the_commitments_can_be_taken_out(client, history, eva):
    rows = table(export(client, "commitments_export", history, "csv"))
    book = load_workbook(
        io.BytesIO(export(client, "commitments_export", history, "xlsx"))
    )

    left = sum(Decimal(row["Kvar"].replace(",", ".")) for row in rows)
    assert left == ledger.balance(history).committed
    assert {row["Nämnd"] for row in rows} == {"Socialnämnden", ""}
    about = ["Officiella siffror", "Läs mig"]
    assert book.sheetnames == [
        "Beviljat och kvar",
        "Per nämnd och år",
        "Avstämning",
        *about,
    ]
    *of_boards, total = [
        [cell.value for cell in row] for row in book["Per nämnd och år"].iter_rows()
    ][1:]
    for place in (2, 3, 4, 5):
        assert total[place] == sum(row[place] or 0 for row in of_boards)
    assert total[5] == float(left)
    check = {r[0].value: r[1].value for r in book["Avstämning"].iter_rows(min_row=2)}
    assert check["Skillnad"] == 0
    assert check["Bundet enligt huvudboken"] == float(left)


def test_a_difference_between_decisions_and_ledger_is_shouted(client, history, eva):
    grant = history.grants.first()
    year = grant.years.first()
    board = another_board(history)
    GrantYear.objects.create(grant=grant, year=year.year, board=board, amount=1)
    page = commitments(client, history)
    assert page.context["reconciliation"].difference == 1
    assert "skiljer sig med 1\xa0kr" in page.content.decode()
