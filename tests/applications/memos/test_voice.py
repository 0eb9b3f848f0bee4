"""The memo speaks as the office: what the applicants say is quoted, not passed on."""

import pytest

from applications.case import queries as case_queries
from applications.memos import drafting
from applications.memos.basis import Basis
from applications.recommendation import actions as recommendation
from fund.models import PlanItem
from tests import factories


def drawn(application, by) -> dict[str, str]:
    return drafting.draw(Basis(by, case_queries.case_for(by, application.pk)))


@pytest.fixture
def apart(in_preparation, assessors, coordinator):
    """They differ on C8, and agree on the rest."""
    for assessor, last in zip(assessors, (1, 3), strict=True):
        scores = (3, 4, 3, 3, 3, 3, 4, last)
        factories.assess(in_preparation, assessor, by=coordinator, scores=scores)
    return in_preparation


def test_what_the_applicants_say_is_quoted(in_preparation, coordinator):
    said = drawn(in_preparation, coordinator)
    assert said["need"].startswith("De sökande skriver: ”")
    assert "Målgruppen beskrivs som ”" in said["need"]


def test_the_chain_is_told_in_sentences(in_preparation, coordinator):
    said = drawn(in_preparation, coordinator)["chain"]
    assert said.startswith("Projektet sätter in ”")
    assert "\n- " not in said


def test_what_stands_out_is_told_and_the_rest_in_a_sentence(apart, coordinator):
    said = drawn(apart, coordinator)["assessment"]
    assert "1 och 3, median 2,0" in said
    assert "På C1, C2, C3, C4, C5, C6 och C7 är medianen 3 poäng eller mer." in said
    assert said.count("\n- ") == 1


def test_what_is_silent_is_counted_and_the_room_is_a_sentence(apart, coordinator):
    line = factories.plan_item(apart.fund)
    judge = recommendation.judge_alignment
    judge(apart, line, stance="supports", by=coordinator)
    for code in ("U8", "U9"):
        other = PlanItem.objects.create(plan=line.plan, code=code, text="Annat")
        judge(apart, other, stance="silent", by=coordinator)
    said = drawn(apart, coordinator)["plans"]
    assert "2 andra mål och rader nämner inte det som söks." in said
    assert "Annat" not in said
    plain = said.replace("\u00a0", " ")
    assert f"Efter ärendet har raden {line} 19 500 000 kr för" in plain
