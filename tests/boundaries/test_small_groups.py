"""A small number of people is not shown, whichever way it is told."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from core import clock
from projects.measuring import queries as measuring
from projects.measuring import suppression
from projects.measuring.suppression import tells_too_few
from projects.models import Indicator, Measurement, Node
from tests import factories
from tests.boundaries import NO, YES

SMALL = pytest.mark.parametrize(
    ("told", "withheld"),
    [
        ({"value": Decimal(4)}, YES),
        ({"value": Decimal(5)}, NO),
        ({"value": Decimal("4.99")}, YES),
        ({"value": Decimal(1)}, YES),
        ({"value": Decimal(0)}, NO),  # nobody is nobody to protect
        ({"value": None}, NO),
        ({"value": None, "persons": 4}, YES),
        ({"value": Decimal(-1)}, YES),  # four fewer than before are four persons
        ({"value": Decimal(-4)}, YES),
        ({"value": Decimal(-5)}, NO),
        ({"value": Decimal(40), "persons": 4}, YES),
        ({"value": Decimal(40), "persons": 5}, NO),
        ({"value": Decimal(40), "persons": 0}, YES),
    ],
)


@SMALL
def test_which_counts_are_too_small(told, withheld):
    indicator = Indicator(unit="personer")
    assert indicator.counts_people
    assert tells_too_few(indicator, 5, **told) == withheld


@pytest.mark.parametrize(
    ("told", "withheld"),
    [
        ({"value": Decimal(4)}, NO),
        ({"value": Decimal(4), "base": Decimal(4)}, YES),
        ({"value": Decimal(4), "base": Decimal(5)}, NO),
        ({"value": Decimal(4), "persons": 4}, YES),
        ({"value": None, "base": Decimal(4)}, YES),
    ],
)
@pytest.mark.parametrize("unit", ["%", "andel"])  # the unit may be changed afterwards
def test_which_shares_are_of_too_few(unit, told, withheld):
    indicator = Indicator(unit=unit, node=Node(kind="output"))
    assert tells_too_few(indicator, 5, **told) == withheld


def test_a_number_that_is_not_of_people_is_shown_however_small():
    assert not tells_too_few(Indicator(unit="dygn"), 5, value=Decimal(4))


def test_before_a_fund_has_rules_five_are_enough():
    fund = factories.make_fund()
    with clock.travel(factories.moment(2021, 12, 31)):
        assert suppression.smallest_group(fund) == 5


def test_a_small_count_is_on_no_page(client):
    """Beside a count of 7 and of 7 fewer, which are shown."""
    fund = factories.make_fund()
    leader = factories.make_user("Leda Ledare")
    project = factories.make_project(fund, leader)
    indicator = Indicator.objects.get(node__project=project, unit="antal")
    indicator.unit = "personer"
    indicator.save(update_fields=["unit"])
    for days, value in enumerate((7, 4, 1, -1, -4, -7)):
        row = Measurement.objects.create(
            indicator=indicator,
            measured_on=clock.today() - timedelta(days=days),
            source="Registret",
            entered_by=leader,
            value=value,
        )
        figure = measuring.shown(row, suppression.smallest_group(fund))
        assert (figure.is_withheld, figure.has_value) == (
            abs(value) < 5,
            abs(value) > 5,
        )
    client.force_login(leader)
    page = client.get(reverse("projects:indicator", args=[project.pk, indicator.pk]))
    shown = re.findall(r"(?<![\d−])−?[147]\xa0personer", page.text)
    assert set(shown) == {"7\xa0personer", "−7\xa0personer"}
