"""Choosing assessors, judging the plans, assessing blind, comparing."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.models import Assessment
from applications.recommendation import actions as recommendation
from projects.conflicts.actions import declare_conflict
from tests import factories

AUTOSAVE = {"X-Autosave": "1"}


def url(name: str, application, *args) -> str:
    return reverse(f"applications:{name}", args=[application.pk, *args])


@pytest.fixture
def assigned(in_preparation, assessors, coordinator):
    for assessor in assessors:
        factories.assign(in_preparation, assessor, by=coordinator)
    return in_preparation


class TestPrepare:
    def test_only_those_who_may_can_be_chosen(
        self, client, in_preparation, coordinator, assessors
    ):
        declare_conflict(in_preparation.project, ground="j1", by=assessors[1])
        client.force_login(coordinator)

        page = client.get(url("prepare", in_preparation))
        offered = page.context["assign"].fields["assessors"].choices
        assert [pk for pk, _name in offered] == [str(assessors[0].pk)]
        assert [person for person, _why in page.context["aside"]] == [assessors[1]]

        response = client.post(
            url("prepare", in_preparation), {"assessors": [assessors[1].pk]}
        )
        assert response.context["assign"].errors
        assert not Assessment.objects.exists()

    def test_assessors_are_chosen_with_a_day(
        self, client, in_preparation, coordinator, assessors
    ):
        client.force_login(coordinator)
        data = {"assessors": [a.pk for a in assessors], "due_on": "2099-03-04"}
        client.post(url("prepare", in_preparation), data)
        due = set(Assessment.objects.values_list("assessor", "due_on"))
        assert {pk for pk, _day in due} == {a.pk for a in assessors}
        assert {str(day) for _pk, day in due} == {"2099-03-04"}

    def test_an_assessor_is_released_until_the_points_are_in(
        self, client, assigned, assessors, coordinator
    ):
        client.force_login(coordinator)
        first, second = Assessment.objects.order_by("pk")
        client.post(url("assessor_release", assigned, second.pk))
        assert list(Assessment.objects.all()) == [first]

        factories.assess(assigned, first.assessor, by=coordinator)
        client.post(url("assessor_release", assigned, first.pk))
        assert list(Assessment.objects.all()) == [first]

    def test_another_cases_assessment_is_not_released_from_here(
        self, client, assigned, call, coordinator
    ):
        other = factories.in_preparation(call, factories.make_user(), coordinator)
        assessment = Assessment.objects.first()
        client.force_login(coordinator)
        response = client.post(url("assessor_release", other, assessment.pk))
        assert response.status_code == 404

    def test_the_plans_are_judged_item_by_item(
        self, client, in_preparation, coordinator
    ):
        item = factories.plan_item(in_preparation.fund)
        client.force_login(coordinator)
        data = {f"{item.pk}-stance": "supports", f"{item.pk}-note": "Rad U1"}
        client.post(url("alignment", in_preparation), data)
        row = in_preparation.plan_alignments.get()
        assert (row.item, row.stance, row.note) == (item, "supports", "Rad U1")

    def test_a_note_that_is_too_long_is_kept_on_the_page(
        self, client, in_preparation, coordinator
    ):
        item = factories.plan_item(in_preparation.fund)
        client.force_login(coordinator)
        data = {f"{item.pk}-stance": "supports", f"{item.pk}-note": "x" * 301}
        response = client.post(url("alignment", in_preparation), data)
        assert response.status_code == 200
        assertContains(response, "x" * 301)
        assert not in_preparation.plan_alignments.exists()


class TestAssess:
    def test_the_first_criterion_without_points_opens(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        page = client.get(url("assess", assigned))
        assert page.context["criterion"].code == "C1"
        client.post(url("assess_criterion", assigned, "C1"), {"C1-points": "3"})
        page = client.get(url("assess", assigned))
        assert page.context["criterion"].code == "C2"

    def test_the_text_is_the_version_handed_in_not_the_draft(
        self, client, assigned, assessors
    ):
        answer = assigned.project.answers.get(question="need")
        answer.text = "Ändrat efter inlämningen"
        answer.save()
        client.force_login(assessors[0])
        page = client.get(url("assess_criterion", assigned, "C1"))
        assertContains(page, "Ett svar i flera ord.")
        assertNotContains(page, "Ändrat efter inlämningen")

    def test_the_assessor_reads_what_the_applicants_read(
        self, client, assigned, assessors, applicant
    ):
        version = url("version", assigned, 1)
        client.force_login(assessors[0])
        judging = client.get(url("assess_criterion", assigned, "C1"))
        client.force_login(applicant)
        own = client.get(version)
        partial = "applications/_read.html"
        assert partial in {template.name for template in judging.templates}
        assert partial in {template.name for template in own.templates}
        assertContains(judging, version)

    @pytest.mark.parametrize("points", ["0", "1", "4"])
    def test_some_points_need_a_reason_and_nothing_typed_is_lost(
        self, client, assigned, assessors, points
    ):
        client.force_login(assessors[0])
        response = client.post(
            url("assess_criterion", assigned, "C1"), {"C1-points": points}
        )
        assert response.context["form"].errors.keys() == {"reason"}
        kept = Assessment.objects.get(assessor=assessors[0]).scores.get()
        assert kept.points == int(points)

    @pytest.mark.parametrize("points", ["5", "-1", "tre", "2.5"])
    def test_points_that_do_not_exist_are_refused(
        self, client, assigned, assessors, points
    ):
        client.force_login(assessors[0])
        response = client.post(
            url("assess_criterion", assigned, "C1"), {"C1-points": points}
        )
        assert response.context["form"].errors.keys() == {"points"}

    def test_a_criterion_that_does_not_exist_is_404(self, client, assigned, assessors):
        client.force_login(assessors[0])
        page = client.get(url("assess_criterion", assigned, "C99"))
        assert page.status_code == 404

    def test_autosave_keeps_half_an_answer_and_says_when(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        address = url("assess_criterion", assigned, "C2")
        data = {"C2-points": "4", "C2-reason": ""}

        answer = client.post(address, data, headers=AUTOSAVE).json()

        assert answer["errors"] == {}
        assert answer["saved_at"]
        assert Assessment.objects.get(assessor=assessors[0]).scores.get().points == 4

        too_long = {"C2-points": "4", "C2-reason": "x" * 1001}
        answer = client.post(address, too_long, headers=AUTOSAVE).json()
        assert list(answer["errors"]) == ["C2-reason"]

    def test_autosave_keeps_what_is_right_while_something_else_is_wrong(
        self, client, assigned, assessors
    ):
        """The script counts as saved what is not said to be wrong."""
        client.force_login(assessors[0])
        address = url("assess_criterion", assigned, "C2")
        client.post(address, {"C2-points": "2", "C2-reason": "Före"})
        data = {"C2-points": "3", "C2-reason": "x" * 1001}
        both = {**data, "autosave_changed": "C2-points,C2-reason"}
        answer = client.post(address, both, headers=AUTOSAVE).json()
        assert list(answer["errors"]) == ["C2-reason"]
        own = Assessment.objects.get(assessor=assessors[0])
        assert (own.scores.get().points, own.scores.get().reason) == (3, "Före")

        data = {"summary": "Gott", "equality-note": "x" * 301}
        both = {**data, "autosave_changed": ",".join(data)}
        address = url("assess_finish", assigned)
        answer = client.post(address, both, headers=AUTOSAVE).json()
        assert list(answer["errors"]) == ["equality-note"]
        own.refresh_from_db()
        assert own.summary == "Gott"

    def test_autosave_saves_only_what_was_just_typed(self, client, assigned, assessors):
        client.force_login(assessors[0])
        address = url("assess_criterion", assigned, "C2")
        data = {"C2-points": "4", "C2-reason": "Nyss", "autosave_changed": "C2-reason"}
        client.post(address, data, headers=AUTOSAVE)
        score = Assessment.objects.get(assessor=assessors[0]).scores.get()
        assert (score.points, score.reason) == (None, "Nyss")

    def test_a_personal_identity_number_is_asked_about(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        address = url("assess_criterion", assigned, "C2")
        data = {"C2-points": "4", "C2-reason": "Elev 20121212-1212"}
        page = client.post(address, data)
        assertContains(page, 'name="C2-personal_number_ok"')
        own = Assessment.objects.get(assessor=assessors[0])
        assert not own.scores.exists()
        client.post(address, {**data, "C2-personal_number_ok": "on"})
        assert own.scores.get().reason == "Elev 20121212-1212"

        address = url("assess_finish", assigned)
        page = client.post(address, {"summary": "Elev 20121212-1212"})
        assertContains(page, 'name="personal_number_ok"')

    def test_autosave_of_the_summary_keeps_the_scores(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        client.post(url("assess_criterion", assigned, "C1"), {"C1-points": "2"})
        client.post(
            url("assess_finish", assigned), {"summary": "Gott"}, headers=AUTOSAVE
        )
        assessment = Assessment.objects.get(assessor=assessors[0])
        assert assessment.summary == "Gott"
        assert assessment.scores.count() == 1

    def test_the_worked_example_is_75_and_is_handed_in(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        for number, points in enumerate(factories.WORKED_SCORES, 1):
            data = {f"C{number}-points": points, f"C{number}-reason": "Därför"}
            client.post(url("assess_criterion", assigned, f"C{number}"), data)
        page = client.get(url("assess_finish", assigned))
        assert page.context["total"] == Decimal("75.0")
        assertContains(page, "75,0")

        data = {"summary": "Gott", "hand_in": "1"}
        response = client.post(url("assess_finish", assigned), data)
        assertRedirects(response, url("assessments", assigned))
        assessment = Assessment.objects.get(assessor=assessors[0])
        assert assessment.state == Assessment.State.DONE
        assert client.get(url("assess", assigned)).status_code == 403

    def test_an_unfinished_assessment_is_not_handed_in(
        self, client, assigned, assessors
    ):
        client.force_login(assessors[0])
        data = {"summary": "Gott", "hand_in": "1"}
        client.post(url("assess_finish", assigned), data)
        assessment = Assessment.objects.get(assessor=assessors[0])
        assert (assessment.state, assessment.summary) == ("open", "Gott")

    def test_the_form_needs_few_queries(self, client, assigned, assessors):
        client.force_login(assessors[0])
        with CaptureQueriesContext(connection) as queries:
            client.get(url("assess", assigned))
        assert len(queries) <= 13


class TestCompare:
    def test_totals_median_range_and_who_differs(
        self, client, in_preparation, assessors, coordinator
    ):
        factories.assess(in_preparation, assessors[0], by=coordinator)
        lower = (3, 4, 1, 2, 3, 2, 4, 3)
        factories.assess(in_preparation, assessors[1], by=coordinator, scores=lower)
        client.force_login(coordinator)

        page = client.get(url("assessments", in_preparation))

        scores = page.context["scores"]
        assert scores.totals == [Decimal("75.0"), Decimal("67.5")]
        assert scores.median == Decimal("71.25")
        assert scores.range == Decimal("7.5")
        assert [c.code for c in scores.far_apart] == ["C3"]
        assertContains(page, "75,0")
        assertContains(page, "67,5")

    @pytest.mark.parametrize(
        ("third", "words"), [(3, "bifall, från 70"), (1, "villkor, från 55")]
    )
    def test_the_worked_examples_fall_in_their_bands(
        self, client, in_preparation, assessors, coordinator, third, words
    ):
        scores = (3, 4, third, 2, 3, 2, 4, 3)
        for assessor in assessors:
            factories.assess(in_preparation, assessor, by=coordinator, scores=scores)
        client.force_login(coordinator)
        page = client.get(url("assessments", in_preparation))
        assert words in page.context["guidance"]

    def test_a_knock_out_is_said(self, client, in_preparation, assessors, coordinator):
        zero = (0, 4, 3, 2, 3, 2, 4, 3)
        for assessor in assessors:
            factories.assess(in_preparation, assessor, by=coordinator, scores=zero)
        client.force_login(coordinator)
        page = client.get(url("assessments", in_preparation))
        assert [c.code for c in page.context["scores"].knocked_out] == ["C1"]

    def test_opening_again_hides_and_voids(self, client, ready, coordinator):
        recommendation.reopen_preparation(ready, reason="Ny fråga", by=coordinator)
        assessment = ready.assessments.first()
        client.force_login(coordinator)
        address = url("assessment_reopen", ready, assessment.pk)

        client.post(address, {"reason": "Samtal om C4"})

        assessment.refresh_from_db()
        assert assessment.state == Assessment.State.OPEN
        page = client.get(url("assessments", ready))
        assert page.context["scores"].assessments == []
