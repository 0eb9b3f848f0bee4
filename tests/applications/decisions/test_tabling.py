"""Put off: to a meeting or a day, or because the case cannot be decided; and what a
decision rested on."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.audit import AuditEvent
from accounts.models import User
from applications.decisions import actions as decisions
from applications.decisions import tabling
from applications.models import AgendaCase, Application, Decision, Deferral
from applications.paragraphs import wording
from applications.writing import page as writing_page
from core import clock
from core.days import in_words
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.models import Meeting
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.reading import fix

State = Application.State


def url(name: str, case) -> str:
    return reverse(f"applications:{name}", args=[case.item.meeting_id, 1])


def filled(**changes) -> dict:
    return {
        "outcome": "defer",
        "reasons": "Avvakta budgeten.",
        "minute": "§ 1",
        **changes,
    }


@pytest.fixture
def later(case, coordinator) -> Meeting:
    return meetings.plan_meeting(
        case.application.fund,
        starts_at=clock.now() + timedelta(days=30),
        by=coordinator,
    )


@pytest.fixture
def no_economist(case):
    director = User.objects.get(
        terms__seat__title="Ekonomidirektör",
        terms__seat__group__fund=case.application.fund,
    )
    declare_conflict(case.application.project, ground="j1", by=director)


def minutes_of(case) -> str:
    fresh = AgendaCase.objects.get(pk=case.pk)
    return " ".join(p.text for p in wording.of_item(fresh, [], []))


class TestDefer:
    def test_to_a_later_meeting_puts_it_on_that_agenda(
        self, client, case, chair, later
    ):
        client.force_login(chair)
        fix(client, case, filled(defer_meeting=later.pk))
        case.application.refresh_from_db()
        assert case.application.state == State.ON_AGENDA
        assert later.items.get().case.application_id == case.application_id
        assert Deferral.objects.get().meeting == later
        assert "Det tas upp vid mötet" in minutes_of(case)
        page = client.get(case.item.meeting.get_absolute_url())
        day = in_words(clock.day_of(later.starts_at))
        assertContains(
            page, f'<span class="tag tag--wait">Uppskjutet till {day}</span>'
        )

    def test_to_a_day_it_waits(self, client, case, chair):
        client.force_login(chair)
        day = clock.today() + timedelta(days=60)
        fix(client, case, filled(defer_day=day.isoformat()))
        case.application.refresh_from_db()
        assert case.application.state == State.TABLED
        assert Deferral.objects.get().day == day
        assert "Det tas upp efter" in minutes_of(case)

    def test_it_says_to_when(self, client, case, chair):
        client.force_login(chair)
        page = fix(client, case, filled())
        assert "defer_meeting" in page.context["form"].errors
        page = fix(client, case, filled(defer_day=clock.today()))
        assertContains(page, "en senare dag")
        assert not Decision.objects.exists()

    def test_not_to_a_meeting_that_has_been(self, case, chair, coordinator):
        before = meetings.plan_meeting(
            case.application.fund,
            starts_at=clock.now() - timedelta(days=30),
            by=coordinator,
        )
        with pytest.raises(TransitionRefused):
            decisions.record_decision(
                case,
                outcome="defer",
                reasons="x",
                minute="§",
                defer_to=before,
                by=chair,
            )

    def test_the_database_wants_one_of_the_two(self, case, chair, later):
        decision = decisions.record_decision(
            case, outcome="table", reasons="x", minute="§", by=chair
        )
        for fields in ({}, {"meeting": later, "day": clock.today()}):
            with pytest.raises(IntegrityError), transaction.atomic():
                Deferral.objects.create(decision=decision, **fields)


class TestCannotBeDecided:
    def test_one_button_tables_it_with_the_reason(
        self, client, case, chair, no_economist
    ):
        client.force_login(chair)
        assertContains(client.get(url("item", case)), "Bordlägg ärendet av det skälet")
        page = client.post(url("case_table", case))
        assert not Decision.objects.exists()  # it is read before it binds
        typed = dict(page.context["typed"])
        client.post(url("fix", case), typed | {"read": page.context["sheet"].mark})
        decision = Decision.objects.get()
        assert decision.outcome == "table"
        assert "Ingen med ekonomikompetens" in decision.reasons
        assert decision.recorded_by == chair
        case.application.refresh_from_db()
        assert writing_page.read(case.application, None)["reason"] == decision.reasons

    def test_what_can_be_decided_is_not(self, client, case, chair):
        client.force_login(chair)
        page = client.post(url("case_table", case), follow=True)
        assertContains(page, "kan avgöras nu")
        assert not Decision.objects.exists()

    @pytest.mark.parametrize("who", ["member", "coordinator", "auditor"])
    def test_only_by_who_records(self, client, case, who, no_economist, request):
        client.force_login(request.getfixturevalue(who))
        assert client.post(url("case_table", case)).status_code == 403

    def test_closing_tables_it_by_itself(self, client, case, coordinator, no_economist):
        client.force_login(coordinator)
        address = reverse("applications:meeting_close", args=[case.item.meeting_id])
        assertContains(client.get(address), "1 ärende har inget beslut")
        client.post(address)
        decision = Decision.objects.get()
        assert decision.recorded_by == User.objects.system()
        assert "Maria Lindqvist" in decision.reasons
        assert "Ingen med ekonomikompetens" in decision.reasons
        case.application.refresh_from_db()
        assert case.application.state == State.TABLED
        event = AuditEvent.objects.get(verb="tabled_at_closing")
        assert event.by == coordinator
        assert Meeting.objects.get().state == Meeting.State.CLOSED

    def test_what_can_be_decided_keeps_the_meeting_open(
        self, client, case, coordinator
    ):
        meeting = Meeting.objects.get(pk=case.item.meeting_id)
        client.force_login(coordinator)
        page = client.get(reverse("applications:meeting_close", args=[meeting.pk]))
        assertContains(page, "Mötet kan inte avslutas än")
        assertContains(page, url("item", case))
        assertNotContains(page, "Avsluta mötet?")
        with pytest.raises(TransitionRefused, match=case.item.title):
            tabling.close(meeting, by=coordinator)
        meeting.refresh_from_db()
        assert meeting.state == Meeting.State.OPEN

    def test_a_case_without_a_recommendation_is_tabled_too(self, case, coordinator):
        case.application.recommendations.update(
            voided_at=clock.now(), void_cause="version"
        )
        tabling.close(Meeting.objects.get(pk=case.item.meeting_id), by=coordinator)
        assert "rekommendation" in Decision.objects.get().reasons


def test_what_a_decision_rested_on_is_kept(client, case, chair, no_economist):
    decision = decisions.record_decision(
        case, outcome="table", reasons="x", minute="§", by=chair
    )
    basis = decision.basis
    assert len(basis.composition) == 8
    assert basis.composition[0]["person"] == "Ordförande"
    verdicts = {row["code"]: row["verdict"] for row in basis.checks}
    of_the_case = {"quorum": "ok", "B2": "ok", "B5": "fail"}
    assert verdicts == {**of_the_case, "B8": "ok", "B11": "ok"}
    with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
        type(basis).objects.update(checks=[])
    client.force_login(chair)
    page = client.get(url("item", case))
    assertContains(page, "Som det stod när beslutet skrevs in")
    factories.Term.objects.filter(user=chair).update(until=clock.today())
    assertContains(client.get(url("item", case)), "8 av 9")
