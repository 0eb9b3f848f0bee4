"""The few figures that stand first: what is left, and nobody's small number."""

from decimal import Decimal

import pytest

from accounts.models import User
from core import clock
from core.days import in_words
from fund.commitments.queries import Amounts
from fund.ledger import actions as ledger
from projects.measuring.reached import Reached
from projects.models import Measurement
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

    def test_each_person_reached_has_cost_their_part(self, project, books):
        counted = Measurement(approved_by=User(name="Elin"))
        reached = Reached(5, "Barn", clock.today(), "Akter", counted)
        (figure,) = key_figures._per_person(project, reached)
        assert figure.value == "20\xa0000\xa0kr"
        assert in_words(clock.today()) in figure.source
        people = key_figures._people(project, reached)
        assert (people.value, people.source) == (
            "5",
            f"”Barn”, {in_words(clock.today())}, godkänd av Elin",
        )
        assert 'data-approved="Elin"' in people.shown

    def test_without_people_or_without_a_krona_there_is_no_cost_of_each(self, project):
        assert key_figures._people(project, None).value == "–"
        for reached in (
            None,
            Reached(0, "Barn", None, ""),
            Reached(9, "Barn", None, ""),
        ):
            assert key_figures._per_person(project, reached) == []
