"""Who sees to a condition does not let it fall."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from applications import permissions
from applications.conditions import actions as conditions
from applications.decisions import actions as decisions
from applications.models import AgendaCase, Application
from core import clock
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions_actions
from fund.models import Condition
from tests import factories, scenes
from tests.boundaries import NO, YES


@pytest.mark.parametrize(
    ("role", "may"),
    [
        ("somebody else", YES),
        ("sees to it", NO),
        ("has reported it", NO),
    ],
)
def test_who_lets_a_condition_fall(client, role, may):
    scene = scenes.session()
    registrar = scene.registrar
    owner = registrar if role == "sees to it" else scene.applicant
    decisions.record_decision(
        AgendaCase.objects.get(application=scene.application),
        outcome="conditions",
        reasons="Stöds av planen.",
        minute="§ 1",
        amounts=factories.yearly(scene.application),
        conditions=[conditions_actions.Planned("Avtal är tecknat", owner=owner)],
        by=scene.chair,
    )
    condition = Condition.objects.get()
    if role == "has reported it":
        conditions_actions.report(condition, evidence="Ja", path="/", by=registrar)
    application = Application.objects.get()
    words = {"reference": "§ 9", "reason": "Parten har lagts ned."}

    assert permissions.may_waive_condition(registrar, condition, application) == may

    client.force_login(registrar)
    page = reverse("applications:condition_waive", args=[condition.pk])
    assert client.post(page, words).status_code == (302 if may else 403)
    condition.refresh_from_db()
    assert (condition.state == Condition.State.WAIVED) == may

    if not may:
        with pytest.raises(TransitionRefused):
            conditions.waive_condition(condition, **words, by=registrar)
        with (
            pytest.raises(DatabaseError, match="waived_by_somebody_else"),
            transaction.atomic(),
        ):
            Condition.objects.update(
                state=Condition.State.WAIVED,
                waived_at=clock.now(),
                waived_by=registrar,
                waived_body="steering_group",
                waived_reference="§ 9",
                waived_reason="Parten har lagts ned.",
            )
