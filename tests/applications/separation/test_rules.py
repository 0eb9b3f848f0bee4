"""Which words refuse whom which deed, and what do the triggers ask?"""

import re

import pytest

from applications.decisions import levels
from applications.models import CaseAside, IdeaAside
from applications.models import separation as models
from applications.models.separation import (
    DECIDING,
    SETTLING,
    SIGNED,
    WROTE,
    exists,
    rests_on_recommendation,
)
from applications.process.voiding import Cause, void_recommendation
from applications.separation import rules
from core.refusals import TransitionRefused
from fund.models import Term
from projects.conflicts.actions import declare_conflict
from projects.models.conflict import ACTING, HANDLING
from projects.people.actions import add_member
from tests import factories, scenes_beside

DEEDS = [ACTING, HANDLING, DECIDING, SETTLING]
OF_CONFLICT = "jävig"
OF_APPLICANT = "Den som söker"
OF_SIGNER = "Den som rekommenderar"


@pytest.fixture
def scene():
    """Recommended by the group; a body above it is to decide."""
    return scenes_beside.with_body()


def tied(scene, tie: str):
    application = scene.application
    if tie == "signed":
        return application.recommendations.in_force().get().signed_by
    if tie == "wrote":
        return levels.latest_recommended(application).recorded_by
    person = factories.make_user("Någon")
    if "applies" in tie:
        add_member(application.project, person, role="author", by=person)
    if "conflict" in tie:
        declare_conflict(application.project, ground="j4", by=person)
    return person


@pytest.mark.parametrize(
    ("tie", "words"),
    [
        ("nobody", [None, None, None, None]),
        ("conflict", [OF_CONFLICT] * 4),
        ("applies", [None, OF_APPLICANT, OF_APPLICANT, OF_APPLICANT]),
        ("applies and conflict", [OF_CONFLICT, *[OF_APPLICANT] * 3]),
        ("signed", [None, None, OF_SIGNER, OF_SIGNER]),
        ("wrote", [None, None, None, OF_SIGNER]),
    ],
)
def test_each_deed_is_refused_with_the_reason_of_the_one_who_asks(scene, tie, words):
    person = tied(scene, tie)
    for deed, why in zip(DEEDS, words, strict=True):
        if why is None:
            rules.refuse_aside(scene.application, by=person, deed=deed)
        else:
            with pytest.raises(TransitionRefused, match=why):
                rules.refuse_aside(scene.application, by=person, deed=deed)


def test_unless_it_is_said_the_deed_is_to_handle_the_case(scene):
    rules.refuse_aside(scene.application, by=tied(scene, "signed"))
    with pytest.raises(TransitionRefused, match=OF_APPLICANT):
        rules.refuse_aside(scene.application, by=tied(scene, "applies"))


FINAL = pytest.mark.parametrize(
    ("outcome", "is_final"),
    [
        ("grant", True),
        ("conditions", True),
        ("reject", True),
        ("table", False),
        ("refer_back", False),
    ],
)


@FINAL
def test_what_settles_a_case_does_not_rest_on_the_word_of_one_aside(
    scene, outcome, is_final
):
    application = scene.application
    rules.refuse_word_of_aside(application, outcome)  # nobody is aside yet
    signer = tied(scene, "signed")
    declare_conflict(application.project, ground="j4", by=signer)
    if is_final:
        with pytest.raises(TransitionRefused, match=f"{signer}, som skrev under"):
            rules.refuse_word_of_aside(application, outcome)
    else:
        rules.refuse_word_of_aside(application, outcome)


@FINAL
def test_without_a_recommendation_there_is_no_word_to_refuse(scene, outcome, is_final):
    void_recommendation(scene.application, cause=Cause.PLAN, by=scene.coordinator)
    assert not scene.application.recommendations.in_force().exists()
    rules.refuse_word_of_aside(scene.application, outcome)


def test_only_those_who_are_there_leave_the_room():
    asides = [CaseAside(user_id=number) for number in (1, 2, 3)]
    terms = [Term(user_id=number) for number in (2, 3, 4)]
    assert [each.user_id for each in rules.among(asides, terms)] == [2, 3]
    assert rules.among(asides, []) == rules.among([], terms) == []


# What the triggers ask.


def in_one_line(sql: str) -> str:
    return re.sub(r"\s+", " ", sql)


@pytest.mark.parametrize(
    ("view", "about"), [(CaseAside, "application_id"), (IdeaAside, "idea_id")]
)
def test_whether_one_stands_aside_from_this_very_row(view, about):
    told = in_one_line(exists("NEW.by_id", f"NEW.{about}", DECIDING, view))
    assert told == (
        f"EXISTS ( SELECT 1 FROM {view._meta.db_table} WHERE {about} = NEW.{about} "
        "AND user_id = NEW.by_id AND closes <= 3)"
    )


def test_a_final_decision_rests_on_a_word_of_one_who_is_not_aside():
    told = in_one_line(rests_on_recommendation().func)
    signer = exists("signed.signed_by_id", "signed.application_id")
    assert f"AND NOT {in_one_line(signer)} FOR UPDATE OF signed" in told
    assert "closes <= 2" in in_one_line(signer)


def test_the_deeds_are_in_their_order():
    assert [ACTING, HANDLING, DECIDING, SETTLING] == [1, 2, 3, 4]
    for deed, closes in ((DECIDING, 3), (SETTLING, 4)):
        assert f"closes <= {closes})" in exists("NEW.by_id", "1", deed)
    assert {SIGNED, WROTE} <= {ground for ground, _words in models.GROUNDS}
