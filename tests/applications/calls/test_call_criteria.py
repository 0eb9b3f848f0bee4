"""Criteria for each type of project: which set judges, its weights, and its page."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from accounts.audit import AuditEvent
from applications.calls import actions as calls
from applications.calls.forms import usual_criteria, weighed
from applications.models import Criterion
from applications.supplements import actions as supplements
from applications.writing.actions import submit_application
from core import clock
from core.refusals import TransitionRefused
from core.templatetags.ui import in_lines
from fund.models import Appointment
from projects.models import Project
from tests import factories

Role = Appointment.Role
TESTING, INNOVATION = Project.Type.TESTING.value, Project.Type.INNOVATION.value


def rows(*weights):
    usual = usual_criteria()
    return [{**usual[n], "weight": weight} for n, weight in enumerate(weights)]


def address(call, project_type=TESTING, name="call_criteria"):
    return reverse(f"applications:{name}", args=[call.pk, project_type])


def posted(*weights):
    data = {
        "criteria-TOTAL_FORMS": len(weights),
        "criteria-INITIAL_FORMS": len(weights),
    }
    for number, row in enumerate(rows(*weights)):
        for name, value in row.items():
            if value is not False:
                data[f"criteria-{number}-{name}"] = value
    return data


def judged_by(application, project_type):
    application.project.type = project_type
    return [(c.project_type, c.weight) for c in application.criteria()]


# --- Which set judges -----------------------------------------------------------------


def test_a_type_with_a_set_of_its_own_is_judged_by_it_and_others_by_the_common(
    call, applicant, coordinator
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.make_draft(call, applicant)

    assert judged_by(application, TESTING) == [(TESTING, 60), (TESTING, 40)]
    assert len(judged_by(application, INNOVATION)) == 8
    assert len(judged_by(application, "")) == 8


def test_which_set_it_is_takes_one_query(
    call, applicant, coordinator, django_assert_num_queries
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.make_draft(call, applicant)
    application.project.type = TESTING
    with django_assert_num_queries(1):
        list(application.criteria())


def test_the_set_of_another_call_does_not_judge(fund, call, applicant, coordinator):
    other = factories.make_call(fund, title="En annan")
    calls.keep_criteria(other, TESTING, rows(60, 40), by=coordinator)
    application = factories.make_draft(call, applicant)
    assert judged_by(application, TESTING)[0] == ("", 15)


def test_an_assessor_judges_by_the_set_of_the_type(
    client, call, applicant, coordinator, assessors
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.in_preparation(call, applicant, coordinator)
    factories.assign(application, assessors[0], by=coordinator)
    client.force_login(assessors[0])

    page = client.get(reverse("applications:assess", args=[application.pk]))

    assert [c.weight for c in page.context["criteria"]] == [60, 40]


def test_an_assessment_is_whole_when_the_set_of_the_type_is_judged(
    call, applicant, coordinator, assessors
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.in_preparation(call, applicant, coordinator)
    factories.assess(application, assessors[0], by=coordinator, scores=(4, 2))
    assert application.assessments.get().total() == 80


# --- The weights ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project_type", "weights"),
    [
        (TESTING, [15, 15, 15, 20, 5, 10, 10, 10]),
        (INNOVATION, [15, 15, 15, 10, 20, 10, 5, 10]),
        ("development", [15, 15, 15, 15, 10, 10, 10, 10]),
        ("collaboration", [15, 15, 15, 15, 10, 10, 10, 10]),
    ],
)
def test_a_type_begins_with_its_usual_weights(project_type, weights):
    found = [row["weight"] for row in weighed(usual_criteria(), project_type)]
    assert found == weights
    assert sum(found) == 100


@given(st.lists(st.integers(1, 100), min_size=1, max_size=8))
def test_weights_of_ones_own_are_left_alone_and_the_usual_keep_their_sum(weights):
    usual = [row["weight"] for row in usual_criteria()]
    found = [row["weight"] for row in weighed(rows(*weights), TESTING)]
    assert sum(found) == sum(weights)
    if weights != usual:
        assert found == weights


@pytest.mark.parametrize("weights", [(60, 39), (100, 1), (1,)])
def test_weights_that_are_not_100_together_are_refused_everywhere(
    client, call, coordinator, weights
):
    with pytest.raises(TransitionRefused):
        calls.keep_criteria(call, TESTING, rows(*weights), by=coordinator)
    client.force_login(coordinator)
    response = client.post(address(call), posted(*weights))
    assert response.status_code == 200
    assert response.context["criteria"].non_form_errors()
    assert not call.criteria.filter(project_type=TESTING).exists()


def test_a_code_stands_once_in_a_set(call):
    one = call.criteria.get(code="C1")
    one.pk, one.project_type = None, TESTING
    one.save()
    one.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        one.save()


# --- The page -------------------------------------------------------------------------


def test_the_coordinator_gives_a_type_its_set_and_takes_it_back(
    client, call, coordinator
):
    client.force_login(coordinator)
    page = client.get(address(call))
    weights = [form.initial["weight"] for form in page.context["criteria"].forms]
    assert weights == [15, 15, 15, 20, 5, 10, 10, 10]

    assert client.post(address(call), posted(70, 30)).url == call.get_absolute_url()
    kept = call.criteria.filter(project_type=TESTING).order_by("position")
    assert list(kept.values_list("code", "weight")) == [("C1", 70), ("C2", 30)]
    assert AuditEvent.objects.about(call).first().verb == "criteria_changed"
    sets = client.get(call.get_absolute_url()).context["sets"]
    assert [row["type"] for row in sets] == ["", TESTING]

    client.post(address(call, name="call_criteria_remove"))
    assert not kept.exists()
    assert call.criteria.count() == 8


def test_the_common_set_leaves_the_others_alone(call, coordinator):
    calls.keep_criteria(call, TESTING, rows(70, 30), by=coordinator)
    calls.keep_call(
        call, fund=call.fund, fields={}, criteria=rows(50, 50), by=coordinator
    )
    assert call.criteria.filter(project_type=TESTING).count() == 2
    assert call.criteria.common().count() == 2


@pytest.mark.parametrize("name", ["call_criteria", "call_criteria_remove"])
def test_nothing_changes_when_somebody_has_begun_to_assess(
    client, call, applicant, coordinator, assessors, name
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.in_preparation(call, applicant, coordinator)
    factories.assign(application, assessors[0], by=coordinator)
    client.force_login(coordinator)

    response = client.post(address(call, name=name), posted(70, 30), follow=True)

    assert "har börjat bedöma" in response.content.decode()
    kept = Criterion.objects.filter(call=call, project_type=TESTING)
    assert set(kept.values_list("weight", flat=True)) == {60, 40}


@pytest.mark.parametrize("name", ["call_criteria", "call_criteria_remove"])
def test_others_cannot_change_them(client, call, applicant, assessors, name):
    hidden = factories.make_call(call.fund, is_published=False)
    client.force_login(assessors[0])
    assert client.post(address(call, name=name), posted(70, 30)).status_code == 403
    assert client.post(address(hidden, name=name), posted(1)).status_code == 404


def test_a_type_that_does_not_exist_is_404(client, call, coordinator):
    client.force_login(coordinator)
    assert client.get(address(call, "nothing")).status_code == 404
    removed = client.post(address(call, "nothing", "call_criteria_remove"))
    assert removed.status_code == 404


# --- The type of what is being judged -------------------------------------------------


def test_a_supplement_does_not_change_by_which_set_a_case_is_judged(
    call, applicant, coordinator, assessors
):
    calls.keep_criteria(call, TESTING, rows(60, 40), by=coordinator)
    application = factories.in_preparation(call, applicant, coordinator)
    factories.assess(application, assessors[0], by=coordinator, scores=(4, 2))
    supplements.ask_for_supplement(
        application,
        sections={"knowledge": "Mer?"},
        due_on=clock.today() + timedelta(days=9),
        by=coordinator,
    )
    project = application.project
    Project.objects.filter(pk=project.pk).update(type=INNOVATION)

    with pytest.raises(TransitionRefused, match="projekttyp"):
        submit_application(application, by=applicant)

    Project.objects.filter(pk=project.pk).update(type=TESTING)
    (asked,) = application.supplement_requests.get().sections.all()
    supplements.say_unchanged(asked, answer="Typen står fast", by=applicant)
    submit_application(application, by=applicant)


# --- What the weights are together ----------------------------------------------------


def test_the_sum_of_the_weights_is_said_as_they_stand(client, call, coordinator):
    client.force_login(coordinator)
    edit = reverse("applications:call_edit", args=[call.pk])
    for page in (edit, address(call)):
        assert (
            "Vikterna är tillsammans 100 av 100." in client.get(page).content.decode()
        )

    wrong = posted(60, 24, 7) | {"criteria-2-DELETE": "on"}
    response = client.post(address(call), wrong)
    assert "Vikterna är tillsammans 84 av 100." in response.content.decode()
    typed = posted(60, 40) | {"criteria-1-weight": "fyrtio"}
    assert "tillsammans 60 av 100" in client.post(address(call), typed).content.decode()


def test_what_the_points_mean_folds_behind_the_weight(client, call, coordinator):
    client.force_login(coordinator)
    formset = client.get(address(call)).context["criteria"]
    kept, empty = formset.forms[0], formset.empty_form
    lines = [[field.name for field in line] for line in in_lines(kept)]
    assert lines == [["name", "weight"]]
    anchors = [f"anchor_{points}" for points in range(5)]
    assert [field.name for field in kept.behind] == [*anchors, "is_knock_out"]
    assert (kept.is_behind_open, empty.is_behind_open) == (False, True)
    wrong = posted(100) | {"criteria-0-anchor_2": ""}
    assert client.post(address(call), wrong).context["criteria"][0].is_behind_open
