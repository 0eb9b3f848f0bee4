"""Where does ownership sit, why, and what was it before?"""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import Department
from core import clock
from core.refusals import TransitionRefused
from fund.models import Ownership
from fund.ownership import actions as ownership
from fund.rules import actions as rules

WORDS = {"why": "Ser helheten", "reference": "KF 2026 § 45"}


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


@pytest.fixture
def department(board):
    return Department.objects.create(board=board, name="Socialförvaltningen")


def place(fund, by, since=date(2026, 1, 1), **fields):
    fields = {"placement": "central", "spokesperson": by, **WORDS, **fields}
    return ownership.place_ownership(fund, since=since, by=by, **fields)


def test_ownership_moves_and_what_was_before_stays(fund, people, department):
    by = people.coordinator
    first = place(
        fund, by, date(2024, 1, 1), placement="department", department=department
    )
    second = place(fund, by, date(2025, 1, 1))
    assert fund.ownerships.on(date(2023, 12, 31)) is None
    assert fund.ownerships.on(date(2024, 12, 31)) == first
    assert fund.ownerships.on(date(2025, 1, 1)) == second
    assert (first.owner, second.owner) == ("Socialförvaltningen", "Kommunstyrelsen")
    assert AuditEvent.objects.about(fund).first().verb == "ownership"


def test_a_second_word_about_the_same_day_corrects_the_first(fund, people):
    day = date(2025, 1, 1)
    place(fund, people.coordinator, day, reference="KF § 1")
    right = place(fund, people.coordinator, day, reference="KF § 2")
    assert fund.ownerships.on(day) == right


def test_a_coming_owner_with_the_wrong_day_is_corrected(client, fund, people):
    place(fund, people.coordinator, date(2024, 1, 1))
    place(fund, people.coordinator, date(2062, 1, 1))
    right = place(fund, people.coordinator, date(2026, 11, 1), reference="KF § 2")
    assert fund.ownerships.on(date(2026, 11, 1)) == right
    assert fund.ownerships.on(date(2062, 1, 1)) == right
    client.force_login(people.coordinator)
    page = client.get(reverse("fund:ownership", args=[fund.pk]))
    assert page.text.count("Rättad av en senare uppgift") == 1


def test_it_cannot_be_decided_for_a_day_before_the_one_that_holds(fund, people):
    place(fund, people.coordinator, date(2025, 1, 1))
    with pytest.raises(TransitionRefused, match="januari 2025"):
        place(fund, people.coordinator, date(2024, 12, 31))


def test_the_database_keeps_what_was_written(fund, people):
    row = place(fund, people.coordinator)
    for sql in ("UPDATE fund_ownership SET why = 'x'", "DELETE FROM fund_ownership"):
        with (
            pytest.raises(ProgrammingError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql)
    row.refresh_from_db()
    assert row.why == "Ser helheten"


def test_a_department_that_owns_is_named_by_the_database_too(fund, people):
    with pytest.raises(IntegrityError), transaction.atomic():
        Ownership.objects.create(
            fund=fund,
            placement="department",
            since=date(2026, 1, 1),
            written_by=people.coordinator,
        )


class TestPage:
    def data(self, user, **changes):
        return {
            "placement": "central",
            "since": "2026-01-01",
            "spokesperson": user.pk,
            **WORDS,
            **changes,
        }

    def test_reasons_and_the_decision_are_asked_for(self, client, fund, maria):
        address = reverse("fund:ownership_decide", args=[fund.pk])
        refused = client.post(address, {"placement": "department"})
        wrong = ["department", "reference", "since", "spokesperson", "why"]
        assert sorted(refused.context["form"].errors) == wrong
        client.post(address, self.data(maria))
        assert fund.ownerships.get().spokesperson == maria

    def test_a_central_owner_leaves_no_department(
        self, client, fund, maria, department
    ):
        address = reverse("fund:ownership_decide", args=[fund.pk])
        client.post(address, self.data(maria, department=department.pk))
        assert fund.ownerships.get().department is None

    def test_the_page_teaches_while_nothing_is_known(self, client, fund, maria):
        page = client.get(reverse("fund:ownership", args=[fund.pk]))
        assert "Ingen har skrivit in vem som äger fonden" in page.text
        assert [row.is_neglected for row in page.context["duties"]] == [True] * 5

    def test_a_coming_owner_is_not_the_owner_yet(self, client, fund, maria):
        place(fund, maria, clock.today() - timedelta(days=9))
        coming = place(fund, maria, clock.today() + timedelta(days=9))
        page = client.get(reverse("fund:ownership", args=[fund.pk]))
        assert page.context["now"] != coming
        assert coming in [row for row, _later in page.context["rows"]]

    def test_the_perspective_is_told_as_the_rules_turned_it(self, client, fund, maria):
        for days, perspective in ((2, "organisation"), (1, "area"), (0, "area")):
            rules.adopt_rules(
                fund,
                valid_from=clock.today() - timedelta(days=days),
                adopted_reference="KF § 2",
                perspective=perspective,
                by=maria,
            )
        page = client.get(reverse("fund:ownership", args=[fund.pk]))
        turned = [row.perspective for row in page.context["perspectives"]]
        assert turned == ["area", "organisation"]

    @pytest.mark.parametrize(("who", "status"), [("auditor", 403), ("stranger", 404)])
    def test_only_the_coordinator_decides(self, client, fund, people, who, status):
        client.force_login(getattr(people, who))
        address = reverse("fund:ownership_decide", args=[fund.pk])
        answer = client.post(address, self.data(people.coordinator))
        assert answer.status_code == status
        assert not fund.ownerships.exists()
