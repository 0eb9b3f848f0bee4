"""The memo comes before the meeting; without one a reason does."""

import pytest
from django.db import DatabaseError, transaction
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from applications.case import queries as case_queries
from applications.decisions import actions as decisions
from applications.memos import actions as memos
from applications.models import AgendaCase
from core.refusals import TransitionRefused
from fund.meetings.actions import add_agenda_item
from tests import factories
from tests.applications.recommendation.test_recommend import url


class TestMemoOrReason:
    """The members decide on what the officer has written."""

    def test_without_a_memo_a_reason_is_asked_for(self, client, ready, coordinator):
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        client.force_login(coordinator)
        page = client.get(url("agenda", ready))
        assertContains(page, "Tjänsteskrivelsen är inte färdig.")
        page = client.post(url("agenda", ready), {"meeting": meeting.pk})
        assert "without_memo" in page.context["form"].errors
        assert not meeting.items.exists()

        data = {"meeting": meeting.pk, "without_memo": "Sökanden väntar"}
        client.post(url("agenda", ready), data)
        assert AgendaCase.objects.get().without_memo == "Sökanden väntar"
        event = AuditEvent.objects.about(ready).get(verb="put_without_memo")
        assert (event.by, event.note) == (coordinator, "Sökanden väntar")
        history = client.get(ready.get_absolute_url())
        assertContains(history, "utan färdig tjänsteskrivelse")

    def test_the_rule_holds_without_the_page(self, ready, coordinator):
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        for reason in ("", "  "):
            with pytest.raises(TransitionRefused, match="tjänsteskrivelse"):
                decisions.put_on_agenda(
                    ready, meeting, without_memo=reason, by=coordinator
                )

    def test_nor_is_it_passed_in_the_database(self, ready, coordinator):
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        item = add_agenda_item(meeting, title="Ärendet", by=coordinator)
        with pytest.raises(DatabaseError, match="memo_or_reason"), transaction.atomic():
            AgendaCase.objects.create(item=item, application=ready)

    def test_a_finished_memo_is_enough(self, client, ready, coordinator):
        application = case_queries.case_for(coordinator, ready.pk)
        memo = memos.begin_memo(application, by=coordinator)
        memos.finish_memo(memo, application, by=coordinator)
        meeting = factories.plan_meeting(ready.fund, by=coordinator)
        client.force_login(coordinator)
        page = client.get(url("agenda", ready))
        assert "without_memo" not in page.context["form"].fields
        client.post(url("agenda", ready), {"meeting": meeting.pk})
        assert AgendaCase.objects.get().without_memo == ""

    def test_the_memo_comes_before_the_meeting(self, client, ready, coordinator):
        client.force_login(coordinator)
        step = client.get(ready.get_absolute_url()).context["step"]
        assert step.url == url("memo", ready)
        assert ("Välj möte utan tjänsteskrivelse", url("agenda", ready)) in step.others
        application = case_queries.case_for(coordinator, ready.pk)
        memo = memos.begin_memo(application, by=coordinator)
        memos.finish_memo(memo, application, by=coordinator)
        step = client.get(ready.get_absolute_url()).context["step"]
        assert step.url == url("agenda", ready)
