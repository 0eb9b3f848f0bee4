"""Rules and plans that a meeting adopted: the version and the § are one thing."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from core import clock
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.minutes import actions as minutes_actions
from fund.models import (
    AgendaItem,
    Meeting,
    MinutesParagraph,
    Plan,
    PointDecision,
    RuleSet,
)
from fund.rules import actions as rules_actions
from tests import factories
from tests.fund.pages import RULES, adopt, adopt_url, plan_form, url

ON = date(2026, 3, 12)


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


def point(
    fund,
    by,
    *,
    kind="rules",
    state="closed",
    has_minutes=True,
    outcome="approve",
    first=45,
) -> AgendaItem:
    """A point decided at a meeting in March, with its § when there are minutes."""
    moment = factories.moment(ON.year, ON.month, ON.day)
    meeting = meetings.plan_meeting(fund, starts_at=moment, by=by)
    item = meetings.add_agenda_item(meeting, title="Ur dagordningen", kind=kind, by=by)
    if outcome:
        Meeting.objects.filter(pk=meeting.pk).update(state="open")
        PointDecision.objects.create(item=item, outcome=outcome, recorded_by=by)
    Meeting.objects.filter(pk=meeting.pk).update(state=state)
    meeting.refresh_from_db()
    if has_minutes:
        drafted = minutes_actions.Drafted(
            MinutesParagraph.Part.ITEM, "Regler", "", item
        )
        minutes_actions.begin(
            meeting,
            [drafted],
            led_by=by,
            verifiers=[factories.make_user()],
            first_number=first,
            by=by,
        )
    return item


@pytest.mark.parametrize("kind", ["rules", "other", "information"])
def test_rules_take_the_decision_from_the_minutes_and_both_show_it(
    client, fund, maria, kind
):
    item = point(fund, maria, kind=kind)
    adopt(client, fund, RULES | {"meeting_item": item.pk, "adopted_reference": ""})
    rules = fund.rule_sets.get(version=2)
    assert (rules.meeting_item, rules.adopted_reference) == (item, "2026-03-12 § 45")
    minutes = reverse("applications:minutes", args=[item.meeting_id])
    page = client.get(url("rules", fund))
    assert f'<a href="{minutes}#par-45">Antagen vid' in page.text
    said = client.get(minutes)
    assert f'href="{url("rules", fund)}#version-2"' in said.text


def test_a_plan_takes_its_day_and_paragraph_from_the_minutes(client, fund, maria):
    item = point(fund, maria, kind="plan")
    minutes = reverse("applications:minutes", args=[item.meeting_id])
    assert reverse("fund:plan_adopt", args=[fund.pk]) in client.get(minutes).text
    words = {"meeting_item": item.pk, "adopted_on": "", "adopted_reference": ""}
    client.post(adopt_url(fund), plan_form(fund, **words))
    plan = fund.plans.get(first_year=2027)
    assert (plan.adopted_on, plan.valid_from) == (ON, ON)
    assert plan.adopted_reference == "2026-03-12 § 45"
    assert f"{minutes}#par-45" in client.get(plan.get_absolute_url()).text
    said = client.get(minutes).text
    assert plan.get_absolute_url() in said
    assert reverse("fund:plan_adopt", args=[fund.pk]) not in said


@pytest.mark.parametrize(
    "held",
    [
        {"outcome": None},
        {"outcome": "table"},
        {"outcome": "reject"},
        {"state": "open"},
        {"has_minutes": False},
    ],
)
def test_a_point_that_adopted_nothing_is_no_choice(client, fund, maria, held):
    item = point(fund, maria, **held)
    wrong = {"meeting_item": item.pk}
    page = client.post(url("rules_adopt", fund), RULES | wrong)
    assert list(page.context["form"].errors) == ["meeting_item"]
    page = client.post(adopt_url(fund), plan_form(fund, **wrong))
    assert list(page.context["form"].errors) == ["meeting_item"]
    day = clock.today()
    with pytest.raises(TransitionRefused, match="protokoll"):
        rules_actions.adopt_rules(fund, valid_from=day, meeting_item=item, by=maria)
    assert (fund.rule_sets.count(), fund.plans.count()) == (1, 1)


def test_without_a_meeting_the_decision_is_asked_for(client, fund, maria):
    told = {"adopted_on": "", "adopted_reference": ""}
    page = client.post(adopt_url(fund), plan_form(fund, **told))
    assert sorted(page.context["form"].errors) == ["adopted_on", "adopted_reference"]


def test_the_database_wants_what_a_closed_meeting_of_the_fund_approved(fund, maria):
    open_point = point(fund, maria, state="open")
    tabled = point(fund, maria, outcome="table", first=46)
    other = factories.make_fund()
    of_another = point(other, factories.make_role(other, "coordinator"))
    plan = fund.plans.get()
    for item in (open_point, tabled, of_another):
        with pytest.raises(IntegrityError), transaction.atomic():
            RuleSet.objects.create(
                fund=fund, version=9, valid_from=ON, meeting_item=item
            )
        with pytest.raises(IntegrityError), transaction.atomic():
            Plan.objects.filter(pk=plan.pk).update(meeting_item=item)
