"""People reached and the cost of each: one definition, approved, each person once."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from core import clock
from fund.ledger import actions as ledger
from projects.measuring import queries as measuring
from projects.measuring.reached import Reached, cost_per_person, people_reached
from projects.models import Indicator, Measurement, Node


def reading(value, *, kind="output", unit="barn", state="approved"):
    indicator = Indicator(node=Node(kind=kind), name="Kartlagda", unit=unit)
    figure = measuring.Figure(
        value=value and Decimal(value),
        day=date(2025, 12, 31),
        source="Akter",
        measurement=Measurement(state=state),
    )
    missing = measuring.Figure()
    return measuring.Reading(
        indicator,
        missing,
        missing,
        None,
        None,
        (figure,),
        (),
        measuring.Attainment.NO_TARGET,
    )


def test_the_first_output_that_counts_people_by_its_approved_figure():
    found = people_reached(
        [
            reading(9, kind="outcome"),
            reading(80, unit="%"),
            reading(70, unit="personer per år"),
            reading(60, unit="elever/år"),
            reading(50, state="entered"),
            reading(24),
            reading(30),
        ]
    )
    assert found == Reached(24, "Kartlagda", date(2025, 12, 31), "Akter")


def test_a_figure_that_may_not_be_shown_is_nobody():
    withheld = reading(None)
    assert people_reached([withheld]) is None
    assert people_reached([]) is None


@pytest.mark.parametrize(
    ("day", "people", "each"),
    [
        (0, 5, 80),
        (None, 3, 133),
        (-1, 5, None),  # what has come since has reached others
        (None, 0, None),
        (None, None, None),
    ],
)
def test_the_cost_of_each_is_what_was_booked_by_the_day_they_were_counted(  # noqa: PLR0913
    project, grant, finance, day, people, each
):
    ledger.book_actual(
        grant,
        Decimal(400),
        board=project.lead_board,
        on=clock.today(),
        reference="Ver 1",
        by=finance,
    )
    counted_on = None if day is None else clock.today() + timedelta(days=day)
    reached = None if people is None else Reached(people, "Barn", counted_on, "")
    assert cost_per_person(project, reached) == each
