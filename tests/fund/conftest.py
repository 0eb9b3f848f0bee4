"""A fund with a history: capital, two projects, costs, a release and a planned return."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from accounts.models import User
from core import clock
from fund.ledger import actions as ledger
from fund.models import Appointment, Entry, Forecast, Fund, Grant
from tests import factories

Role = Appointment.Role


@pytest.fixture
def fund() -> Fund:
    with clock.travel(factories.moment(2022, 5, 1)):
        fund = factories.make_fund(capital=40_000_000)
    fund.purpose = "Pengar till det som förebygger."
    fund.save()
    return fund


@pytest.fixture
def board(fund):
    return fund.municipality.boards.get(name="Socialnämnden")


@pytest.fixture
def people(fund) -> SimpleNamespace:
    """One person for each role, and a stranger."""
    named = {role.value: factories.make_role(fund, role) for role in Role}
    return SimpleNamespace(**named, stranger=factories.make_user("Främling"))


def promise(fund: Fund, code: str, amounts: dict[int, int], **fields) -> Grant:
    """A grant to one board, decided on 1 February 2023 unless told otherwise."""
    on = fields.pop("on", date(2023, 2, 1))
    with clock.travel(factories.moment(on.year, on.month, on.day)):
        return ledger.commit(
            fund,
            {
                (year, fund.municipality.boards.get(name="Socialnämnden")): Decimal(a)
                for year, a in amounts.items()
            },
            plan_item=factories.plan_item(fund),
            project_code=code,
            title=fields.pop("title", f"Projekt {code}"),
            reference="KS § 12",
            on=on,
            by=User.objects.system(),
        )


def use(grant: Grant, amount, on: date) -> Entry:
    return ledger.book_actual(
        grant,
        Decimal(amount),
        board=grant.years.first().board,
        on=on,
        reference=f"Ver {on:%Y%m}",
        by=User.objects.system(),
    )


@pytest.fixture
def grant(fund) -> Grant:
    """5.4 mkr for three years: 1.5 mkr used the first, 0.4 mkr released."""
    grant = promise(
        fund,
        "SI001",
        {2023: 1_500_000, 2024: 2_000_000, 2025: 1_900_000},
        title="Skolfam",
    )
    use(grant, "1412300.50", date(2023, 12, 31))
    use(grant, 2_100_000, date(2024, 12, 31))
    ledger.release(
        grant,
        Decimal(400_000),
        on=date(2025, 2, 1),
        reference="Slutrapport",
        by=User.objects.system(),
    )
    return grant


@pytest.fixture
def history(fund, grant) -> Fund:
    """The fund with two projects and a planned return."""
    second = promise(fund, "SI002", {2023: 800_000}, title="Närvaro")
    use(second, 800_000, date(2023, 12, 31))
    year = clock.today().year
    for ahead, amount in enumerate((868_795, 695_036)):
        ledger.set_forecast(
            grant,
            Forecast.Kind.RETURN,
            year=year + ahead,
            board=grant.years.first().board,
            amount=Decimal(amount),
            by=User.objects.system(),
        )
    return fund


@pytest.fixture
def maria(client, people) -> User:
    """The coordinator, signed in."""
    client.force_login(people.coordinator)
    return people.coordinator


@pytest.fixture
def eva(client, people) -> User:
    """The economist, signed in."""
    client.force_login(people.finance)
    return people.finance
