"""A project's code is its name in the accounts: one for all funds of a municipality."""

import pytest
from django.db import IntegrityError, transaction

from core import clock
from fund.ledger.queries import next_project_code
from projects.models import Project
from tests import factories
from tests.fund.books import promise


def taken():
    return pytest.raises(IntegrityError, match="is taken in the accounts")


@pytest.fixture
def two():
    """Two projects of two funds of one municipality, and one of another."""
    fund = factories.make_fund()
    beside = factories.make_fund()
    beside.municipality = fund.municipality
    beside.save(update_fields=["municipality"])
    leader = factories.make_user()
    rows = [
        Project.objects.create(fund=each, title="Ett", created_by=leader)
        for each in (fund, beside, factories.make_fund())
    ]
    rows[0].code = "SI007"
    rows[0].save(update_fields=["code"])
    return rows


def test_another_fund_of_the_municipality_cannot_take_the_code(two):
    _first, beside, elsewhere = two
    with taken(), transaction.atomic():
        Project.objects.filter(pk=beside.pk).update(code="SI007")
    elsewhere.code = "SI007"  # other accounts
    elsewhere.save(update_fields=["code"])
    with taken(), transaction.atomic():
        Project.objects.filter(pk=elsewhere.pk).update(fund=beside.fund)


def test_nor_can_a_new_project(two):
    _first, beside, _elsewhere = two
    words = {"title": "Två", "created_by": beside.created_by, "fund": beside.fund}
    with taken(), transaction.atomic():
        Project.objects.create(code="SI007", **words)
    Project.objects.create(**words)  # without a code, as many as there are
    Project.objects.create(**words)


def test_the_next_code_follows_the_last_of_every_fund_of_the_municipality():
    fund, beside = factories.make_fund(), factories.make_fund()
    assert next_project_code(fund) == next_project_code(beside) == "SI001"
    beside.municipality = fund.municipality
    beside.save(update_fields=["municipality"])
    for code, following in [
        ("SI041", "SI042"),
        ("SKSTOR", "SI042"),  # a name of somebody's own is no number
        ("SI999", "SI1000"),
        ("SI1000", "SI1001"),
        ("SI050", "SI1001"),
    ]:
        promise(fund, 1000, on=clock.today(), year=clock.today().year, code=code)
        assert next_project_code(beside) == following
        assert next_project_code(fund) == following
