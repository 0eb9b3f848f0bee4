"""The story of Ekköping, told for tests: the demo up to a day, and what its years come to."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from io import StringIO

from django.core.management import call_command
from django.db import transaction
from django.test import override_settings

from fund.ledger import sums as ledger
from fund.models import Fund

# Domain 13.4: opening, in, actual, return, closing, open commitments, available.
TABLE = {
    2022: (0, 40_000_000, 0, 0, 40_000_000, 5_400_000, 34_600_000),
    2023: (40_000_000, 0, 3_067_720, 0, 36_932_280, 11_932_280, 25_000_000),
    2024: (36_932_280, 0, 4_858_950, 0, 32_073_330, 8_873_330, 23_200_000),
    2025: (32_073_330, 0, 5_278_790, 0, 26_794_540, 3_594_540, 23_200_000),
    2026: (26_794_540, 0, 2_567_020, 868_795, 25_096_315, 948_950, 24_147_365),
    2027: (25_096_315, 0, 541_900, 695_036, 25_249_451, 0, 25_249_451),
    2028: (25_249_451, 0, 0, 556_029, 25_805_480, 0, 25_805_480),
    2029: (25_805_480, 0, 0, 444_823, 26_250_303, 0, 26_250_303),
    2030: (26_250_303, 0, 0, 355_859, 26_606_162, 0, 26_606_162),
}


def seed(today: str) -> str:
    out = StringIO()
    with override_settings(DEMO=True):
        call_command("seed_demo", today=date.fromisoformat(today), stdout=out)
    return out.getvalue()


@contextmanager
def told(today: str) -> Iterator[None]:
    """The story once for all tests of a class, each of which undoes what it does."""
    with suppress(Again), transaction.atomic():
        seed(today)
        yield
        raise Again


class Again(Exception):
    """What was told is taken back."""


def table(fund: Fund) -> dict[int, tuple]:
    return {
        row.year: (
            row.opening,
            row.capital,
            row.actual,
            row.returned,
            row.closing,
            row.committed,
            row.available,
        )
        for row in ledger.outlook(fund).years
    }


def main_fund() -> Fund:
    return Fund.objects.get(name="Sociala investeringsfonden")
