"""Who may decide a case alone, up to which krona and on which days? Asked of each layer:
the permission, the action and the database (KL 6:37, 7:5)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction

from accounts.models import Mail, User
from applications import permissions, waiting
from applications.case import decision as case_decision
from applications.delegation.actions import decide_alone
from applications.models import Decision, Level
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import sums as ledger
from fund.models import Delegation, Grant
from fund.people import actions as people
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.delegation.conftest import (
    WEIGHT,
    delegated,
    raw,
    rules_with,
)

DAY = timedelta(days=1)


def decide(application, by, **fields) -> Decision:
    told = {"outcome": "grant", "reasons": "Stöds av planen.", "minute": "DB § 1"}
    if fields.get("outcome", "grant") != "reject":
        told["amounts"] = factories.yearly(application)
    return decide_alone(application, by=by, **told | fields)


def layers(application, by) -> tuple[bool, bool, bool]:
    """Would the page, the action and the database let this person decide it?"""
    row = Delegation.objects.filter(user=by).order_by("-pk").first()

    def goes(write) -> bool:
        try:
            with transaction.atomic():
                write()
                transaction.set_rollback(True)
        except (TransitionRefused, DatabaseError):
            return False
        return True

    return (
        permissions.may_decide_alone(by, application),
        goes(lambda: decide(application, by)),
        goes(lambda: raw(application, by, row)),
    )


@pytest.mark.parametrize(
    ("terms", "may"),
    [
        ({}, True),  # exactly the limit
        ({"up_to": WEIGHT - 1}, False),
        ({"up_to": WEIGHT - Decimal("0.01")}, False),
        ({"first": 1}, False),  # the day before it begins
        ({"first": 0}, True),
        ({"last": 0}, True),  # on its last day
        ({"last": -1}, False),  # the day after
    ],
)
def test_up_to_the_amount_and_on_its_days(ready, fund, delegate, terms, may):
    today, fields = clock.today(), dict(terms)
    if "first" in fields:
        fields["holds_from"] = today + fields.pop("first") * DAY
    if "last" in fields:
        fields["holds_until"] = today + fields.pop("last") * DAY
    rules_with(fund, delegated(delegate, **fields))
    assert layers(ready, delegate) == (may, may, may)


def test_nobody_whose_delegation_is_another_funds_or_earlier_rules(
    ready, fund, delegate
):
    rules_with(factories.make_fund(), delegated(delegate))
    assert layers(ready, delegate) == (False, False, False)


def test_nobody_by_rules_that_no_longer_hold(ready, fund, delegate):
    rules_with(fund, delegated(delegate))
    with clock.travel(clock.now() + DAY):
        rules_with(fund)
        assert layers(ready, delegate) == (False, False, False)


@pytest.mark.parametrize("ground", ["j1", "j4", "unsure"])
def test_nobody_with_a_conflict_of_interest(ready, rules, delegate, ground):
    declare_conflict(ready.project, ground=ground, by=delegate)
    ready.refresh_from_db()
    assert layers(ready, delegate) == (False, False, False)


def test_neither_who_recommended_nor_who_applies(ready, fund, coordinator, applicant):
    people.appoint(
        applicant, fund=fund, role=factories.Role.MEMBER, by=User.objects.system()
    )
    rules_with(fund, delegated(coordinator), delegated(applicant))
    declare_conflict(ready.project, ground="none", by=coordinator)
    for person in (coordinator, applicant):
        assert layers(ready, person) == (False, False, False)


def test_an_answer_about_conflicts_comes_first(ready, rules, fund):
    other = factories.make_role(fund, factories.Role.MEMBER, "Obesvarad")
    with clock.travel(clock.now() + DAY):
        rules_with(fund, delegated(other))
        assert layers(ready, other) == (True, False, False)


def test_not_in_somebody_elses_name(ready, rules, delegate, chair):
    row = Delegation.objects.get(user=delegate, rule_set=rules)
    declare_conflict(ready.project, ground="none", by=chair)
    with (
        pytest.raises(DatabaseError, match="within_the_delegation"),
        transaction.atomic(),
    ):
        raw(ready, chair, row)


def test_a_grant_beyond_the_amount_is_refused_in_the_database_too(
    ready, fund, rules, delegate
):
    decision = decide(ready, delegate)
    with transaction.atomic(), pytest.raises(DatabaseError, match="append_only|Cannot"):
        Decision.objects.filter(pk=decision.pk).update(delegation=None)


@pytest.mark.parametrize(
    "fields",
    [
        {"delegation": None},
        {"level": "group"},
        {"body": "steering_group"},
        {"outcome": "table"},
        {"outcome": "refer_back"},
    ],
)
def test_the_level_says_who_decided(ready, rules, delegate, fields):
    row = Delegation.objects.get(user=delegate, rule_set=rules)
    told = {"row": row, **fields}
    told["row"] = told.pop("delegation", row)
    with pytest.raises(DatabaseError), transaction.atomic():
        raw(ready, delegate, **told)


def test_a_case_on_an_agenda_is_the_groups(ready, rules, delegate, coordinator):
    meeting = factories.plan_meeting(ready.fund, by=coordinator)
    factories.put_on_agenda(ready, meeting, by=coordinator)
    ready.refresh_from_db()
    assert not permissions.may_decide_alone(delegate, ready)
    with pytest.raises(TransitionRefused, match="före"):
        decide(ready, delegate)


def test_only_what_settles_a_case(ready, rules, delegate):
    for outcome in ("table", "defer", "refer_back"):
        with pytest.raises(TransitionRefused, match="Välj"):
            decide(ready, delegate, outcome=outcome)


def test_a_recommendation_must_hold(ready, rules, delegate):
    ready.recommendations.update(voided_at=clock.now(), void_cause="reopened")
    assert not permissions.may_decide_alone(delegate, ready)
    with pytest.raises(TransitionRefused, match="gäller inte längre"):
        decide(ready, delegate)


def test_a_larger_amount_than_recommended_is_weighed_by_what_is_granted(
    ready, rules, delegate
):
    with pytest.raises(TransitionRefused, match="ledningsgruppen|Ledningsgruppen"):
        decide(ready, delegate, amounts=factories.yearly(ready, 500_001))
    assert not Grant.objects.exists()


def test_all_follows_in_the_same_moment(ready, rules, delegate, fund, applicant):
    Mail.objects.all().delete()
    decision = decide(ready, delegate)

    ready.refresh_from_db()
    assert ready.state == "granted"
    assert (decision.level, decision.body) == (Level.DELEGATE, "executive_board")
    assert decision.delegation == rules.delegations.get(user=delegate)
    assert decision.voters == [f"{delegate}, Socialchef"]
    assert ledger.balance(fund).committed == WEIGHT
    assert Mail.objects.filter(to=applicant).exists()
    told = case_decision.told(None, ready)
    assert told["decision"] == decision
    assert "KS § 12" in told["delegated"]


def test_a_rejection_weighs_what_was_asked_for(ready, rules, delegate, chair):
    declare_conflict(ready.project, ground="none", by=chair)
    with pytest.raises(TransitionRefused, match="sträcker sig"):
        decide(ready, chair, outcome="reject")
    decide(ready, delegate, outcome="reject")
    ready.refresh_from_db()
    assert ready.state == "rejected"


def test_the_second_of_two_is_told_that_somebody_was_first(
    ready, fund, rules, delegate, coordinator
):
    second = factories.make_role(fund, factories.Role.MEMBER, "Tvåan")
    declare_conflict(ready.project, ground="none", by=second)
    with clock.travel(clock.now() + DAY):
        rules_with(fund, delegated(delegate), delegated(second))
        decide(ready, delegate)
        with pytest.raises(TransitionRefused, match="före"):
            decide(ready, second)
        row = Delegation.objects.get(user=second)
        with pytest.raises(DatabaseError, match="final_once"), transaction.atomic():
            raw(ready, second, row)
    assert Grant.objects.count() == 1


def test_it_waits_for_those_within_whose_delegation_it_is(
    ready, rules, delegate, chair, coordinator
):
    def waits(person) -> bool:
        rows = waiting.waiting_for(person)
        return any(row.title == "Besluta ärendet på delegation" for row in rows)

    assert waits(delegate)
    assert not waits(chair)  # half the amount
    assert not waits(coordinator)
    assert ready in waiting.applications(delegate)
    declare_conflict(ready.project, ground="j4", by=delegate)
    assert not waits(delegate)
