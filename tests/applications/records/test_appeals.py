"""An appeal: in time or not, sent on, settled once, and seen in register and history."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from applications import waiting
from applications.models import Appeal
from core import clock
from core.days import in_words
from fund.appeal_time import last_day_to_appeal
from projects.conflicts.actions import declare_conflict


def send(client, application, name: str, *args, **typed):
    url = reverse(f"applications:{name}", args=[application.pk, *args])
    return client.post(url, {key: value or "" for key, value in typed.items()})


def came(client, application, *, received_on, announced_on=None):
    return send(
        client,
        application,
        "appeal_add",
        received_on=received_on,
        announced_on=announced_on,
        counterpart="Anna Ek",
        kept_where="pärm 3",
    )


def to_send_on(user) -> list:
    fresh = type(user).objects.get(pk=user.pk)
    rows = waiting.waiting_for(fresh)
    return [row for row in rows if row.title == "Skicka överklagandet vidare"]


def test_its_days_say_whether_it_came_in_time(client, granted, registrar):
    client.force_login(registrar)
    announced = granted.decisions.get().decided_on
    last = last_day_to_appeal(announced)
    late = last + timedelta(days=1)
    with clock.travel(clock.now() + timedelta(days=60)):
        not_yet = clock.today() + timedelta(days=1)
        before_the_decision = announced - timedelta(days=1)
        for day in (not_yet, before_the_decision):
            page = came(client, granted, received_on=day)
            assert (page.status_code, Appeal.objects.count()) == (200, 0)
            assertContains(page, "Anna Ek")  # what was typed is there
        for day, known, is_in_time in (
            (last, announced, True),
            (late, announced, False),
            (late, None, True),  # nothing is late before the time runs
        ):
            page = came(client, granted, received_on=day, announced_on=known)
            assert page.status_code == 302
            appeal = Appeal.objects.latest("pk")
            assert (appeal.received_on, appeal.is_in_time) == (day, is_in_time)
            assert appeal.paper.counterpart == "Anna Ek"
            assert appeal.paper.direction == "arrived"
        page = client.get(reverse("applications:records", args=[granted.pk]))
        # It is sent on at once, and what came in time before the decision gains force.
        assert [row.due for row in to_send_on(registrar)] == [last, None, None]
    assertContains(page, f"Nej, sista dag {in_words(last)}")
    assertContains(page, f"Ja, sista dag {in_words(last)}")
    verbs = [event.verb for event in AuditEvent.objects.about(granted)]
    assert verbs.count("appeal_registered") == 3


def test_what_the_court_decided_is_written_once(  # noqa: PLR0913 - all who may see it
    client, granted, registrar, coordinator, auditor, applicant
):
    client.force_login(registrar)
    today = clock.today()
    came(client, granted, received_on=today)
    appeal = Appeal.objects.get()
    follow = reverse("applications:appeal_follow", args=[granted.pk, appeal.pk])
    for keeper in (registrar, coordinator):
        [row] = to_send_on(keeper)
        assert (row.url, clock.day_of(row.since)) == (follow, today)
        assert granted.registry_number in row.subject
    assert to_send_on(auditor) == to_send_on(applicant) == []
    declare_conflict(granted.project, ground="j2", by=coordinator)
    assert to_send_on(coordinator) == []
    for wrong in (
        {"outcome": "upheld", "settled_on": None, "forwarded_on": None},
        {"forwarded_on": today - timedelta(days=1)},
        {"forwarded_on": today + timedelta(days=1)},
    ):
        page = send(client, granted, "appeal_follow", appeal.pk, **wrong)
        assert page.status_code == 200, wrong
    sent = {"forwarded_on": today, "court_number": "1234-26"}
    settled = {**sent, "outcome": "upheld", "settled_on": today}
    for said, standing in ((sent, "Hos domstolen"), (settled, "Beslutet står fast")):
        assert (
            send(client, granted, "appeal_follow", appeal.pk, **said).status_code == 302
        )
        appeal.refresh_from_db()
        assert appeal.standing == standing
        assert to_send_on(registrar) == []
    assert send(client, granted, "appeal_follow", appeal.pk, **sent).status_code == 404
    for change in ({"outcome": ""}, {"received_on": today - timedelta(days=3)}):
        with pytest.raises(DatabaseError), transaction.atomic():
            Appeal.objects.update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        appeal.delete()
    client.force_login(auditor)
    page = client.get(reverse("applications:records", args=[granted.pk]))
    assertContains(page, "1234-26")
    assert came(client, granted, received_on=today).status_code == 403


def test_only_what_is_decided_can_be_appealed(client, checked, registrar):
    client.force_login(registrar)
    assert came(client, checked, received_on=clock.today()).status_code == 403
