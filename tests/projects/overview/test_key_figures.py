"""The few figures that stand first: what is left, and nobody's small number."""

from datetime import timedelta
from decimal import Decimal

import pytest

from core import clock
from fund.commitments.queries import Amounts
from fund.ledger import actions as ledger
from projects.models import Pulse
from projects.overview import key_figures

ZERO = Decimal(0)


@pytest.fixture
def books(project, grant, finance):
    """125 000 kr used this year, of which 25 000 was booked by mistake."""
    words = {"board": project.lead_board, "on": clock.today(), "by": finance}
    ledger.book_actual(grant, Decimal(100_000), reference="Ver 1", **words)
    wrong = ledger.book_actual(grant, Decimal(25_000), reference="Ver 2", **words)
    ledger.reverse(wrong, on=clock.today(), reason="Fel projekt", by=finance)
    return grant


class TestKeyFigures:
    def test_what_is_left_is_neither_used_nor_released(self, project, books, finance):
        ledger.release(
            books, Decimal(1000), on=clock.today(), reference="Klart", by=finance
        )
        money = key_figures.money_of(project)
        assert money == Amounts(
            granted=Decimal(1_000_000), used=Decimal(100_000), released=Decimal(1000)
        )
        assert money.left == Decimal(899_000)

    def test_a_project_without_a_grant_has_nothing(self, project):
        assert key_figures.money_of(project) == Amounts(ZERO, ZERO, ZERO)

    @pytest.mark.parametrize(
        ("reached", "shown", "each"),
        [
            (None, None, None),
            (0, 0, None),  # nobody is nobody to protect, and no divisor
            (1, None, None),
            (4, None, None),
            (5, 5, "20\xa0kr"),
            (3000, 3000, "0\xa0kr"),
        ],
    )
    def test_people_reached_and_the_cost_of_each(self, reached, shown, each):
        pulse = Pulse(month=clock.today().replace(day=1), reached=reached)
        money = Amounts(Decimal(900), Decimal(100), ZERO)
        assert key_figures.reached_shown(pulse, 5) == shown
        figure = key_figures._per_person(pulse, money, 5)
        assert (figure.value if figure else None) == each
        people = key_figures._people(pulse, 5)
        assert people.value == ("–" if shown is None else str(shown))

    def test_before_the_first_pulse_or_the_first_krona_there_is_no_cost_of_each(self):
        money = Amounts(Decimal(900), Decimal(100), ZERO)
        assert key_figures.reached_shown(None, 5) is None
        assert key_figures._per_person(None, money, 5) is None
        pulse = Pulse(month=clock.today() - timedelta(days=1), reached=9)
        unused = Amounts(Decimal(900), ZERO, ZERO)
        assert key_figures._per_person(pulse, unused, 5) is None
