"""What the applicants read: where it is, what comes next, what was decided, what then."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains

from applications.casework import actions as casework
from applications.decisions import papers
from applications.models import Application
from applications.models.decision import Outcome
from applications.recommendation import actions as recommendation
from applications.writing import actions as writing
from applications.writing import page as writing_page
from core import clock
from fund.appeals import actions as appeals
from fund.models.appeal import Body
from tests import factories
from tests.applications.case.desk import decide
from tests.factory_bodies import decided_by_body, with_body

State = Application.State


def tasks(application) -> str:
    return reverse("applications:tasks", args=[application.pk])


class TestThePage:
    def test_it_says_where_the_application_is_and_what_has_happened(
        self, client, in_preparation, assessors, coordinator, applicant
    ):
        factories.assess(in_preparation, assessors[0], by=coordinator)
        client.force_login(applicant)
        response = client.get(tasks(in_preparation))

        assert response.context["status"].where in response.text
        assert [row.title for row in response.context["timeline"]] == [
            "Ni lämnade in ansökan",
            "Den diariefördes",
            "Kontrollen av att allt finns med började",
            "Allt fanns med, och bedömningen började",
        ]
        names = [coordinator.name, *(person.name for person in assessors)]
        assert [name for name in names if name in response.text] == []
        assert "Därför att" not in response.text

    def test_a_draft_has_no_past(self, client, call, applicant):
        draft = factories.make_draft(call, applicant)
        client.force_login(applicant)
        response = client.get(tasks(draft))
        assert response.context["timeline"] == []
        assert response.context["status"].where in response.text

    @pytest.mark.parametrize(
        ("project_state", "words"),
        [
            ("starting", "startas upp"),
            ("ongoing", "projektet pågår"),
            ("paused", "projektet pågår"),
            ("closing", "projektet pågår"),
            ("stopped", "projektet är avslutat"),
            ("archived", "projektet är avslutat"),
        ],
    )
    def test_a_granted_one_follows_its_project(
        self, client, call, applicant, coordinator, assessors, project_state, words
    ):
        granted = factories.granted(call, applicant, coordinator, assessors)
        type(granted.project).objects.update(state=project_state)
        client.force_login(applicant)
        page = client.get(tasks(granted))
        assertContains(page, words)
        assertContains(page, granted.project.get_absolute_url())

    def test_a_dismissal_can_be_appealed(
        self, client, submitted, coordinator, applicant
    ):
        appeals.write_appeal_text(
            submitted.fund,
            body=Body.STEERING_GROUP,
            text="Skriv till förvaltningsrätten.",
            valid_from=clock.today(),
            by=coordinator,
        )
        casework.register_application(submitted, by=coordinator)
        casework.start_formal_check(submitted, by=coordinator)
        casework.dismiss_application(
            submitted, reason="Ingen nämnd är part.", by=coordinator
        )
        client.force_login(applicant)
        assertContains(client.get(tasks(submitted)), "Skriv till förvaltningsrätten.")

    def test_why_an_application_was_dismissed(
        self, client, submitted, coordinator, applicant
    ):
        casework.register_application(submitted, by=coordinator)
        casework.start_formal_check(submitted, by=coordinator)
        casework.dismiss_application(
            submitted, reason="Ingen kommunal part.", by=coordinator
        )
        client.force_login(applicant)
        assert client.get(tasks(submitted)).context["reason"] == "Ingen kommunal part."

    def test_the_supplement_and_the_way_back_have_words_of_their_own(
        self, ready, coordinator
    ):
        recommendation.reopen_preparation(ready, reason="Hemlig fråga", by=coordinator)
        last = writing_page.happened(ready)[-1]
        assert last.title == "Den togs upp för beredning igen"
        assert last.text == ""

    def test_few_questions_to_the_database(self, client, case, chair, applicant):
        decide(case, chair)
        client.force_login(applicant)
        client.get(tasks(case.application))
        with CaptureQueriesContext(connection) as queries:
            client.get(tasks(case.application))
        assert len(queries) <= 15, [q["sql"][:150] for q in queries]

    def test_a_stranger_does_not_know_and_staff_do_not_read_the_applicants_page(
        self, client, submitted, stranger, auditor
    ):
        client.force_login(stranger)
        assert client.get(tasks(submitted)).status_code == 404
        client.force_login(auditor)
        assert client.get(tasks(submitted)).status_code == 403


class TestTheDecision:
    def test_a_grant_with_its_years_conditions_and_reasons(
        self, client, case, chair, applicant
    ):
        decide(
            case,
            chair,
            outcome=Outcome.CONDITIONS,
            reasons="Stöds av planen.",
            conditions="Mät från start\nRapportera i maj",
            amounts=factories.yearly(case.application),
        )
        client.force_login(applicant)
        response = client.get(tasks(case.application))

        decided = response.context["decided"]
        assert [amount for _year, amount in decided["years"]] == [500_000, 500_000]
        assert [row.text for row in decided["conditions"]] == [
            "Mät från start",
            "Rapportera i maj",
        ]
        assert "Stöds av planen." in response.text
        assert reverse("applications:letter", args=[case.application.pk]) in (
            response.text
        )

    def test_how_to_appeal_is_the_text_of_the_body_on_the_day(
        self, client, case, registrar, applicant, coordinator
    ):
        fund = case.application.fund
        appeals.write_appeal_text(
            fund,
            body=Body.EXECUTIVE_BOARD,
            text="Styrelsens beslut överklagas här.",
            valid_from=clock.today(),
            by=coordinator,
        )
        decided_by_body(with_body(case), by=registrar)
        appeals.write_appeal_text(
            fund,
            body=Body.EXECUTIVE_BOARD,
            text="En senare text.",
            valid_from=clock.today() + timedelta(days=1),
            by=coordinator,
        )
        client.force_login(applicant)
        with clock.travel(clock.now() + timedelta(days=40)):
            page = client.get(tasks(case.application)).text
        assert "Styrelsens beslut överklagas här." in page
        assert "En senare text." not in page

    def test_the_letter_prints_the_text_of_its_day_and_keeps_it(self, case, registrar):
        decision = decided_by_body(with_body(case), by=registrar, body=Body.COUNCIL)
        context = papers._letter(decision)
        assert (context["appeal"].body, decision.body) == ("council", "council")
        assert "laglighetsprövning" in context["appeal"].text
        first = papers.keep_decision_letter(decision.pk)
        assert papers.keep_decision_letter(decision.pk).sha256 == first.sha256


@pytest.mark.parametrize(
    ("ends", "is_invited"), [("withdraw", False), ("dismiss", False), ("", True)]
)
def test_nobody_is_invited_to_what_has_come_to_nothing(
    client, submitted, applicant, coordinator, ends, is_invited
):
    if ends == "withdraw":
        writing.withdraw_application(submitted, reason="Annan väg", by=applicant)
    if ends == "dismiss":
        casework.register_application(submitted, by=coordinator)
        casework.start_formal_check(submitted, by=coordinator)
        casework.dismiss_application(submitted, reason="Ej rätt", by=coordinator)
    client.force_login(applicant)

    page = client.get(tasks(submitted)).content.decode()

    assert ("Bjud in någon" in page) is is_invited
    team = client.get(reverse("applications:team", args=[submitted.pk]))
    assert team.status_code == (200 if is_invited else 403)
