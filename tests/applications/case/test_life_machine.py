"""Whatever people do with a case, in whatever order: it only moves along its table."""

from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from accounts.audit import AuditEvent
from applications import permissions
from applications.assessment import actions as assessment
from applications.assessment import judging
from applications.calibration import actions as calibration
from applications.casework import actions as casework
from applications.decisions import actions as decisions
from applications.models import Application, Assessment, FormalAnswer
from applications.models.decision import GRANTING
from applications.models.supplement import open_request
from applications.process import rules as process_rules
from applications.recommendation import actions as recommendation
from applications.supplements import actions as supplements
from applications.writing import actions as writing
from core import clock
from core.refusals import TransitionRefused
from fund.ledger import sums as ledger
from fund.models import Appointment, Grant
from projects.conflicts.actions import declare_conflict
from projects.versions.snapshot import sha256_of
from tests import factories

Role = Appointment.Role
State = Application.State
Verdict = FormalAnswer.Verdict
GIVEN = {
    "worked": factories.WORKED_SCORES,
    "far": (3, 4, 1, 2, 3, 2, 4, 3),  # C3 two below the worked example
}
which = st.integers(0, 1)
CLOSED = {state for state, ways in Application.TRANSITIONS.items() if not ways}


class CaseMachine(RuleBasedStateMachine):
    """One case, the people around it, and a model of where it is."""

    @initialize(stage=st.integers(0, 8))
    def begin(self, stage):
        """Somewhere on the way, or what comes late is seldom reached."""
        self.fund = factories.make_fund()
        self.applicant = factories.make_user()
        self.coordinator = factories.make_role(self.fund, Role.COORDINATOR)
        self.barred = factories.make_role(self.fund, Role.COORDINATOR)
        self.assessors = [factories.make_role(self.fund, Role.ASSESSOR) for _ in "12"]
        self.chair = factories.chair_of(self.fund)
        call = factories.make_call(self.fund)
        self.case = factories.make_draft(call, self.applicant)
        factories.complete_plan(self.case.project, by=self.applicant)
        declare_conflict(self.case.project, ground="j4", by=self.barred)
        self.state, self.versions, self.checked = State.DRAFT, 0, None
        self.given: list[str] = ["", ""]
        self.is_talking = self.is_aligned = self.holds = False
        way = [
            self._submit,
            self._register,
            self._start_check,
            lambda: self._check(Verdict.MET),
            self._prepare,
            lambda: [self._assess(number, "worked") for number in (0, 1)],
            lambda: [self._align(), self._recommend("grant")],
            self._put_on_agenda,
        ]
        for step in way[:stage]:
            step()

    @contextmanager
    def allowed(self, is_allowed: bool, becomes: str = ""):
        """The program and the model agree on whether this may be done."""
        self.done = False
        try:
            with transaction.atomic():
                yield
        except TransitionRefused:
            assert not is_allowed
        else:
            assert is_allowed
            self.done = True
            self.state = becomes or self.state
        self.case = Application.objects.get(pk=self.case.pk)

    @property
    def are_all_in(self) -> bool:
        return all(given in GIVEN for given in self.given)

    # --- the applicants ---

    @rule()
    def submit(self):
        self._submit()

    def _submit(self):
        asked = open_request(self.case)
        back = asked and self.case.supplement_from
        with self.allowed(
            self.state in Application.WRITABLE, back or State.SUBMITTED.value
        ):
            for row in asked.sections.all() if asked else ():
                supplements.say_unchanged(row, answer="Det stämmer", by=self.applicant)
            writing.submit_application(self.case, by=self.applicant)
        self.versions += self.done

    @rule(is_sure=st.sampled_from([False, False, False, True]))
    def withdraw(self, is_sure):
        if not is_sure:
            return
        may = State.WITHDRAWN in Application.TRANSITIONS[State(self.state)]
        with self.allowed(may, State.WITHDRAWN):
            writing.withdraw_application(self.case, reason="Nej", by=self.applicant)

    # --- the formal check ---

    @rule()
    def register(self):
        self._register()

    def _register(self):
        with self.allowed(self.state == State.SUBMITTED, State.REGISTERED):
            casework.register_application(self.case, by=self.coordinator)

    @rule()
    def start_check(self):
        self._start_check()

    def _start_check(self):
        with self.allowed(self.state == State.REGISTERED, State.FORMAL_CHECK):
            casework.start_formal_check(self.case, by=self.coordinator)

    @rule(verdict=st.sampled_from([Verdict.MET, Verdict.MET, Verdict.NOT_MET]))
    def check(self, verdict):
        self._check(verdict)

    def _check(self, verdict):
        rules = process_rules.rules_for(self.case)
        points = casework.eligibility.points(self.case.project, rules)
        answers = {point.code: (verdict.value, "Så är det") for point in points}
        with self.allowed(self.state in (State.FORMAL_CHECK, State.PREPARATION)):
            casework.answer_formal_check(self.case, answers, by=self.coordinator)
        if self.done:
            self.checked = (self.versions, verdict)

    @rule()
    def prepare(self):
        self._prepare()

    def _prepare(self):
        is_passed = self.checked == (self.versions, Verdict.MET)
        may = self.state == State.FORMAL_CHECK and is_passed
        if self.versions == 0:
            return
        with self.allowed(may, State.PREPARATION):
            casework.start_preparation(self.case, by=self.coordinator)

    @rule(days=st.integers(-1, 9))
    def ask(self, days):
        may = days > 0 and self.state in (State.FORMAL_CHECK, State.PREPARATION)
        with self.allowed(may, State.SUPPLEMENT):
            supplements.ask_for_supplement(
                self.case,
                sections={"budget": "Vad kostar det?"},
                due_on=clock.today() + timedelta(days=days),
                by=self.coordinator,
            )

    @rule(is_sure=st.sampled_from([False, False, False, True]))
    def dismiss(self, is_sure):
        if not is_sure:
            return
        may = self.state in (State.FORMAL_CHECK, State.SUPPLEMENT)
        with self.allowed(may, State.DISMISSED):
            casework.dismiss_application(
                self.case, reason="Ingen nämnd deltar", by=self.coordinator
            )

    # --- the assessments ---

    @rule(number=which, points=st.sampled_from(list(GIVEN)))
    def assess(self, number, points):
        self._assess(number, points)

    def _assess(self, number, points):
        may = self.state == State.PREPARATION and self.given[number] not in GIVEN
        with self.allowed(may):
            person, scores = self.assessors[number], GIVEN[points]
            factories.assess(self.case, person, by=self.coordinator, scores=scores)
        if self.done:
            self.given[number] = points
            if self.are_all_in:
                self.is_talking = len(set(self.given)) == 2

    @rule(number=which)
    def decline(self, number):
        may = self.state == State.PREPARATION and self.given[number] not in GIVEN
        with self.allowed(may):
            person = self.assessors[number]
            own = factories.assign(self.case, person, by=self.coordinator)
            judging.decline_assessment(own, why="no_time", by=person)
        if self.done:
            self.given[number] = "declined"

    @rule(number=which)
    def open_again(self, number):
        own = self.case.assessments.filter(assessor=self.assessors[number]).first()
        if own is None:
            return
        may = self.state == State.PREPARATION and self.given[number] in GIVEN
        with self.allowed(may):
            assessment.reopen_assessment(own, reason="Nytt", by=self.coordinator)
        if self.done:
            self.given[number] = "open"

    @rule()
    def stop_talking(self):
        talk = self.case.calibrations.order_by("pk").last()
        if talk is None:
            return
        with self.allowed(self.state == State.PREPARATION and self.is_talking):
            calibration.close_calibration(talk, why="Klart", by=self.coordinator)
        self.is_talking = self.is_talking and not self.done

    @rule()
    def agree(self):
        scores = dict.fromkeys(self.case.criteria(), (3, "Överens"))
        kept = calibration.consensus_of(self.case)
        seen = kept.version if kept else 0
        with self.allowed(self.state == State.PREPARATION and self.are_all_in):
            calibration.save_consensus(
                self.case, scores, seen=seen, by=self.coordinator
            )

    # --- the recommendation and the decision ---

    @rule()
    def align(self):
        self._align()

    def _align(self):
        item = factories.plan_item(self.fund)
        with self.allowed(self.state == State.PREPARATION):
            recommendation.judge_alignment(
                self.case, item, stance="supports", by=self.coordinator
            )
        self.is_aligned |= self.done

    @rule(outcome=st.sampled_from(["grant", "reject"]))
    def recommend(self, outcome):
        self._recommend(outcome)

    def _recommend(self, outcome):
        ready = self.are_all_in and self.is_aligned and not self.is_talking
        with self.allowed(self.state == State.PREPARATION and ready, State.READY):
            recommendation.sign_recommendation(
                self.case,
                outcome=outcome,
                reasons="Skäl",
                amounts=factories.yearly(self.case),
                plan_item=factories.plan_item(self.fund),
                by=self.coordinator,
            )
        self.holds |= self.done

    @rule()
    def reopen(self):
        may = self.state in Application.REOPENABLE
        with self.allowed(may, State.PREPARATION):
            recommendation.reopen_preparation(
                self.case, reason="Nytt", by=self.coordinator
            )
        self.holds = self.holds and not self.done

    @rule()
    def put_on_agenda(self):
        self._put_on_agenda()

    def _put_on_agenda(self):
        came_from = self.state
        may = self.holds and self.state in (State.READY, State.TABLED)
        with self.allowed(may, State.ON_AGENDA):
            meeting = factories.plan_meeting(self.fund, by=self.coordinator)
            factories.put_on_agenda(self.case, meeting, by=self.coordinator)
        if self.done:
            self.came_from = came_from

    @rule()
    def take_off_agenda(self):
        was_on = self.state == State.ON_AGENDA
        with self.allowed(was_on, getattr(self, "came_from", "")):
            decisions.take_off_agenda(self.case, by=self.coordinator)

    @rule(outcome=st.sampled_from(["grant", "reject", "table", "refer_back"]))
    def decide(self, outcome):
        if self.state != State.ON_AGENDA:
            return
        item = self.case.agenda_cases.latest("pk")
        factories.begin(item.item.meeting, by=self.coordinator)
        for seat in item.item.meeting.attendances.select_related("term__user"):
            declare_conflict(self.case.project, ground="none", by=seat.term.user)
        item.item.meeting.refresh_from_db()
        reached = {
            "grant": State.GRANTED,
            "reject": State.REJECTED,
            "table": State.TABLED,
            "refer_back": State.REFERRED_BACK,
        }
        with self.allowed(True, reached[outcome]):
            decisions.record_decision(
                item,
                outcome=outcome,
                reasons="Så blev det",
                minute="KS § 1",
                amounts=factories.yearly(self.case),
                by=self.chair,
            )

    # --- what always holds ---

    @invariant()
    def it_is_where_the_model_says(self):
        if not hasattr(self, "state"):
            return
        event(self.state)
        assert self.case.state == self.state
        assert bool(open_request(self.case)) == (self.state == State.SUPPLEMENT)
        done = self.case.assessments.filter(state=Assessment.State.DONE)
        assert done.count() == sum(given in GIVEN for given in self.given)
        assert self.case.calibrations.open().exists() == self.is_talking

    @invariant()
    def each_step_left_a_line_and_followed_the_table(self):
        if not hasattr(self, "state"):
            return
        events = AuditEvent.objects.about(self.case).exclude(to_state="")
        steps = events.order_by("pk").values_list("from_state", "to_state", "by")
        at, people = State.DRAFT, set()
        for before, after, by in steps:
            assert before == at
            assert after in Application.TRANSITIONS[State(before)]
            at, people = after, people | {by}
        assert at == self.state
        assert None not in people
        assert self.barred.pk not in people

    @invariant()
    def what_was_handed_in_is_as_it_was(self):
        if not hasattr(self, "state"):
            return
        versions = list(self.case.versions.order_by("number"))
        assert [v.number for v in versions] == list(range(1, self.versions + 1))
        assert all(sha256_of(v.content) == v.sha256 for v in versions)

    @invariant()
    def a_recommendation_in_force_rests_on_the_version_handed_in_last(self):
        if not hasattr(self, "state"):
            return
        in_force = list(self.case.recommendations.in_force())
        assert len(in_force) == int(self.holds)
        for one in in_force:
            assert one.version_hash == self.case.versions.latest("number").sha256

    @invariant()
    def money_is_committed_once_and_in_full_if_it_is_granted(self):
        if not hasattr(self, "state"):
            return
        is_granted = self.state == State.GRANTED
        assert Grant.objects.filter(fund=self.fund).count() == is_granted
        committed = ledger.balance(self.fund).committed
        assert committed == (1_000_000 if is_granted else 0)

    @invariant()
    def nothing_is_decided_without_a_meeting_nor_by_who_recommended(self):
        if not hasattr(self, "state"):
            return
        decided = [
            row.decision
            for row in self.case.agenda_cases.select_related("decision")
            if hasattr(row, "decision")
        ]
        granting = [one for one in decided if one.outcome in GRANTING]
        assert len(granting) == (self.state == State.GRANTED)
        signed = set(self.case.recommendations.values_list("signed_by", flat=True))
        for one in decided:
            assert one.recorded_by_id not in signed
            assert one.minute

    @invariant()
    def somebody_barred_may_do_nothing(self):
        if not hasattr(self, "state"):
            return
        for may in (
            permissions.may_prepare,
            permissions.may_recommend,
            permissions.may_reopen,
            permissions.may_put_on_agenda,
            permissions.may_read_assessments,
        ):
            assert not may(self.barred, self.case)

    @invariant()
    def what_is_closed_stays_closed(self):
        if not hasattr(self, "state") or self.state not in CLOSED:
            return
        assert not permissions.may_write(self.applicant, self.case)
        assert not permissions.may_prepare(self.coordinator, self.case)


class TestCaseLife(CaseMachine.TestCase, TestCase):
    settings = settings(max_examples=12, stateful_step_count=18, deadline=None)
