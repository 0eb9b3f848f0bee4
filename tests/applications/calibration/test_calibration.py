"""Two steps apart: the talk opens, is held in the open, and closes; and the consensus."""

import threading
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import AuditEvent, Mail
from applications import waiting
from applications.assessment import actions as assessment
from applications.assessment import judging
from applications.brief import scores as brief_scores
from applications.calibration import actions as calibration
from applications.case import queries as case_queries
from applications.memos import drafting
from applications.memos.basis import Basis
from applications.models import (
    Application,
    Calibration,
    CalibrationAnswer,
    CalibrationNote,
)
from applications.recommendation import actions as recommendation
from core import clock
from core.refusals import TransitionRefused
from tests import factories
from tests.counting import MOST

FAR = (3, 4, 3, 4, 3, 4, 4, 3)  # C4 and C6 two above the worked example
State = Calibration.State


def url(name: str, application, *args) -> str:
    return reverse(f"applications:{name}", args=[application.pk, *args])


def fresh(user):
    return type(user).objects.get(pk=user.pk)


@pytest.fixture
def apart(in_preparation, assessors, coordinator):
    """Both are in and two points apart on C4 and C6; the plans are judged."""
    factories.assess(in_preparation, assessors[0], by=coordinator)
    factories.assess(in_preparation, assessors[1], by=coordinator, scores=FAR)
    item = factories.plan_item(in_preparation.fund)
    recommendation.judge_alignment(
        in_preparation, item, stance="supports", by=coordinator
    )
    return in_preparation


@pytest.fixture
def talk(apart) -> Calibration:
    return apart.calibrations.get()


def criterion(application, code: str):
    return application.criteria().get(code=code)


def answer(talk, code: str, points: int, by, reason="Efter samtalet"):
    return calibration.answer(
        talk, criterion(talk.application, code), points=points, reason=reason, by=by
    )


def sign(application, by):
    return recommendation.sign_recommendation(
        application,
        outcome="grant",
        reasons="Skäl",
        amounts=factories.yearly(application),
        plan_item=factories.plan_item(application.fund),
        by=by,
    )


class TestOpening:
    def test_the_last_hand_in_opens_it(self, apart, talk, assessors):
        assert {c.code for c in talk.criteria.all()} == {"C4", "C6"}
        assert (talk.state, talk.opened_by) == (State.OPEN, assessors[1])
        verbs = AuditEvent.objects.about(apart).values_list("verb", flat=True)
        assert "calibration_opened" in set(verbs)
        told = Mail.objects.filter(
            subject="Tala igenom en ansökan med de andra bedömarna"
        )
        assert {mail.to for mail in told} == set(assessors)

    def test_not_before_all_are_in_nor_when_they_are_close(
        self, in_preparation, assessors, coordinator
    ):
        factories.assess(in_preparation, assessors[0], by=coordinator)
        assert not Calibration.objects.exists()
        close = (4, 3, 2, 3, 4, 3, 3, 2)
        factories.assess(in_preparation, assessors[1], by=coordinator, scores=close)
        assert not Calibration.objects.exists()

    def test_an_assessment_opened_again_hides_the_talk(
        self, client, apart, talk, assessors, coordinator
    ):
        calibration.write_note(
            talk, criterion(apart, "C4"), text="Så tänkte jag", by=assessors[0]
        )
        last = apart.assessments.get(assessor=assessors[1])
        assessment.reopen_assessment(last, reason="Ny uppgift", by=coordinator)
        for person in (*assessors, coordinator):
            client.force_login(fresh(person))
            page = client.get(url("calibration", apart))
            assertNotContains(page, "Så tänkte jag")
        last.refresh_from_db()
        assessment.save_scores(
            last, {criterion(apart, "C4"): (3, "x")}, summary="", by=assessors[1]
        )
        assessment.save_scores(
            last, {criterion(apart, "C6"): (3, "x")}, summary="", by=assessors[1]
        )
        assessment.hand_in_assessment(last, by=assessors[1])
        talk.refresh_from_db()
        assert talk.state == State.CLOSED


class TestTalking:
    def test_the_page_shows_points_and_reasons_side_by_side(
        self, client, apart, talk, assessors
    ):
        client.force_login(assessors[0])
        page = client.get(url("calibration", apart))
        (shown,) = page.context["talks"]
        assert [entry["row"].criterion.code for entry in shown.rows] == ["C4", "C6"]
        assert [p[1] for p in shown.rows[0]["pairs"]] == [2, 4]

    def test_a_note_is_signed_and_never_changed(self, client, apart, talk, assessors):
        client.force_login(assessors[0])
        data = {"note-C4-text": "Jag läste bilagan"}
        client.post(url("calibration_note", apart, "C4"), data)
        note = CalibrationNote.objects.get()
        assert (note.text, note.written_by) == ("Jag läste bilagan", assessors[0])
        client.force_login(assessors[1])
        assertContains(client.get(url("calibration", apart)), "Jag läste bilagan")
        with pytest.raises(DatabaseError), transaction.atomic():
            CalibrationNote.objects.update(text="Annat")

    def test_an_empty_note_is_explained_on_the_page(
        self, client, apart, talk, assessors
    ):
        client.force_login(assessors[0])
        page = client.post(
            url("calibration_note", apart, "C4"), {"note-C4-text": "  \x00"}
        )
        assert page.status_code == 200
        assert page.context["form"].errors.keys() == {"text"}

    def test_changed_points_keep_the_old_ones(self, client, apart, talk, assessors):
        client.force_login(assessors[1])
        data = {"own-C4-points": "3", "own-C4-reason": "Avtalet saknas"}
        client.post(url("calibration_answer", apart, "C4"), data)
        kept = CalibrationAnswer.objects.get()
        assert (kept.old_points, kept.new_points) == (4, 3)
        own = apart.assessments.get(assessor=assessors[1])
        assert own.scores.get(criterion__code="C4").points == 3
        assert own.state == "done"
        page = client.get(url("calibration", apart))
        assertContains(page, "från 4 till 3")
        with pytest.raises(DatabaseError), transaction.atomic():
            CalibrationAnswer.objects.update(old_points=0)

    def test_four_points_still_need_a_reason(self, client, apart, talk, assessors):
        client.force_login(assessors[1])
        page = client.post(
            url("calibration_answer", apart, "C4"), {"own-C4-points": "4"}
        )
        assert page.context["form"].errors.keys() == {"reason"}
        with pytest.raises(TransitionRefused):
            answer(talk, "C4", 4, assessors[1], reason=" ")

    def test_it_closes_by_itself_when_nobody_is_far_apart(
        self, apart, talk, assessors, coordinator
    ):
        answer(talk, "C4", 3, assessors[1])
        talk.refresh_from_db()
        assert talk.state == State.OPEN
        answer(talk, "C6", 3, assessors[1])
        talk.refresh_from_db()
        assert (talk.state, talk.closed_by) == (State.CLOSED, assessors[1])
        sign(apart, coordinator)

    def test_it_waits_for_each_who_has_not_answered(
        self, apart, talk, assessors, coordinator
    ):
        title = "Tala igenom poäng som skiljer sig åt"

        def waits(person):
            return [r for r in waiting.waiting_for(fresh(person)) if r.title == title]

        assert waits(assessors[0])
        assert waits(assessors[1])
        for code in ("C4", "C6"):
            answer(talk, code, 2, assessors[0])
        assert not waits(assessors[0])
        assert waits(assessors[1])
        assert apart in waiting.applications(fresh(assessors[1]))
        with clock.travel(clock.now() + timedelta(days=9)):
            [row] = waiting.waiting_for(fresh(coordinator))
        assert "det är dem ärendet väntar på" in row.title
        assert row.since == talk.opened_at, "since they began to talk"

    def test_who_gave_no_points_has_none_to_change(self, apart, talk, coordinator):
        with pytest.raises(TransitionRefused):
            answer(talk, "C4", 2, coordinator)

    def test_what_a_barred_assessor_said_is_gone(
        self, client, fund, apart, talk, assessors, coordinator
    ):
        third = factories.make_role(fund, "assessor", "Tredje")
        factories.assess(apart, third, by=coordinator)
        calibration.write_note(
            talk, criterion(apart, "C4"), text="Sagt av jävig", by=assessors[1]
        )
        answer(talk, "C4", 4, assessors[1], reason="Jävig motivering")
        judging.answer_on_conflict(apart, ground="j1", by=assessors[1])
        client.force_login(coordinator)
        page = client.get(url("calibration", apart))
        assertNotContains(page, "Sagt av jävig")
        assertNotContains(page, "Jävig motivering")
        talk.refresh_from_db()
        assert talk.state == State.CLOSED


class TestClosing:
    def test_no_recommendation_is_signed_while_it_is_open(self, apart, coordinator):
        with pytest.raises(TransitionRefused):
            sign(apart, coordinator)

    def test_the_coordinator_closes_it_with_a_reason(
        self, client, apart, talk, coordinator
    ):
        client.force_login(coordinator)
        client.post(url("calibration_close", apart), {"reason": ""})
        talk.refresh_from_db()
        assert talk.state == State.OPEN
        client.post(url("calibration_close", apart), {"reason": "De läser olika"})
        talk.refresh_from_db()
        assert (talk.state, talk.closed_why) == (State.CLOSED, "De läser olika")
        assertContains(client.get(url("calibration", apart)), "De läser olika")
        [line] = AuditEvent.objects.about(apart).filter(verb="calibration_closed")
        assert (line.by, line.note) == (coordinator, "De läser olika")
        history = client.get(apart.get_absolute_url()).context["history"]
        told = [(str(line["words"]), line["note"]) for line in history]
        assert ("Samtalet om poängen avslutades", "De läser olika") in told
        said = drafting.draw(
            Basis(
                fresh(coordinator), case_queries.with_project(Application.objects).get()
            )
        )
        assert "Samtalet om dem avslutades: De läser olika" in said["assessment"]
        assert "2 och 4, median 3,0" in said["assessment"]
        sign(apart, coordinator)

    def test_while_it_is_open_the_pages_lead_to_it(
        self, client, apart, talk, coordinator
    ):
        client.force_login(coordinator)
        to_sign = url("recommend", apart)
        page = client.get(url("assessments", apart))
        assertNotContains(page, to_sign)
        assertContains(page, url("calibration", apart))
        page = client.get(to_sign)
        assertNotContains(page, 'name="reasons"')
        assertContains(page, url("calibration", apart))
        step = client.get(apart.get_absolute_url()).context["step"]
        assert step.url == url("calibration", apart)
        calibration.close_calibration(talk, why="Klart", by=coordinator)
        assertContains(client.get(url("assessments", apart)), to_sign)
        assertContains(client.get(to_sign), 'name="reasons"')

    def test_it_is_not_closed_twice_nor_answered_after(
        self, apart, talk, coordinator, assessors
    ):
        calibration.close_calibration(talk, why="Klart", by=coordinator)
        with pytest.raises(TransitionRefused):
            calibration.close_calibration(talk, why="Igen", by=coordinator)
        with pytest.raises(TransitionRefused):
            answer(talk, "C4", 3, assessors[1])

    def test_who_may_do_what(
        self, client, apart, talk, assessors, auditor, member, stranger, coordinator
    ):
        posts = [
            ("calibration_note", "C4"),
            ("calibration_answer", "C4"),
            ("calibration_close",),
            ("consensus",),
        ]
        for name, *args in posts:
            for person, status in ((auditor, 403), (member, 403), (stranger, 404)):
                client.force_login(person)
                response = client.post(url(name, apart, *args))
                assert response.status_code == status, (name, person)
        client.force_login(assessors[0])
        assert client.post(url("calibration_close", apart)).status_code == 403
        client.force_login(coordinator)
        assert client.post(url("calibration_answer", apart, "C4")).status_code == 403
        assert client.post(url("calibration_note", apart, "C9")).status_code == 404

    @pytest.mark.parametrize("notes", [1, 3])
    def test_the_page_needs_the_same_queries_whatever_is_said(
        self, client, apart, talk, assessors, notes, django_assert_max_num_queries
    ):
        for number in range(notes):
            for one in talk.criteria.all():
                calibration.write_note(talk, one, text=f"{number}", by=assessors[0])
        client.force_login(assessors[0])
        with django_assert_max_num_queries(MOST):
            client.get(url("calibration", apart))


class TestConsensus:
    def agree(self, application, by, *, seen=0, points=3):
        return calibration.save_consensus(
            application,
            dict.fromkeys(application.criteria(), (points, "Vi är överens")),
            seen=seen,
            by=by,
        )

    def test_it_stands_beside_the_own_points(self, client, apart, talk, coordinator):
        before = list(apart.assessments.values_list("scores__points", flat=True))
        client.force_login(coordinator)
        data = {"seen": "0"}
        for number, points in enumerate(factories.WORKED_SCORES, 1):
            data |= {f"C{number}-points": points, f"C{number}-reason": "Överens"}
        response = client.post(url("consensus", apart), data)
        assert response.status_code == 302
        after = list(apart.assessments.values_list("scores__points", flat=True))
        assert sorted(after) == sorted(before)
        page = client.get(url("assessments", apart))
        scores = page.context["scores"]
        assert scores.agreed == 75
        assert scores.totals == [75, 87.5]
        assert (scores.median, scores.range) == (81.25, 12.5)
        assertContains(page, "Överens")
        assertContains(client.get(apart.get_absolute_url()), "75,0")

    def test_each_point_needs_a_reason(self, client, apart, talk, coordinator):
        client.force_login(coordinator)
        page = client.post(url("consensus", apart), {"seen": "0", "C1-points": "3"})
        assert page.context["form"].errors.keys() == {"C1-reason"}

    def test_half_a_consensus_has_no_total(self, apart, coordinator):
        one = {criterion(apart, "C4"): (3, "Överens")}
        calibration.save_consensus(apart, one, seen=0, by=coordinator)
        scores = brief_scores.scores_open_to(fresh(coordinator), apart)
        assert (scores.agreed, scores.agreed_count) == (None, 1)

    def test_nobody_writes_over_what_they_have_not_read(
        self, client, apart, coordinator, assessors
    ):
        self.agree(apart, assessors[0])
        client.force_login(coordinator)
        data = {"seen": "0", "C1-points": "1", "C1-reason": "Min text"}
        page = client.post(url("consensus", apart), data)
        assert page.status_code == 200
        assertContains(page, "Min text")
        assertContains(page, "Vi är överens")
        assert apart.consensus.scores.count() == 8
        assert page.context["form"]["seen"].value() == 1
        client.post(url("consensus", apart), data | {"seen": "1"})
        assert apart.consensus.scores.get().points == 1

    def test_not_before_all_are_in(self, in_preparation, assessors, coordinator):
        factories.assess(in_preparation, assessors[0], by=coordinator)
        with pytest.raises(TransitionRefused):
            self.agree(in_preparation, coordinator)

    def test_it_says_when_points_have_changed_since(self, apart, talk, assessors):
        self.agree(apart, assessors[0])
        assert not calibration.consensus_of(apart).is_stale
        answer(talk, "C4", 3, assessors[1])
        assert calibration.consensus_of(apart).is_stale

    def test_the_first_chosen_leads_and_the_others_do_not(
        self, client, apart, assessors
    ):
        for person, status in ((assessors[0], 200), (assessors[1], 403)):
            client.force_login(person)
            assert client.get(url("consensus", apart)).status_code == status

    def test_zero_in_the_consensus_knocks_out(self, apart, talk, coordinator):
        calibration.close_calibration(talk, why="Klart", by=coordinator)
        self.agree(apart, coordinator, points=0)
        with pytest.raises(TransitionRefused, match="C1"):
            sign(apart, coordinator)
        scores = brief_scores.scores_open_to(fresh(coordinator), apart)
        assert [c.code for c in scores.knocked_out] == ["C1", "C2", "C4"]


@pytest.mark.django_db(transaction=True)
def test_two_editors_at_the_same_instant_one_is_told():
    fund = factories.make_fund()
    coordinator = factories.make_role(fund, "coordinator")
    application = factories.in_preparation(
        factories.make_call(fund), factories.make_user(), coordinator
    )
    for _number in range(2):
        person = factories.make_role(fund, "assessor")
        factories.assess(application, person, by=coordinator)
    scores = {criterion(application, "C1"): (3, "Överens")}
    start, said = threading.Barrier(2), []

    def run():
        start.wait(timeout=10)
        try:
            calibration.save_consensus(application, scores, seen=0, by=coordinator)
            said.append("saved")
        except calibration.ChangedMeanwhile:
            said.append("told")
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["saved", "told"]
