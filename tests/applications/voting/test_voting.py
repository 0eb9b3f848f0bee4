"""Motions, votes, the casting vote and reservations: rules, pages, minutes, database."""

import uuid

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains

from applications.decisions import actions as decisions
from applications.meetings import attendance
from applications.models import AgendaCase, Motion, Reservation, Vote
from applications.paragraphs import wording
from applications.voting import actions as voting
from core.refusals import TransitionRefused
from fund.group import actions as group
from fund.models import Term
from projects.conflicts.actions import declare_conflict
from tests import factories

Method = voting.Method


def url(name: str, case, *args) -> str:
    return reverse(f"applications:{name}", args=[case.item.meeting_id, 1, *args])


def person(case, title: str):
    rows = Term.objects.filter(seat__group__fund=case.application.fund, is_deputy=False)
    return rows.filter(seat__title=title).earliest("pk").user


@pytest.fixture
def two(case, chair, member):
    """The proposal, and a member who moves that it is rejected."""
    return (
        voting.move(case.item, outcome="grant", by=chair),
        voting.move(
            case.item, outcome="reject", text="För dyrt.", moved_by=member, by=chair
        ),
    )


def voter_ids(case) -> list[int]:
    return [voter.term.user_id for voter in voting.voters_of(case.item)]


def vote(case, chair, sides: dict) -> None:
    voting.choose(case.item, method=Method.VOTE, presiding=chair, agreed=None, by=chair)
    voting.cast(case.item, sides, by=chair)


def split(case, first, second, *, for_first: int, chair_for) -> dict:
    """So many for the first, the others for the second; the chair for `chair_for`."""
    voters = [v.term.user for v in voting.voters_of(case.item)]
    chair = voters[0]
    rest = for_first - (chair_for == first)
    return {chair.pk: chair_for} | {
        voter.pk: first if number < rest else second
        for number, voter in enumerate(voters[1:])
    }


def decide(case, chair, outcome="reject", **fields):
    fresh = AgendaCase.objects.get(pk=case.pk)
    amounts = factories.yearly(case.application) if outcome == "grant" else None
    return decisions.record_decision(
        fresh,
        outcome=outcome,
        reasons="Därför.",
        minute="§ 1",
        amounts=amounts,
        by=chair,
    )


def told(case) -> str:
    fresh = AgendaCase.objects.get(pk=case.pk)
    paragraphs = wording.of_item(fresh, [], voting.voters_of(fresh.item))
    return " ".join(f"{p.heading} {p.text}" for p in paragraphs)


def test_the_majority_wins_and_binds_the_decision(case, chair, two):
    grant, reject = two
    vote(case, chair, split(case, grant, reject, for_first=4, chair_for=grant))
    result = voting.Session.of(case).result(voting.voters_of(case.item))
    assert result.winner.pk == reject.pk
    assert [len(names) for _motion, names in result.counts] == [4, 5]
    with pytest.raises(TransitionRefused, match="beslutat annat"):
        decide(case, chair, "grant")
    assert decide(case, chair, "reject").outcome == "reject"
    assert "Yrkande 2 får 5 röster" in told(case)
    assert "2. Folkhälsostrateg yrkar: avslag. För dyrt." in told(case)


@pytest.mark.parametrize("wins", [0, 1])
def test_even_votes_are_decided_by_the_one_who_presides(case, chair, member, two, wins):
    declare_conflict(case.application.project, ground="j4", by=member)  # eight vote
    grant, reject = two
    vote(case, chair, split(case, grant, reject, for_first=4, chair_for=two[wins]))
    result = voting.Session.of(case).result(voting.voters_of(case.item))
    assert [len(names) for _motion, names in result.counts] == [4, 4]
    assert result.is_casting
    assert result.winner.pk == two[wins].pk
    assert f"rösten från {chair} avgör" in told(case)


def test_even_votes_and_a_chair_who_abstains_decide_nothing(case, chair, two):
    grant, reject = two
    vote(case, chair, split(case, grant, reject, for_first=4, chair_for=None))
    result = voting.Session.of(case).result(voting.voters_of(case.item))
    assert result.winner is None
    with pytest.raises(TransitionRefused, match="lika många"):
        decide(case, chair, "grant")


def test_everybody_is_asked(case, chair, two):
    vote(case, chair, {chair.pk: two[0]})
    with pytest.raises(TransitionRefused, match="Har inte röstat"):
        decide(case, chair, "grant")


def test_all_agree_on_a_motion(case, chair, two):
    with pytest.raises(TransitionRefused, match="Ange hur"):
        decide(case, chair, "reject")
    voting.choose(
        case.item, method=Method.CONSENSUS, presiding=chair, agreed=two[1], by=chair
    )
    decide(case, chair, "reject")
    assert "Alla är eniga om yrkande 2." in told(case)


def test_a_single_motion_stands_alone(case, chair):
    voting.move(case.item, outcome="refer_back", by=chair)
    with pytest.raises(TransitionRefused):
        decide(case, chair, "reject")
    decide(case, chair, "refer_back")


class TestWhoMayVote:
    def test_somebody_barred_is_refused_in_words_and_in_the_database(
        self, case, chair, member, two
    ):
        declare_conflict(case.application.project, ground="j1", by=member)
        with pytest.raises(TransitionRefused, match="Folkhälsostrateg"):
            voting.cast(case.item, {member.pk: two[0]}, by=chair)
        seat = member.terms.get().seat
        with pytest.raises(IntegrityError, match="not_by_who"), transaction.atomic():
            Vote.objects.create(item=case.item, seat=seat, person=member, motion=two[0])

    def test_a_vote_cast_before_the_conflict_was_declared_does_not_count(
        self, case, chair, member, two
    ):
        grant, reject = two
        vote(case, chair, split(case, grant, reject, for_first=4, chair_for=grant))
        declare_conflict(case.application.project, ground="j1", by=member)
        result = voting.Session.of(case).result(voting.voters_of(case.item))
        assert sum(len(names) for _motion, names in result.counts) == 8

    def test_a_co_opted_seat_has_no_vote_in_the_database(self, case, two):
        adjunct = Term.objects.filter(seat__is_voting=False).earliest("pk")
        with pytest.raises(IntegrityError, match="seat_votes"), transaction.atomic():
            Vote.objects.create(
                item=case.item, seat=adjunct.seat, person=adjunct.user, motion=two[0]
            )

    def test_who_left_after_voting_counts_neither_then_nor_in_the_minutes(
        self, case, chair, member, coordinator, two
    ):
        grant, reject = two
        sides = split(case, grant, reject, for_first=4, chair_for=grant)
        vote(case, chair, sides)
        assert sides[member.pk] == reject
        leaver = member.terms.get()
        attendance.move(case.item, leaver, is_arrival=False, by=coordinator)
        decide(case, chair, "grant")  # four to four, and the chair's vote
        text = told(case)
        assert "Yrkande 2 får 4 röster" in text
        assert "Gruppen beslutar enligt yrkande 1" in text

    def test_one_who_has_left_does_not_preside(self, case, chair, coordinator, two):
        voting.choose(
            case.item, method=Method.CONSENSUS, presiding=chair, agreed=two[1], by=chair
        )
        leaver = chair.terms.get()
        attendance.move(case.item, leaver, is_arrival=False, by=coordinator)
        with pytest.raises(TransitionRefused, match="leder förhandlingen"):
            decide(case, chair, "reject")

    def test_a_case_that_can_only_be_tabled_is_not_said_to_be_won(
        self, case, chair, two
    ):
        vote(case, chair, dict.fromkeys(voter_ids(case), two[1]))
        economist = person(case, "Ekonomidirektör")
        declare_conflict(case.application.project, ground="j1", by=economist)
        decide(case, chair, "table")
        text = told(case)
        assert "Yrkande 2 får 8 röster" in text
        assert "Gruppen beslutar enligt" not in text

    def test_one_vote_for_each_seat_and_person(self, case, chair, member, two):
        vote(case, chair, {member.pk: two[0]})
        seat = member.terms.get().seat
        with pytest.raises(IntegrityError), transaction.atomic():
            Vote.objects.create(item=case.item, seat=seat, person=chair, motion=two[0])
        with pytest.raises(IntegrityError), transaction.atomic():
            Vote.objects.create(
                item=case.item,
                seat=chair.terms.get().seat,
                person=member,
                motion=two[0],
            )

    def test_the_deputy_votes_for_one_who_stands_aside(
        self, case, chair, member, coordinator, two
    ):
        deputy = factories.make_user("Johan Berg")
        term = group.seat_person(
            member.terms.get().seat,
            deputy,
            since=factories.date(2022, 1, 1),
            is_deputy=True,
            by=coordinator,
        )
        attendance.move(case.item, term, is_arrival=True, by=coordinator)
        declare_conflict(case.application.project, ground="none", by=deputy)
        declare_conflict(case.application.project, ground="j1", by=member)
        grant, reject = two
        vote(case, chair, split(case, grant, reject, for_first=5, chair_for=grant))
        decide(case, chair, "grant")
        assert Vote.objects.filter(person=deputy).exists()
        text = told(case)
        assert "Johan Berg tjänstgör som ersättare." in text
        assert "Johan Berg kommer före punkten" in text


class TestAfterTheDecision:
    @pytest.fixture
    def decided(self, case, chair, two):
        grant, reject = two
        vote(case, chair, split(case, grant, reject, for_first=4, chair_for=grant))
        decide(case, chair, "reject")
        return AgendaCase.objects.get(pk=case.pk)

    def test_nothing_that_was_voted_changes(self, decided, chair, two):
        with pytest.raises(TransitionRefused, match="står fast"):
            voting.cast(decided.item, {chair.pk: two[1]}, by=chair)
        for rows in (Vote, Motion):
            with pytest.raises(IntegrityError), transaction.atomic():
                rows.objects.filter(item=decided.item).delete()
            with pytest.raises(IntegrityError), transaction.atomic():
                rows.objects.filter(item=decided.item).update(item=decided.item)

    def test_who_did_not_vote_for_it_may_reserve(self, client, decided, chair, member):
        client.force_login(chair)
        data = {"person": chair.pk, "text": "Barnen väntar."}
        for _twice in range(2):
            assert client.post(url("reservation_add", decided), data).status_code == 302
        reservation = Reservation.objects.get()
        assert "Ordförande reserverar sig mot beslutet. Barnen väntar." in told(decided)
        for_it = Vote.objects.filter(motion__outcome="reject").earliest("pk").person
        page = client.post(url("reservation_add", decided), {"person": for_it.pk})
        assertContains(page, "röstade för beslutet")
        client.post(url("reservation_remove", decided, reservation.pk))
        assert not Reservation.objects.exists()

    def test_not_when_the_meeting_is_closed(self, decided, chair):
        voting.reserve(decided.item, person=chair, by=chair)
        decided.item.meeting.refresh_from_db()
        decided.item.meeting.close(by=chair)
        with pytest.raises(IntegrityError), transaction.atomic():
            Reservation.objects.all().delete()


class TestPages:
    def test_from_motion_to_decision(self, client, case, chair, member):
        client.force_login(chair)
        key = str(uuid.uuid4())
        data = {"outcome": "grant", "moved_by": "", "text": "", "key": key}
        for _twice in range(2):
            client.post(url("motion_add", case), data)
        assert Motion.objects.count() == 1
        other = {"outcome": "reject", "moved_by": member.pk, "key": str(uuid.uuid4())}
        client.post(url("motion_add", case), other)
        grant, reject = Motion.objects.order_by("number")
        page = client.get(url("voting", case))
        assert page.context["voting_form"]["presiding"].value() == chair.pk
        how = {"method": "vote", "presiding": chair.pk, "agreed": ""}
        client.post(url("voting_choose", case), how)
        votes = {
            f"vote-{v.term.user_id}": reject.pk for v in voting.voters_of(case.item)
        }
        client.post(url("votes_cast", case), {**votes, f"vote-{chair.pk}": "0"})
        page = client.get(url("voting", case))
        assertContains(page, "Gruppen beslutar enligt yrkande 2. Avslag.")
        assert page.context["result"].abstained == [str(chair)]
        page = client.get(url("item", case))
        assert page.context["form"]["outcome"].value() == "reject"
        page = client.post(url("motion_remove", case, 2), follow=True)
        assertContains(page, "Någon står bakom yrkandet")
        client.post(url("motion_remove", case, 1))
        assert Motion.objects.get() == reject

    def test_what_is_wrong_is_said(self, client, case, chair, two):
        client.force_login(chair)
        how = {"method": "consensus", "presiding": chair.pk, "agreed": ""}
        page = client.post(url("voting_choose", case), how)
        assertContains(page, "Ange vilket yrkande alla är eniga om.")
        page = client.post(url("motion_add", case), {"outcome": ""})
        assert page.context["motion_form"].errors

    @pytest.mark.parametrize(
        ("who", "status"),
        [("coordinator", 200), ("chair", 200), ("member", 403), ("auditor", 403)],
    )
    def test_who_writes_it_down(self, client, case, who, status, request):
        client.force_login(request.getfixturevalue(who))
        assert client.get(url("voting", case)).status_code == status

    def test_who_stands_aside_does_not(self, client, case, coordinator, stranger):
        declare_conflict(case.application.project, ground="j4", by=coordinator)
        client.force_login(coordinator)
        assert client.get(url("voting", case)).status_code == 403
        client.force_login(stranger)
        assert client.get(url("voting", case)).status_code == 404
