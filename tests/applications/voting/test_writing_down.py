"""When may something be written down at a point, by whom, and what stays of it?"""

import uuid
from itertools import zip_longest

import pytest

from applications.meetings import attendance
from applications.models import AgendaCase, Motion, Reservation, Vote, Voting
from applications.voting import actions as voting
from applications.voting import points
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, Term
from tests import factories

Method = voting.Method


@pytest.fixture
def point(fund, coordinator) -> AgendaItem:
    """A plan to adopt, at a meeting in session."""
    meeting = factories.plan_meeting(fund, by=coordinator)
    kind = AgendaItem.Kind.PLAN
    item = meetings.add_agenda_item(meeting, title="Planen", kind=kind, by=coordinator)
    factories.begin(meeting, by=coordinator)
    return fresh(item)


@pytest.fixture
def two(point, chair) -> tuple[Motion, Motion]:
    return (
        voting.move(point, outcome="approve", by=chair),
        voting.move(point, outcome="reject", by=chair),
    )


def fresh(item: AgendaItem) -> AgendaItem:
    return AgendaItem.objects.select_related("meeting").get(pk=item.pk)


def people(item: AgendaItem) -> list:
    return [voter.term.user for voter in voting.voters_of(item)]


def leaves(item: AgendaItem, person, by) -> None:
    term = Term.objects.get(user=person, is_deputy=False)
    attendance.move(item, term, is_arrival=False, by=by)


def choose(item, chair, *, method=Method.VOTE, agreed=None, presiding=None) -> Voting:
    presiding = presiding or chair
    voting.choose(item, method=method, presiding=presiding, agreed=agreed, by=chair)
    return Voting.objects.get(item=item)


def vote(item, chair, sides: dict) -> None:
    voting.cast(item, {person.pk: to for person, to in sides.items()}, by=chair)


def votes(item) -> dict:
    rows = Vote.objects.filter(item=item).select_related("person")
    return {row.person: row.motion_id for row in rows}


def everything(item, chair, two) -> list:
    """Each deed that writes at a point."""
    return [
        lambda: voting.move(item, outcome="approve", by=chair),
        lambda: voting.take_back(two[1], item, by=chair),
        lambda: choose(item, chair),
        lambda: vote(item, chair, {chair: two[0]}),
    ]


class TestWhen:
    def test_while_the_meeting_is_in_session(self, point, chair, two):
        for deed in everything(point, chair, two):
            deed()

    @pytest.mark.parametrize("state", [Meeting.State.PLANNED, Meeting.State.CLOSED])
    def test_neither_before_nor_after(self, point, chair, two, state):
        Meeting.objects.filter(pk=point.meeting_id).update(state=state)
        for deed in everything(point, chair, two):
            with pytest.raises(TransitionRefused, match="pågår inte"):
                deed()

    def test_not_when_the_point_is_decided(self, point, chair, two):
        choose(point, chair, method=Method.CONSENSUS, agreed=two[0])
        points.decide(point, outcome="approve", by=chair)
        for deed in everything(fresh(point), chair, two):
            with pytest.raises(TransitionRefused, match="står fast"):
                deed()

    def test_not_when_the_case_is_decided(self, case, chair):
        motion = voting.move(case.item, outcome="table", by=chair)
        fresh_case = AgendaCase.objects.get(pk=case.pk)
        factories.decisions.record_decision(
            fresh_case, outcome="table", reasons="Sen.", minute="§ 1", by=chair
        )
        for deed in everything(fresh(case.item), chair, (motion, motion)):
            with pytest.raises(TransitionRefused, match="står fast"):
                deed()


class TestMotions:
    def test_they_are_numbered_as_they_come(self, point, chair):
        made = [voting.move(point, outcome="approve", by=chair) for _each in range(3)]
        assert [motion.number for motion in made] == [1, 2, 3]
        voting.take_back(made[0], point, by=chair)
        assert voting.move(point, outcome="note", by=chair).number == 4

    def test_sent_twice_with_its_key_it_is_one(self, point, chair):
        key = uuid.uuid4()
        first = voting.move(point, outcome="approve", key=key, by=chair)
        assert voting.move(point, outcome="reject", key=key, by=chair) == first
        assert first.key == key
        assert voting.move(point, outcome="reject", by=chair).key not in (None, key)
        assert point.motions.count() == 2

    @pytest.mark.parametrize("behind", ["all_agree", "a_vote"])
    def test_one_that_somebody_stands_behind_stays(self, point, chair, two, behind):
        if behind == "all_agree":
            choose(point, chair, method=Method.CONSENSUS, agreed=two[0])
        else:
            vote(point, chair, {chair: two[0]})
        with pytest.raises(TransitionRefused, match="står bakom"):
            voting.take_back(two[0], point, by=chair)
        voting.take_back(two[1], point, by=chair)
        assert point.motions.get() == two[0]


class TestHow:
    def test_all_agree_on_a_motion_that_is_said(self, point, chair, two):
        with pytest.raises(TransitionRefused, match="eniga"):
            choose(point, chair, method=Method.CONSENSUS)
        how = choose(point, chair, method=Method.CONSENSUS, agreed=two[1])
        assert (how.method, how.agreed) == (Method.CONSENSUS, two[1])

    def test_of_a_vote_nothing_is_agreed(self, point, chair, two):
        how = choose(point, chair, agreed=two[1])
        assert (how.method, how.agreed, how.presiding) == (Method.VOTE, None, chair)

    def test_one_who_takes_part_presides(self, point, chair, member, coordinator):
        assert choose(point, chair, presiding=member).presiding == member
        with pytest.raises(TransitionRefused, match=str(coordinator)):
            choose(point, chair, presiding=coordinator)
        leaves(point, member, coordinator)
        with pytest.raises(TransitionRefused, match=str(member)):
            choose(point, chair, presiding=member)


class TestVotes:
    def test_those_of_others_stay_when_one_is_written(self, point, chair, member, two):
        vote(point, chair, {chair: two[0]})
        vote(point, chair, {member: None})
        vote(point, chair, {member: two[1]})
        assert votes(point) == {chair: two[0].pk, member: two[1].pk}

    def test_the_names_of_those_who_may_not_are_told(
        self, point, chair, coordinator, stranger, two
    ):
        with pytest.raises(TransitionRefused) as refusal:
            vote(point, chair, {chair: two[0], stranger: two[0], coordinator: None})
        assert str(refusal.value).endswith(f"{coordinator}, {stranger}.")
        assert votes(point) == {}

    def test_of_one_who_left_goes_when_another_is_written(
        self, point, chair, member, coordinator, two
    ):
        vote(point, chair, {chair: two[0], member: two[1]})
        leaves(point, member, coordinator)
        vote(point, chair, {chair: two[1]})
        assert votes(point) == {chair: two[1].pk}


class TestReservations:
    def reserve(self, item, person, chair) -> Reservation:
        return voting.reserve(fresh(item), person=person, by=chair)

    @pytest.fixture
    def voted(self, point, chair, member, two) -> AgendaItem:
        """All for the first motion but the member; one abstains."""
        choose(point, chair)
        sides = dict.fromkeys(people(point), two[0])
        abstains = next(each for each in sides if each not in (chair, member))
        vote(point, chair, {**sides, member: two[1], abstains: None})
        point.abstains = abstains
        return point

    def test_not_before_the_decision(self, voted, member, chair):
        with pytest.raises(TransitionRefused, match="efter beslutet"):
            self.reserve(voted, member, chair)

    def test_of_those_who_did_not_vote_for_it(self, voted, member, chair, coordinator):
        points.decide(voted, outcome="approve", by=chair)
        for person in people(voted):
            if person in (member, voted.abstains):
                assert self.reserve(voted, person, chair).person == person
            else:
                with pytest.raises(TransitionRefused, match="röstade för"):
                    self.reserve(voted, person, chair)
        with pytest.raises(TransitionRefused, match="deltar inte"):
            self.reserve(voted, coordinator, chair)

    @pytest.mark.parametrize(("first", "second"), [(3, 3), (8, 0)])
    def test_of_anybody_when_it_could_only_be_tabled(
        self, point, chair, coordinator, two, first, second
    ):
        """Nothing has won, or it was won and yet not decided: the economist is away."""
        economist = Term.objects.get(
            seat__group__fund=point.meeting.fund, seat__title="Ekonomidirektör"
        )
        leaves(point, economist.user, coordinator)
        choose(point, chair)
        sides = [two[0]] * first + [two[1]] * second
        voters = sorted(people(point), key=lambda person: person == chair)  # the last
        vote(point, chair, dict(zip_longest(voters, sides)))
        points.decide(point, outcome="table", by=chair)
        for person in people(point):
            assert self.reserve(point, person, chair).person == person

    def test_of_anybody_who_has_not_voted(self, point, chair, member, two):
        choose(point, chair, method=Method.CONSENSUS, agreed=two[0])
        points.decide(point, outcome="approve", by=chair)
        assert self.reserve(point, member, chair).person == member

    def test_until_the_meeting_closes(self, voted, member, chair):
        points.decide(voted, outcome="approve", by=chair)
        written = self.reserve(voted, member, chair)
        voting.take_back_reservation(written, by=chair)
        assert not Reservation.objects.exists()
        written = self.reserve(voted, member, chair)
        voted.meeting.refresh_from_db()
        voted.meeting.close(by=chair)
        with pytest.raises(TransitionRefused, match="innan mötet"):
            self.reserve(voted, member, chair)
        with pytest.raises(TransitionRefused, match="pågår inte"):
            voting.take_back_reservation(written, by=chair)
        assert Reservation.objects.get() == written
