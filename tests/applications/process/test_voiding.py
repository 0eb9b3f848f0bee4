"""A recommendation falls as soon as what it rests on changes, whoever changes it."""

import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.audit import AuditEvent
from applications.assessment import actions as assessment_actions
from applications.decisions import actions as decisions
from applications.models import (
    Application,
    Assessment,
    Calibration,
    CalibrationAnswer,
    Decision,
    PlanAlignment,
    Recommendation,
    Score,
    SubmittedVersion,
)
from applications.models.voiding import Cause
from applications.recommendation import actions as recommendation
from applications.supplements import actions as supplements
from applications.writing.actions import submit_application
from config.guard import without_triggers
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment
from tests import factories

State = Application.State


def only(application) -> Recommendation:
    return application.recommendations.get()


# --- By the actions -------------------------------------------------------------------


@pytest.fixture
def reopened(ready, coordinator):
    recommendation.reopen_preparation(ready, reason="Ny uppgift", by=coordinator)
    ready.refresh_from_db()
    return ready


def test_opening_again_voids_with_words_and_a_line(reopened):
    row = only(reopened)
    assert (row.void_cause, row.voided_why) == (Cause.REOPENED, "Ny uppgift")
    line = AuditEvent.objects.about(reopened).get(verb="recommendation_voided")
    assert "Ny uppgift" in line.note


def still_signed(application, coordinator) -> Recommendation:
    """In preparation, with a recommendation that nobody has voided."""
    Application.objects.filter(pk=application.pk).update(state=State.PREPARATION)
    application.refresh_from_db()
    return only(application)


def reopen_an_assessment(application, coordinator):
    assessment = application.assessments.first()
    assessment_actions.reopen_assessment(
        assessment, reason="Kalibrering", by=coordinator
    )


def ask_another_assessor(application, coordinator):
    third = factories.make_role(application.fund, Appointment.Role.ASSESSOR, "Tove")
    factories.assign(application, third, by=coordinator)


def judge_a_plan(application, coordinator):
    item = factories.plan_item(application.fund)
    recommendation.judge_alignment(application, item, stance="against", by=coordinator)


def supplement(application, coordinator):
    supplements.ask_for_supplement(
        application,
        sections={"need": "Hur många?"},
        due_on=clock.today() + timedelta(days=9),
        by=coordinator,
    )


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (reopen_an_assessment, Cause.ASSESSMENT),
        (ask_another_assessor, Cause.ASSESSMENT),
        (judge_a_plan, Cause.PLAN),
        (supplement, Cause.VERSION),
    ],
)
def test_each_action_voids_and_says_who(ready, coordinator, change, cause):
    still_signed(ready, coordinator)
    change(ready, coordinator)
    row = only(ready)
    assert row.voided_at is not None
    assert row.void_cause == cause
    line = AuditEvent.objects.about(ready).get(verb="recommendation_voided")
    assert line.by == coordinator


def test_a_new_version_voids(ready, coordinator, applicant):
    Application.objects.filter(pk=ready.pk).update(
        state=State.SUPPLEMENT, supplement_from=State.PREPARATION
    )
    ready.refresh_from_db()
    submit_application(ready, by=applicant)
    assert only(ready).void_cause == Cause.VERSION


# --- By anybody, around the actions ---------------------------------------------------


def new_version(application):
    latest = application.versions.latest("number")
    SubmittedVersion.objects.create(
        application=application,
        number=latest.number + 1,
        content=latest.content,
        sha256="b" * 64,
        frozen_by=latest.frozen_by,
    )


def change_state(application):
    application.assessments.update(state="open", handed_in_at=None)


@contextmanager
def not_handed_in(application):
    """The assessments are open: what is handed in cannot be deleted."""
    rows = Assessment.objects.filter(application=application)
    with without_triggers():
        rows.update(state="open", handed_in_at=None)
    yield
    with without_triggers():
        rows.update(state="done", handed_in_at=clock.now())


def change_points(application):
    """By a word in the talk about them, as what is handed in changes."""
    score = Score.objects.filter(assessment__application=application).first()
    talk = Calibration.objects.filter(application=application).first()
    CalibrationAnswer.objects.create(
        calibration=talk
        or Calibration.objects.create(
            application=application, opened_by=score.assessment.assessor
        ),
        assessment=score.assessment,
        criterion=score.criterion,
        old_points=score.points,
        new_points=0,
        reason="Hörde de andra",
        answered_by=score.assessment.assessor,
    )
    Score.objects.filter(pk=score.pk).update(points=0, reason="Hörde de andra")


def delete_points(application):
    with not_handed_in(application):
        Score.objects.filter(assessment__application=application).first().delete()


def delete_assessment(application):
    with not_handed_in(application):
        Assessment.objects.filter(application=application).first().delete()


def change_alignment(application):
    PlanAlignment.objects.filter(application=application).update(stance="against")


def delete_alignment(application):
    PlanAlignment.objects.filter(application=application).delete()


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (new_version, Cause.VERSION),
        (change_state, Cause.ASSESSMENT),
        (change_points, Cause.ASSESSMENT),
        (delete_points, Cause.ASSESSMENT),
        (delete_assessment, Cause.ASSESSMENT),
        (change_alignment, Cause.PLAN),
        (delete_alignment, Cause.PLAN),
    ],
)
def test_the_database_voids_what_an_action_forgot(ready, change, cause):
    change(ready)
    row = only(ready)
    assert row.voided_at is not None
    assert row.void_cause == cause


def test_a_summary_in_other_words_voids_nothing(ready):
    ready.assessments.update(summary="Samma sak, bättre sagt")
    assert only(ready).voided_at is None


def test_another_case_is_left_alone(ready, call, coordinator, assessors):
    other = factories.recommended(call, factories.make_user(), coordinator, assessors)
    change_points(ready)
    assert only(other).voided_at is None


# --- The versions ---------------------------------------------------------------------


def test_versions_are_numbered_kept_and_read_in_order(client, reopened, coordinator):
    recommendation.sign_recommendation(
        reopened,
        outcome="reject",
        reasons="Behovet är inte visat.",
        amounts={},
        plan_item=None,
        by=coordinator,
    )
    numbers = list(reopened.recommendations.for_page().values_list("number", flat=True))
    assert numbers == [2, 1]
    client.force_login(coordinator)
    page = client.get(reverse("applications:recommendations", args=[reopened.pk]))
    assert [row.number for row in page.context["rows"]] == [2, 1]
    assertContains(page, "Beredningen öppnades igen")
    assertContains(page, "Ny uppgift")
    assertContains(page, "Behovet är inte visat.")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE applications_recommendation SET reasons = 'x'",
        "UPDATE applications_recommendation SET version_hash = 'x'",
        "DELETE FROM applications_recommendedyear",
        "UPDATE applications_recommendedyear SET amount = 1",
        "DELETE FROM applications_recommendation",
    ],
)
def test_what_is_signed_stays_as_it_was_signed(ready, sql):
    with (
        pytest.raises(DatabaseError, match="Cannot"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql)


def test_void_stays_void(reopened):
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic():
        reopened.recommendations.update(voided_at=None, void_cause="")


# --- The decision ---------------------------------------------------------------------


def decide(case, chair, outcome="grant"):
    return decisions.record_decision(
        case,
        outcome=outcome,
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=factories.yearly(case.application) if outcome == "grant" else None,
        by=chair,
    )


@pytest.mark.parametrize("outcome", ["grant", "reject"])
def test_a_voided_one_is_never_the_base_of_a_decision(case, chair, outcome):
    change_points(case.application)
    with pytest.raises(TransitionRefused, match="gäller inte längre"):
        decide(case, chair, outcome)
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("outcome", "state"),
    [("table", State.TABLED), ("refer_back", State.REFERRED_BACK)],
)
def test_the_case_can_still_be_put_off_or_sent_back(case, chair, outcome, state):
    change_points(case.application)
    decide(case, chair, outcome)
    case.application.refresh_from_db()
    assert case.application.state == state


def test_what_was_tabled_without_a_recommendation_can_be_prepared_again(
    client, case, chair, coordinator
):
    change_points(case.application)
    decide(case, chair, "table")
    client.force_login(coordinator)
    address = reverse("applications:reopen", args=[case.application_id])
    client.post(address, {"reason": "Ny rekommendation behövs"})
    case.application.refresh_from_db()
    assert case.application.state == State.PREPARATION


def raw_decision(case, chair, **changes) -> Decision:
    row = case.application.recommendations.latest("number")
    return Decision.objects.create(
        application=case.application,
        case=case,
        **{
            "outcome": "reject",
            "reasons": "x",
            "minute": "x",
            "decided_on": clock.today(),
            "version_hash": row.version_hash,
            "recorded_by": chair,
            **changes,
        },
    )


def test_the_database_refuses_it_too(case, chair):
    change_points(case.application)
    with pytest.raises(DatabaseError, match="decision_rests_on"), transaction.atomic():
        raw_decision(case, chair)


def test_nor_a_decision_on_another_version(case, chair):
    with pytest.raises(DatabaseError, match="decision_rests_on"), transaction.atomic():
        raw_decision(case, chair, version_hash="c" * 64)


@pytest.mark.django_db(transaction=True)
def test_points_changed_in_the_same_moment_are_waited_for(case, chair):
    """One transaction changes a point, another decides meanwhile: it sees the change."""
    changed, answer = threading.Event(), []

    def later():
        changed.wait(10)
        try:
            raw_decision(case, chair)
        except DatabaseError as problem:
            answer.append(str(problem))
        finally:
            connection.close()

    thread = threading.Thread(target=later)
    thread.start()
    with transaction.atomic():
        change_points(case.application)
        changed.set()
        thread.join(0.7)
        assert thread.is_alive()  # it waits for this transaction
    thread.join(10)
    assert "decision_rests_on_recommendation" in answer[0]
