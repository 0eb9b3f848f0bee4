"""What the first page tells of a project's first effect, and which page leads on to what."""

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.urls import reverse

from accounts.models import User
from applications.models import Application
from config.start import applying, projects, waiting
from config.start import days as days_of
from config.start import views as start_views
from core import clock
from fund.models import Fund, Meeting
from projects.models import (
    Baseline,
    Indicator,
    Measurement,
    Milestone,
    Node,
    Project,
    Target,
)
from tests import factories

LIMIT = 5


def row(value, *, group="project", persons=None, base=None, **effect) -> tuple:
    """An approved figure, and what is said of the effect: from 31 to 20 days."""
    figure = Measurement(
        group=group,
        value=Decimal(value),
        persons=persons,
        denominator=base and Decimal(base),
        measured_on=date(2026, 9, 30),
    )
    return figure, effect


def told(rows: list[tuple], limit: int = LIMIT) -> tuple[str, str]:
    """The name of an effect with these figures, and the latest of them in words."""
    said = {"unit": "dygn", "before": 31, "comparison_before": None} | rows[0][1]
    other = said["comparison_before"]
    effect = Indicator(
        name="Dygn",
        unit=said["unit"],
        node=Node(kind="outcome"),
        touches_life=said.get("touches_life"),
    )
    Target(indicator=effect, value=Decimal(20))
    Baseline(
        indicator=effect,
        value=Decimal(said["before"]),
        comparison_value=other and Decimal(other),
        persons=said.get("persons_before"),
    )
    return projects._told(effect, [figure for figure, _said in rows], limit)


@pytest.mark.parametrize(
    ("rows", "is_shown"),
    [
        ([row(14)], True),
        ([row(0)], True),
        ([row(14, persons=5)], True),
        ([row(14, persons=4)], False),
        ([row(14, persons=24), row(12, persons=4)], False),  # one is enough
        ([row(14), row(27, group="comparison", persons=4)], False),
        ([row(14, persons_before=4)], False),
        ([row(14, persons_before=5)], True),
        ([row(4, unit="personer")], False),
        ([row(-4, unit="personer")], False),
        ([row(5, unit="personer")], True),
        ([row(9, unit="personer", before=4)], False),
        ([row(9, unit="personer", comparison_before=4)], False),
        ([row(25, unit="%", base=4)], False),
        ([row(25, unit="%", base=5)], False),  # one of them (evidence 11.1)
        ([row(25, unit="%", base=19)], True),  # five of them
        ([row(25, unit="%", base="20.0000")], True),
        ([row(75, unit="%", base=20)], True),  # five are left
        ([row("87.5", unit="%", base=24)], False),  # three are left
        ([row("87.5", unit="%", base=24, touches_life=False)], True),
    ],
)
def test_of_too_few_people_no_figure_is_told(rows, is_shown):
    name, figure = told(rows)
    assert bool(figure) == is_shown
    assert name == "Dygn"


def test_the_limit_is_that_of_the_fund():
    assert told([row(14, persons=7)], 7)[1]
    assert not told([row(14, persons=7)], 8)[1]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([row(14)], "14 dygn 30\xa0september 2026, från 31"),
        ([row(20), row(14)], "14 dygn 30\xa0september 2026, från 31"),  # the latest
        ([row("14.50")], "14,5 dygn 30\xa0september 2026, från 31"),
        ([row(0)], "0 dygn 30\xa0september 2026, från 31"),  # a zero is a figure
        (
            [row(14, comparison_before=31), row(27, group="comparison")],
            "14 dygn 30\xa0september 2026, från 31, jämförelsegruppen 27",
        ),
    ],
)
def test_the_latest_figure_is_told_with_its_day_and_where_it_began(rows, words):
    assert told(rows)[1] == words


def test_what_only_others_have_been_measured_in_is_not_measured():
    assert told([row(27, group="comparison")]) == ("", "")


@pytest.mark.parametrize(
    ("hour", "minute", "words"),
    [
        (0, 0, "God morgon, Maria"),
        (9, 59, "God morgon, Maria"),
        (10, 0, "Hej Maria"),
        (17, 59, "Hej Maria"),
        (18, 0, "God kväll, Maria"),
        (23, 59, "God kväll, Maria"),
    ],
)
def test_the_greeting_goes_by_the_clock_of_the_place(hour, minute, words):
    moment = factories.moment(2026, 11, 23, hour) + timedelta(minutes=minute)
    with clock.travel(moment):
        assert waiting.greeting(User(name="Maria Lind")) == words


@pytest.mark.parametrize("state", Application.State)
def test_an_application_leads_to_what_can_be_done_with_it(state):
    project = Project(pk=8)
    case = Application(pk=7, state=state, project=project)
    written = {"draft", "supplement"}
    wanted = case.get_absolute_url()
    if state in written:
        wanted = reverse("applications:tasks", args=[7])
    elif state == "granted":
        wanted = project.get_absolute_url()
    assert applying._place(case) == wanted


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [("", 3), ("3", 3), ("4", 4), ("5", 3), ("x", 3), ("-4", 3), ("04", 3)],
)
def test_a_fund_is_chosen_among_ones_own(wanted, chosen):
    funds = [Fund(pk=3), Fund(pk=4)]
    assert start_views._chosen(funds, wanted).pk == chosen
    assert start_views._chosen([], wanted) is None


class TestCards:
    @pytest.fixture
    def here(self):
        fund = factories.make_fund()
        reader = factories.make_role(fund, "auditor")

        def make():
            return projects.projects_of(User.objects.get(pk=reader.pk))

        return SimpleNamespace(fund=fund, read=make)

    def test_what_comes_next_is_the_first_that_is_not_done(self, here):
        project = factories.make_project(here.fund, factories.make_user())
        today = clock.today()
        for title, days, done in (
            ("Gjort", -9, today),
            ("Sedan", 9, None),
            ("Först", -1, None),
        ):
            Milestone.objects.create(
                project=project,
                title=title,
                due_on=today + timedelta(days=days),
                done_on=done,
            )
        (card,) = here.read()
        assert (card.next_title, card.next_on) == ("Först", today - timedelta(days=1))
        for state in Project.State:
            Project.objects.filter(pk=project.pk).update(state=state)
            told = [one.next_title for one in here.read()]
            if state in Project.BEFORE_GRANT:
                assert told == []
            else:
                assert told == ["Först" if state in projects.RUNNING else ""]

    def test_six_at_most_those_under_way_first_and_the_latest_of_them(self, here):
        leader = factories.make_user()
        made = [factories.make_project(here.fund, leader) for _number in range(7)]
        for number, project in enumerate(made):
            Project.objects.filter(pk=project.pk).update(
                starts_on=date(2026, 1, 1 + number)
            )
        Project.objects.filter(pk=made[6].pk).update(state=Project.State.STOPPED)
        found = [card.project for card in here.read()]
        assert found == made[5::-1]


class TestDays:
    def test_the_meeting_of_today_is_there_all_day_and_those_of_before_are_not(self):
        fund = factories.make_fund()
        noon = factories.moment(2026, 11, 23, 12)

        def at(moment, state=Meeting.State.PLANNED) -> Meeting:
            return Meeting.objects.create(fund=fund, starts_at=moment, state=state)

        today = at(noon.replace(hour=0))
        at(noon.replace(hour=0) - timedelta(minutes=1))
        still_open = at(noon - timedelta(days=3), Meeting.State.OPEN)
        at(noon + timedelta(days=1), Meeting.State.CLOSED)
        other = factories.make_fund(capital=0)
        Meeting.objects.create(fund=other, starts_at=noon)
        with clock.travel(noon):
            days = days_of.days_ahead([fund])
        meetings = [day.url for day in days if day.is_meeting]
        assert meetings == [still_open.get_absolute_url(), today.get_absolute_url()]

    def test_a_call_is_there_until_the_moment_it_closes(self):
        fund = factories.make_fund()
        noon = factories.moment(2026, 11, 23, 12)
        call = factories.make_call(fund, closes_at=noon)
        factories.make_call(fund, closes_at=noon, is_published=False)
        for moment, there in ((noon - timedelta(seconds=1), True), (noon, False)):
            with clock.travel(moment):
                urls = [day.url for day in days_of.days_ahead([fund]) if day.url]
            assert urls == ([call.get_absolute_url()] if there else [])

    def test_five_at_most_beside_the_end_of_the_tertial(self):
        fund = factories.make_fund()
        for days in range(1, 8):
            starts_at = clock.now() + timedelta(days=days)
            Meeting.objects.create(fund=fund, starts_at=starts_at)
        days = days_of.days_ahead([fund])
        assert sum(day.is_meeting for day in days) == 5
        assert [day.day for day in days] == sorted(day.day for day in days)
