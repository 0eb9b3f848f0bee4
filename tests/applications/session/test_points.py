"""A point that is no case: a plan, rules, something else. Voted and decided as a case is."""

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import User
from applications.decisions import tabling
from applications.meetings import attendance
from applications.minutes import actions as minutes_actions
from applications.models import Motion, Vote
from applications.paragraphs import drafting, record
from applications.voting import actions as voting
from applications.voting import points
from core.refusals import TransitionRefused
from fund.meetings import actions as meetings
from fund.models import AgendaItem, Meeting, PointDecision
from tests import factories
from tests.applications.reading import fix_point

Method = voting.Method
Kind = AgendaItem.Kind


@pytest.fixture
def plan(fund, coordinator) -> AgendaItem:
    """The only point of a meeting in session: a plan to adopt."""
    meeting = factories.plan_meeting(fund, by=coordinator)
    item = meetings.add_agenda_item(
        meeting, title="Investeringsplanen", kind=Kind.PLAN, by=coordinator
    )
    factories.begin(meeting, by=coordinator)
    item.meeting = Meeting.objects.get(pk=meeting.pk)
    return item


@pytest.fixture
def two(plan, chair, member):
    """The proposal, and a member who moves that it is referred back."""
    return (
        voting.move(plan, outcome="approve", by=chair),
        voting.move(plan, outcome="refer_back", moved_by=member, by=chair),
    )


def url(name: str, item, *args) -> str:
    return reverse(f"applications:{name}", args=[item.meeting_id, item.number, *args])


def fresh(item) -> AgendaItem:
    return AgendaItem.objects.select_related("meeting").get(pk=item.pk)


def leaves(item, title: str, by) -> None:
    term = item.meeting.attendances.get(term__seat__title=title).term
    attendance.move(item, term, is_arrival=False, by=by)


def vote(item, chair, sides: dict) -> None:
    voting.choose(item, method=Method.VOTE, presiding=chair, agreed=None, by=chair)
    voting.cast(item, sides, by=chair)


def everybody(item, motion) -> dict:
    return {voter.term.user_id: motion for voter in voting.voters_of(item)}


def drafted(item) -> str:
    rows = drafting.draw(item.meeting, led_by=None, verifiers=[])
    return next(row.text for row in rows if row.item)


def test_from_motion_to_decision_and_reservation(client, plan, chair, member):
    client.force_login(chair)
    for outcome, who in (("approve", ""), ("reject", member.pk)):
        client.post(url("motion_add", plan), {"outcome": outcome, "moved_by": who})
    approve, reject = Motion.objects.order_by("number")
    how = {"method": "vote", "presiding": chair.pk, "agreed": ""}
    client.post(url("voting_choose", plan), how)
    votes = {f"vote-{person}": approve.pk for person in everybody(plan, None)}
    client.post(url("votes_cast", plan), {**votes, f"vote-{member.pk}": reject.pk})

    page = client.get(url("item", plan))
    assert page.context["form"]["outcome"].value() == "approve"
    data = {"outcome": "approve", "text": "Den gäller från 1 januari."}
    assertRedirects(fix_point(client, plan, data), url("item", plan))
    client.post(url("reservation_add", plan), {"person": member.pk, "text": "För vag."})

    text = drafted(fresh(plan))
    assert "2. Folkhälsostrateg yrkar: avslag." in text
    assert "Yrkande 1 får 8 röster" in text
    assert "Ledningsgruppen bifaller förslaget. Den gäller från 1 januari." in text
    assert "Deltar i beslutet. Ordförande, Ordförande" in text
    assert "Folkhälsostrateg reserverar sig mot beslutet. För vag." in text
    assertContains(client.get(url("item", plan)), "bifaller förslaget")
    assertContains(client.get(plan.meeting.get_absolute_url()), "Bifall")


def test_all_vote_for_one_in_one_press(client, plan, chair, two):
    voting.choose(plan, method=Method.VOTE, presiding=chair, agreed=None, by=chair)
    client.force_login(chair)
    who = next(iter(everybody(plan, None)))
    page = client.post(url("votes_cast", plan), {f"vote-{who}": two[0].pk}, follow=True)
    assertContains(page, "Rösterna är sparade")
    assertContains(page, "Har inte röstat:", count=2)  # where it is done, and what won
    client.post(url("votes_cast", plan), {f"vote-{who}": two[0].pk, "all": two[1].pk})
    votes = set(Vote.objects.values_list("motion", flat=True))
    assert votes == {two[1].pk}
    assert Vote.objects.count() == len(everybody(plan, None))


def test_the_decision_is_what_won(plan, chair, two):
    vote(plan, chair, everybody(plan, two[1]))
    with pytest.raises(TransitionRefused, match="beslutat annat"):
        points.decide(plan, outcome="approve", by=chair)
    points.decide(plan, outcome="refer_back", by=chair)


def test_what_all_agree_on_needs_no_motion(plan, chair):
    points.decide(plan, outcome="note", by=chair)
    assert "Ledningsgruppen lägger informationen till handlingarna." in drafted(plan)


def test_where_nothing_happens_the_minutes_are_written_by_hand(plan, coordinator):
    assert drafted(plan) == ""
    leaves(plan, "Folkhälsostrateg", by=coordinator)
    assert "Folkhälsostrateg lämnar före punkten" in drafted(plan)


class TestWhoTakesPart:
    def test_who_has_left_has_no_vote_and_quorum_is_counted_anew(
        self, client, plan, chair, coordinator, member, two
    ):
        vote(plan, chair, everybody(plan, two[0]))
        leaves(plan, "Folkhälsostrateg", by=coordinator)
        points.decide(plan, outcome="approve", by=chair)
        assert not Vote.objects.filter(person=member).exists()
        quorum = next(
            row for row in PointDecision.objects.get().checks if row["code"] == "quorum"
        )
        assert "8 av 9" in quorum["why"]

    def test_without_the_economist_it_can_only_be_tabled(
        self, client, plan, chair, coordinator
    ):
        leaves(plan, "Ekonomidirektör", by=coordinator)
        with pytest.raises(TransitionRefused, match="kan bara bordläggas"):
            points.decide(plan, outcome="approve", by=chair)
        client.force_login(chair)
        page = client.get(url("item", plan))
        assertContains(page, "Punkten kan bara bordläggas.")
        page = client.post(url("point_decide", plan), {"outcome": "approve"})
        assert page.context["form"].errors
        fix_point(client, plan, {"outcome": "table"})
        assert PointDecision.objects.get().outcome == "table"

    def test_the_end_of_the_meeting_tables_what_could_not_be_decided(
        self, plan, coordinator
    ):
        leaves(plan, "Ekonomidirektör", by=coordinator)
        tabling.close(plan.meeting, by=coordinator)
        decision = PointDecision.objects.get()
        assert decision.recorded_by == User.objects.system()
        assert "Ingen med ekonomikompetens" in decision.text
        assert "Maria Lindqvist" in decision.text

    def test_who_was_there_stays_when_the_point_is_decided(
        self, plan, chair, coordinator
    ):
        points.decide(plan, outcome="approve", by=chair)
        with pytest.raises(TransitionRefused, match="Punkt 1 är avgjord"):
            leaves(plan, "Folkhälsostrateg", by=coordinator)


class TestRead:
    """A plan or rules are read aloud as a case is, before anything binds."""

    DATA = {"outcome": "approve", "text": "Antas från 1 januari."}

    def test_nothing_binds_until_it_is_fixed(self, client, plan, chair):
        client.force_login(chair)
        page = client.post(url("point_decide", plan), self.DATA)
        assertContains(page, "Fastställ beslutet")
        assertContains(page, "Ledningsgruppen bifaller förslaget. Antas från 1 januari")
        assert not PointDecision.objects.exists()
        back = client.post(url("point_decide", plan), self.DATA | {"change": "1"})
        assert back.context["form"]["text"].value() == "Antas från 1 januari."
        assert not PointDecision.objects.exists()

    def test_what_has_changed_since_is_read_again(
        self, client, plan, chair, coordinator
    ):
        client.force_login(chair)
        page = client.post(url("point_decide", plan), self.DATA)
        sent = self.DATA | {"read": page.context["sheet"].mark}
        leaves(plan, "Folkhälsostrateg", by=coordinator)
        page = client.post(url("point_fix", plan), sent)
        assertContains(page, "Något har ändrats sedan det lästes")
        assert not PointDecision.objects.exists()
        client.post(url("point_fix", plan), sent | {"read": page.context["sheet"].mark})
        decision = PointDecision.objects.get()
        assert decision.text == "Antas från 1 januari."
        assert not any("Folkhälsostrateg" in voter for voter in decision.voters)


class TestLocked:
    def test_nothing_voted_changes_after_the_decision(self, plan, chair, two):
        vote(plan, chair, everybody(plan, two[0]))
        points.decide(plan, outcome="approve", by=chair)
        with pytest.raises(TransitionRefused, match="står fast"):
            voting.cast(fresh(plan), {chair.pk: two[1]}, by=chair)
        with pytest.raises(TransitionRefused, match="står fast"):
            points.decide(fresh(plan), outcome="reject", by=chair)
        with pytest.raises(IntegrityError, match="until_decided"), transaction.atomic():
            Vote.objects.all().delete()
        with pytest.raises(DatabaseError), transaction.atomic():
            PointDecision.objects.update(outcome="reject")

    def test_a_case_is_not_decided_as_a_point(self, case, chair):
        row = {"item": case.item, "outcome": "approve", "recorded_by": chair}
        with (
            pytest.raises(IntegrityError, match="in_session_and_no_case"),
            transaction.atomic(),
        ):
            PointDecision.objects.create(**row)

    def test_nor_after_the_meeting(self, plan, chair):
        plan.meeting.close(by=chair)
        with pytest.raises(TransitionRefused):
            points.decide(plan, outcome="approve", by=chair)
        row = {"item": plan, "outcome": "approve", "recorded_by": chair}
        with pytest.raises(IntegrityError), transaction.atomic():
            PointDecision.objects.create(**row)


class TestPages:
    @pytest.mark.parametrize(
        ("who", "status"),
        [("coordinator", 302), ("chair", 302), ("member", 403), ("stranger", 404)],
    )
    def test_who_writes_it_down(self, client, plan, who, status, request):
        client.force_login(request.getfixturevalue(who))
        data = {"outcome": "approve"}
        for _twice in range(2):
            answer = fix_point(client, plan, data)
            assert answer.status_code == status
        assert PointDecision.objects.count() == (status == 302)
        if (
            status == 302
        ):  # the way to who is here, as from a case; there is no more point
            page = client.get(url("item", plan))
            assert page.context["entries"][-1]["title"] == "Närvaro"
            assert page.context["next"] is None

    def test_a_member_reads_it_without_forms(self, client, plan, member, chair):
        client.force_login(member)
        page = client.get(url("item", plan))
        assertContains(page, "Gruppen kan besluta här.")
        assertNotContains(page, "<form class=")
        assertNotContains(page, "Närvaro<")
        assert client.get(url("voting", plan)).status_code == 403

    def test_a_case_is_not_decided_here(self, client, case, chair):
        client.force_login(chair)
        data = {"outcome": "approve"}
        assert client.post(url("point_decide", case.item), data).status_code == 404


def test_the_kept_minutes_hold_it(plan, chair, coordinator, member):
    points.decide(plan, outcome="approve", text="Antas.", by=chair)
    minutes = minutes_actions.begin_minutes(
        plan.meeting, led_by=chair, verifiers=[member], by=coordinator
    )
    told = [row["point"] for row in record.of(minutes)["paragraphs"]]
    kept = next(row for row in told if row)
    assert kept["decision"]["outcome_in_words"] == "Bifall"
    assert kept["decision"]["text"] == "Antas."
