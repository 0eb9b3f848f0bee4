"""Is every state told of, and a day only when it is known and ahead?"""

from datetime import date, timedelta

import pytest
from django.utils import translation

from applications.models import Application
from applications.steps.facts import Facts, for_applicants
from applications.steps.stages import Status
from applications.steps.status import statuses
from applications.steps.table import TABLE
from applications.supplements import actions as supplements
from applications.writing import page as writing_page
from core import clock
from core.days import in_words
from fund.meetings import actions as meetings
from tests import factories
from tests.applications.case.desk import decide

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


def status_of(application) -> Status:
    rows = Application.objects.select_related("call", "project")
    [status] = statuses([rows.get(pk=application.pk)])
    return status


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
        assert status.where == f"Gruppen sköt upp den till {in_words(day)}."
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
            factories.assign(
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
