"""What the lines of a project's history say, and to whom."""

from types import SimpleNamespace

import pytest

from projects.models import Project
from projects.people import history as people_history
from tests import factories
from tests.recorded import verbs_about


def test_whatever_is_written_about_a_project_has_words():
    verbs = verbs_about("project", "owner")
    assert {"gate", "pulse", "evidence_judged", "check_round"} <= verbs
    assert verbs - set(people_history.WORDS) == set()


def event(verb: str, note: str = "", to_state: str = "") -> SimpleNamespace:
    return SimpleNamespace(verb=verb, note=note, to_state=to_state)


@pytest.mark.parametrize("state", Project.State)
def test_a_step_is_told_by_the_state_it_led_to(state):
    told = people_history.in_words(event("anything", to_state=state))
    assert str(told) == str(state.label)


def test_what_nobody_has_words_for_is_told_as_it_was_written():
    assert people_history.in_words(event("unheard_of")) == "unheard_of"
    assert people_history.in_words(event("x", to_state="unheard_of")) == "unheard_of"


def test_keys_are_told_in_words_and_addresses_by_name():
    nina = factories.make_user("Nina Ny")
    notes = [
        note
        for _words, note, _event in people_history.told(
            [
                event("member_added", f"{nina.email}: coworker"),
                event("member_removed", f"{nina.email}: unheard_of"),
                event("member_added", "utan kolon"),
                event("conflict_ruled", f"{nina.email}: j4"),
                event("conflict_answered", "none"),
                event("gate", "Stopp: det höll inte"),
            ]
        )
    ]
    grounds = people_history.GROUNDS
    assert notes == [
        "Nina Ny: Medarbetare",
        "Nina Ny: unheard_of",
        "utan kolon",
        f"Nina Ny: {grounds['j4']}",
        str(grounds["none"]),
        "Stopp: det höll inte",
    ]


def test_what_somebody_answered_about_a_conflict_is_discreet():
    about_conflicts = {verb for verb in people_history.WORDS if "conflict" in verb}
    assert set(people_history.DISCREET) == about_conflicts
