"""The ten rules of the design that must hold, each with a test that can fail.

Rules that need a page or a report are held where the page or the report is tested; here
they are held for the model and the database.
"""

import threading
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from accounts.audit import AuditEvent
from accounts.models import Mail
from applications import permissions
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.models import Application, Assessment, Decision, SubmittedVersion
from applications.models.assessment import weighted_total
from core.refusals import TransitionRefused
from fund.group import balance
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import Appointment, Entry, Forecast, Grant
from projects.conflicts.actions import declare_conflict
from projects.measuring.actions import enter_measurement
from projects.models import Indicator, Measurement, Project
from tests import factories

Role = Appointment.Role
State = Application.State


@pytest.fixture
def fund():
    return factories.make_fund()


@pytest.fixture
def call(fund):
    return factories.make_call(fund)


@pytest.fixture
def coordinator(fund):
    return factories.make_role(fund, Role.COORDINATOR)


@pytest.fixture
def assessors(fund):
    return [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]


@pytest.fixture
def applicant():
    return factories.make_user("Karin")


@pytest.fixture
def chair(fund):
    return factories.chair_of(fund)


@pytest.fixture
def ready(call, applicant, coordinator, assessors):
    return factories.recommended(call, applicant, coordinator, assessors)


@pytest.fixture
def case(ready, coordinator):
    return factories.on_agenda(ready, coordinator=coordinator)


def decide(case, by, outcome="grant", **fields) -> Decision:
    return decisions.record_decision(
        case,
        outcome=outcome,
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=factories.yearly(case.application),
        by=by,
        **fields,
    )


# 1. No transition without the right actor, state and evidence; each leaves a row.


def test_rule_1_every_step_of_a_case_leaves_who_when_from_to_and_version(case, chair):
    decide(case, chair)

    application = case.application
    events = AuditEvent.objects.about(application).order_by("pk")
    steps = [(e.from_state, e.to_state) for e in events if e.to_state]
    assert steps == [
        ("draft", "submitted"),
        ("submitted", "registered"),
        ("registered", "formal_check"),
        ("formal_check", "preparation"),
        ("preparation", "ready"),
        ("ready", "on_agenda"),
        ("on_agenda", "granted"),
    ]
    version = application.versions.get()
    last = events.last()
    assert (last.by, last.note, last.version_hash) == (chair, "KS § 1", version.sha256)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda a: a.project.risks.all().delete(), "sak"),
        (lambda a: a.project.edges.all().delete(), "sak"),
        (lambda a: a.project.answers.filter(question="need").delete(), "sak"),
    ],
)
def test_rule_1_nothing_is_handed_in_without_what_must_be_there(
    call, applicant, change, why
):
    application = factories.make_draft(call, applicant)
    factories.complete_plan(application.project, by=applicant)
    change(application)

    with pytest.raises(TransitionRefused):
        factories.submit_application(application, by=applicant)

    application.refresh_from_db()
    assert application.state == State.DRAFT
    assert not SubmittedVersion.objects.exists()


def test_rule_1_the_second_of_two_simultaneous_clicks_is_refused(
    call, applicant, coordinator
):
    application = factories.submitted(call, applicant)
    same = Application.objects.get(pk=application.pk)
    casework.register_application(application, by=coordinator)

    with pytest.raises(TransitionRefused, match="hunnit före|Someone else"):
        casework.register_application(same, by=coordinator)


def test_rule_1_every_state_is_in_the_table_and_closed_ones_lead_nowhere():
    assert set(Application.TRANSITIONS) == set(State)
    assert set(Project.TRANSITIONS) == set(Project.State)
    closed = {state for state, onward in Application.TRANSITIONS.items() if not onward}
    assert closed == {State.GRANTED, State.REJECTED, State.DISMISSED, State.WITHDRAWN}


# 2. Who recommends does not decide; who applies does neither; a conflict takes away.


def test_rule_2_who_recommends_does_not_decide(case, coordinator, chair):
    with pytest.raises(TransitionRefused):
        decide(case, coordinator)
    assert not permissions.may_record_decision(coordinator, case)
    assert permissions.may_record_decision(chair, case)


def test_rule_2_who_applies_neither_assesses_nor_recommends_nor_decides(
    fund, call, coordinator
):
    application = factories.in_preparation(
        call, applicant := factories.make_user(), coordinator
    )
    for role in (Role.ASSESSOR, Role.COORDINATOR, Role.CHAIR):
        factories.people.appoint(applicant, fund=fund, role=role, by=coordinator)

    assert not permissions.may_be_assessor(applicant, application)
    assert not permissions.may_recommend(applicant, application)
    assert not permissions.may_prepare(applicant, application)
    with pytest.raises(TransitionRefused):
        factories.assign(application, applicant, by=coordinator)


def test_rule_2_a_conflict_hides_the_assessments_of_that_case_only(
    call, applicant, coordinator, assessors, chair
):
    here = factories.recommended(call, applicant, coordinator, assessors)
    there = factories.recommended(call, factories.make_user(), coordinator, assessors)
    assert Assessment.objects.visible_to(chair).count() == 4

    declare_conflict(here.project, ground="j1", by=chair)

    visible = Assessment.objects.visible_to(chair)
    assert {row.application for row in visible} == {there}


def test_rule_2_a_conflict_takes_away_quorum_vote_and_mail(fund, case, chair):
    before = len(balance.voters(case.item.meeting, conflicted=()))
    member = factories.User.objects.get(terms__seat__title="Folkhälsostrateg")
    declare_conflict(case.application.project, ground="j4", by=member)
    barred = factories.make_role(fund, "coordinator", "Jävig Samordnare")
    declare_conflict(case.application.project, ground="j4", by=barred)
    Mail.objects.all().delete()

    decision = decide(case, chair)

    assert len(decision.voters) == before - 1
    assert [row.split(":")[0] for row in decision.left_the_room] == ["Folkhälsostrateg"]
    assert not Mail.objects.filter(to=barred).exists()
    assert Mail.objects.filter(to__in=[case.application.created_by]).exists()


def test_rule_2_without_an_economist_after_conflicts_the_case_can_only_be_tabled(
    case, chair
):
    director = factories.User.objects.get(terms__seat__title="Ekonomidirektör")
    declare_conflict(case.application.project, ground="j1", by=director)

    with pytest.raises(TransitionRefused):
        decide(case, chair)
    decide(case, chair, outcome="table")

    case.application.refresh_from_db()
    assert case.application.state == State.TABLED
    assert not Grant.objects.exists()


# 3. available = booked − commitments; two at once cannot both take the last krona.


def test_rule_3_a_grant_needs_available_money_and_room_in_the_plan(fund, case, chair):
    ledger.withdraw_capital(
        fund,
        Decimal(39_500_000),
        on=factories.clock.today(),
        reference="KF",
        by=chair,
    )
    with pytest.raises(TransitionRefused):
        decide(case, chair)
    case.application.refresh_from_db()
    assert case.application.state == State.ON_AGENDA
    assert not Decision.objects.exists()


def short_of_money(fund) -> None:
    """There is capital for one of two, and room in the plan for both."""
    rest = ledger_sums.balance(fund).available - 1_000_000
    ledger.withdraw_capital(
        fund,
        rest,
        on=factories.clock.today(),
        reference="KF",
        by=factories.chair_of(fund),
    )


def short_of_room(fund) -> None:
    """There is capital for both, and room in the line of the plan for one."""
    factories.plan_item(fund).frames.update(amount=500_000)


@pytest.mark.parametrize("short", [short_of_money, short_of_room])
@pytest.mark.django_db(transaction=True)
def test_rule_3_two_decisions_at_the_same_instant_share_one_last_krona(short):
    fund = factories.make_fund()
    short(fund)
    call = factories.make_call(fund)
    coordinator = factories.make_role(fund, Role.COORDINATOR)
    assessors = [factories.make_role(fund, Role.ASSESSOR) for _ in range(2)]
    cases = [
        factories.on_agenda(
            factories.recommended(call, factories.make_user(), coordinator, assessors),
            coordinator=coordinator,
        )
        for _ in range(2)
    ]
    chair = factories.chair_of(fund)
    start, answers = threading.Barrier(2), []

    def run(case):
        start.wait(timeout=10)
        try:
            decide(case, chair)
            answers.append("granted")
        except TransitionRefused:
            answers.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[case]) for case in cases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == ["granted", "refused"]
    assert ledger_sums.balance(fund).committed == 1_000_000
    assert Decision.objects.count() == 1


# 4. Ledger rows and submitted versions are never changed or deleted, not even by SQL.


@pytest.mark.parametrize("table", ["fund_entry", "applications_submittedversion"])
@pytest.mark.parametrize("verb", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_rule_4_not_even_sql_changes_what_is_written_once(call, applicant, table, verb):
    factories.submitted(call, applicant)
    with (
        pytest.raises(DatabaseError, match="Cannot (update|delete)"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(verb.format(table))


def test_rule_4_an_audit_row_is_never_erased(call, applicant):
    factories.make_draft(call, applicant)
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditEvent.objects.all().delete()


# 5. Planned return never counts as available.


def test_rule_5_a_planned_return_is_not_money(fund, case, chair):
    decision = decide(case, chair)
    before = ledger_sums.balance(fund)

    ledger.set_forecast(
        decision.grant,
        Forecast.Kind.RETURN,
        year=factories.clock.today().year,
        board=case.application.project.lead_board,
        amount=Decimal(868_795),
        by=chair,
    )

    assert ledger_sums.balance(fund) == before
    assert not Entry.objects.filter(kind=Entry.Kind.RETURN).exists()


# 8. Missing is not zero; who enters a figure does not approve it.


def test_rule_8_a_figure_is_a_value_or_a_reason_never_both_or_neither(fund, applicant):
    project = factories.make_project(fund, applicant)
    indicator = Indicator.objects.filter(node__project=project).first()
    for fields in ({}, {"value": 0, "missing_reason": "Saknas"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Measurement.objects.create(
                indicator=indicator,
                measured_on=factories.clock.today(),
                source="Register",
                entered_by=applicant,
                **fields,
            )


def test_rule_8_somebody_else_approves(fund, applicant, coordinator):
    project = factories.make_project(fund, applicant)
    indicator = Indicator.objects.filter(node__project=project).first()
    measurement = enter_measurement(
        Measurement(
            indicator=indicator,
            measured_on=factories.clock.today(),
            value=Decimal(0),
            source="Register",
        ),
        by=applicant,
    )
    with pytest.raises(TransitionRefused):
        measurement.approve(by=applicant)
    with pytest.raises(IntegrityError), transaction.atomic():
        Measurement.objects.filter(pk=measurement.pk).update(
            approved_by=applicant, approved_at=timezone.now()
        )

    measurement.approve(by=coordinator)

    assert measurement.state == Measurement.State.APPROVED


def test_rule_8_a_figure_does_not_come_from_the_future(fund, applicant):
    project = factories.make_project(fund, applicant)
    indicator = Indicator.objects.filter(node__project=project).first()
    with pytest.raises(TransitionRefused):
        enter_measurement(
            Measurement(
                indicator=indicator,
                measured_on=factories.clock.today() + timedelta(days=1),
                value=1,
                source="Register",
            ),
            by=applicant,
        )


def test_the_worked_example_scores_75_and_with_c3_at_1_it_scores_67_5():
    scores = list(factories.WORKED_SCORES)
    assert weighted_total(zip(factories.WEIGHTS, scores, strict=True)) == Decimal(75)
    scores[2] = 1
    assert weighted_total(zip(factories.WEIGHTS, scores, strict=True)) == Decimal(
        "67.5"
    )
