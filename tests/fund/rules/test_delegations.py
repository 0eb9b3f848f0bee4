"""Who decides alone is written with the rules, one row at a time, and never after."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from core.refusals import TransitionRefused
from fund.models import Delegation
from fund.rules import delegations, facts
from fund.rules.actions import adopt_rules
from fund.rules.delegations import Delegated
from tests.fund.pages import RULES, adopt, url

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def told(number: int, who, **changes) -> dict:
    """A row of the form."""
    row = {
        "user": str(who.pk),
        "office": "Socialchef",
        "up_to": "200 000",
        "from": "2026-01-01",
        "until": "2026-12-31",
        "reference": "KS § 12",
    }
    return {f"delegation-{number}-{what}": v for what, v in (row | changes).items()}


def delegated(user, **fields) -> Delegated:
    row = {"office": "Socialchef", "up_to": Decimal(200_000), "holds_from": FIRST}
    row |= {"holds_until": LAST, "reference": "KS § 12"}
    return Delegated(user, **row | fields)


@pytest.fixture
def rules(fund, people):
    """From 2026 on: the member up to 200 000, the chair up to 500 000 with no end."""
    chair = delegated(people.chair, up_to=Decimal(500_000), holds_until=None)
    return adopt_rules(
        fund,
        valid_from=FIRST,
        adopted_reference="KF § 9",
        delegations=[delegated(people.member), chair],
        by=people.coordinator,
    )


class TestPage:
    def test_one_more_row_keeps_what_was_typed(self, client, fund, maria, people):
        data = RULES | told(0, people.member, up_to="x") | {"add_delegation": "1"}
        page = client.post(url("rules_adopt", fund), data)
        form = page.context["form"]
        assert (form.rows, dict(form.errors)) == (2, {})
        assert form["delegation-0-up_to"].value() == "x"
        assert form["max_years"].value() == RULES["max_years"]
        assert page.context["seen"] == ""
        assert fund.rule_sets.count() == 1

    def test_what_is_adopted_is_what_was_looked_at(self, client, fund, maria, people):
        data = RULES | told(0, people.member) | told(1, people.chair, until="")
        looked = client.post(url("rules_adopt", fund), data)
        [line] = [row for row in looked.context["changes"] if row.name == "delegations"]
        assert line.before == "ingen"
        assert line.after.replace("\xa0", " ").startswith(
            f"{people.member}, Socialchef: upp till 200 000 kr, från och med 1 januari"
        )
        adopt(client, fund, data | told(2, people.member, user="", office="Tom"))
        rows = Delegation.objects.order_by("number")
        assert [(row.user, row.up_to) for row in rows] == [
            (people.member, 200_000),
            (people.chair, 200_000),
        ]
        page = client.get(url("rules", fund))
        assert "2 personer kan besluta ensamma på delegation" in page.text
        shown = dict(
            row for part in page.context["versions"][0]["parts"] for row in part.rows
        )
        assert "enligt KS § 12" in shown[f"Ensam: {people.chair}, Socialchef"]

    def test_the_form_begins_with_those_who_have_it(self, client, fund, maria, rules):
        form = client.get(url("rules_adopt", fund)).context["form"]
        assert [row[3].value() for row in form.delegation_grid()] == [
            FIRST.isoformat()
        ] * 2
        assert [row[2].value() for row in form.delegation_grid()] == [
            "200\xa0000",
            "500\xa0000",
        ]

    def test_a_proposal_tells_them_in_its_address(
        self, client, fund, maria, people, rules
    ):
        data = RULES | {"valid_from": "", "adopted_reference": ""}
        looked = client.post(
            url("rules_adopt", fund), data | told(0, people.deputy, up_to="1")
        )
        address = f"{url('rules_proposal', fund)}?{looked.context['proposal']}"
        client.force_login(people.auditor)
        page = client.get(address)
        assert page.context["changes"] == looked.context["changes"]
        same = client.get(url("rules_proposal", fund))
        assert same.context["changes"] == []
        client.force_login(people.coordinator)
        again = client.get(f"{url('rules_adopt', fund)}?{page.context['query']}")
        rows = again.context["form"].delegation_grid()
        assert [row[0].value() for row in rows] == [str(people.deputy.pk)]

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"up_to": "0"}, "up_to"),
            ({"up_to": ""}, "up_to"),
            ({"up_to": "-1"}, "up_to"),
            ({"office": ""}, "office"),
            ({"from": ""}, "from"),
            ({"from": "x"}, "from"),
            ({"reference": ""}, "reference"),
            ({"until": "2025-12-31"}, "until"),
            ({"user": "0"}, "user"),
        ],
    )
    def test_what_a_row_lacks_is_said_at_it(
        self, client, fund, maria, people, changes, field
    ):
        data = RULES | told(0, people.member, **changes)
        page = client.post(url("rules_adopt", fund), data)
        assert list(page.context["form"].errors) == [f"delegation-0-{field}"]

    def test_two_at_once_are_refused(self, client, fund, maria, people):
        for first, is_refused in [("2026-12-31", True), ("2027-01-01", False)]:
            second = {"from": first, "until": ""}
            data = RULES | told(0, people.member) | told(1, people.member, **second)
            form = client.post(url("rules_adopt", fund), data).context["form"]
            assert bool(form.errors) == is_refused
            assert set(form.errors) <= {"delegation-1-user"}

    def test_who_neither_decides_nor_prepares_cannot_be_chosen(
        self, client, fund, maria, people
    ):
        for person in (people.stranger, people.auditor, people.finance):
            data = RULES | told(0, person)
            form = client.post(url("rules_adopt", fund), data).context["form"]
            assert list(form.errors) == ["delegation-0-user"]


def test_the_action_refuses_two_at_once(fund, people):
    with pytest.raises(TransitionRefused, match="annan delegation"):
        adopt_rules(
            fund,
            valid_from=FIRST,
            adopted_reference="KF § 9",
            delegations=[delegated(people.member), delegated(people.member)],
            by=people.coordinator,
        )
    assert fund.rule_sets.count() == 1


def test_who_holds_it_on_a_day(fund, people, rules):
    def holding(day):
        return [row.user for row in Delegation.objects.holding(fund, day)]

    assert holding(date(2025, 12, 31)) == []
    assert holding(FIRST) == holding(LAST) == [people.chair, people.member]
    assert holding(date(2027, 1, 1)) == [people.chair]


def test_the_line_about_deciding_names_them(fund, people, rules):
    said = facts.in_plain_words(rules)[2].replace("\xa0", " ")
    assert f"{people.member}, Socialchef (200 000 kr)" in said
    assert delegations.in_words([]) == "ingen"


class TestDatabase:
    """What not even SQL writes."""

    @pytest.mark.parametrize(
        ("number", "fields", "name"),
        [
            (3, {}, "written_with_its_rules"),
            (0, {}, "written_with_its_rules"),
            (2, {}, "number_once"),
            (2, {"user": "member"}, "one_at_a_time"),
        ],
    )
    def test_adopted_rules_get_no_more(self, people, rules, number, fields, name):
        user = getattr(people, fields.pop("user", "deputy"))
        with pytest.raises(DatabaseError, match=name), transaction.atomic():
            Delegation.objects.create(
                rule_set=rules, number=number, **vars(delegated(user, **fields))
            )

    @pytest.mark.parametrize(
        ("fields", "name"),
        [
            ({"up_to": Decimal(0)}, "amount_positive"),
            ({"holds_until": date(2025, 12, 31)}, "lower bound|days_in_order"),
            ({"reference": ""}, "rests_on_a_decision"),
            ({"office": ""}, "rests_on_a_decision"),
        ],
    )
    def test_a_row_says_what_it_must(self, fund, people, fields, name):
        from_rules = fund.rule_sets.model(
            fund=fund,
            version=9,
            valid_from=date(2030, 1, 1),
            adopted_reference="KF § 1",
            delegations_count=1,
        )
        from_rules.save()
        with pytest.raises(DatabaseError, match=name), transaction.atomic():
            Delegation.objects.create(
                rule_set=from_rules,
                number=1,
                **vars(delegated(people.member, **fields)),
            )

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE fund_delegation SET up_to = up_to * 2",
            "DELETE FROM fund_delegation",
            "UPDATE fund_ruleset SET delegations_count = 9",
        ],
    )
    def test_what_is_adopted_stays(self, rules, statement):
        with (
            pytest.raises(DatabaseError, match="Cannot"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
