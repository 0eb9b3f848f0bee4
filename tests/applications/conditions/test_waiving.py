"""Who writes down that a condition falls, and who is told?"""

import pytest

from accounts.models import Mail, User
from applications import permissions
from applications.conditions import actions as conditions
from core.refusals import TransitionRefused
from fund.conditions import actions as of_fund
from fund.models import Condition
from projects.conflicts.actions import declare_conflict
from projects.models import TeamMember
from tests import factories, scenes_beside

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


class TestWhoMay:
    def may(self, user, scene) -> bool:
        fresh = User.objects.get(pk=user.pk)
        application = scene.application
        return permissions.may_waive_condition(fresh, scene.open, application)

    def test_who_registers_for_the_body_and_did_not_recommend(self, scene):
        role = factories.make_role
        other = role(scene.fund, factories.Role.COORDINATOR, "En annan")
        told = {
            "registrar": scene.registrar,
            "other": other,
            "signed": scene.coordinator,
            "chair": scene.chair,
            "finance": scene.finance,
            "applicant": scene.applicant,
        }
        may = {name for name, user in told.items() if self.may(user, scene)}
        assert may == {"registrar", "other"}
        declare_conflict(scene.project, ground="j4", by=other)
        assert not self.may(other, scene)

    @pytest.mark.parametrize("tie", [sees_to_it, reported_it])
    def test_not_who_sees_to_it_or_has_reported_it(self, scene, tie):
        tie(scene)
        assert not self.may(scene.registrar, scene)

    @pytest.mark.parametrize("state", State)
    def test_only_what_is_not_met(self, scene, state):
        scene.open.state = state
        is_unmet = state in (State.OPEN, State.REPORTED)
        assert self.may(scene.registrar, scene) == is_unmet
