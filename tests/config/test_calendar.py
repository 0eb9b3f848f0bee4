"""The address that a calendar reads by itself: who may, and what does it tell?"""

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.actions import close_account
from accounts.audit import AuditEvent
from accounts.models import CalendarAddress, Mail
from core import clock
from fund.meetings.actions import add_agenda_item, move_meeting
from fund.models import Appointment
from tests import factories
from tests.factories import make_call, make_fund, make_role, make_user

Role = Appointment.Role
CALENDAR = reverse("calendar")
OPEN, CLOSE = reverse("accounts:calendar_open"), reverse("accounts:calendar_close")


@pytest.fixture(autouse=True)
def _nobody_has_asked():
    cache.clear()


@pytest.fixture
def fund():
    return make_fund()


@pytest.fixture
def coordinator(fund):
    return make_role(fund, Role.COORDINATOR, "Maria Lind")


def key_of(client, user) -> str:
    """Make an address on the account page, and read its key there."""
    client.force_login(user)
    response = client.post(OPEN)
    assert "no-store" in response["Cache-Control"]
    address = response.context["address"]
    assert address in response.text.replace("&amp;", "&")
    client.logout()
    (key,) = parse_qs(urlsplit(address).query)["key"]
    return key


def read(client, key: str) -> str:
    response = client.get(CALENDAR, {"key": key})
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return response.content.decode().replace("\r\n ", "")


class TestTheKey:
    def test_only_its_checksum_is_kept_and_it_is_told_once(self, client, coordinator):
        key = key_of(client, coordinator)
        assert len(key) >= 43
        row = CalendarAddress.objects.get()
        assert key not in str(CalendarAddress.objects.values_list().get())
        assert re.fullmatch("[0-9a-f]{64}", row.key_hash)
        client.force_login(coordinator)
        again = client.get(reverse("accounts:account"))
        assert key not in again.text
        assert "Gör en ny adress" in again.text
        assert AuditEvent.objects.filter(verb="calendar_opened").count() == 1

    def test_a_new_one_ends_the_old_and_taking_back_ends_it_too(
        self, client, coordinator
    ):
        old = key_of(client, coordinator)
        new = key_of(client, coordinator)
        assert client.get(CALENDAR, {"key": old}).status_code == 404
        assert read(client, new)
        client.force_login(coordinator)
        assert client.post(CLOSE).status_code == 302
        client.logout()
        assert client.get(CALENDAR, {"key": new}).status_code == 404
        assert not CalendarAddress.objects.exists()

    @pytest.mark.parametrize("query", [{}, {"key": ""}, {"key": "x"}, {"key": "å\x00"}])
    def test_a_wrong_one_is_not_found_signed_in_or_not(
        self, client, coordinator, query
    ):
        key_of(client, coordinator)
        assert client.get(CALENDAR, query).status_code == 404
        client.force_login(coordinator)
        assert client.get(CALENDAR, query).status_code == 404

    def test_that_of_a_closed_account_opens_nothing(self, client, fund, coordinator):
        key = key_of(client, coordinator)
        close_account(coordinator, by=make_user())
        assert client.get(CALENDAR, {"key": key}).status_code == 404

    def test_who_guesses_is_slowed_down(self, client, settings):
        assert settings.ACCOUNT_RATE_LIMITS["calendar"] == "120/m/ip"
        settings.ACCOUNT_RATE_LIMITS = {"calendar": "3/m/ip"}
        found = [client.get(CALENDAR, {"key": str(n)}).status_code for n in range(4)]
        assert found == [404, 404, 404, 429]


class TestWhatItTells:
    def test_meetings_last_days_and_the_tertial_but_no_title_of_a_case(
        self, client, fund, coordinator
    ):
        assessor = make_role(fund, Role.ASSESSOR)
        applicant = make_user()
        case = factories.in_preparation(make_call(fund), applicant, coordinator)
        due = clock.today() + timedelta(days=5)
        factories.assign(case, assessor, by=coordinator, due_on=due)
        meeting = factories.plan_meeting(fund, by=coordinator)
        add_agenda_item(meeting, title="Hemligt ärende", by=coordinator)

        told = read(client, key_of(client, assessor))
        assert f"UID:meeting-{meeting.pk}@" in told
        assert f"DTSTART;VALUE=DATE:{due:%Y%m%d}" in told
        theirs = read(client, key_of(client, coordinator))
        assert "UID:tertial-" in theirs
        for text in (told, theirs):
            assert case.project.title not in text
            assert "Hemligt" not in text

    def test_a_meeting_that_is_moved_is_the_same_meeting(
        self, client, fund, coordinator
    ):
        meeting = factories.plan_meeting(fund, by=coordinator)
        key = key_of(client, coordinator)
        assert "SEQUENCE:0\r\n" in read(client, key)
        later = meeting.starts_at + timedelta(days=1)
        move_meeting(meeting, starts_at=later, place="Sal 4", by=coordinator)
        told = read(client, key)
        assert told.count("UID:meeting-") == 1
        assert "SEQUENCE:1\r\nLAST-MODIFIED:" in told
        assert "LOCATION:Sal 4" in told

    def test_a_stranger_is_told_of_nothing_of_the_fund(self, client, fund, coordinator):
        factories.plan_meeting(fund, by=coordinator)
        assert "VEVENT" not in read(client, key_of(client, make_user()))

    def test_it_asks_as_little_for_many_as_for_few(self, client, fund, coordinator):
        key = key_of(client, coordinator)

        def asked() -> int:
            read(client, key)
            with CaptureQueriesContext(connection) as seen:
                read(client, key)
            return len(seen)

        factories.plan_meeting(fund, by=coordinator)
        few = asked()
        for _number in range(4):
            factories.plan_meeting(fund, by=coordinator)
        assert asked() == few <= 25


class TestTheMeeting:
    def test_its_page_and_the_notice_lead_to_a_file_for_the_calendar(
        self, client, fund, coordinator
    ):
        meeting = factories.plan_meeting(fund, by=coordinator)
        address = reverse("applications:meeting_calendar", args=[meeting.pk])
        client.force_login(coordinator)
        assert address in client.get(meeting.get_absolute_url()).text
        response = client.get(address)
        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        assert response.content.decode().count("BEGIN:VEVENT") == 1
        client.force_login(make_user())
        assert client.get(address).status_code == 404

    def test_the_notice_has_the_address(self, fund, coordinator):
        meeting = factories.plan_meeting(fund, by=coordinator)
        add_agenda_item(meeting, title="Ett ärende", by=coordinator)
        factories.call(meeting, by=coordinator)
        address = reverse("applications:meeting_calendar", args=[meeting.pk])
        notices = Mail.objects.filter(text__contains=meeting.get_absolute_url())
        assert notices
        assert all(address in notice.text for notice in notices)
