"""Who writes down that a condition falls, and who is told?"""

import pytest

from accounts.models import Mail
from applications.conditions import actions as conditions
from core.refusals import TransitionRefused
from fund.conditions import actions as of_fund
from fund.models import Condition
from projects.models import TeamMember
from tests import scenes_beside

State = Condition.State


@pytest.fixture
def scene():
    """Granted with conditions, of which `open` is not reported."""
    return scenes_beside.conditional()


def waive(condition, by) -> None:
    conditions.waive_condition(condition, reference="§ 9", reason="Nedlagt.", by=by)


def sees_to_it(scene) -> None:
    Condition.objects.filter(pk=scene.open.pk).update(owner=scene.registrar)
    scene.open.refresh_from_db()


def reported_it(scene) -> None:
    of_fund.report(scene.open, evidence="Ja", path="/", by=scene.registrar)


@pytest.mark.parametrize("tie", [sees_to_it, reported_it])
def test_not_who_sees_to_it_or_has_reported_it(scene, tie):
    tie(scene)
    with pytest.raises(TransitionRefused, match="Den som ansvarar"):
        waive(scene.open, scene.registrar)
    scene.open.refresh_from_db()
    assert scene.open.state != State.WAIVED


def test_by_somebody_apart_and_the_project_is_told(scene):
    Mail.objects.all().delete()
    waive(scene.open, scene.registrar)
    scene.open.refresh_from_db()
    assert (scene.open.state, scene.open.waived_by) == (State.WAIVED, scene.registrar)
    told = {mail.to for mail in Mail.objects.all()}
    team = TeamMember.objects.filter(project=scene.project).select_related("user")
    assert told == {member.user for member in team}
    assert told
