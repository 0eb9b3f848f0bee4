import json

import pytest
from django.utils import translation

from projects.models import NeedFigure
from projects.versions import snapshot
from tests import factories
from tests.counting import MOST


@pytest.fixture
def project():
    writer = factories.make_user()
    fund = factories.make_fund()
    project = factories.make_draft(factories.make_call(fund), writer).project
    factories.complete_plan(project, by=writer)
    return project


def test_the_same_plan_has_the_same_hash_in_every_language(project):
    with translation.override("sv"):
        swedish = snapshot.plan_content(project)
    with translation.override("en"):
        english = snapshot.plan_content(project)
    assert swedish == english
    assert snapshot.sha256_of(swedish) == snapshot.sha256_of(english)


def test_any_change_changes_the_hash(project):
    before = snapshot.sha256_of(snapshot.plan_content(project))
    figure = NeedFigure.objects.first()
    figure.value = "56 %"
    figure.save()
    assert snapshot.sha256_of(snapshot.plan_content(project)) != before


def test_what_is_frozen_reads_back_as_it_was(project):
    content = snapshot.plan_content(project)
    again = json.loads(json.dumps(content))
    assert again == content
    assert snapshot.sha256_of(again) == snapshot.sha256_of(content)


def test_amounts_are_frozen_as_people_read_them(project):
    content = snapshot.plan_content(project)
    texts = {
        answer["key"]: answer["text"]
        for section in content["sections"]
        for answer in section["answers"]
    }
    assert texts["saving_likely"] == "100\u00a0000\u00a0kr"
    assert texts["no_personal_data"] == "Ja"
    assert content["budget"]["requested"] == "1000000.00"


def test_the_assumptions_are_frozen_whole(project):
    chain = snapshot.plan_content(project)["chain"]
    assert {"assumption", "assumption_kind", "tested_by", "evidence_level"} <= chain[
        "edges"
    ][0].keys()
    assert chain["indicators"][0]["comparison"] == "31.0000"


def test_freezing_needs_the_same_queries_for_a_small_plan_and_a_large(
    project, django_assert_max_num_queries
):
    for _ in range(5):
        factories.add_chain(project)
    with django_assert_max_num_queries(MOST):
        snapshot.plan_content(project)


def test_the_tables_are_frozen_exactly_and_in_order(project):
    content = snapshot.plan_content(project)
    first = project.starts_on.isoformat()
    assert content["milestones"] == [
        {"title": "Första barnet", "due_on": first, "is_decision": True}
    ]
    benefit = content["benefits"][0]
    assert (benefit["quantity"], benefit["unit_cost"]) == ("100.00", "5200.00")
    risks = [risk["text"] for risk in content["risks"]]
    assert risks == ["Ingen söker", "Chefen slutar", "Data saknas"]
    assert {risk["probability"] for risk in content["risks"]} == {"Medel"}
    assert content["documents"] == []
