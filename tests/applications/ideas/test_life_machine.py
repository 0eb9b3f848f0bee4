"""Whatever people do with an idea, in whatever order: it only moves along its table."""

from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from accounts.audit import AuditEvent
from applications.ideas import actions as ideas
from applications.ideas import screening
from applications.models import Application, Idea, IdeaAnswer
from core import clock
from core.refusals import TransitionRefused
from fund.models import Appointment
from tests import factories
from tests.applications.ideas import desk

State = Idea.State
Role = Appointment.Role
outcomes = st.sampled_from(["invite", "not_taken_further"])


class IdeaMachine(RuleBasedStateMachine):
    """One idea, the people around it, and a model of where it is."""

    @initialize(stage=st.integers(0, 6))
    def begin(self, stage):
        """Somewhere on the way, or what comes late is seldom reached."""
        self.fund = factories.make_fund()
        self.call = factories.make_call(self.fund)
        self.author = factories.make_user("Karin")
        self.coordinators = [
            factories.make_role(self.fund, Role.COORDINATOR) for _ in "12"
        ]
        self.chair = factories.chair_of(self.fund)
        self.idea = desk.begin(self.fund, self.author)
        self.state, self.was_registered = State.DRAFT, False
        self.is_whole, self.answered, self.signed_by = False, {}, None
        self.asked_due, self.today = None, clock.now()
        ends = ["not_taken_further", "invite"]
        way = [
            self._write,
            self._submit,
            lambda: self._answer(desk.YES),
            lambda: self._propose("invite", self.coordinators[0]),
            lambda: self._decide(ends[stage % 2], self.chair),
        ]
        for step in way[:stage]:
            step()

    @contextmanager
    def allowed(self, is_allowed: bool):
        """The program and the model agree on whether this may be done."""
        self.done = False
        try:
            with clock.travel(self.today), transaction.atomic():
                yield
        except TransitionRefused:
            assert not is_allowed
        else:
            assert is_allowed
            self.done = True

    @rule()
    def write(self):
        self._write()

    def _write(self):
        with self.allowed(self.state in Idea.WRITABLE):
            board = self.fund.municipality.boards.get(name="Socialnämnden")
            typed = {**desk.TEXTS, "lead_board": board}
            ideas.keep_idea(self.idea, typed, seen={}, by=self.author)
        self.is_whole |= self.done

    @rule()
    def submit(self):
        self._submit()

    def _submit(self):
        may = self.is_whole and self.state in Idea.WRITABLE
        with self.allowed(may):
            ideas.submit_idea(self.idea, by=self.author)
        if self.done:
            self.state, self.was_registered = State.SCREENING, True
            self.asked_due = None

    @rule(questions=st.sets(st.sampled_from(desk.QUESTIONS), min_size=1))
    def answer(self, questions):
        """All eight more often than not, or the way to a decision is never found."""
        some = dict.fromkeys(questions, ("no", "Nej"))
        self._answer(desk.YES if len(questions) > 1 else some)

    def _answer(self, given):
        with self.allowed(self.state == State.SCREENING):
            screening.answer_questions(self.idea, given, by=self.coordinators[0])
        if self.done:
            if not given.items() <= self.answered.items():
                self.signed_by = None
            self.answered |= given

    @rule(days=st.integers(-1, 20))
    def ask(self, days):
        due = clock.day_of(self.today) + timedelta(days=days)
        with self.allowed(self.state == State.SCREENING and days > 0):
            screening.ask_for_supplement(
                self.idea, question="Hur?", due_on=due, by=self.coordinators[0]
            )
        if self.done:
            self.state, self.signed_by = State.SUPPLEMENT, None
            self.asked_due = due

    @rule(days=st.integers(1, 30))
    def wait(self, days):
        self.today += timedelta(days=days)

    @rule()
    def go_on_without(self):
        is_late = self.asked_due and self.asked_due < clock.day_of(self.today)
        with self.allowed(self.state == State.SUPPLEMENT and bool(is_late)):
            screening.go_on_without(self.idea, by=self.coordinators[0])
        if self.done:
            self.state, self.asked_due = State.SCREENING, None

    @rule(outcome=outcomes, who=st.integers(0, 2))
    def propose(self, outcome, who):
        self._propose(outcome, [*self.coordinators, self.author][who])

    def _propose(self, outcome, by):
        may = (
            self.state == State.SCREENING
            and len(self.answered) == len(desk.QUESTIONS)
            and by != self.author
        )
        with self.allowed(may):
            screening.sign_proposal(self.idea, outcome=outcome, motive="Så", by=by)
        if self.done:
            self.signed_by = by

    @rule(outcome=outcomes, who=st.integers(0, 3))
    def decide(self, outcome, who):
        people = [self.chair, self.chair, self.author, self.coordinators[0]]
        self._decide(outcome, people[who])

    def _decide(self, outcome, by):
        may = (
            self.state == State.SCREENING
            and self.signed_by is not None
            and by == self.chair
        )
        with self.allowed(may):
            screening.decide(self.idea, outcome=outcome, motive="Därför", by=by)
        if self.done:
            invites = outcome == "invite"
            self.state = State.INVITED if invites else State.NOT_TAKEN_FURTHER
            self.signed_by = None

    @rule(reason=st.sampled_from(["", "Nya uppgifter"]))
    def reopen(self, reason):
        may = self.state in Idea.CLOSED and self.was_registered and bool(reason)
        with self.allowed(may):
            screening.reopen_idea(self.idea, reason=reason, by=self.coordinators[1])
        if self.done:
            self.state = State.SCREENING

    @rule(is_sure=st.sampled_from([False, False, True]))
    def withdraw(self, is_sure):
        if not is_sure:
            return
        may = self.state in (
            State.DRAFT,
            State.SCREENING,
            State.SUPPLEMENT,
            State.INVITED,
        )
        with self.allowed(may):
            ideas.withdraw_idea(self.idea, reason="Hinner inte", by=self.author)
        if self.done:
            self.state, self.signed_by, self.asked_due = State.WITHDRAWN, None, None

    @rule()
    def apply(self):
        with self.allowed(self.state == State.INVITED):
            ideas.make_application(self.idea, self.call, by=self.author)
        if self.done:
            self.state = State.BECAME_APPLICATION

    # --- what always holds ---

    @invariant()
    def it_is_where_the_model_says(self):
        if not hasattr(self, "state"):
            return
        event(self.state)
        idea = desk.fresh(self.idea)
        assert idea.state == self.state
        assert bool(idea.registry_number) == self.was_registered
        assert idea.answers.count() == len(self.answered)
        in_force = idea.proposals.in_force().values_list("signed_by", flat=True)
        assert list(in_force) == ([self.signed_by.pk] if self.signed_by else [])
        open_ones = idea.supplements.filter(ended_at=None)
        assert open_ones.exists() == (self.state == State.SUPPLEMENT)

    @invariant()
    def it_became_an_application_once_or_not_at_all(self):
        if not hasattr(self, "state"):
            return
        idea = desk.fresh(self.idea)
        count = Application.objects.filter(fund=self.fund).count()
        assert count == int(self.state == State.BECAME_APPLICATION)
        assert (idea.application is not None) == bool(count)

    @invariant()
    def each_step_left_a_line_and_followed_the_table(self):
        if not hasattr(self, "state"):
            return
        events = AuditEvent.objects.about(self.idea).exclude(to_state="")
        steps = list(events.order_by("pk").values_list("from_state", "to_state"))
        at = State.DRAFT
        for before, after in steps:
            assert before == at
            assert after in Idea.TRANSITIONS[before]
            at = after
        assert at == self.state

    @invariant()
    def who_decided_neither_proposed_nor_wrote(self):
        if not hasattr(self, "state"):
            return
        for decision in self.idea.decisions.select_related("proposal"):
            assert decision.decided_by_id != decision.proposal.signed_by_id
            assert not self.idea.authors.filter(user=decision.decided_by_id).exists()
            assert IdeaAnswer.objects.filter(idea=self.idea).count() == 8


class TestIdea(IdeaMachine.TestCase, TestCase):
    settings = settings(max_examples=16, stateful_step_count=25, deadline=None)
