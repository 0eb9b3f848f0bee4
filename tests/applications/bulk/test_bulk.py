"""The same with several cases: seen first, done one by one, taken back where it can be."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications.bulk import actions as bulk
from applications.decisions import actions as decisions
from applications.models import Application
from core import clock
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.finding.test_casework_list import many

LIST = reverse("applications:list")
BULK = reverse("applications:bulk")
DONE = reverse("applications:bulk_done")
UNDO = reverse("applications:bulk_undo")
State = Application.State


def look(client, deed: str, *cases):
    return client.get(BULK, {"deed": deed, "case": [case.pk for case in cases]})


def do(client, deed: str, *cases, **answers):
    """Press the button of the preview; what the page after it says."""
    filled = {"deed": deed, "case": [case.pk for case in cases], **answers}
    return client.post(BULK, filled, follow=True)


def to_meeting(meeting) -> dict[str, str]:
    return {"meeting": str(meeting.pk), "without_memo": "Brådskar"}


def words(response) -> list[str]:
    lines = response.context["lines"]
    return [line["words"] if isinstance(line, dict) else line.words for line in lines]


def possible(response) -> list[bool]:
    return [line.is_possible for line in response.context["lines"]]


def state_of(application) -> str:
    return Application.objects.get(pk=application.pk).state


@pytest.fixture
def meeting(fund, coordinator):
    moment = clock.now() + timedelta(days=20)
    return meetings.plan_meeting(fund, starts_at=moment, by=coordinator)


class TestLookingFirst:
    def test_each_case_says_what_will_happen_or_why_not(
        self, client, coordinator, submitted, call, ready
    ):
        client.force_login(coordinator)
        response = look(client, "register", submitted, ready)
        assert {line.pk: line.words for line in response.context["lines"]} == {
            submitted.pk: "Får nästa diarienummer.",
            ready.pk: "Går inte: läget är ”Klar för ledningsgruppen”.",
        }
        assert "Ett diarienummer tas aldrig tillbaka." in response.text
        assert state_of(submitted) == State.SUBMITTED

    def test_all_on_the_page(self, client, coordinator, call):
        many(call, 3)
        client.force_login(coordinator)
        everything = client.get(LIST).context["all_pks"]
        response = client.get(BULK, {"deed": "register", "all": everything})
        assert possible(response) == [True] * 3

    @pytest.mark.parametrize("deed", bulk.Deed.values)
    def test_the_same_number_of_queries_for_few_and_many(
        self, client, coordinator, call, deed
    ):
        client.force_login(coordinator)
        counts = []
        for more in (2, 30):
            cases = many(call, more)
            look(client, deed, *cases)
            with CaptureQueriesContext(connection) as queries:
                look(client, deed, *cases)
            counts.append(len(queries))
        assert counts[0] == counts[1]
        assert counts[0] <= 15

    @pytest.mark.parametrize("deed", ["agenda", "due", "remind"])
    def test_nothing_is_done_with_a_case_one_is_barred_from(
        self, client, coordinator, ready, meeting, deed
    ):
        declare_conflict(ready.project, ground="party", by=coordinator)
        client.force_login(coordinator)
        assert possible(look(client, deed, ready)) == [False]
        answers = {"meeting": str(meeting.pk), "due_on": str(clock.today())}
        response = do(client, deed, ready, **answers)
        assert response.context["done"] == 0
        assert state_of(ready) == State.READY

    @pytest.mark.parametrize(
        "query", ["", "deed=delete&case=1", "deed=register\0", "case=1&case=x"]
    )
    def test_a_deed_that_is_none_is_not_found(self, client, coordinator, query):
        client.force_login(coordinator)
        assert client.get(f"{BULK}?{query}").status_code == 404

    @pytest.mark.parametrize("cases", ["", "999999", "x", "²", "9" * 30, "-1"])
    def test_without_cases_one_is_told_to_choose(self, client, coordinator, cases):
        client.force_login(coordinator)
        response = client.get(BULK, {"deed": "register", "case": cases})
        assert response.url == LIST

    def test_the_list_says_how_many_things_can_be_done(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        page = client.get(LIST).text
        assert "<summary>4 saker att göra med dem som är ikryssade</summary>" in page
        assert page.count('name="deed"') == len(bulk.Deed)

    @pytest.mark.parametrize("who", ["auditor", "applicant", "stranger", "member"])
    def test_others_have_no_such_page(self, client, submitted, who, request):
        client.force_login(request.getfixturevalue(who))
        assert look(client, "register", submitted).status_code == 403
        assert do(client, "register", submitted).status_code == 403
        assert client.post(UNDO).status_code == 403
        assert 'name="deed"' not in client.get(LIST).text

    def test_another_funds_case_is_unknown(self, client, submitted):
        other = factories.make_role(factories.make_fund(), "coordinator")
        client.force_login(other)
        assert look(client, "register", submitted).url == LIST
        do(client, "register", submitted)
        assert state_of(submitted) == State.SUBMITTED


class TestRegistering:
    def test_each_gets_its_number_and_twice_is_once(self, client, registrar, call):
        cases = many(call, 3)
        client.force_login(registrar)
        first = do(client, "register", *cases)
        assert first.context["done"] == 3
        numbers = {case.registry_number for case in Application.objects.all()}
        second = do(client, "register", *cases)
        assert second.context["done"] == 0
        assert {c.registry_number for c in Application.objects.all()} == numbers
        assert len(numbers) == 3
        assert not second.context["may_undo"]

    def test_it_is_not_taken_back(self, client, registrar, submitted):
        client.force_login(registrar)
        do(client, "register", submitted)
        client.post(UNDO)
        assert state_of(submitted) == State.REGISTERED

    def test_what_one_cannot_the_others_still_can(
        self, client, coordinator, submitted, ready
    ):
        client.force_login(coordinator)
        response = do(client, "register", ready, submitted)
        assert response.context["done"] == 1
        assert state_of(submitted) == State.REGISTERED


class TestTheAgenda:
    def test_put_there_and_taken_off_again(self, client, coordinator, ready, meeting):
        client.force_login(coordinator)
        response = do(client, "agenda", ready, **to_meeting(meeting))
        assert response.context["done"] == 1
        assert state_of(ready) == State.ON_AGENDA

        undone = client.post(UNDO, follow=True)
        assert undone.context["is_undone"]
        assert state_of(ready) == State.READY
        assert not meeting.items.exists()
        assert AuditEvent.objects.about(ready).first().to_state == State.READY

        client.post(UNDO)
        assert state_of(ready) == State.READY

    def test_not_when_the_members_are_called(self, client, coordinator, ready, meeting):
        client.force_login(coordinator)
        do(client, "agenda", ready, **to_meeting(meeting))
        factories.call(meeting, by=coordinator)
        response = client.post(UNDO, follow=True)
        assert words(response) == ["Ledamöterna är kallade till mötet."]
        assert state_of(ready) == State.ON_AGENDA

    def test_when_they_are_called_already_it_is_said_first_and_no_way_back_offered(
        self, client, coordinator, ready, meeting
    ):
        meetings.add_agenda_item(meeting, title="Information", by=coordinator)
        factories.call(meeting, by=coordinator)
        client.force_login(coordinator)
        assertContains(look(client, "agenda", ready), "går inte att ångra")
        response = do(client, "agenda", ready, **to_meeting(meeting))
        assert response.context["done"] == 1
        assert not response.context["may_undo"]
        client.post(UNDO)
        assert state_of(ready) == State.ON_AGENDA

    def test_a_case_that_was_tabled_is_tabled_again(self, case, chair, coordinator):
        decisions.record_decision(
            case, outcome="table", reasons="Hinner inte.", minute="§ 1", by=chair
        )
        application = Application.objects.get(pk=case.application_id)
        moment = clock.now() + timedelta(days=20)
        later = meetings.plan_meeting(
            application.fund, starts_at=moment, by=coordinator
        )
        factories.put_on_agenda(application, later, by=coordinator)
        decisions.take_off_agenda(application, by=coordinator)
        assert state_of(application) == State.TABLED
        with pytest.raises(TransitionRefused):
            decisions.take_off_agenda(application, by=coordinator)

    def test_the_later_points_move_up(self, coordinator, meeting):
        items = [
            meetings.add_agenda_item(meeting, title=title, by=coordinator)
            for title in "ABC"
        ]
        meetings.remove_agenda_item(items[0], by=coordinator)
        assert list(
            meeting.items.order_by("number").values_list("number", "title")
        ) == [
            (1, "B"),
            (2, "C"),
        ]
        assert meetings.add_agenda_item(meeting, title="D", by=coordinator).number == 3

    @pytest.mark.parametrize("answer", ["", "999999", "x"])
    def test_another_meeting_is_none(self, client, coordinator, ready, meeting, answer):
        client.force_login(coordinator)
        response = do(client, "agenda", ready, meeting=answer)
        assert "meeting" in response.context["form"].errors
        assert state_of(ready) == State.READY

    def test_without_a_meeting_that_is_said(self, client, coordinator, ready):
        client.force_login(coordinator)
        assert look(client, "agenda", ready).context["lacks_meeting"]


class TestTheAssessors:
    @pytest.fixture
    def being_assessed(self, in_preparation, assessors, coordinator):
        day = clock.today() + timedelta(days=5)
        factories.assign(in_preparation, assessors[0], due_on=day, by=coordinator)
        factories.assign(in_preparation, assessors[1], by=coordinator)
        return in_preparation

    def days(self, application) -> list:
        rows = application.assessments.order_by("pk")
        return list(rows.values_list("due_on", flat=True))

    def test_a_last_day_and_back(self, client, coordinator, being_assessed):
        before = self.days(being_assessed)
        day = clock.today() + timedelta(days=30)
        client.force_login(coordinator)
        do(client, "due", being_assessed, due_on=str(day))
        assert self.days(being_assessed) == [day, day]
        client.post(UNDO)
        assert self.days(being_assessed) == before

    def test_a_day_somebody_chose_since_is_left(
        self, client, coordinator, being_assessed
    ):
        day = clock.today() + timedelta(days=30)
        client.force_login(coordinator)
        do(client, "due", being_assessed, due_on=str(day))
        being_assessed.assessments.update(due_on=day + timedelta(days=1))
        client.post(UNDO)
        assert set(self.days(being_assessed)) == {day + timedelta(days=1)}

    @pytest.mark.parametrize("day", ["", "x", "2020-01-01"])
    def test_a_day_that_has_passed_is_refused(
        self, client, coordinator, being_assessed, day
    ):
        client.force_login(coordinator)
        response = do(client, "due", being_assessed, due_on=day)
        assert "due_on" in response.context["form"].errors

    def test_those_who_have_not_handed_in_are_reminded(
        self, client, coordinator, being_assessed, assessors
    ):
        client.force_login(coordinator)
        Mail.objects.all().delete()
        mail.outbox.clear()
        response = do(client, "remind", being_assessed)
        assert words(response) == ["2 har påmints."]
        assert {row.to for row in Mail.objects.all()} == set(assessors)

    def test_nobody_to_remind(self, client, coordinator, in_preparation):
        client.force_login(coordinator)
        assert possible(look(client, "remind", in_preparation)) == [False]
