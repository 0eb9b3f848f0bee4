"""Two versions of the rules side by side, and what would change before it does."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.models import RuleSet
from fund.rules import actions as rules_actions
from fund.rules.changes import compare
from fund.rules.forms import COMPARED as NAMES
from tests.fund.pages import RULES, adopt, url


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


@pytest.fixture
def second(fund) -> RuleSet:
    return rules_actions.adopt_rules(
        fund,
        valid_from=date(2024, 1, 1),
        adopted_reference="KF § 9",
        max_amount=5_000_000,
        for_profit_may_apply=True,
        report_rhythm="half_year",
        target_testing_percent=30,
        why="Fler försök",
        by=User.objects.system(),
    )


def test_only_what_differs_is_told_in_words(fund, second):
    first = fund.rule_sets.get(version=1)
    lines = {line.name: line for line in compare(NAMES, first, second)}
    changed = {
        name: (line.before, line.after.replace("\u00a0", " "))
        for name, line in lines.items()
        if line.is_changed
    }
    assert changed == {
        "max_amount": ("ingen övre gräns", "5 000 000 kr"),
        "for_profit_may_apply": ("Nej", "Ja"),
        "report_rhythm": ("Varje tertial", "Varje halvår"),
        "target_testing_percent": ("40 %", "30 %"),
    }
    assert len(lines) == len(NAMES)


def test_every_rule_that_is_asked_for_is_compared():
    stamps = {"id", "fund", "version", "valid_from", "adopted_reference"}
    about = {"meeting_item", "why"}
    columns = {field.name for field in RuleSet._meta.fields}
    # Those who decide alone are rows of their own; the rules only know how many.
    columns = columns - {"delegations_count"} | {"delegations"}
    assert set(NAMES) == columns - stamps - about


class TestPage:
    def test_the_two_latest_are_compared_at_first(self, client, fund, maria, second):
        page = client.get(url("rules_compare", fund)).context
        assert [rules.version for rules in page["pair"]] == [1, 2]
        assert len(page["lines"]) == 4
        assert page["same"] == len(NAMES) - 4

    def test_the_address_tells_which_and_whether_all(self, client, fund, maria, second):
        page = client.get(url("rules_compare", fund), {"a": 2, "b": 1, "all": "on"})
        assert [rules.version for rules in page.context["pair"]] == [2, 1]
        assert len(page.context["lines"]) == len(NAMES)
        assert "Skiljer sig" in page.text

    def test_grants_stand_under_the_version_they_were_decided_by(
        self, client, fund, maria, grant, second
    ):
        page = client.get(url("rules_compare", fund)).context
        assert [(rules.version, rows) for rules, rows in page["grants"]] == [
            (1, [grant]),
            (2, []),
        ]

    def test_who_may_not_read_the_ledger_sees_no_grants(
        self, client, fund, people, grant, second
    ):
        client.force_login(people.assessor)
        page = client.get(url("rules_compare", fund))
        assert "Skolfam" not in page.text

    @pytest.mark.parametrize("query", [{"a": 9, "b": 1}, {"a": "x"}, {}])
    def test_one_version_or_none_teaches(self, client, fund, maria, query):
        page = client.get(url("rules_compare", fund), query)
        assert (page.status_code, page.context["pair"]) == (200, [])

    def test_a_stranger_finds_nothing(self, client, fund, people):
        client.force_login(people.stranger)
        assert client.get(url("rules_compare", fund)).status_code == 404


class TestAdoption:
    def test_nothing_is_adopted_before_it_has_been_looked_at(self, client, fund, maria):
        looked = client.post(url("rules_adopt", fund), RULES)
        assert looked.status_code == 200
        changed = {line.name for line in looked.context["changes"]}
        assert {"max_years", "notice_days", "target_testing_percent"} < changed
        assert "min_parties" not in changed
        assert fund.rule_sets.count() == 1

    def test_what_was_changed_after_the_look_is_shown_again(self, client, fund, maria):
        seen = client.post(url("rules_adopt", fund), RULES).context["seen"]
        other = RULES | {"max_years": "5", "seen": seen}
        again = client.post(url("rules_adopt", fund), other)
        assert again.status_code == 200
        assert again.context["seen"] != seen
        assert fund.rule_sets.count() == 1

    def test_a_version_that_has_not_begun_is_corrected_by_the_next(
        self, client, fund, maria
    ):
        adopt(client, fund, RULES | {"valid_from": "2062-01-01"})
        adopt(client, fund, RULES | {"valid_from": "2061-12-31", "max_years": "2"})
        same_day = clock.today() + timedelta(days=30)
        for reference in ("KF § 1", "KF § 2"):
            words = {"valid_from": same_day.isoformat(), "adopted_reference": reference}
            adopt(client, fund, RULES | words)
        assert fund.rule_set_at(same_day).version == 5
        assert fund.rule_set_at(date(2062, 1, 1)).version == 5
        assert fund.rules_on(clock.today()).version == 1
        page = client.get(url("rules", fund)).context["versions"]
        held = [(row["rules"].version, row["never_held"]) for row in page]
        assert held == [(5, False), (4, True), (3, True), (2, True), (1, False)]
        assert page[-1]["until"] == same_day

    def test_a_proposal_is_kept_by_its_address_until_it_is_adopted(
        self, client, fund, people, maria
    ):
        words = {"valid_from": "", "adopted_reference": "", "limit_bodies": []}
        looked = client.post(url("rules_adopt", fund), RULES | words)
        assert sorted(looked.context["form"].errors) == [
            "adopted_reference",
            "valid_from",
        ]
        address = f"{url('rules_proposal', fund)}?{looked.context['proposal']}"
        assert address.replace("&", "&amp;") in looked.text
        client.force_login(people.member)
        page = client.get(address)
        assert page.context["changes"] == looked.context["changes"]
        assert url("rules_adopt", fund) not in page.text
        client.force_login(maria)
        again = f"{url('rules_adopt', fund)}?{client.get(address).context['query']}"
        form = client.get(again).context["form"]
        told = {name: form[name].value() for name in ("max_years", "limit_bodies")}
        assert told == {"max_years": "3", "limit_bodies": []}
        assert fund.rule_sets.count() == 1

    @pytest.mark.parametrize("query", ["", "?max_years=x", "?what=1&limit_bodies=x"])
    def test_an_address_that_tells_nothing_is_answered_calmly(
        self, client, fund, people, query
    ):
        client.force_login(people.auditor)
        page = client.get(url("rules_proposal", fund) + query)
        assert (page.status_code, page.context["changes"]) == (200, [])

    def test_what_holds_now_is_not_rewritten(self, client, fund, maria):
        now = fund.rules_on(clock.today())
        day = now.valid_from.isoformat()
        page = client.post(url("rules_adopt", fund), RULES | {"valid_from": day})
        assert list(page.context["form"].errors) == ["valid_from"]
        with pytest.raises(TransitionRefused, match="Version 1"):
            rules_actions.adopt_rules(
                fund, valid_from=now.valid_from, adopted_reference="KF § 1", by=maria
            )

    def test_the_database_refuses_aims_above_a_hundred(self, fund):
        with pytest.raises(IntegrityError), transaction.atomic():
            RuleSet.objects.create(
                fund=fund,
                version=9,
                valid_from=date(2030, 1, 1),
                adopted_reference="KF § 1",
                target_testing_percent=61,
            )
