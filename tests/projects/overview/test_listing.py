"""What a row of the list says: the next thing due, the money, and where the next page begins."""

from datetime import timedelta
from decimal import Decimal

import pytest

from core import clock
from fund.ledger import actions as ledger
from projects.models import Milestone, Project
from projects.overview import listing as overview_listing
from tests import factories
from tests.everybody import put

State = Project.State
EVERY = Project.objects.all


def line(project) -> overview_listing.Line:
    (found,) = overview_listing.lines([Project.objects.get(pk=project.pk)])
    return found


def due(project) -> tuple:
    found = line(project)
    return found.due_on, found.due_title


class TestNextThing:
    def test_the_first_milestone_that_is_not_reached(self, project):
        today = clock.today()
        for title, days, done in (
            ("Gjord", -30, today),
            ("Sedan", 30, None),
            ("Sen", -3, None),
        ):
            Milestone.objects.create(
                project=project,
                title=title,
                due_on=today + timedelta(days=days),
                done_on=done,
            )
        assert due(project) == (today - timedelta(days=3), "Sen")

    def test_without_one_it_is_the_end(self, project):
        for days, words in (
            (1, "Projektet slutar"),
            (0, "Projektet slutar"),  # its last day is not over
            (-1, "Projektet skulle ha varit slut"),
        ):
            ends_on = clock.today() + timedelta(days=days)
            Project.objects.filter(pk=project.pk).update(
                starts_on=ends_on - timedelta(days=9), ends_on=ends_on
            )
            assert due(project) == (ends_on, words)

    def test_a_project_without_an_end_has_none(self, project):
        Project.objects.filter(pk=project.pk).update(ends_on=None)
        assert due(project) == (None, "")

    def test_only_what_is_under_way_has_something_due(self, project):
        Milestone.objects.create(project=project, title="Först", due_on=clock.today())
        has_due = {state for state in State if due(put(project, state))[1]}
        assert has_due == {State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING}

    def test_each_has_its_own(self, fund, leader, project):
        other = factories.make_project(fund, leader)
        Milestone.objects.create(project=other, title="Andras", due_on=clock.today())
        found = overview_listing.lines([project, other])
        assert [one.due_title for one in found] == ["Projektet slutar", "Andras"]


class TestMoney:
    def test_what_was_granted_with_its_changes_and_what_was_used(
        self, project, grant, finance
    ):
        words = {"on": clock.today(), "by": finance}
        ledger.book_actual(
            grant,
            Decimal(250_000),
            board=project.lead_board,
            reference="Ver 1",
            **words,
        )
        ledger.release(grant, Decimal(1000), reference="Klart", **words)
        found = line(project)
        assert (found.granted, found.used) == (1_000_000, 250_000)
        assert found.share == Decimal("0.25")

    def test_without_a_grant_there_is_no_share(self, project):
        found = line(project)
        assert (found.granted, found.used, found.share) == (None, 0, None)


class TestFilter:
    def test_running_and_ended_are_what_they_say(self, project):
        groups: dict[str, set] = {"running": set(), "ended": set()}
        for state in State:
            put(project, state)
            for name, states in groups.items():
                if overview_listing.chosen(EVERY(), {"state": name}).exists():
                    states.add(state)
            assert overview_listing.chosen(EVERY(), {"state": state}).exists()
        assert groups["running"] == {
            State.STARTING,
            State.ONGOING,
            State.PAUSED,
            State.CLOSING,
        }
        assert groups["ended"] == {
            State.REPORTED,
            State.FOLLOWED_UP,
            State.STOPPED,
            State.ARCHIVED,
        }

    def test_a_text_is_found_in_title_short_name_and_code(self, project):
        Project.objects.filter(pk=project.pk).update(
            title="Skolfam", short_name="Kort", code="SI9"
        )
        for text in ("skolfam", "FAM", "kort", "si9"):
            assert overview_listing.chosen(EVERY(), {"text": text}).exists()
        assert not overview_listing.chosen(EVERY(), {"text": "x"}).exists()

    def test_the_board_is_the_one_that_leads(self, fund, project):
        boards = fund.municipality.boards
        for name, is_found in (("Socialnämnden", True), ("Utbildningsnämnden", False)):
            wanted = {"board": boards.get(name=name)}
            assert overview_listing.chosen(EVERY(), wanted).exists() == is_found


class TestNextPage:
    @pytest.fixture
    def three(self, fund, leader) -> list[Project]:
        """In the order of the list: two of one title, then another."""
        made = [factories.make_project(fund, leader) for _number in range(3)]
        for project, title in zip(made, ("A", "A", "B"), strict=True):
            Project.objects.filter(pk=project.pk).update(title=title)
        return made

    def test_it_begins_after_the_last_also_among_equal_titles(self, three):
        for number, project in enumerate(three):
            rest = overview_listing.after(EVERY(), str(project.pk), visible=EVERY())
            assert set(rest) == set(three[number + 1 :])

    def test_a_mark_that_means_nothing_is_the_beginning(self, project):
        for mark in ("", "x", "-1", "0", "9" * 18, "9" * 19, "1.5"):
            rest = overview_listing.after(EVERY(), mark, visible=EVERY())
            assert rest.count() == 1
