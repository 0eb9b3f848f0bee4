"""The history is only added to, and a state moves one audited step at a time."""

import pytest
from django.db import DatabaseError, connection, transaction

from accounts.audit import record
from accounts.models import AuditEvent
from applications.models import Application
from core import clock
from core.refusals import TransitionRefused
from tests.factories import make_call, make_draft, make_fund, make_user, moment

State = Application.State


@pytest.fixture
def applicant():
    return make_user()


@pytest.fixture
def application(applicant):
    return make_draft(make_call(make_fund()), applicant)


def move(application, by) -> None:
    application.submit(by=by, version_hash="a" * 64, requested_amount=1)


class TestHistory:
    @pytest.fixture
    def event(self, application, applicant):
        return record(application, "read", by=applicant, note="Läst")

    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE accounts_auditevent SET note = 'x' WHERE id = %s",
            "DELETE FROM accounts_auditevent WHERE id = %s",
            "UPDATE accounts_auditevent SET at = now() WHERE id = %s",
        ],
    )
    def test_not_even_sql_changes_it(self, event, sql):
        with (
            pytest.raises(DatabaseError, match="append_only"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(sql, [event.pk])
        event.refresh_from_db()
        assert event.note == "Läst"

    def test_not_even_all_at_once(self, event):
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET LOCAL verkan.may_truncate = 'off'")
            with (
                pytest.raises(DatabaseError, match="Cannot truncate"),
                transaction.atomic(),
            ):
                cursor.execute("TRUNCATE accounts_auditevent")
        assert AuditEvent.objects.filter(pk=event.pk).exists()

    def test_the_program_does_not_either(self, event):
        event.note = "x"
        with pytest.raises(DatabaseError), transaction.atomic():
            event.save()
        with pytest.raises(DatabaseError), transaction.atomic():
            event.delete()

    def test_it_is_told_latest_first(self, application, applicant):
        AuditEvent.objects.about(application)
        with clock.travel(moment(2024, 1, 2)):
            early = record(application, "read", by=applicant)
        with clock.travel(moment(2030, 1, 2)):
            late = record(application, "read", by=applicant)
        told = list(AuditEvent.objects.about(application))
        assert (told[0], told[-1]) == (late, early)

    def test_it_is_told_of_no_other_row(self, event, applicant):
        other = make_draft(make_call(make_fund()), applicant)
        assert event not in AuditEvent.objects.about(other)
        assert not AuditEvent.objects.about().exists()


class TestSteps:
    def test_a_step_leaves_who_when_from_and_to(self, application, applicant):
        with clock.travel(moment(2026, 3, 4)):
            move(application, applicant)
        event = AuditEvent.objects.about(application).get(verb="submitted")
        assert (event.by, event.from_state, event.to_state) == (
            applicant,
            "draft",
            "submitted",
        )
        assert event.at == moment(2026, 3, 4)
        assert event.version_hash == "a" * 64

    def test_the_second_of_two_clicks_is_refused(self, application, applicant):
        same = Application.objects.get(pk=application.pk)
        move(application, applicant)
        with pytest.raises(TransitionRefused, match="Någon har hunnit före"):
            move(same, applicant)
        steps = AuditEvent.objects.about(application).filter(verb="submitted")
        assert steps.count() == 1

    def test_a_step_outside_the_table_is_refused(self, application, applicant):
        with pytest.raises(TransitionRefused):
            application.reject(by=applicant, note="", version_hash="")
        application.refresh_from_db()
        assert application.state == State.DRAFT

    def test_a_refused_row_keeps_its_state_in_hand_too(self, application, applicant):
        same = Application.objects.get(pk=application.pk)
        move(application, applicant)
        with pytest.raises(TransitionRefused):
            move(same, applicant)
        assert (same.state, same.submitted_at) == (State.DRAFT, None)

    def test_nothing_is_left_of_a_step_that_fails(self, application, applicant):
        with pytest.raises(DatabaseError), transaction.atomic():
            application._become(State.SUBMITTED, by=applicant, submitted_at=clock.now())
        application.refresh_from_db()
        assert application.state == State.DRAFT
        assert not AuditEvent.objects.about(application).filter(verb="submitted")
