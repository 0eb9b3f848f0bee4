"""Who writes down what the group decides: in each state, with or without a chair."""

from types import SimpleNamespace

import pytest

from accounts.access import give
from applications import permissions
from applications.meetings import attendance
from applications.models import AgendaCase, Application, Decision
from fund.models import AgendaItem, Meeting, Term
from projects.conflicts.actions import declare_conflict
from tests import everybody, factories

State = Application.State
WRITES = {"chair", "records"}
VOTES = {"member", "director"}


@pytest.fixture
def people(case, fund, coordinator, chair, member, registrar, finance) -> dict:
    """The chair and two who vote, the staff, and who was given one thing by name."""
    people = {
        "coordinator": coordinator,  # who has signed the recommendation
        "chair": chair,
        "member": member,
        "director": seat(case).user,
        "registrar": registrar,
        "finance": finance,
        "stranger": factories.make_user("Främling"),
    }
    for name, perm in (
        ("records", "fund.record_decisions"),
        ("absent", "fund.decide_cases"),
    ):
        people[name] = factories.make_user(name)
        give([perm], people[name], fund)
    return people


def seat(case, title: str = "Socialdirektör") -> Term:
    return case.item.meeting.attendances.get(term__seat__title=title).term


def fresh(case) -> AgendaCase:
    rows = AgendaCase.objects.select_related("application", "item__meeting")
    return rows.get(pk=case.pk)


def without_chair(case, chair, by) -> AgendaCase:
    attendance.move(case.item, chair.terms.get(), is_arrival=False, by=by)
    return fresh(case)


def with_vice(case) -> None:
    Term.objects.filter(pk=seat(case).pk).update(is_vice_chair=True)


def those(people, may, row) -> set[str]:
    return {
        name
        for name, user in people.items()
        if may(factories.User.objects.get(pk=user.pk), row)
    }


class TestTheDecision:
    may = staticmethod(permissions.may_record_decision)

    def test_of_a_case_on_the_agenda_of_an_open_meeting_once(self, case, people):
        for state in State:
            case.application.state = state
            is_time = state == State.ON_AGENDA
            assert those(people, self.may, case) == (WRITES if is_time else set())
        case.application.state = State.ON_AGENDA
        for state in Meeting.State:
            case.item.meeting.state = state
            is_open = state == Meeting.State.OPEN
            assert those(people, self.may, case) == (WRITES if is_open else set())
        case.item.meeting.state = Meeting.State.OPEN
        case.decision = Decision()
        assert those(people, self.may, case) == set()

    def test_not_with_a_conflict(self, case, people):
        everybody.in_conflict(case.application.project, people["records"])
        assert those(people, self.may, case) == {"chair"}

    def test_who_signed_the_recommendation_does_not(self, case, people, fund):
        give(["fund.record_decisions"], people["coordinator"], fund)
        assert those(people, self.may, case) == WRITES

    def test_without_a_chair_those_who_vote(self, case, people, chair, coordinator):
        case = without_chair(case, chair, coordinator)
        assert those(people, self.may, case) == WRITES | VOTES
        declare_conflict(case.application.project, ground="j4", by=people["member"])
        assert those(people, self.may, case) == WRITES | VOTES - {"member"}

    def test_the_vice_chair_where_the_chair_has_a_conflict(self, case, people):
        with_vice(case)
        declare_conflict(case.application.project, ground="j4", by=people["chair"])
        assert those(people, self.may, case) == {"records", "director"}

    def test_a_seat_alone_gives_nothing(self, case, people, chair, coordinator):
        """Who votes was given that by the role; it can be taken back."""
        case = without_chair(case, chair, coordinator)
        people["member"].groups.clear()
        assert those(people, self.may, case) == WRITES | VOTES - {"member"}


class TestTheVoting:
    may = staticmethod(permissions.may_write_voting)
    who = WRITES | {"coordinator"}

    def test_at_an_open_meeting(self, case, people):
        for state in Meeting.State:
            case.item.meeting.state = state
            is_open = state == Meeting.State.OPEN
            found = those(people, self.may, case.item)
            assert found == (self.who if is_open else set()), state

    def test_not_with_a_conflict(self, case, people):
        project = case.application.project
        everybody.in_conflict(project, people["coordinator"])
        declare_conflict(project, ground="j4", by=people["chair"])
        found = those(people, self.may, fresh(case).item)
        assert found == {"records", *VOTES}

    def test_the_vice_chair_where_the_chair_has_a_conflict(self, case, people):
        with_vice(case)
        declare_conflict(case.application.project, ground="j4", by=people["chair"])
        found = those(people, self.may, fresh(case).item)
        assert found == {"records", "coordinator", "director"}

    def test_of_a_point_that_is_no_case(self, case, people, chair, coordinator):
        """Nobody has a conflict of interest in it."""
        meeting = without_chair(case, chair, coordinator).item.meeting
        project = case.application.project
        everybody.in_conflict(project, people["coordinator"])
        declare_conflict(project, ground="j4", by=people["member"])
        item = AgendaItem(meeting=meeting, number=case.item.number + 1)
        assert those(people, self.may, item) == self.who | VOTES


@pytest.mark.parametrize("has_conflict", [False, True])
def test_one_section_is_written_while_it_is_asked_about(
    submitted, applicant, coordinator, has_conflict
):
    if has_conflict:
        everybody.in_conflict(submitted.project, coordinator)
    asked = SimpleNamespace(section_keys=lambda: {"need"})

    def may(user, key, asked=asked) -> bool:
        return permissions.may_write_section(user, submitted, key, asked=asked)

    for state in State:
        submitted.state = state
        is_draft, is_asked = state == State.DRAFT, state == State.SUPPLEMENT
        assert may(applicant, "need") == (is_draft or is_asked)
        assert may(applicant, "budget") == is_draft
        assert may(applicant, "need", None) == is_draft
        assert not may(coordinator, "need")
