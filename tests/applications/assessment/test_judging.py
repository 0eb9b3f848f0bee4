"""Abstaining, declining and a conflict of interest: three answers, never mixed up."""

import csv
import io
import threading
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from openpyxl import load_workbook
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import AuditEvent, Mail
from applications.assessment import actions as assessment_actions
from applications.assessment import judging
from applications.brief import scores as brief_scores
from applications.models import Assessment, Score
from applications.recommendation import actions as recommendation
from core.refusals import TransitionRefused
from projects.models import ConflictOfInterest
from tests import factories

State = Assessment.State


def url(name: str, application, *args) -> str:
    return reverse(f"applications:{name}", args=[application.pk, *args])


def fresh(user):
    return type(user).objects.get(pk=user.pk)


@pytest.fixture
def assigned(in_preparation, assessors, coordinator):
    for assessor in assessors:
        factories.assign(in_preparation, assessor, by=coordinator)
    return in_preparation


@pytest.fixture
def own(assigned, assessors) -> Assessment:
    return assigned.assessments.get(assessor=assessors[0])


def fill(assessment, scores=factories.WORKED_SCORES, *, abstained=()) -> None:
    criteria = list(assessment.application.criteria())
    assessment_actions.save_scores(
        assessment,
        {c: (p, "Därför") for c, p in zip(criteria, scores, strict=True)},
        abstained=[c for c in criteria if c.code in abstained],
        summary="",
        by=assessment.assessor,
    )


class TestAbstain:
    def test_it_is_an_answer_with_a_reason(self, client, own, assessors):
        client.force_login(assessors[0])
        address = url("assess_criterion", own.application, "C4")
        page = client.post(address, {"C4-points": "abstain"})
        assert page.context["form"].errors.keys() == {"reason"}
        assert not own.scores.get().is_done()

        data = {"C4-points": "abstain", "C4-reason": "Jag kan inte metoden."}
        client.post(address, data)
        score = own.scores.get()
        assert (score.points, score.is_abstained, score.is_done()) == (None, True, True)
        page = client.get(address)
        assert page.context["form"]["points"].value() == "abstain"

    def test_a_reason_without_points_is_kept_and_is_no_answer(
        self, client, own, assessors
    ):
        client.force_login(assessors[0])
        data = {"C1-reason": "Halvvägs"}
        client.post(
            url("assess_criterion", own.application, "C1"),
            data,
            headers={"X-Autosave": "1"},
        )
        assert (own.scores.get().reason, own.scores.get().is_done()) == (
            "Halvvägs",
            False,
        )
        assert len(own.missing()) == 8

    def test_the_total_is_rescaled_and_it_is_said(
        self, client, assigned, assessors, coordinator
    ):
        for assessor in assessors:
            assessment = assigned.assessments.get(assessor=assessor)
            fill(assessment, abstained={"C4", "C7"})
            assessment_actions.hand_in_assessment(assessment, by=assessor)
        client.force_login(coordinator)
        page = client.get(url("assessments", assigned))
        scores = page.context["scores"]
        # (300 − 30 − 40) ÷ 4 × 100 ÷ 75
        assert [round(t, 2) for t in scores.totals] == [Decimal("76.67")] * 2
        assert scores.judged == [6, 6]
        assertContains(page, "6 av 8")

    def test_the_files_round_as_the_page_does(
        self, client, assigned, assessors, coordinator
    ):
        for assessor in assessors:
            assessment = assigned.assessments.get(assessor=assessor)
            fill(assessment, abstained={"C4", "C7"})
            assessment_actions.hand_in_assessment(assessment, by=assessor)
        client.force_login(coordinator)
        export = reverse("applications:export")

        text = client.get(export).getvalue().decode("utf-8-sig")
        [_headings, row] = csv.reader(io.StringIO(text), delimiter=";")
        assert row[7:10] == ["76,7"] * 3

        file = client.get(export, {"format": "xlsx"}).getvalue()
        sheet = load_workbook(io.BytesIO(file)).worksheets[0]
        cells = {cell.value for line in sheet.iter_rows() for cell in line}
        assert 76.7 in cells
        assert not [c for c in cells if isinstance(c, float) and c != 76.7]

    def test_nobody_judging_a_knock_out_stops_a_grant(
        self, assigned, assessors, coordinator
    ):
        for assessor in assessors:
            assessment = assigned.assessments.get(assessor=assessor)
            fill(assessment, abstained={"C4"})
            assessment_actions.hand_in_assessment(assessment, by=assessor)
        item = factories.plan_item(assigned.fund)
        recommendation.judge_alignment(assigned, item, stance="silent", by=coordinator)
        sign = {
            "reasons": "Skäl",
            "amounts": factories.yearly(assigned),
            "plan_item": item,
        }
        with pytest.raises(TransitionRefused, match="C4"):
            recommendation.sign_recommendation(
                assigned, outcome="grant", by=coordinator, **sign
            )
        recommendation.sign_recommendation(
            assigned, outcome="reject", by=coordinator, **sign
        )

    def test_who_can_judge_nothing_declines_instead(self, own):
        every = {f"C{number}" for number in range(1, 9)}
        fill(own, abstained=every)
        with pytest.raises(TransitionRefused):
            own.hand_in(by=own.assessor)

    def test_the_database_refuses_points_of_one_who_abstains(self, own):
        fill(own)
        with pytest.raises(IntegrityError), transaction.atomic():
            Score.objects.filter(assessment=own).update(is_abstained=True)


class TestDecline:
    def test_it_says_why_and_takes_access_away(
        self, client, own, assessors, coordinator, django_capture_on_commit_callbacks
    ):
        application = own.application
        client.force_login(assessors[0])
        assertContains(client.get(url("assess_decline", application)), "jäv")
        data = {"why": "no_time", "note": "Semester"}
        response = client.post(url("assess_decline", application), data)
        assertRedirects(response, reverse("applications:list"))
        own.refresh_from_db()
        assert (own.state, own.declined_why) == (State.DECLINED, "no_time")
        event = AuditEvent.objects.about(own).first()
        assert (event.to_state, event.by) == ("declined", assessors[0])
        client.force_login(fresh(assessors[0]))
        assert client.get(url("assess", application)).status_code in (403, 404)
        answer = ConflictOfInterest.objects.get(user=assessors[0])
        assert answer.ground == "none"  # as it was before

    @pytest.mark.parametrize("why", ["", "conflict", "nonsense"])
    def test_a_conflict_is_not_said_here(self, client, own, assessors, why):
        client.force_login(assessors[0])
        page = client.post(url("assess_decline", own.application), {"why": why})
        assert page.context["form"].errors.keys() == {"why"}

    def test_the_coordinator_sees_it_and_may_ask_again(
        self, client, own, assessors, coordinator
    ):
        application = own.application
        judging.decline_assessment(own, why="no_time", note="Semester", by=assessors[0])
        client.force_login(coordinator)
        page = client.get(url("prepare", application))
        assertContains(page, "Semester")
        assert assessors[0] in page.context["people"]
        client.post(url("prepare", application), {"assessors": [assessors[0].pk]})
        own.refresh_from_db()
        assert (own.state, own.declined_why) == (State.OPEN, "")

    def test_it_opens_nothing_before_enough_are_in(
        self, client, assigned, own, assessors, coordinator
    ):
        factories.assess(assigned, assessors[1], by=coordinator)
        judging.decline_assessment(own, why="not_my_field", by=assessors[0])
        assert (
            brief_scores.scores_open_to(fresh(coordinator), assigned).assessments == []
        )
        alone = brief_scores.scores_open_to(fresh(assessors[1]), assigned).assessments
        assert [a.assessor for a in alone] == [assessors[1]]
        client.force_login(coordinator)
        assert client.get(url("recommend", assigned)).status_code == 200
        with pytest.raises(TransitionRefused):
            recommendation.sign_recommendation(
                assigned,
                outcome="reject",
                reasons="Skäl",
                amounts={},
                plan_item=None,
                by=coordinator,
            )

    def test_enough_others_open_the_points(
        self, fund, assigned, own, assessors, coordinator
    ):
        third = factories.make_role(fund, "assessor", "Tredje Bedömaren")
        for person in (assessors[1], third):
            factories.assess(assigned, person, by=coordinator)
        assert not brief_scores.scores_open_to(fresh(coordinator), assigned).assessments
        judging.decline_assessment(own, why="other", by=assessors[0])
        scores = brief_scores.scores_open_to(fresh(coordinator), assigned)
        assert {a.assessor for a in scores.assessments} == {assessors[1], third}

    def test_what_is_handed_in_is_not_declined(self, own, assessors, coordinator):
        fill(own)
        assessment_actions.hand_in_assessment(own, by=assessors[0])
        with pytest.raises(TransitionRefused):
            judging.decline_assessment(own, why="no_time", by=assessors[0])

    def test_only_the_assessor_and_strangers_find_nothing(
        self, client, own, coordinator, stranger
    ):
        for person, status in ((coordinator, 403), (stranger, 404)):
            client.force_login(person)
            page = client.post(
                url("assess_decline", own.application), {"why": "no_time"}
            )
            assert page.status_code == status


class TestConflict:
    @pytest.mark.parametrize("handed_in", [False, True])
    def test_it_closes_the_assessment_at_once(
        self, client, assigned, own, assessors, coordinator, handed_in
    ):
        fill(own)
        if handed_in:
            assessment_actions.hand_in_assessment(own, by=assessors[0])
        factories.assess(assigned, assessors[1], by=coordinator)
        client.force_login(assessors[0])
        response = client.post(url("conflict", assigned), {"ground": "j2"})
        assert response.status_code == 302
        own.refresh_from_db()
        assert (own.state, own.declined_why) == (State.DECLINED, "conflict")
        assert assigned.project.conflicts.get(user=assessors[0]).ground == "j2"
        for person in (coordinator, assessors[1]):
            scores = brief_scores.scores_open_to(fresh(person), assigned)
            assert own.pk not in [a.pk for a in scores.assessments]
        told = Mail.objects.filter(subject="En bedömare har lämnat en ansökan")
        assert coordinator in {mail.to for mail in told}

    def test_doubt_closes_nothing_until_it_is_settled(self, assigned, own, assessors):
        judging.answer_on_conflict(assigned, ground="unsure", by=assessors[0])
        own.refresh_from_db()
        assert own.state == State.OPEN

    def test_after_the_preparation_the_assessment_stands(self, ready, assessors):
        judging.answer_on_conflict(ready, ground="j4", by=assessors[0])
        states = set(ready.assessments.values_list("state", flat=True))
        assert states == {State.DONE}


class TestConfidenceAndPerspectives:
    def test_they_are_saved_and_shown_but_weigh_nothing(
        self, client, assigned, assessors, coordinator
    ):
        for assessor in assessors:
            assessment = assigned.assessments.get(assessor=assessor)
            fill(assessment)
            client.force_login(assessor)
            data = {
                "summary": "Gott",
                "confidence": "low",
                "child-verdict": "needs_work",
                "child-note": "Barnen är inte tillfrågade",
                "equality-verdict": "passes",
                "hand_in": "1",
            }
            client.post(url("assess_finish", assigned), data)
        client.force_login(coordinator)
        page = client.get(url("assessments", assigned))
        assertContains(page, "Barnen är inte tillfrågade")
        assertContains(page, "Låg")
        assert page.context["scores"].totals == [Decimal(75)] * 2

    def test_what_needs_work_is_said(self, client, own, assessors):
        fill(own)
        client.force_login(assessors[0])
        data = {"summary": "", "child-verdict": "needs_work", "hand_in": "1"}
        page = client.post(url("assess_finish", own.application), data)
        assert page.context["form"].errors.keys() == {"child-note"}
        own.refresh_from_db()
        assert own.state == State.OPEN
        assert own.perspectives.get().verdict == "needs_work"


def test_no_keys_without_a_text_about_them(client, own, assessors):
    client.force_login(assessors[0])
    page = client.get(url("assess_criterion", own.application, "C2"))
    assertContains(page, "data-scorekeys")
    assertContains(page, "data-keys-switch")
    assertContains(page, url("assess_criterion", own.application, "C1"))


def test_the_next_case_is_a_link(client, own, call, assessors, coordinator, applicant):
    client.force_login(assessors[0])
    page = client.get(url("assess_criterion", own.application, "C2"))
    assertNotContains(page, "Nästa ärende")
    other = factories.in_preparation(call, factories.make_user(), coordinator)
    factories.assign(other, assessors[0], by=coordinator)
    client.force_login(fresh(assessors[0]))
    page = client.get(url("assess_criterion", own.application, "C2"))
    assertContains(page, url("assess", other))


@pytest.mark.django_db(transaction=True)
def test_two_who_hand_in_last_at_the_same_instant_open_one_talk():
    fund = factories.make_fund()
    coordinator = factories.make_role(fund, "coordinator")
    people = [factories.make_role(fund, "assessor") for _ in range(2)]
    application = factories.in_preparation(
        factories.make_call(fund), factories.make_user(), coordinator
    )
    for person, scores in zip(
        people, [(3, 4, 3, 2, 3, 2, 4, 3), (1, 4, 3, 2, 3, 2, 4, 3)], strict=True
    ):
        assessment = factories.assign(application, person, by=coordinator)
        fill(assessment, scores)
    start = threading.Barrier(2)

    def run(pk):
        assessment = Assessment.objects.get(pk=pk)
        start.wait(timeout=10)
        try:
            assessment_actions.hand_in_assessment(assessment, by=assessment.assessor)
        finally:
            connection.close()

    pks = application.assessments.values_list("pk", flat=True)
    threads = [threading.Thread(target=run, args=[pk]) for pk in list(pks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert application.calibrations.get().criteria.get().code == "C1"
    subject = "Alla bedömningar av en ansökan är inne"
    assert Mail.objects.filter(subject=subject, to=coordinator).count() == 1
