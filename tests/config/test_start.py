"""The first page: what waits, for each kind of person, in a few queries."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from applications.register.gathering import record_papers
from config.start import waiting as start
from core import clock
from core.days import in_words
from core.numbers import HARD_SPACE
from core.waiting import Waiting
from fund.interests import actions as interests
from fund.ledger import actions as ledger
from fund.meetings.actions import add_agenda_item
from fund.models import Appointment, Meeting
from projects.models import Measurement
from tests import factories
from tests.factories import make_call, make_fund, make_role, make_user
from tests.fund.conftest import promise

Role = Appointment.Role
START = reverse("start")
DAY = timedelta(days=1)


@pytest.fixture
def fund():
    return make_fund()


@pytest.fixture
def coordinator(fund):
    person = make_role(fund, Role.COORDINATOR, "Maria Lind")
    interests.declare(fund, has_nothing=True, interests=[], by=person)
    return person


@pytest.fixture
def applicant():
    return make_user("Karin Ny")


def page(client, user):
    client.force_login(user)
    return client.get(START)


def queries(client, user) -> int:
    """On the second visit: the marks of the figures are then known."""
    page(client, user)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(START).status_code == 200
    return len(captured)


def granted(fund, amount: int, *, by):
    year, board = clock.today().year, fund.municipality.boards.first()
    return ledger.commit(
        fund,
        {(year, board): amount},
        plan_item=factories.plan_item(fund),
        project_code="SI001",
        title="Ett",
        reference="§ 1",
        on=clock.today(),
        by=by,
    )


def test_strangers_are_asked_to_sign_in(client):
    response = client.get(START)
    assert response.status_code == 302
    assert response.url.startswith(reverse("account_login"))


class TestWhoSeesWhat:
    def test_a_coordinator_sees_cases_money_days_and_others(
        self, client, fund, coordinator, applicant
    ):
        factories.submitted(make_call(fund), applicant)
        context = page(client, coordinator).context
        assert len(context["waiting"]) == 1
        assert context["money"].balance.available == 40_000_000
        assert context["others"] == []
        assert "is_applicant" not in context

    def test_an_applicant_sees_own_applications_and_open_calls(
        self, client, fund, applicant
    ):
        call = make_call(fund)
        application = factories.make_draft(call, applicant)
        context = page(client, applicant).context
        assert [row.application for row in context["mine"]] == [application]
        assert context["calls"] == [call]
        assert context["fund"] is None

    def test_somebody_new_sees_what_to_begin_with(self, client, fund):
        call = make_call(fund)
        response = page(client, make_user())
        assert response.context["waiting"] == []
        assert response.context["calls"] == [call]
        assert call.get_absolute_url() in response.text

    def test_a_call_that_is_closed_or_not_yet_open_is_not_offered(self, client, fund):
        now = clock.now()
        make_call(fund, closes_at=now - timedelta(hours=1))
        make_call(fund, opens_at=now + timedelta(hours=1))
        make_call(fund, is_published=False)
        assert page(client, make_user()).context["calls"] == []

    def test_an_assessor_sees_no_money(self, client, fund):
        context = page(client, make_role(fund, Role.ASSESSOR)).context
        assert context["money"] is None
        assert context["others"] is None

    def test_an_auditor_sees_the_money_and_waits_for_nobody(self, client, fund):
        context = page(client, make_role(fund, Role.AUDITOR)).context
        assert context["fund"] == fund
        assert context["money"].balance.available == 40_000_000
        assert context["others"] is None
        assert context["waiting"] == []

    def test_another_fund_is_not_shown_by_asking_for_it(
        self, client, fund, coordinator
    ):
        other = make_fund()
        client.force_login(coordinator)
        context = client.get(START, {"fund": other.pk}).context
        assert context["fund"] == fund
        assert context["other_funds"] == []

    @pytest.mark.parametrize("wanted", ["", "0", "x", "-1", "9" * 40, "1 OR 1=1"])
    def test_a_strange_fund_is_the_first_one(self, client, fund, coordinator, wanted):
        client.force_login(coordinator)
        assert client.get(START, {"fund": wanted}).context["fund"] == fund

    def test_one_of_several_funds_can_be_chosen(self, client, fund, coordinator):
        other = make_fund(capital=1_000_000)
        factories.people.appoint(
            coordinator, fund=other, role=Role.COORDINATOR, by=coordinator
        )
        client.force_login(coordinator)
        context = client.get(START, {"fund": other.pk}).context
        assert context["money"].balance.available == 1_000_000
        assert context["other_funds"] == [fund]

    def test_a_fund_without_money_shows_no_picture(self, client):
        fund = make_fund(capital=0)
        assert page(client, make_role(fund, Role.COORDINATOR)).context["money"] is None


class TestWhatWaits:
    def test_it_is_said_in_words_and_leads_there(
        self, client, fund, coordinator, applicant
    ):
        application = factories.submitted(make_call(fund), applicant)
        response = page(client, coordinator)
        assert "En sak väntar på dig." in response.text
        assert application.get_absolute_url() in response.text

    @pytest.mark.parametrize(
        ("count", "words"),
        [
            (0, "Inget väntar på dig just nu."),
            (1, "En sak väntar på dig."),
            (12, "Tolv saker väntar på dig."),
            (13, "13 saker väntar på dig."),
        ],
    )
    def test_small_numbers_are_words(self, count, words):
        assert start.how_much_waits(count) == words

    def test_all_apps_are_asked_and_the_most_pressing_comes_first(
        self, client, fund, applicant
    ):
        soon = make_call(fund, closes_at=clock.now() + timedelta(days=2))
        later = make_call(fund, closes_at=clock.now() + timedelta(days=20))
        for call in (later, soon):
            factories.make_draft(call, applicant, title=str(call.pk))
        factories.make_project(fund, applicant)
        waiting = page(client, applicant).context["waiting"]
        subjects = [row.subject for row in waiting]
        assert subjects.index(str(soon.pk)) < subjects.index(str(later.pk))
        assert len(waiting) == 3

    @pytest.mark.parametrize(
        ("hour", "words"),
        [(7, "God morgon"), (10, "Hej"), (17, "Hej"), (18, "God kväll")],
    )
    def test_the_greeting_follows_the_day(self, hour, words):
        with clock.travel(factories.moment(2026, 11, 23, hour)):
            assert start.greeting(User(name="Maria Lind")) == f"{words} Maria".replace(
                "God morgon ", "God morgon, "
            ).replace("God kväll ", "God kväll, ")

    def test_they_stand_by_last_day_by_wait_and_new(self):
        with clock.travel(factories.moment(2026, 11, 23)):
            now = clock.now()
            rows = [
                Waiting(clock.today(), now, "Ett", "a", "/"),
                Waiting(clock.today() + DAY, now - 400 * DAY, "Två", "a", "/"),
                Waiting(None, now - DAY, "Tre", "a", "/"),
                Waiting(None, now, "Fyra", "a", "/"),
            ]
            told = start.in_parts(rows)
            pressing = start.most_pressing(rows)
        assert [(group.title, len(group.rows)) for group in told["groups"]] == [
            ("Med sista dag", 2),
            ("Har väntat", 1),
            ("Nytt", 1),
        ]
        assert pressing == "Mest bråttom: Ett, sista dag i dag."

    @pytest.mark.parametrize(
        ("count", "parts"), [(10, (0, 0)), (11, (1, 0)), (20, (10, 0)), (23, (10, 3))]
    )
    def test_ten_are_seen_ten_more_are_folded_and_the_rest_are_counted(
        self, count, parts
    ):
        told = start.in_parts([Waiting(None, clock.now(), "Ett", "a", "/")] * count)
        assert sum(len(group.rows) for group in told["groups"]) == 10
        assert (told["folded_count"], told["more"]) == parts

    @pytest.mark.parametrize(("ahead", "is_told"), [(-1, True), (7, True), (8, False)])
    def test_only_what_is_near_is_pressing(self, ahead, is_told):
        due = clock.today() + ahead * DAY
        row = Waiting(due, clock.now(), "Ett", "a", "/")
        assert bool(start.most_pressing([row])) == is_told
        assert start.most_pressing([]) == ""


class TestTheNextAction:
    @pytest.mark.parametrize(
        ("role", "ahead", "words"),
        [
            (Role.COORDINATOR, 14, "Förbered mötet"),
            (Role.COORDINATOR, 15, ""),
            (Role.MEMBER, 14, "Till mötet"),
            (Role.REGISTRAR, 1, ""),
        ],
    )
    def test_a_meeting_that_is_near_is_first_for_those_who_meet(
        self, client, fund, role, ahead, words
    ):
        someone = make_role(fund, role)
        starts_at = clock.now() + ahead * DAY
        Meeting.objects.create(fund=fund, starts_at=starts_at)
        context = page(client, someone).context
        waiting = context["waiting"]
        title = context["action"].title if context["action"] else ""
        if words:
            assert title.startswith(words)
            assert context["pressing"] == ""
        else:
            assert title == (waiting[0].title if waiting else "")

    def test_a_meeting_in_session_is_not_prepared(self, client, fund):
        state = Meeting.State.OPEN
        Meeting.objects.create(fund=fund, starts_at=clock.now(), state=state)
        action = page(client, make_role(fund, Role.COORDINATOR)).context["action"]
        assert action.title.startswith("Till mötet")

    def test_who_applies_is_led_to_an_open_call(self, client, fund, applicant):
        call = make_call(fund)
        action = page(client, applicant).context["action"]
        assert action.url == call.get_absolute_url()
        draft = factories.make_draft(call, applicant)
        action = page(client, applicant).context["action"]
        assert action.url.startswith(f"/applications/{draft.pk}/")

    def test_a_member_sees_how_far_the_next_meeting_has_come(
        self, client, fund, coordinator
    ):
        member = make_role(fund, Role.MEMBER)
        meeting = factories.plan_meeting(fund, by=coordinator)
        told = page(client, member).context["meeting"]
        assert (told.points, told.cases, told.sent_at) == (0, 0, None)
        add_agenda_item(meeting, title="Ett ärende", by=coordinator)
        response = page(client, member)
        told = response.context["meeting"]
        assert (told.points, told.cases) == (1, 0)
        assert told.calendar_url in response.text
        assert page(client, coordinator).context["meeting"] is None

    def test_with_nothing_to_do_the_next_day_is_told(self, client, fund):
        Meeting.objects.create(fund=fund, starts_at=factories.moment(2026, 12, 9))
        with clock.travel(factories.moment(2026, 11, 23)):
            response = page(client, make_role(fund, Role.AUDITOR))
        assert "Inget väntar på dig." in response.text
        assert "9" + HARD_SPACE + "december 2026" in response.text


class TestMoney:
    def test_a_new_entry_is_seen_at_once(self, client, fund, coordinator):
        page(client, coordinator)
        ledger.allocate_capital(
            fund, 5_000_000, on=clock.today(), reference="KF § 2", by=coordinator
        )
        money = page(client, coordinator).context["money"]
        assert money.balance.available == 45_000_000

    def test_a_new_forecast_is_seen_at_once(self, client, fund, coordinator):
        year, board = clock.today().year, fund.municipality.boards.first()
        grant = granted(fund, 1_000_000, by=coordinator)
        page(client, coordinator)
        ledger.set_forecast(
            grant, "return", year=year, board=board, amount=700, by=coordinator
        )
        assert page(client, coordinator).context["money"].planned == 700
        ledger.set_forecast(
            grant, "return", year=year, board=board, amount=900, by=coordinator
        )
        assert page(client, coordinator).context["money"].planned == 900

    def test_the_picture_has_a_table_with_the_same_figures(
        self, client, fund, coordinator
    ):
        assert page(client, coordinator).context["books"] is None
        response = page(client, make_role(fund, Role.FINANCE))
        years = response.context["books"].years
        assert years.count("<tr>") == 2  # the heads, and the one year so far
        assert ">40 000 000</data></td>" in years.replace(HARD_SPACE, " ")
        assert "<caption>" in years
        assert years in response.text

    def test_who_keeps_the_books_sees_how_the_sums_hang_together(self, client):
        fund = make_fund()
        finance = make_role(fund, Role.FINANCE)
        granted(fund, 100_000, by=finance)
        response = page(client, finance)
        (grant,) = response.context["books"].grants
        assert (grant.granted, grant.used, grant.released) == (100_000, 0, 0)
        assert grant.left == 100_000
        text = response.text.replace(HARD_SPACE, " ")
        assert ">39 900 000 kr</data>" in text
        assert ">100 000</data></td>" in text


class TestProjects:
    def figure(self, project, user, persons):
        indicator = project.nodes.get(kind="outcome").indicators.get()
        figure = Measurement.objects.create(
            indicator=indicator,
            measured_on=clock.today(),
            value=20,
            persons=persons,
            source="Register",
            entered_by=user,
        )
        figure.approve(by=make_user())
        return figure

    @pytest.mark.parametrize(
        ("persons", "words"),
        [
            (24, f"Dygn på HVB: 20 dygn {in_words(clock.today())}"),
            (4, "För få personer för att siffrorna ska visas."),
        ],
    )
    def test_the_first_effect_is_told_unless_it_is_about_too_few(
        self, client, fund, coordinator, persons, words
    ):
        project = factories.make_project(fund, make_user())
        self.figure(project, coordinator, persons)
        response = page(client, coordinator)
        (row,) = response.context["projects"]
        assert row.effect == "Dygn på HVB"
        assert words in response.text

    def test_a_project_before_its_grant_has_no_row(self, client, fund, applicant):
        factories.make_draft(make_call(fund), applicant)
        assert page(client, applicant).context["projects"] == []

    def test_ones_own_come_first(self, client, fund):
        leader = make_role(fund, Role.EVALUATOR)
        factories.make_project(fund, make_user())
        mine = factories.make_project(fund, leader)
        factories.make_project(fund, make_user())
        rows = page(client, leader).context["projects"]
        assert rows[0].project == mine
        assert len(rows) == 3


class TestRegister:
    def test_the_registrar_finds_papers_and_sees_the_latest(
        self, client, fund, coordinator, applicant
    ):
        registrar = make_role(fund, Role.REGISTRAR)
        assert page(client, registrar).context["register"].papers == []
        case = factories.in_preparation(make_call(fund), applicant, coordinator)
        record_papers(case.pk)
        response = page(client, registrar)
        papers = response.context["register"].papers
        assert papers == list(case.recorded_papers.order_by("-dated_on", "-pk")[:6])
        assert papers
        assert reverse("applications:fund_records", args=[fund.pk]) in response.text
        assert page(client, coordinator).context["register"] is None


class TestDays:
    def test_meetings_and_calls_in_order(self, client, fund, coordinator):
        now = clock.now()
        call = make_call(fund, closes_at=now + timedelta(days=3))
        late = Meeting.objects.create(fund=fund, starts_at=now + timedelta(days=9))
        Meeting.objects.create(fund=fund, starts_at=now - timedelta(days=9))
        days = page(client, coordinator).context["days"]
        urls = [day.url for day in days if day.url]
        assert urls == [call.get_absolute_url(), late.get_absolute_url()]

    def test_a_meeting_is_there_until_it_is_closed(self, client, fund, coordinator):
        with clock.travel(factories.moment(2026, 11, 23, 13)):
            meeting = Meeting.objects.create(fund=fund, starts_at=clock.now())
        with clock.travel(factories.moment(2026, 11, 23, 15)):
            assert page(client, coordinator).context["next_meeting"]
            for state in (Meeting.State.OPEN, Meeting.State.CLOSED):
                Meeting.objects.filter(pk=meeting.pk).update(state=state)
                is_there = bool(page(client, coordinator).context["next_meeting"])
                assert is_there == (state == Meeting.State.OPEN)

    def test_the_end_of_the_tertial_is_there(self, client, fund, coordinator):
        with clock.travel(factories.moment(2026, 11, 23)):
            days = page(client, coordinator).context["days"]
        assert [day.day.isoformat() for day in days] == ["2026-12-31"]


class TestEveryApp:
    def test_finance_is_told_of_the_books(self, client):
        with clock.travel(factories.moment(2023, 1, 2)):
            old = make_fund()
        with clock.travel(factories.moment(2023, 9, 10)):
            eva = make_role(old, Role.FINANCE)
            grant = promise(old, "SI001", {2023: 100_000})
            waiting = page(client, eva).context["waiting"]
        assert [row.title for row in waiting] == ["Bokför utfall för tertial 2 2023"]
        assert waiting[0].url.endswith(f"?grant={grant.pk}")

    def test_a_declaration_of_interests_is_asked_for_every_year(self, client, fund):
        other = make_role(fund, Role.COORDINATOR, "Olga")
        (row,) = page(client, other).context["waiting"]
        assert row.url == f"/fund/{fund.pk}/interests/declare/"
        interests.declare(fund, has_nothing=True, interests=[], by=other)
        assert page(client, other).context["waiting"] == []

    def test_the_papers_of_a_meeting_are_asked_for_once(
        self, client, fund, coordinator
    ):
        meeting = factories.plan_meeting(fund, by=coordinator)
        add_agenda_item(meeting, title="Ett ärende", by=coordinator)
        waiting = page(client, coordinator).context["waiting"]
        assert [row.url for row in waiting] == [meeting.get_absolute_url()]


class TestQueries:
    """As many for one row as for many, and within the targets."""

    @pytest.fixture(autouse=True)
    def _no_figures_kept(self):
        cache.clear()

    def fill(self, fund, coordinator, applicant, count):
        call = make_call(fund)
        assessor = make_role(fund, Role.ASSESSOR)
        for _number in range(count):
            factories.submitted(call, applicant)
            in_hand = factories.in_preparation(call, applicant, coordinator)
            factories.assign(in_hand, assessor, by=coordinator)
            factories.make_draft(call, applicant)
            factories.make_project(fund, applicant)
            factories.plan_meeting(fund, by=coordinator)

    def test_each_needs_the_same_for_few_and_many(
        self, client, fund, coordinator, applicant
    ):
        people = {role: make_role(fund, role) for role in Role.values}
        people["applicant"] = applicant
        self.fill(fund, coordinator, applicant, 1)
        few = {role: queries(client, user) for role, user in people.items()}
        self.fill(fund, coordinator, applicant, 3)
        assert {role: queries(client, user) for role, user in people.items()} == few
        assert max(few.values()) <= 25, few

    def test_who_only_applies_needs_at_most_13(self, client, fund, applicant):
        call = make_call(fund)
        for _number in range(3):
            factories.make_draft(call, applicant)
        assert queries(client, applicant) <= 13
