"""What waits for whom in the projects, from which day, and when it stops waiting."""

from datetime import date, timedelta

import pytest

from core import clock
from core.waiting import MOST
from projects import permissions, waiting
from projects.measuring import actions as measuring
from projects.models import (
    ConflictOfInterest,
    Milestone,
    Project,
    Pulse,
    TeamMember,
)
from projects.people import actions as people
from projects.pulse import actions as pulse_actions
from projects.pulse.waiting import last_month
from tests import factories

State = Project.State
PULSE, MAKE_READY = "Svara på månadens puls", "Gör klart inför startgrinden"
DECIDE, MILESTONE = "Besluta om projektets start", "Berätta hur det gick med ”Första”"
APPROVE, CORRECT = "Godkänn en siffra", "Rätta en siffra som skickats tillbaka"


def rows(user) -> list[waiting.Waiting]:
    return waiting.waiting_for(factories.User.objects.get(pk=user.pk))


def titles(user) -> list[str]:
    return sorted(row.title for row in rows(user))


def set_to(project, **fields) -> None:
    Project.objects.filter(pk=project.pk).update(**fields)


class TestPulse:
    @pytest.mark.parametrize(
        ("day", "month"),
        [
            (date(2026, 3, 1), date(2026, 2, 1)),
            (date(2026, 3, 31), date(2026, 2, 1)),
            (date(2026, 1, 1), date(2025, 12, 1)),
            (date(2026, 12, 31), date(2026, 11, 1)),
        ],
    )
    def test_it_is_that_of_the_month_before(self, day, month):
        with clock.travel(factories.moment(day.year, day.month, day.day)):
            assert last_month() == month

    def test_it_waits_from_the_first_day_to_the_tenth(self, project, leader):
        with clock.travel(factories.moment(2026, 11, 20)):
            set_to(project, starts_on=date(2026, 1, 1), ends_on=date(2028, 1, 1))
            (row,) = rows(leader)
        assert (row.title, row.due) == (PULSE, date(2026, 11, 10))
        assert clock.day_of(row.since) == date(2026, 11, 1)

    def test_only_what_is_told_of_that_month_ends_it(self, project, leader, owner):
        last = last_month()
        earlier = (last - timedelta(days=1)).replace(day=1)
        for month, waits in ((earlier, [PULSE]), (last, [])):
            pulse = Pulse(
                project=project, month=month, status="as_planned", lesson="Ja"
            )
            pulse_actions.tell_pulse(pulse, by=leader)
            assert titles(leader) == waits
        assert titles(owner) == []

    def test_a_project_that_began_this_month_has_none_to_tell(self, project, leader):
        first = clock.today().replace(day=1)
        for starts_on, waits in (
            (first, []),
            (first - timedelta(days=1), [PULSE]),
            (None, [PULSE]),
        ):
            set_to(project, starts_on=starts_on)
            assert titles(leader) == waits

    def test_it_is_told_while_the_work_goes_on_and_by_the_leader(self, project, leader):
        asked = set()
        for state in State:
            set_to(project, state=state)
            if PULSE in titles(leader):
                asked.add(state)
        assert asked == {State.ONGOING, State.CLOSING}
        TeamMember.objects.filter(user=leader).update(role="coworker")
        set_to(project, state=State.ONGOING)
        assert titles(leader) == []


class TestStart:
    def test_the_leader_makes_ready_and_the_owner_decides(self, project, leader, owner):
        set_to(project, state=State.STARTING)
        (row,) = rows(owner)
        assert (titles(leader), row.title) == ([MAKE_READY], DECIDE)
        assert row.due == project.starts_on

    @pytest.mark.parametrize(
        ("lacks", "title"),
        [
            (("owner", "leader"), "Utse projektägare och projektledare"),
            (("owner",), "Utse en projektägare"),
            (("leader",), "Utse en projektledare"),
            ((), None),
        ],
    )
    def test_until_both_are_there_those_who_may_appoint_them_are_asked(  # noqa: PLR0913
        self, project, grant, coordinator, conflicted, partner, lacks, title
    ):
        writer = factories.make_user()
        people.add_member(project, writer, role="author", by=writer)
        written_at = clock.now() - timedelta(days=90)
        lacking = dict.fromkeys(lacks)
        set_to(project, state=State.STARTING, created_at=written_at, **lacking)
        for asked in (coordinator, writer):
            told = [(row.title, clock.day_of(row.since)) for row in rows(asked)]
            assert told == ([(title, grant.decided_on)] if title else [])
        assert titles(conflicted) == titles(partner) == []
        set_to(project, state=State.ONGOING)
        assert titles(coordinator) == []

    def test_an_owner_with_a_conflict_decides_nothing(self, project, owner):
        set_to(project, state=State.STARTING)
        ConflictOfInterest.objects.create(project=project, user=owner, ground="j4")
        assert titles(owner) == []

    def test_who_leads_and_owns_is_asked_once(self, project, leader):
        set_to(project, state=State.STARTING)
        people.add_member(project, leader, role="owner", by=leader)
        assert titles(leader) == [DECIDE]


class TestMilestones:
    @pytest.mark.parametrize(
        ("days", "done", "state", "waits"),
        [
            (-1, False, State.ONGOING, True),
            (0, False, State.ONGOING, False),  # its own day is not over
            (1, False, State.ONGOING, False),
            (-1, True, State.ONGOING, False),
            (-1, False, State.PAUSED, False),
            (-1, False, State.CLOSING, True),
            (-1, False, State.STOPPED, False),
        ],
    )
    def test_it_waits_when_its_day_has_passed(
        self, project, leader, days, done, state, waits
    ):
        set_to(project, state=state)
        Milestone.objects.create(
            project=project,
            title="Första",
            due_on=clock.today() + timedelta(days=days),
            done_on=clock.today() if done else None,
        )
        assert (MILESTONE in titles(leader)) == waits


class TestFigures:
    def test_a_returned_one_waits_for_who_entered_it_and_still_reports(
        self, project, measured, leader, owner
    ):
        measuring.send_back_measurement(measured(4), note="Fel", by=owner)
        assert CORRECT in titles(leader)
        assert CORRECT not in titles(owner)
        TeamMember.objects.filter(user=leader).delete()
        permissions.take(["projects.report_project"], leader, project)
        assert CORRECT not in titles(leader)

    def test_one_to_approve_says_what_it_is_and_since_when(
        self, project, measured, owner
    ):
        figure = measured(14)
        (row,) = rows(owner)
        assert (row.title, row.due) == (APPROVE, None)
        assert row.since == figure.entered_at
        assert row.subject == f"{project.title}: Dygn på HVB, {figure.measured_on}"

    def test_before_a_grant_the_fund_approves_nothing(
        self, project, measured, owner, evaluator
    ):
        measured(14)
        set_to(project, state=State.PROPOSED)
        assert (titles(owner), titles(evaluator)) == ([APPROVE], [])
        set_to(project, state=State.FOLLOWED_UP)
        assert titles(evaluator) == [APPROVE]

    def test_another_fund_does_not_see_it(self, measured):
        measured(14)
        other = factories.make_role(factories.make_fund(), "evaluator")
        assert titles(other) == []

    def test_the_longest_waiting_come_first_and_there_is_an_end(
        self, project, measured, owner
    ):
        figure = measured(14)
        days = [figure.measured_on - timedelta(days=n) for n in range(1, MOST + 1)]
        for number, day in enumerate(days, start=1):
            figure.pk, figure.measured_on = None, day
            figure.entered_at = clock.now() - timedelta(hours=number)
            figure.save(force_insert=True)
        told = [row.subject.rpartition(", ")[2] for row in rows(owner)]
        assert told == [str(day) for day in reversed(days)]
