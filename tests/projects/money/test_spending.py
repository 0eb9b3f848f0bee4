"""What a project was granted, has cost and expects, year by year, to the krona."""

from decimal import Decimal

import pytest

from core import clock
from core.refusals import TransitionRefused
from fund.ledger import actions as ledger
from fund.models import Entry, Forecast
from projects.models import BudgetLine
from projects.money import actions as money_actions
from projects.money import queries as money_queries
from tests import factories

ZERO = Decimal(0)


def year_of(granted, actual, forecast, *, ago: int = 0) -> money_queries.Year:
    def kronor(amount):
        return None if amount is None else Decimal(amount)

    year = clock.today().year - ago
    return money_queries.Year(year, Decimal(granted), kronor(actual), kronor(forecast))


@pytest.mark.parametrize(
    ("year", "difference", "words"),
    [
        # A year that is over: what it cost against what was granted.
        (year_of(100, 100, None, ago=1), ZERO, "Enligt budget"),
        (year_of(100, 101, None, ago=1), 1, "1\xa0kr över budgeten"),
        (year_of(100, 99, None, ago=1), -1, "1\xa0kr användes inte"),
        (year_of(100, None, None, ago=1), None, "100\xa0kr användes inte"),
        (year_of(100, 100, 900, ago=1), ZERO, "Enligt budget"),
        # This year, and those that come: what is expected.
        (year_of(100, 60, None), -40, "Ingen prognos än"),
        (year_of(100, 60, 100), -40, "Enligt budget"),
        (year_of(100, 60, 101), -40, "Väntas kosta 1\xa0kr för mycket"),
        (year_of(100, 60, 99), -40, "Väntas ge 1\xa0kr över"),
        (year_of(100, None, 0, ago=-1), None, "Väntas ge 100\xa0kr över"),
    ],
)
def test_a_year_in_words(year, difference, words):
    assert year.difference == difference
    assert year.in_words == words


def test_years_are_summed_and_a_year_without_costs_is_nothing():
    every = [year_of(100, None, 5), year_of(200, 50, None), year_of(0, -10, None)]
    assert money_queries.sums(every) == money_queries.Sums(Decimal(300), Decimal(40))
    assert money_queries.sums([]) == money_queries.Sums(ZERO, ZERO)


@pytest.fixture
def books(project, grant, finance):
    """125 000 kr used this year, of which 25 000 was booked by mistake."""
    words = {"board": project.lead_board, "on": clock.today(), "by": finance}
    ledger.book_actual(grant, Decimal(100_000), reference="Ver 1", **words)
    wrong = ledger.book_actual(grant, Decimal(25_000), reference="Ver 2", **words)
    ledger.reverse(wrong, on=clock.today(), reason="Fel projekt", by=finance)
    return grant


class TestYears:
    def test_the_ledger_is_counted_with_what_was_taken_back(self, project, books):
        now = clock.today().year
        assert money_queries.years(project) == [
            money_queries.Year(now, Decimal(500_000), Decimal(100_000), None),
            money_queries.Year(now + 1, Decimal(500_000), None, None),
        ]

    def test_a_year_with_nothing_but_a_forecast_is_a_year(self, project, books, leader):
        later = clock.today().year + 2
        Forecast.objects.create(
            grant=books,
            kind=Forecast.Kind.ACTUAL,
            year=later,
            board=project.lead_board,
            amount=7,
            made_by=leader,
        )
        Forecast.objects.create(
            grant=books,
            kind=Forecast.Kind.RETURN,
            year=later + 1,
            board=project.lead_board,
            amount=9,
            made_by=leader,
        )
        last = money_queries.years(project)[-1]
        assert last == money_queries.Year(later, ZERO, None, Decimal(7))

    def test_another_projects_money_is_not_counted(self, fund, leader, books):
        other = factories.make_project(fund, leader)
        assert money_queries.years(other) == []
        assert money_queries.places(other) == []
        assert list(money_queries.entries(other)) == []

    def test_released_money_is_no_cost(self, project, books, finance):
        ledger.release(
            books, Decimal(1000), on=clock.today(), reference="Klart", by=finance
        )
        assert money_queries.years(project)[0].actual == 100_000
        kinds = set(money_queries.entries(project).values_list("kind", flat=True))
        assert kinds == {Entry.Kind.COMMITMENT, Entry.Kind.ACTUAL, Entry.Kind.RELEASE}

    def test_the_latest_fifty_entries_are_shown(self, project, grant, finance):
        words = {"board": project.lead_board, "on": clock.today(), "by": finance}
        for number in range(51):
            ledger.book_actual(grant, Decimal(1), reference=f"Ver {number}", **words)
        told = [entry.reference for entry in money_queries.entries(project)]
        assert told == [f"Ver {number}" for number in range(50, 0, -1)]

    def test_who_pays_the_largest_first(self, project):
        for payer, amount in (("fund", 2), ("own_time", 5), ("fund", 4)):
            BudgetLine.objects.create(
                project=project,
                payer=payer,
                cost_type="staff",
                year=2026 + amount,
                amount=amount,
            )
        names = dict(BudgetLine.Payer.choices)
        assert money_queries.payers(project) == [
            (str(names["fund"]), Decimal(6)),
            (str(names["own_time"]), Decimal(5)),
        ]


class TestForecast:
    def test_it_is_written_for_this_year_and_later(self, project, grant, leader):
        this = clock.today().year
        board = project.lead_board
        assert [place[1:] for place in money_queries.places(project)] == [
            (this, board, None),
            (this + 1, board, None),
        ]
        amounts = {(grant, this, board): ZERO, (grant, this + 1, board): Decimal(9)}
        money_actions.forecast(project, amounts, by=leader)
        assert [place[3] for place in money_queries.places(project)] == [
            ZERO,
            Decimal(9),
        ]

    def test_a_year_that_has_passed_is_not_forecast(self, project, grant, leader):
        amounts = {(grant, clock.today().year - 1, project.lead_board): Decimal(1)}
        with pytest.raises(TransitionRefused):
            money_actions.forecast(project, amounts, by=leader)
        assert not Forecast.objects.exists()

    def test_a_year_that_has_passed_is_no_place_for_one(self, project, grant):
        next_year = clock.today().year + 1
        with clock.travel(factories.moment(next_year, 1, 1, 0)):
            assert [place[1] for place in money_queries.places(project)] == [next_year]
        with clock.travel(factories.moment(next_year - 1, 12, 31, 23)):
            assert len(money_queries.places(project)) == 2
