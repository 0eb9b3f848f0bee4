"""The years of the fund as the demo tells them: to the krona."""

from datetime import date
from decimal import Decimal

import pytest
from django.db.models import Sum

from accounts.models import AuditEvent
from applications.models import Decision
from config.demo.town import moment
from core import clock
from fund.ledger import sums as ledger
from fund.models import Entry, Forecast, Grant
from tests.config.story import TABLE, main_fund, seed, table, told


def test_the_years_hold_on_a_day_when_half_of_it_is_forecast():
    seed("2025-06-30")
    with clock.travel(moment(date(2025, 6, 30))):
        assert table(main_fund()) == TABLE


class TestEverythingBooked:
    """Told up to the end of 2030, nothing is a forecast any more."""

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def _seed(cls, django_db_setup, django_db_blocker):
        with django_db_blocker.unblock(), told("2030-12-31"):
            yield

    def test_the_years_of_the_fund_are_those_of_the_worked_example(self):
        assert table(main_fund()) == TABLE

    def test_the_identities_hold_on_every_day_something_was_booked(self):
        fund = main_fund()
        for day in fund.entries.values_list("booked_on", flat=True).distinct():
            sums = ledger.balance(fund, on=day)
            assert sums.booked == sums.capital - sums.actual + sums.returned
            assert sums.available == sums.booked - sums.committed

    def test_the_end_is_what_the_sums_of_the_projects_say(self):
        sums = ledger.balance(main_fund())
        assert sums.actual == Decimal(16_314_380)
        assert sums.returned == Decimal(2_920_542)
        assert sums.available == Decimal(26_606_162)
        assert not Forecast.objects.exists()

    @pytest.mark.parametrize(
        ("code", "granted", "actual", "released"),
        [
            ("SI001", 5_400_000, 5_321_430, 78_570),
            ("SI002", 9_600_000, 9_239_900, 360_100),
            ("SI004", 1_800_000, 1_753_050, 46_950),
        ],
    )
    def test_each_project_uses_and_releases_what_it_was_granted(
        self, code, granted, actual, released
    ):
        grant = main_fund().grants.get(project_code=code)
        sums = dict(grant.entries.values_list("kind").annotate(Sum("amount")))
        assert grant.granted_amount() == granted
        assert (sums["commitment"], sums["actual"]) == (granted, actual)
        assert sums["release"] == released
        assert ledger.committed_left(grant) == 0

    def test_skolfam_returns_80_and_20_percent_by_board(self):
        returns = Entry.objects.filter(kind="return").values_list(
            "booked_on__year", "board__short_name", "amount"
        )
        assert {(year, board): int(amount) for year, board, amount in returns} == {
            (2026, "Social"): 695_036,
            (2026, "Utbildning"): 173_759,
            (2027, "Social"): 556_029,
            (2027, "Utbildning"): 139_007,
            (2028, "Social"): 444_823,
            (2028, "Utbildning"): 111_206,
            (2029, "Social"): 355_858,
            (2029, "Utbildning"): 88_965,
            (2030, "Social"): 284_687,
            (2030, "Utbildning"): 71_172,
        }

    def test_the_rules_of_the_day_go_with_each_grant(self):
        models = Grant.objects.filter(fund=main_fund()).values_list(
            "project_code", "rule_set__version", "rule_set__return_model"
        )
        assert set(models) == {
            ("SI001", 1, "verified"),
            ("SI002", 2, "none"),
            ("SI004", 2, "none"),
        }

    def test_every_stamp_is_from_the_day_it_tells_of(self):
        decision = Decision.objects.get(minute="KS 2022-11-14 § 212")
        assert clock.day_of(decision.recorded_at) == date(2022, 11, 14)
        steps = AuditEvent.objects.about(decision.case.application)
        assert {clock.day_of(step.at).year for step in steps} == {2022}
        assert not AuditEvent.objects.filter(at__gt=clock.now(), at__year=2022).exists()
