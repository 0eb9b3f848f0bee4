"""The decision by delegation on its page: it is read first, and only then fixed."""

import re

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.decisions import papers
from applications.models import Decision, ProposedCondition
from applications.register.gathering import record_papers
from fund.models import Grant
from projects.conflicts.actions import declare_conflict
from tests.applications.delegation.conftest import delegated, rules_with

READ = re.compile(r'name="read" value="([^"]+)"')


def url(name: str, application) -> str:
    return reverse(f"applications:{name}", args=[application.pk])


def typed(application, amount="500 000", **changes) -> dict:
    board, years = application.project.lead_board, application.project.years()
    return {
        "outcome": "grant",
        "reasons": "Stöds av planen.",
        "minute": "DB § 1",
        **{f"amount-{year}-{board.pk}": amount for year in years},
        **changes,
    }


@pytest.fixture
def alone(client, rules, delegate):
    client.force_login(delegate)
    return client


def test_the_page_says_who_may_and_up_to_what(alone, ready, delegate, chair):
    page = alone.get(url("decide_alone", ready))
    told = page.text.replace("\xa0", " ").replace("&nbsp;", " ")
    for words in (f"{delegate}, Socialchef", "upp till 1 000 000 kr", "500 000 kr"):
        assert words in told
    assert [row.user for row in page.context["delegations"]] == [delegate, chair]
    assert page.context["form"].sums() == [500_000, 500_000]
    case = alone.get(ready.get_absolute_url())
    assertContains(case, url("decide_alone", ready))


def test_it_is_read_then_fixed_and_a_second_time_leads_to_the_case(alone, ready):
    page = alone.post(url("decide_alone", ready), typed(ready))
    assertContains(page, "på delegation av kommunstyrelsen")
    assertContains(page, "Det anmäls vid ledningsgruppens nästa möte.")
    assert not Decision.objects.exists()
    sent = typed(ready, read=READ.search(page.text)[1])
    for _time in range(2):
        assertRedirects(
            alone.post(url("fix_alone", ready), sent), ready.get_absolute_url()
        )
    assert Grant.objects.count() == 1
    assertRedirects(alone.get(url("decide_alone", ready)), ready.get_absolute_url())


def test_another_decision_than_was_read_is_read_again(alone, ready):
    page = alone.post(url("decide_alone", ready), typed(ready))
    sent = typed(ready, amount="400 000", read=READ.search(page.text)[1])
    again = alone.post(url("fix_alone", ready), sent)
    assert again.context["has_changed"]
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": "500 001"}, None),  # two years: two kronor too much
        ({"amount": ""}, "amount"),
        ({"outcome": "table"}, "outcome"),
        ({"outcome": "conditions"}, "condition-0-text"),
        ({"minute": ""}, "minute"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(alone, ready, changes, field):
    data = typed(ready, **{"reasons": "Mina skäl."} | changes)
    page = alone.post(url("decide_alone", ready), data)
    errors = page.context["form"].errors
    assert any(name.startswith(field or "__all__") for name in errors)
    assertContains(page, "Mina skäl.")
    assert "sheet" not in page.context
    fixed = alone.post(url("fix_alone", ready), data | {"read": "x"})
    assert fixed.status_code == 200
    assert not Decision.objects.exists()


def test_the_reasons_to_grant_are_not_those_to_reject(alone, ready):
    begun = alone.get(url("decide_alone", ready)).context["form"]["reasons"].value()
    data = typed(ready, outcome="reject", reasons=begun)
    page = alone.post(url("decide_alone", ready), data)
    assert [*page.context["form"].errors] == ["reasons"]
    page = alone.post(url("decide_alone", ready), data | {"reasons": "Mina skäl."})
    assert page.context["sheet"]


def test_one_more_condition_and_changing_keep_what_was_typed(alone, ready):
    for button in ("add_condition", "change"):
        data = typed(ready, **{"reasons": "Mina.", button: "1", "minute": ""})
        page = alone.post(url("decide_alone", ready), data)
        assert page.context["form"]["reasons"].value() == "Mina."
        assert not page.context["form"].errors


def test_conditions_are_the_grants(alone, ready):
    data = typed(ready, outcome="conditions", **{"condition-0-text": "Avtal."})
    page = alone.post(url("decide_alone", ready), data)
    alone.post(url("fix_alone", ready), data | {"read": READ.search(page.text)[1]})
    assert [row.text for row in Grant.objects.get().conditions.all()] == ["Avtal."]
    assert not ProposedCondition.objects.exists()


def test_others_are_refused(client, ready, rules, chair, registrar, stranger, fund):
    declare_conflict(ready.project, ground="none", by=chair)
    for person, status in [(chair, 403), (registrar, 403), (stranger, 404)]:
        client.force_login(person)
        for name in ("decide_alone", "fix_alone"):
            answer = client.post(url(name, ready), typed(ready))
            assert answer.status_code == status
    assert not Decision.objects.exists()


def test_the_question_about_conflicts_comes_first(client, ready, fund, chair):
    rules_with(fund, delegated(chair))
    client.force_login(chair)
    for send in (client.get, client.post):
        answer = send(url("decide_alone", ready), typed(ready))
        assertRedirects(answer, url("conflict", ready))


def test_the_letter_says_by_which_delegation(alone, ready):
    page = alone.post(url("decide_alone", ready), typed(ready))
    sent = typed(ready, read=READ.search(page.text)[1])
    alone.post(url("fix_alone", ready), sent)
    decision = Decision.objects.get()
    told = render_to_string(
        "applications/decisions/pdf/decision.html", papers._letter(decision)
    )
    assert "på delegation av kommunstyrelsen, beviljar" in told
    assert "enligt KS § 12" in told


def test_the_applicants_read_who_decided_and_are_offered_no_minutes(
    alone, ready, delegate, applicant
):
    page = alone.post(url("decide_alone", ready), typed(ready))
    alone.post(url("fix_alone", ready), typed(ready, read=READ.search(page.text)[1]))
    extract = url("extract", ready)
    case = alone.get(ready.get_absolute_url())
    assertNotContains(case, extract)
    way = [str(step["label"]) for step in case.context["steps"]]
    assert "Ledningsgrupp" not in way, "it never came to the group"
    record_papers(ready.pk)
    paper = ready.recorded_papers.get(kind="decision")
    assert paper.counterpart == f"{delegate}, Socialchef"
    alone.force_login(applicant)
    told = alone.get(url("tasks", ready))
    assertContains(told, f"{delegate}, Socialchef")
    assertNotContains(told, extract)
