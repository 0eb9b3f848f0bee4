"""An assessor has never taken part in the project."""

import pytest
from django.urls import reverse

from applications import permissions
from applications.conflicts import actions as conflicts
from applications.models import Application, Assessment
from core.refusals import TransitionRefused
from tests import factories, scenes
from tests.boundaries import NO, YES
from tests.boundaries.ties import tie


@pytest.mark.parametrize(
    ("how", "may"),
    [
        ("another", YES),
        ("none", YES),
        ("unsure", NO),
        ("j4", NO),
        ("applies", NO),
        ("has applied", NO),
        ("is cleared", YES),
    ],
)
def test_who_is_chosen_as_assessor(client, how, may):
    scene = scenes.town()
    application = factories.in_preparation(
        scene.call, scene.applicant, scene.coordinator
    )
    tie(application.project, scene.assessor, how, by=scene.applicant)
    if how == "is cleared":
        conflicts.rule_on_conflict(
            application,
            scene.assessor,
            ground="none",
            reason="Bjöds in av misstag.",
            by=scene.chair,
        )
    application = Application.objects.get(pk=application.pk)
    assessor = factories.User.objects.get(pk=scene.assessor.pk)

    assert permissions.may_be_assessor(assessor, application) == may

    client.force_login(scene.coordinator)
    page = reverse("applications:prepare", args=[application.pk])
    client.post(page, {"assessors": [assessor.pk], "reason": "Kan området."})
    assert Assessment.objects.exists() == may

    if not may:
        with pytest.raises(TransitionRefused):
            factories.assign(
                application, assessor, reason="Kan området.", by=scene.coordinator
            )
