"""The learning pages: who may, what wrong input gets, and what they cost."""

from datetime import date

import pytest
from django.urls import reverse

from evaluation.models import Report
from evaluation.reports import building
from projects.conflicts.actions import declare_conflict
from projects.models import MultiplierEffect, Project
from tests.evaluation.pages import EFFECT, add_lessons, content_of, url
from tests.evaluation.skolfam import make_report

State = Report.State
LEADER_READS = 15  # the most that any page may ask
WRITES = {"leader", "coworker", "coordinator", "evaluator"}
READS = WRITES | {"partner", "member", "finance", "auditor"}
JUDGES = {"coordinator", "evaluator"}


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("project", READS),
        ("lesson_add", WRITES),
        ("multiplier_effect_add", WRITES),
        ("request", WRITES),
        ("evidence", JUDGES),
    ],
)
def test_who_may_do_what_with_a_project(client, project, people, name, allowed):
    statuses = {}
    for who, user in people.items():
        client.force_login(user)
        statuses[who] = client.get(url(name, project)).status_code
    assert statuses == {
        who: 200 if who in allowed else 403 if who in READS else 404 for who in people
    }


def test_who_may_see_and_take_a_report(client, project, people):
    report = make_report(project)
    building.build(report.pk)
    for name in ("report", "report_progress", "report_pdf"):
        for who, user in people.items():
            client.force_login(user)
            response = client.get(url(name, report))
            if response.streaming:
                assert content_of(response).startswith(b"%PDF")
            assert (who, response.status_code) == (who, 200 if who in READS else 404)


def test_a_conflict_of_interest_takes_the_judgement_away_and_not_the_reading(
    client, project, people
):
    evaluator = people["evaluator"]
    declare_conflict(project, ground="j1", by=evaluator)
    client.force_login(evaluator)
    assert client.get(url("evidence", project)).status_code == 403
    assert client.get(url("project", project)).status_code == 200


@pytest.mark.parametrize("state", ["stopped", "reported", "followed_up"])
def test_lessons_are_written_also_when_it_is_over(client, project, leader, state):
    Project.objects.filter(pk=project.pk).update(state=state)
    client.force_login(leader)
    assert client.get(url("lesson_add", project)).status_code == 200
    assert client.get(url("request", project)).status_code == 200


@pytest.mark.parametrize("name", ["lesson_add", "request", "multiplier_effect_add"])
def test_nothing_is_learned_before_the_grant(client, project, leader, name):
    Project.objects.filter(pk=project.pk).update(state="proposed")
    client.force_login(leader)
    assert client.get(url(name, project)).status_code == 403


def test_pages_need_a_sign_in(client, project):
    for name in ("project", "lesson_add", "request", "evidence"):
        assert client.get(url(name, project)).status_code == 302
    assert client.get(reverse("evaluation:list")).status_code == 302


@pytest.mark.parametrize("name", ["project", "list", "report", "lesson_add", "request"])
def test_pages_cost_the_same_for_few_and_for_many(
    client, project, leader, name, django_assert_max_num_queries
):
    client.force_login(leader)
    report = make_report(project)
    building.build(report.pk)
    address = {"list": reverse("evaluation:list"), "report": url("report", report)}.get(
        name
    ) or url(name, project)
    client.get(address)  # the first reading leaves a line
    costs = []
    for count in (3, 40):
        add_lessons(project, count)
        for number in range(count):
            make_report(project, period_start=date(2020, 1, 1 + number % 28))
            MultiplierEffect.objects.create(
                project=project, **{**EFFECT, "seen_on": date(2025, 6, 1)}
            )
        with django_assert_max_num_queries(LEADER_READS) as queries:
            client.get(address)
        costs.append(len(queries))
    assert costs[0] == costs[1]
