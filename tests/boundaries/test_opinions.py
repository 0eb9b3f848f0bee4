"""An opinion is not given by somebody who is barred."""

import pytest
from django.urls import reverse

from applications import permissions
from applications.models import Opinion
from applications.opinions import actions as opinions
from core.refusals import TransitionRefused
from tests import scenes_beside
from tests.boundaries import NO, YES
from tests.boundaries.ties import tie


@pytest.mark.parametrize(
    ("how", "may"),
    [
        ("has said nothing", YES),
        ("none", YES),
        ("unsure", NO),
        ("j1", NO),
        ("applies", NO),
    ],
)
def test_who_gives_an_opinion(client, how, may):
    scene = scenes_beside.opinion_asked()
    tie(scene.project, scene.manager, how, by=scene.applicant)
    opinion = Opinion.objects.select_related("application__project").get()
    person = opinion.asked

    assert permissions.may_answer_opinion(person, opinion) == may

    client.force_login(person)
    page = opinion.get_absolute_url()
    client.post(page, {"stance": "supports", "text": "Ja."})
    if not may:
        client.post(reverse("applications:opinion_decline", args=[opinion.pk]))
    opinion.refresh_from_db()
    assert opinion.state == (Opinion.State.ANSWERED if may else Opinion.State.ASKED)

    with pytest.raises(TransitionRefused):  # also when it is answered: once is enough
        opinions.answer_opinion(opinion, stance="supports", text="Ja.", by=person)
    with pytest.raises(TransitionRefused):
        opinions.decline_opinion(opinion, reason="Nej.", by=person)
