"""Can finance close the books: find, book, take back, take out?"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from core import clock
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.ledger.queries import PAGE
from fund.models import Entry, Forecast
from tests import factories
from tests.fund.books import another_board
from tests.fund.conftest import promise, use

Kind = Entry.Kind


def book_url(fund, kind="actual"):
    return reverse("fund:ledger_book", args=[fund.pk, kind])


def ledger_url(fund):
    return reverse("fund:ledger", args=[fund.pk])


def answers(grant, board, /, **changes) -> dict:
    return {
        "grant": grant.pk,
        "board": board.pk,
        "amount": "100 000,50",
        "on": "2025-03-31",
        "reference": "Ver 2025-117",
        "note": "Mars",
    } | changes


def test_an_actual_cost_is_booked(client, fund, grant, board, eva):
    response = client.post(book_url(fund), answers(grant, board))

    assert response.status_code == 302
    assert response["Location"] == ledger_url(fund)
    entry = fund.entries.latest("pk")
    assert (entry.kind, entry.amount) == (Kind.ACTUAL, Decimal("100000.50"))
    assert (entry.grant, entry.board, entry.by) == (grant, board, eva)
    assert (entry.booked_on, entry.reference) == (date(2025, 3, 31), "Ver 2025-117")
    assert entry.note == "Mars"


@pytest.mark.parametrize(
    ("kind", "sum_name", "change"),
    [
        ("release", "available", 100_000),
        ("return", "available", 100_000),
        ("capital_in", "capital", 100_000),
        ("capital_out", "capital", -100_000),
    ],
)
def test_every_other_kind_is_booked(
    client, fund, grant, board, eva, kind, sum_name, change
):
    before = getattr(ledger_sums.balance(fund), sum_name)

    response = client.post(
        book_url(fund, kind), answers(grant, board, amount="100 000 kr")
    )

    assert response.status_code == 302
    assert getattr(ledger_sums.balance(fund), sum_name) == before + change


def test_too_much_is_refused_with_how_much_is_left(client, fund, grant, board, eva):
    left = ledger_sums.committed_left(grant)
    before = fund.entries.count()

    response = client.post(
        book_url(fund), answers(grant, board, amount=str(left + Decimal("0.01")))
    )

    assert response.status_code == 200
    assert fund.entries.count() == before
    page = response.content.decode()
    assert "Projektet har 1\xa0487\xa0699,50\xa0kr kvar." in page
    assert 'value="Ver 2025-117"' in page


WRONG = [
    ({"amount": "-5"}, "amount"),
    ({"amount": "0"}, "amount"),
    ({"amount": "hundra"}, "amount"),
    ({"amount": "1e99"}, "amount"),
    ({"amount": "9" * 30}, "amount"),
    ({"amount": "1,2345"}, "amount"),
    ({"on": "2999-01-01"}, "on"),
    ({"on": "31/31 2025"}, "on"),
    ({"on": ""}, "on"),
    ({"on": "2023-01-31"}, "amount"),
    ({"reference": ""}, "reference"),
    ({"reference": "x" * 81}, "reference"),
    ({"note": "x" * 301}, "note"),
    ({"board": "999999"}, "board"),
    ({"board": "abc"}, "board"),
    ({"grant": "999999"}, "grant"),
    ({"grant": ""}, "grant"),
]


def test_wrong_input_is_explained_and_nothing_is_booked(
    client, fund, grant, board, eva
):
    before = fund.entries.count()
    for changes, field in WRONG:
        response = client.post(book_url(fund), answers(grant, board, **changes))
        assert response.status_code == 200, changes
        assert list(response.context["form"].errors) == [field], changes
    assert fund.entries.count() == before


def test_a_grant_or_a_board_of_another_fund_cannot_be_booked_on(
    client, fund, grant, board, eva
):
    with clock.travel(factories.moment(2022, 5, 1)):
        other = factories.make_fund()
    theirs = promise(other, "SI900", {2023: 100_000})

    for changes in ({"grant": theirs.pk}, {"board": theirs.years.get().board_id}):
        response = client.post(book_url(fund), answers(grant, board, **changes))
        assert response.status_code == 200
        assert set(response.context["form"].errors) <= {"grant", "board"}
    assert not other.entries.filter(kind=Kind.ACTUAL).exists()


def test_a_booking_of_an_unknown_kind_is_not_there(client, fund, eva):
    for kind in ("commitment", "change", "x"):
        assert client.get(book_url(fund, kind)).status_code == 404


def test_the_form_says_what_each_project_has_left(client, fund, grant, eva):
    used_up = promise(fund, "SI002", {2023: 100_000})
    use(used_up, 100_000, date(2023, 5, 1))

    page = client.get(f"{book_url(fund)}?grant={grant.pk}")

    assert f'<option value="{grant.pk}" selected>' in page.content.decode()
    assert "SI001 Skolfam (1\xa0487\xa0699,50\xa0kr kvar)" in page.content.decode()
    assert "SI002" not in page.content.decode()
    assert "SI002" in client.get(book_url(fund, "return")).content.decode()


# Taking back.


def reverse_url(fund, entry):
    return reverse("fund:ledger_reverse", args=[fund.pk, entry.pk])


def test_an_entry_is_taken_back_with_a_reason(client, fund, grant, eva):
    wrong = grant.entries.filter(kind=Kind.ACTUAL).latest("pk")

    response = client.post(
        reverse_url(fund, wrong), {"on": "2025-01-15", "reason": "Fel projekt"}
    )

    assert response.status_code == 302
    row = Entry.objects.get(reverses=wrong)
    assert (row.amount, row.note, row.by) == (-wrong.amount, "Fel projekt", eva)
    page = client.get(ledger_url(fund)).content.decode()
    assert f"Tillbakatagen av nr {row.number}" in page
    assert f"nr {wrong.number}" in page


def test_a_wrong_reversal_is_explained(client, fund, grant, eva):
    wrong = grant.entries.filter(kind=Kind.ACTUAL).latest("pk")
    for changes in (
        {"reason": ""},
        {"reason": "x" * 301},
        {"on": "2999-01-01"},
        {"on": "2023-01-01"},
    ):
        form = {"on": "2025-01-15", "reason": "Fel"} | changes
        response = client.post(reverse_url(fund, wrong), form)
        assert response.status_code == 200
        assert response.context["form"].errors
    assert not Entry.objects.filter(reverses=wrong).exists()


def test_what_rests_on_a_decision_or_is_a_reversal_is_not_taken_back(
    client, fund, grant, eva
):
    promised = grant.entries.get(kind=Kind.COMMITMENT)
    wrong = grant.entries.filter(kind=Kind.ACTUAL).latest("pk")
    back = ledger.reverse(wrong, on=clock.today(), reason="Fel", by=eva)
    for entry in (promised, back):
        for method in (client.get, client.post):
            assert method(reverse_url(fund, entry)).status_code == 403
    form = {"on": clock.today().isoformat(), "reason": "Igen"}
    response = client.post(reverse_url(fund, wrong), form)
    assert response.status_code == 200
    assert response.context["form"].non_field_errors()


def test_an_entry_of_another_fund_is_not_there(client, fund, eva):
    theirs = factories.make_fund().entries.get()
    assert client.get(reverse_url(fund, theirs)).status_code == 404


# The page.


def shown(response) -> list[int]:
    return [line.entry.pk for line in response.context["page"].lines]


def test_the_identities_are_shown_for_any_day(client, history, eva):
    response = client.get(ledger_url(history) + "?on=2023-12-31")

    balance = response.context["balance"]
    assert balance == ledger_sums.balance(history, on=date(2023, 12, 31))
    assert balance.booked - balance.committed == balance.available
    assert response.context["difference"] == 0
    page = response.content.decode()
    assert "37\xa0787\xa0699,50\xa0kr" in page  # booked: 40 mkr less what was used
    assert "868" not in page.split("Poster")[0].split("Planerad")[0]
    assert response.context["planned"] == 868_795 + 695_036


def test_each_row_shows_the_sums_after_it(client, history, eva):
    page = client.get(ledger_url(history)).context["page"]
    for line in page.lines:
        before = history.entries.filter(
            pk__in=[
                other.entry.pk
                for other in page.lines
                if (other.entry.booked_on, other.entry.pk)
                <= (line.entry.booked_on, line.entry.pk)
            ]
        ).with_effects()
        assert line.after.booked == sum(row.to_booked for row in before)
        assert line.after.available == sum(row.to_available for row in before)


FILTERS = [
    ({"kind": "release"}, {"kind": "release"}),
    ({"year": "2023"}, {"booked_on__year": 2023}),
    ({"text": "slutrapport"}, {"reference": "Slutrapport"}),
    ({"text": "närvaro"}, {"grant__title": "Närvaro"}),
    ({"text": "si001"}, {"grant__project_code": "SI001"}),
    ({"text": "%"}, {"pk": None}),
    ({"kind": "actual", "year": "2023"}, {"kind": "actual", "booked_on__year": 2023}),
    ({"on": "2022-12-31"}, {"booked_on__year": 2022}),
]


def test_a_filter_is_an_address(client, history, eva):
    for query, wanted in FILTERS:
        response = client.get(ledger_url(history), query)
        rows = history.entries.filter(**wanted).with_effects()
        assert set(shown(response)) == {row.pk for row in rows}, query
        if rows:
            totals = response.context["page"].totals
            assert totals.available == sum(row.to_available for row in rows)


def test_the_rows_of_one_project(client, history, grant, eva):
    response = client.get(ledger_url(history), {"project": grant.pk})
    assert set(shown(response)) == set(grant.entries.values_list("pk", flat=True))


def test_pages_follow_each_other_both_ways(client, fund, grant, eva):
    for number in range(PAGE + 20):
        use(grant, 100, date(2025, 3, 1) + timedelta(days=number // 2))

    first = client.get(ledger_url(fund))
    older = client.get(ledger_url(fund) + first.context["older_url"])
    newer = client.get(ledger_url(fund) + older.context["newer_url"])

    keys = list(fund.entries.order_by("-booked_on", "-pk").values_list("pk", flat=True))
    assert shown(first) == keys[:PAGE]
    assert shown(older) == keys[PAGE:]
    assert shown(newer) == shown(first)
    assert first.context["newer_url"] == older.context["older_url"] == ""
    assert older.context["page"].lines[0].after == _after(fund, older)


def _after(fund, response):
    """The sums after the first row of the page, reckoned the long way."""
    top = response.context["page"].lines[0]
    rows = [
        row
        for row in fund.entries.with_effects()
        if (row.booked_on, row.pk) <= (top.entry.booked_on, top.entry.pk)
    ]
    assert top.after.booked == sum(row.to_booked for row in rows)
    assert top.after.committed == sum(row.to_committed for row in rows)
    return top.after


def test_the_ledger_of_the_example_reconciles_to_the_krona():
    """The table of domain 13.4 for the years that are booked, and the forecast after."""
    with clock.travel(factories.moment(2022, 5, 1)):
        fund = factories.make_fund(capital=40_000_000)
    example = {
        "SI001": (
            date(2022, 11, 14),
            {2023: 1_500_000, 2024: 2_000_000, 2025: 1_900_000},
        ),
        "SI002": (
            date(2023, 2, 13),
            {2023: 1_900_000, 2024: 2_700_000, 2025: 2_800_000, 2026: 2_200_000},
        ),
        "SI003": (date(2024, 3, 1), {2025: 620_000, 2026: 610_000, 2027: 570_000}),
    }
    grants = {
        code: promise(fund, code, years, on=on) for code, (on, years) in example.items()
    }
    booked = [
        ("SI001", 2023, 1_412_300),
        ("SI002", 2023, 1_655_420),
        ("SI001", 2024, 1_987_650),
        ("SI002", 2024, 2_871_300),
        ("SI001", 2025, 1_921_480),
        ("SI002", 2025, 2_744_910),
        ("SI003", 2025, 612_400),
    ]
    for code, year, amount in booked:
        use(grants[code], amount, date(year, 12, 31))
    ahead = [
        ("SI001", "release", 2026, 78_570),
        ("SI002", "actual", 2026, 1_968_270),
        ("SI003", "actual", 2026, 598_750),
        ("SI002", "release", 2027, 360_100),
        ("SI003", "actual", 2027, 541_900),
        ("SI003", "release", 2027, 46_950),
        ("SI001", "return", 2026, 868_795),
        ("SI001", "return", 2027, 695_036),
        ("SI001", "return", 2028, 556_029),
        ("SI001", "return", 2029, 444_823),
        ("SI001", "return", 2030, 355_859),
    ]
    with clock.travel(factories.moment(2026, 2, 16)):
        for code, kind, year, amount in ahead:
            ledger.set_forecast(
                grants[code],
                Forecast.Kind(kind),
                year=year,
                board=grants[code].years.first().board,
                amount=Decimal(amount),
                by=factories.make_user(),
            )
        years = {
            y.year: (y.closing, y.committed, y.available)
            for y in ledger_sums.outlook(fund).years
        }

    assert years == {
        2022: (40_000_000, 5_400_000, 34_600_000),
        2023: (36_932_280, 11_932_280, 25_000_000),
        2024: (32_073_330, 8_873_330, 23_200_000),
        2025: (26_794_540, 3_594_540, 23_200_000),
        2026: (25_096_315, 948_950, 24_147_365),
        2027: (25_249_451, 0, 25_249_451),
        2028: (25_805_480, 0, 25_805_480),
        2029: (26_250_303, 0, 26_250_303),
        2030: (26_606_162, 0, 26_606_162),
    }


def test_a_board_without_a_share_of_the_grant_has_no_budget_to_charge(
    client, fund, grant, board, eva
):
    other, before = another_board(fund), fund.entries.count()
    page = client.post(book_url(fund), answers(grant, other))
    assert (
        f"{other} har ingen budget i projektet. De som har: {board}."
        in page.content.decode()
    )
    assert fund.entries.count() == before
