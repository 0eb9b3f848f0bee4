"""Reminders come before the last day and after it: once each, whatever runs twice."""

import threading
from datetime import timedelta

import pytest
from django.db import connection

from accounts.models import Mail
from applications import reminders, tasks
from applications.assessment import actions as assessment_actions
from applications.assessment import reminding
from applications.casework import actions as casework
from applications.models import SupplementRequest
from applications.opinions import actions as opinions
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from core import clock
from projects.conflicts.actions import declare_conflict
from tests import factories

DAYS = 14


@pytest.fixture
def asked(submitted, coordinator) -> SupplementRequest:
    casework.register_application(submitted, by=coordinator)
    casework.start_formal_check(submitted, by=coordinator)
    request = supplements.ask_for_supplement(
        submitted,
        sections={"need": "Hur?"},
        due_on=clock.today() + timedelta(days=DAYS),
        by=coordinator,
    )
    Mail.objects.all().delete()
    return request


@pytest.fixture
def opinion(in_preparation, coordinator, fund):
    board = fund.municipality.boards.get(name="Kultur- och fritidsnämnden")
    department = factories.make_department(board)
    row = opinions.ask_opinion(
        in_preparation,
        factories.make_user("Olof Brink", department=department),
        question="Hur?",
        due_on=clock.today() + timedelta(days=DAYS),
        by=coordinator,
    )
    Mail.objects.all().delete()
    return row


def on_day(number: int) -> list[tuple[str, str]]:
    """What the task sends when it runs that many days from now: to whom, about what."""
    before = set(Mail.objects.values_list("pk", flat=True))
    with clock.travel(clock.now() + timedelta(days=number)):
        tasks.send_due_reminders()
    mails = Mail.objects.exclude(pk__in=before).order_by("pk")
    return [(mail.to.name, mail.subject) for mail in mails.select_related("to")]


REMINDER = ("Karin Sökande", "Påminnelse: fonden väntar på er komplettering")
PASSED = [
    ("Karin Sökande", "Sista dagen för er komplettering har gått"),
    ("Maria Lindqvist", "En komplettering är sen"),
]


def test_the_applicants_are_reminded_three_days_before_and_told_the_day_after(asked):
    sent = {number: on_day(number) for number in range(DAYS + 4)}
    assert {number: mails for number, mails in sent.items() if mails} == {
        DAYS - 3: [REMINDER],
        DAYS + 1: PASSED,
    }


def test_a_second_run_sends_nothing(asked):
    assert on_day(DAYS - 3) == [REMINDER]
    assert on_day(DAYS - 3) == []
    assert on_day(DAYS + 1) == PASSED
    assert on_day(DAYS + 1) == []


def test_days_without_a_run_lose_nothing(asked):
    assert on_day(DAYS) == [REMINDER]
    assert on_day(DAYS + 40) == PASSED


def test_a_short_time_is_not_reminded_of_the_day_it_was_given(submitted, coordinator):
    casework.register_application(submitted, by=coordinator)
    casework.start_formal_check(submitted, by=coordinator)
    supplements.ask_for_supplement(
        submitted,
        sections={"need": "Hur?"},
        due_on=clock.today() + timedelta(days=2),
        by=coordinator,
    )
    assert on_day(0) == []
    assert on_day(1) == [REMINDER]


def test_more_time_is_reminded_of_again(asked, coordinator):
    on_day(DAYS - 3)
    supplements.change_request(
        asked,
        due_on=clock.today() + timedelta(days=DAYS + 20),
        reason="Väntar på svar",
        by=coordinator,
    )
    assert on_day(DAYS - 3) == []
    assert on_day(DAYS + 1) == []
    assert on_day(DAYS + 17) == [REMINDER]


def test_what_has_been_handed_in_is_not_waited_for(asked, applicant):
    supplements.say_unchanged(asked.sections.get(), answer="Stämmer", by=applicant)
    writing.submit_application(asked.application, by=applicant)
    assert on_day(DAYS - 3) == on_day(DAYS + 1) == []


def test_a_case_that_was_dismissed_is_not_waited_for(asked, coordinator):
    casework.dismiss_application(asked.application, reason="Sent", by=coordinator)
    Mail.objects.all().delete()
    assert on_day(DAYS - 3) == on_day(DAYS + 1) == []


def test_a_coordinator_with_a_conflict_is_not_told(asked, coordinator):
    declare_conflict(asked.application.project, ground="j1", by=coordinator)
    on_day(DAYS - 3)
    assert on_day(DAYS + 1) == PASSED[:1]


def test_opinions_are_reminded_of_too(opinion):
    sent = {number: on_day(number) for number in range(DAYS + 4)}
    assert {number: mails for number, mails in sent.items() if mails} == {
        DAYS - 3: [("Olof Brink", "Påminnelse: fonden väntar på ditt yttrande")],
        DAYS + 1: [
            ("Olof Brink", "Sista dagen för ditt yttrande har gått"),
            ("Maria Lindqvist", "Ett yttrande är sent"),
        ],
    }


def test_one_that_was_answered_is_not(opinion):
    opinions.answer_opinion(opinion, stance="none", text="", by=opinion.asked)
    Mail.objects.all().delete()
    assert on_day(DAYS - 3) == on_day(DAYS + 1) == []


def test_nobody_with_a_conflict_is_reminded(opinion):
    declare_conflict(opinion.application.project, ground="j1", by=opinion.asked)
    assert on_day(DAYS - 3) == []
    assert on_day(DAYS + 1) == [("Maria Lindqvist", "Ett yttrande är sent")]


@pytest.mark.django_db(transaction=True)
def test_four_runs_at_once_send_each_mail_once(asked):
    SupplementRequest.objects.update(
        due_on=clock.today() + timedelta(days=1),
        asked_at=clock.now() - timedelta(days=5),
    )
    gate = threading.Barrier(4)

    def run():
        gate.wait()
        try:
            reminders.send_due()
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    subjects = Mail.objects.values_list("subject", flat=True)
    assert list(subjects) == [REMINDER[1]]


class TestAssessors:
    """Who has not handed in is reminded; the coordinator hears of it the day after."""

    DUE = ("Eva Brandt", "Påminnelse: en ansökan väntar på din bedömning")
    LATE = [
        ("Eva Brandt", "Sista dagen för din bedömning har gått"),
        ("Maria Lindqvist", "En bedömning är sen"),
    ]

    @pytest.fixture
    def assessment(self, in_preparation, assessors, coordinator):
        row = factories.assign(
            in_preparation,
            assessors[0],
            due_on=clock.today() + timedelta(days=DAYS),
            by=coordinator,
        )
        Mail.objects.all().delete()
        return row

    def test_before_and_after_once_each(self, assessment):
        assert on_day(DAYS - 4) == []
        assert on_day(DAYS - 3) == [self.DUE]
        assert on_day(DAYS) == []
        assert on_day(DAYS + 1) == self.LATE
        assert on_day(DAYS + 2) == []

    def test_another_last_day_is_reminded_of_anew(self, assessment, coordinator):
        assert on_day(DAYS - 3) == [self.DUE]
        later = clock.today() + timedelta(days=2 * DAYS)
        application = assessment.application
        reminding.set_due_day(application, due_on=later, by=coordinator)
        assert on_day(DAYS + 1) == []
        assert on_day(2 * DAYS - 1) == [self.DUE]

    def test_who_has_handed_in_declined_or_is_barred_hears_nothing(
        self, in_preparation, assessment, assessors, coordinator
    ):
        declare_conflict(in_preparation.project, ground="j4", by=assessors[0])
        assert on_day(DAYS - 3) == []
        factories.assess(in_preparation, assessors[1], by=coordinator)
        other = in_preparation.assessments.get(assessor=assessors[1])
        other.move_deadline(clock.today() + timedelta(days=DAYS))
        assert on_day(DAYS - 2) == []

    def test_opened_again_after_the_last_day_is_not_late(
        self, in_preparation, assessors, coordinator
    ):
        due_on = clock.today() + timedelta(days=1)
        factories.assign(in_preparation, assessors[0], due_on=due_on, by=coordinator)
        factories.assess(in_preparation, assessors[0], by=coordinator)
        done = in_preparation.assessments.get()
        with clock.travel(clock.now() + timedelta(days=5)):
            assessment_actions.reopen_assessment(done, reason="Nytt", by=coordinator)
        Mail.objects.all().delete()
        assert on_day(6) == []
