"""The page of one case: what it shows, the next step, and what it costs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts import audit
from applications.brief.queries import Content
from applications.recommendation import actions as recommendation
from core.numbers import in_kronor, in_millions
from projects.conflicts.actions import declare_conflict
from projects.models import ConflictOfInterest
from tests import factories
from tests.counting import MOST, number_of


def test_the_brief_is_of_the_version_handed_in(client, coordinator, submitted):
    factories.Project.objects.filter(pk=submitted.project_id).update(summary="Ändrat")
    answer = submitted.project.answers.get(question="need")
    answer.text = "Ändrat efter inlämningen"
    answer.save()
    client.force_login(coordinator)

    page = client.get(submitted.get_absolute_url())

    assertContains(page, "Ett svar i flera ord.")
    assertNotContains(page, "Ändrat")


def test_the_economy_is_counted_from_the_version(client, coordinator, submitted):
    client.force_login(coordinator)
    economy = client.get(submitted.get_absolute_url()).context["economy"]
    assert economy.requested == 1_000_000
    assert economy.persons == 48
    assert economy.per_person == 20_833
    assert economy.evaluation_percent == 0


def test_room_is_left_after_this_case(client, coordinator, ready):
    client.force_login(coordinator)
    [(line, rows)] = client.get(ready.get_absolute_url()).context["rooms"]
    assert line == factories.plan_item(ready.fund)
    assert [(row.frame, row.here, row.left) for row in rows] == [
        (20_000_000, 500_000, 19_500_000)
    ] * 2


def test_each_part_says_while_it_is_folded_what_it_holds(
    client, coordinator, ready, in_preparation
):
    client.force_login(coordinator)
    told = client.get(ready.get_absolute_url()).context["figures"]
    amount = in_kronor(1_000_000)
    assert (
        told
        | {
            "application": f"{amount}, 2027–2028",
            "decision": f"Bifall, {amount}",
            "assessments": "75,0 av 100",
            "plans": "1 av 1 stöder",
            "opinions": "ingen tillfrågad",
            "economy": f"{in_kronor(20_833)} per person",
            "papers": "1",
            "people": "4",
        }
        == told
    )
    early = client.get(in_preparation.get_absolute_url()).context["figures"]
    open_yet = [early[part] for part in ("decision", "assessments", "plans")]
    assert open_yet == ["", "", "inte bedömt"]


def test_an_applicant_goes_to_the_tasks(client, submitted, applicant):
    client.force_login(applicant)
    response = client.get(submitted.get_absolute_url())
    assertRedirects(response, reverse("applications:tasks", args=[submitted.pk]))


def step(client, application):
    return client.get(application.get_absolute_url()).context["step"]


class TestNextStep:
    def test_the_registrar_registers_in_one_click(self, client, registrar, submitted):
        client.force_login(registrar)
        found = step(client, submitted)
        assert found.is_post
        assert found.url == reverse("applications:register", args=[submitted.pk])

    def test_the_coordinator_is_led_through_the_preparation(
        self, client, coordinator, in_preparation, assessors
    ):
        client.force_login(coordinator)

        def leads_to(name):
            url = reverse(f"applications:{name}", args=[in_preparation.pk])
            return step(client, in_preparation).url == url

        assert leads_to("prepare")
        for assessor in assessors:
            factories.assign(in_preparation, assessor, by=coordinator)
        assert leads_to("alignment")
        item = factories.plan_item(in_preparation.fund)
        recommendation.judge_alignment(
            in_preparation, item, stance="supports", by=coordinator
        )
        assert step(client, in_preparation).url == ""  # the assessors are at it
        for assessor in assessors:
            factories.assess(in_preparation, assessor, by=coordinator)
        assert leads_to("recommend")

    def test_an_assessor_assesses(self, client, in_preparation, assessors, coordinator):
        factories.assign(in_preparation, assessors[0], by=coordinator)
        client.force_login(assessors[0])
        assert step(client, in_preparation).url == reverse(
            "applications:assess", args=[in_preparation.pk]
        )

    def test_before_and_at_the_meeting(
        self, client, planned, coordinator, chair, member
    ):
        application, meeting = planned.application, planned.item.meeting
        application.refresh_from_db()
        client.force_login(coordinator)
        assert step(client, application).url == meeting.get_absolute_url()
        factories.begin(meeting, by=coordinator)
        client.force_login(member)
        conflict = reverse("applications:conflict", args=[application.pk])
        assert step(client, application).url == conflict
        declare_conflict(application.project, ground="none", by=chair)
        client.force_login(chair)
        item = reverse("applications:item", args=[meeting.pk, 1])
        assert step(client, application).url == item

    def test_who_only_reads_is_told_what_the_case_waits_for(
        self, client, auditor, submitted
    ):
        client.force_login(auditor)
        assert step(client, submitted).action == ""


class TestWatch:
    def test_an_economist_who_stands_aside_is_seen_before_the_meeting(
        self, client, ready, coordinator
    ):
        director = factories.User.objects.get(terms__seat__title="Ekonomidirektör")
        declare_conflict(ready.project, ground="j1", by=director)
        client.force_login(coordinator)
        watch = client.get(ready.get_absolute_url()).context["watch"]
        kinds = {point.text: point.kind for point in watch}
        assert kinds["Jäv: Ekonomidirektör"] == "hm"
        assert kinds["Ingen med ekonomikompetens kan delta"] == "no"
        assert kinds["Pengarna räcker"] == "ok"

    def test_a_start_before_the_decision_is_seen(
        self, client, submitted, coordinator, monkeypatch
    ):
        moment = factories.moment(submitted.project.starts_on.year, 6, 1)
        client.force_login(coordinator)
        with factories.clock.travel(moment):
            watch = client.get(submitted.get_absolute_url()).context["watch"]
        assert "Projektet startar före beslutet" in {point.text for point in watch}


def test_who_has_a_conflict_sees_public_facts_only(client, ready, chair):
    declare_conflict(ready.project, ground="j3", by=chair)
    client.force_login(chair)
    page = client.get(ready.get_absolute_url())
    assertContains(page, "Du har anmält jäv i ärendet")
    assertNotContains(page, "75,0")
    assertNotContains(page, "Stöds av planen.")
    assertNotContains(page, "Ett svar i flera ord.")


@pytest.mark.parametrize("who", ["coordinator", "chair", "auditor"])
def test_the_page_needs_the_same_queries_however_much_there_is(
    client, case, who, request
):
    person = request.getfixturevalue(who)
    application = case.application
    client.force_login(person)
    counts = []
    for _round in range(2):
        client.get(application.get_absolute_url())
        with CaptureQueriesContext(connection) as queries:
            client.get(application.get_absolute_url())
        counts.append(number_of(queries))
        for number in range(20):
            ConflictOfInterest.objects.create(
                project=application.project,
                user=factories.make_user(),
                ground="none" if number % 2 else "j4",
            )
            audit.record(application, "reading", by=person)
    assert counts[0] == counts[1] <= MOST


def test_the_history_says_who_when_from_to_and_why(client, case, coordinator):
    client.force_login(coordinator)
    history = client.get(case.application.get_absolute_url()).context["history"]
    first = history[-1]
    assert (first["words"], first["from_words"]) == ("Inlämnad", "Utkast")
    assert history[0]["note"].endswith("1. Tidig hjälp hemma")


def test_a_member_who_has_not_answered_reads_what_is_asked_for_not_what_is_recommended(
    client, in_preparation, assessors, coordinator, member
):
    case = in_preparation
    for assessor in assessors:
        factories.assess(case, assessor, by=coordinator)
    item = factories.plan_item(case.fund)
    recommendation.judge_alignment(case, item, stance="supports", by=coordinator)
    recommendation.sign_recommendation(
        case,
        outcome="grant",
        reasons="Hälften räcker.",
        amounts={key: half / 2 for key, half in factories.yearly(case).items()},
        plan_item=item,
        by=coordinator,
    )
    asked = in_millions(Content(case.versions.get().content).economy().requested)
    recommended = in_millions(sum(case.recommendations.get().by_year.values()))
    assert asked != recommended
    client.force_login(member)
    told = " ".join(
        point.note for point in client.get(case.get_absolute_url()).context["watch"]
    )
    assert asked in told
    assert recommended not in told
    declare_conflict(case.project, ground="none", by=member)
    told = " ".join(
        point.note for point in client.get(case.get_absolute_url()).context["watch"]
    )
    assert recommended in told
