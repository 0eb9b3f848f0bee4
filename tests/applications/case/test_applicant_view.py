"""What the applicants read: where it is, what comes next, what was decided, what then."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from pytest_django.asserts import assertContains

from applications.assessment import actions as assessment
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.decisions import papers
from applications.models import Application
from applications.models.decision import Outcome
from applications.recommendation import actions as recommendation
from applications.steps.facts import Facts, for_applicants
from applications.steps.stages import Status
from applications.steps.status import statuses
from applications.steps.table import TABLE
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from applications.writing import page as writing_page
from core import clock
from core.days import in_words
from fund.appeals import actions as appeals
from fund.meetings import actions as meetings
from fund.models.appeal import Body
from tests import factories
from tests.factory_bodies import decided_by_body, with_body

State = Application.State
TODAY = date(2026, 5, 4)
LATER = date(2026, 6, 1)
KNOWN = {
    "closes_on": LATER,
    "supplement_due": LATER,
    "assess_by": LATER,
    "meeting_on": LATER,
    "next_meeting_on": LATER,
    "starts_on": LATER,
}
# Where a day is known, it is said.
SAYS_THE_DAY = {
    State.DRAFT,
    State.REGISTERED,
    State.FORMAL_CHECK,
    State.SUPPLEMENT,
    State.PREPARATION,
    State.READY,
    State.ON_AGENDA,
    State.TABLED,
    State.GRANTED,
}


def tasks(application) -> str:
    return reverse("applications:tasks", args=[application.pk])


def status_of(application) -> Status:
    rows = Application.objects.select_related("call", "project")
    [status] = statuses([rows.get(pk=application.pk)])
    return status


def decide(case, chair, **changes):
    return decisions.record_decision(
        case,
        by=chair,
        **{
            "outcome": "reject",
            "reasons": "Planen räcker inte.",
            "minute": "KS § 7",
            **changes,
        },
    )


class TestEveryState:
    def test_no_state_is_forgotten(self):
        assert set(TABLE) == set(State)

    @pytest.mark.parametrize("state", State)
    @pytest.mark.parametrize("known", [{}, KNOWN])
    @pytest.mark.parametrize("language", ["sv", "en"])
    def test_it_is_said_where_and_what_next_and_by_whom_and_when(
        self, state, known, language
    ):
        with translation.override(language):
            status = TABLE[state].tell(Facts(today=TODAY, **known))
        assert all([status.where, status.next, status.who, status.when])

    @pytest.mark.parametrize("state", State)
    def test_a_known_day_is_said_and_nothing_is_promised_without(self, state):
        says = "1\xa0juni 2026" in TABLE[state].tell(Facts(today=TODAY, **KNOWN)).when
        without = TABLE[state].tell(Facts(today=TODAY)).when
        assert says == (state in SAYS_THE_DAY)
        assert "2026" not in without

    @pytest.mark.parametrize(
        ("state", "known"),
        [
            (State.SUPPLEMENT, {"supplement_due": date(2026, 5, 1)}),
            (State.PREPARATION, {"assess_by": date(2026, 5, 1)}),
            (State.ON_AGENDA, {"meeting_on": date(2026, 5, 1)}),
            (State.DRAFT, {"closes_on": date(2026, 5, 1), "has_closed": True}),
        ],
    )
    def test_a_day_that_has_passed_is_not_promised(self, state, known):
        ahead = {name: LATER for name in known if name != "has_closed"}
        passed = TABLE[state].tell(Facts(today=TODAY, **known))
        coming = TABLE[state].tell(Facts(today=TODAY, **ahead))
        assert passed.when != coming.when.replace("1\xa0juni", "1\xa0maj")

    def test_every_step_that_can_be_taken_has_its_words(self):
        steps = {to for moves in Application.TRANSITIONS.values() for to in moves}
        assert steps - set(writing_page.HAPPENED) == set()


class TestTheDaysComeFromFacts:
    def test_it_is_put_off_until_a_day(self, case, chair):
        day = clock.today() + timedelta(days=60)
        decide(case, chair, outcome="defer", defer_to=day)
        status = status_of(case.application)
        assert status.where == f"Gruppen sköt upp det till {in_words(day)}."
        assert status.when == f"Efter {in_words(day)}."
        with clock.travel(clock.now() + timedelta(days=61)):
            assert in_words(day) not in status_of(case.application).where

    def test_a_supplement_is_due(self, in_preparation, coordinator):
        due = clock.today() + timedelta(days=9)
        supplements.ask_for_supplement(
            in_preparation,
            sections={"need": "Hur många?"},
            due_on=due,
            by=coordinator,
        )
        assert str(due.year) in status_of(in_preparation).when

    def test_the_assessors_last_day(self, in_preparation, assessors, coordinator):
        due = clock.today() + timedelta(days=30)
        for days, assessor in zip((20, 30), assessors, strict=True):
            assessment.assign_assessor(
                in_preparation,
                assessor,
                due_on=clock.today() + timedelta(days=days),
                by=coordinator,
            )
        [facts] = for_applicants([in_preparation])
        assert facts.assess_by == due

    def test_the_meeting(self, planned):
        assert status_of(planned.application).when.endswith(f"{clock.today().year}.")

    def test_the_groups_next_meeting(self, ready, coordinator):
        moment = clock.now() + timedelta(days=12)
        meetings.plan_meeting(ready.fund, starts_at=moment, by=coordinator)
        assert str(moment.year) in status_of(ready).when


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
