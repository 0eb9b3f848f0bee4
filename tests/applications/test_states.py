"""Whatever people click, in whatever order: a case only moves along its table."""

from contextlib import suppress
from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import event, given, settings
from hypothesis import strategies as st

from accounts import clock
from accounts.audit import AuditEvent
from accounts.models import TransitionRefused
from applications import actions, decisions, preparation, supplements
from applications.models import Application, FormalAnswer, Recommendation
from applications.models.decision import GRANTING
from applications.models.supplement import open_request
from fund import ledger
from fund.models import Appointment, Grant
from tests import factories

Role = Appointment.Role
State = Application.State


class World:
    """One case and the people around it; each verb does what a button would."""

    def __init__(self):
        self.fund = factories.make_fund()
        self.call = factories.make_call(self.fund)
        self.applicant = factories.make_user()
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR)
        self.assessors = [factories.make_role(self.fund, Role.ASSESSOR) for _ in "12"]
        self.chair = factories.chair_of(self.fund)
        self.application = factories.make_draft(self.call, self.applicant)
        factories.complete_plan(self.application.project, by=self.applicant)

    def submit(self):
        if asked := open_request(self.application):
            for row in asked.sections.all():
                supplements.say_unchanged(row, answer="Det stämmer", by=self.applicant)
        actions.submit_application(self.application, by=self.applicant)

    def withdraw(self):
        actions.withdraw_application(
            self.application, reason="Hinner inte", by=self.applicant
        )

    def register(self):
        preparation.register_application(self.application, by=self.coordinator)

    def start_check(self):
        preparation.start_formal_check(self.application, by=self.coordinator)

    def prepare(self):
        rules = preparation.rules_for(self.application)
        points = preparation.eligibility.points(self.application.project, rules)
        preparation.answer_formal_check(
            self.application,
            {point.code: (FormalAnswer.Verdict.MET.value, "Ja") for point in points},
            by=self.coordinator,
        )
        preparation.start_preparation(self.application, by=self.coordinator)

    def supplement(self):
        supplements.ask_for_supplement(
            self.application,
            sections={"budget": "Vad kostar det?"},
            due_on=clock.today() + timedelta(days=7),
            by=self.coordinator,
        )

    def dismiss(self):
        preparation.dismiss_application(
            self.application, reason="Ingen nämnd deltar", by=self.coordinator
        )

    def assess(self):
        for assessor in self.assessors:
            factories.assess(self.application, assessor, by=self.coordinator)

    def recommend(self):
        item = factories.plan_item(self.fund)
        preparation.judge_alignment(
            self.application, item, stance="supports", by=self.coordinator
        )
        preparation.sign_recommendation(
            self.application,
            outcome="grant",
            reasons="Bra",
            amounts=factories.yearly(self.application),
            plan_item=item,
            by=self.coordinator,
        )

    def reopen(self):
        preparation.reopen_preparation(
            self.application, reason="Nya uppgifter", by=self.coordinator
        )

    def decide(self, outcome: str = "grant"):
        if self.application.state != State.ON_AGENDA:
            case = factories.on_agenda(self.application, coordinator=self.coordinator)
        else:
            case = self.application.agenda_cases.latest("pk")
        decisions.record_decision(
            case,
            outcome=outcome,
            reasons="Så blev det",
            minute="KS § 1",
            amounts=factories.yearly(self.application),
            by=self.chair,
        )

    def table(self):
        self.decide("table")

    def refer_back(self):
        self.decide("refer_back")

    def reject(self):
        self.decide("reject")


VERBS = [name for name in vars(World) if not name.startswith("_")]
# A sequence mostly along the main road, with detours thrown in.
ROAD = ["submit", "register", "start_check", "prepare", "assess", "recommend", "decide"]


@st.composite
def clicks(draw):
    steps = ROAD[: draw(st.integers(2, len(ROAD)))]
    for _ in range(draw(st.integers(1, 5))):
        steps.insert(draw(st.integers(0, len(steps))), draw(st.sampled_from(VERBS)))
    return steps


@pytest.fixture
def world():
    return World()


@settings(max_examples=25)
@given(steps=clicks())
def test_a_case_only_moves_along_its_table(world, steps):
    with transaction.atomic():
        before = (
            AuditEvent.objects.about(world.application).exclude(to_state="").count()
        )
        visited = [world.application.state]
        for verb in steps:
            try:
                with transaction.atomic():
                    getattr(world, verb)()
            except TransitionRefused:
                world.application.refresh_from_db()
                assert world.application.state == visited[-1]
                continue
            world.application.refresh_from_db()
            world.application.project.refresh_from_db()
            visited.append(world.application.state)
        event(f"ended as {visited[-1]}")
        _holds(world, visited, before)
        transaction.set_rollback(True)
    world.application.refresh_from_db()
    world.application.project.refresh_from_db()


def _holds(world: World, visited: list[str], before: int) -> None:
    events = AuditEvent.objects.about(world.application).exclude(to_state="")
    steps = list(events.order_by("pk").values_list("from_state", "to_state"))[before:]
    state = visited[0]
    for source, target in steps:
        assert source == state
        assert target in Application.TRANSITIONS[source]
        state = target
    assert state == world.application.state

    granted = world.application.state == State.GRANTED
    assert Grant.objects.count() == granted
    assert ledger.balance(world.fund).committed == (1_000_000 if granted else 0)
    in_force = Recommendation.objects.in_force()
    with suppress(Recommendation.DoesNotExist):
        assert in_force.get().version_hash == (
            world.application.versions.latest("number").sha256
        )
    decided = [
        case.decision
        for case in world.application.agenda_cases.all()
        if hasattr(case, "decision")
    ]
    assert sum(decision.outcome in GRANTING for decision in decided) == granted
