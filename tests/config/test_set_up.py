"""The first fund of an installation, from the command line."""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from accounts.models import Board, Department, Organisation, User
from fund.models import Fund

GIVEN = {
    "municipality": "Lillköping",
    "rules": "KF 2026 § 45",
    "coordinator": "maja@lillkoping.se",
    "name": "Maja Ek",
    "board": ["Socialnämnden"],
    "department": ["Socialnämnden: Socialkontoret"],
}


def set_up(capsys=None, **changes):
    call_command("set_up", **{**GIVEN, **changes})


def test_it_founds_a_fund_that_its_coordinator_runs(client, capsys):
    set_up()

    assert "Sociala investeringsfonden, Lillköping" in capsys.readouterr().out
    fund = Fund.objects.get(municipality__name="Lillköping")
    maja = User.objects.get(email="maja@lillkoping.se")
    assert fund.rule_sets.get().adopted_reference == "KF 2026 § 45"
    assert Board.objects.get(is_central=True).name == "Kommunstyrelsen"
    assert Department.objects.get().board.name == "Socialnämnden"
    client.force_login(maja)
    for name in ("detail", "people", "rules_adopt", "plan_adopt", "seat_add"):
        assert client.get(reverse(f"fund:{name}", args=[fund.pk])).status_code == 200


def test_again_adds_what_is_missing_and_nothing_else():
    set_up()
    set_up(board=["Socialnämnden", "Kulturnämnden"], name="Någon Annan")
    assert Fund.objects.count() == Organisation.objects.count() == 1
    assert User.objects.get(email="maja@lillkoping.se").name == "Maja Ek"
    assert Board.objects.count() == 3


@pytest.mark.parametrize(
    "wrong", ["Socialkontoret", "Okänd: Kontoret", "Socialnämnden:"]
)
def test_a_department_without_its_board_changes_nothing(wrong):
    with pytest.raises(CommandError, match="write BOARD:NAME"):
        set_up(department=[wrong])
    assert not Organisation.objects.exists()
