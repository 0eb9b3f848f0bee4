"""Papers that were asked for while nobody could make them are made later."""

from datetime import timedelta

import pytest

from applications import tasks, unmade
from applications.disclosure import actions as disclosure
from applications.models import ArchiveCopy, DecisionLetter, Dossier, MemoFile, Packet
from core import clock
from fund.models import MinutesFile
from tests import scenes_beside
from tests.applications import minute_desk
from tests.scenes import Scene

PAPERS = {ArchiveCopy, MemoFile, DecisionLetter, MinutesFile, Dossier, Packet}
HOUR = timedelta(hours=1)


def with_a_memo() -> Scene:
    return scenes_beside.memo_finished()


def verified() -> Scene:
    """Decided, with locked minutes, and asked for as a whole by an auditor."""
    scene = scenes_beside.minutes_sent()
    minute_desk.verified(scene.minutes, scene.verifier, scene.chair)
    asked = {"asked_for": "Allt", "asked_on": clock.today(), "extent": "complete"}
    disclosure.open_disclosure(scene.application, **asked, by=scene.registrar)
    return scene


@pytest.fixture(params=[with_a_memo, verified])
def scene(request) -> Scene:
    """Nobody has made a paper of it."""
    return request.param()


def made() -> set[type]:
    return {paper for paper in PAPERS if paper.objects.exists()}


@pytest.mark.parametrize(
    ("scene", "expected"),
    [(with_a_memo, {ArchiveCopy, MemoFile}), (verified, PAPERS - {MemoFile})],
    indirect=["scene"],
)
def test_what_was_asked_for_in_vain_is_made_in_the_next_round(scene, expected):
    assert made() == set()
    with clock.travel(clock.now() + HOUR):
        tasks.make_missing_papers()
        assert made() == expected
        assert list(unmade.jobs()) == []
    copies = ArchiveCopy.objects.values_list("registry_number", flat=True)
    assert list(copies) == [scene.application.registry_number]


def test_what_was_asked_for_a_moment_ago_is_left_to_whoever_makes_it(scene):
    assert list(unmade.jobs()) == []


def test_what_is_old_is_made_when_somebody_asks_for_it(scene):
    with clock.travel(clock.now() + unmade.LOOK_BACK + HOUR):
        assert list(unmade.jobs()) == []
