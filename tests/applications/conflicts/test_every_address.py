"""Is a closed case told at any address whatever? A walk over every page, file and piece for
each who is closed out (design 5, rule 12; `make reliability`).

What is closed is what was handed in, assessed, recommended and decided. That the case is
there (its number, its name, who applies) is a line that everybody of the fund may read.
"""

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from accounts.actions import open_calendar
from accounts.models import User
from applications.bulk.actions import Deed
from applications.models import Application
from applications.register import gathering
from projects.models import Project
from tests import factories
from tests.applications.conflicts.channels import in_session
from tests.applications.conflicts.test_secrecy_in_each_channel import (
    WORDS,
    locked,
    marked,
    text_of,
)
from tests.projects.conflicts.ties import answers, fresh, ruled, undone
from tests.scenes import Scene
from tests.scenes_beside import SCENES
from tests.visits import PAGES

pytestmark = pytest.mark.reliability

# Each way of standing aside is walked by one of them; that each closes for each of them
# in every channel is asked in `test_each_channel`.
CONFLICTS = {
    "coordinator": answers("j4"),
    "registrar": ruled("j4"),
    "finance": answers("unsure"),
    "auditor": answers("j1"),
    "chair": ruled("j2"),
}
SECRECY = ["finance", "adjunct"]  # read the fund's cases, and handle none
PIECE = {"hx-request": "true"}  # as a page asks for a part of itself
# Words of the case, of its name, and its number; what is sought stands on the page too.
SOUGHT = ("svar", "Stöds", "hjälp", "{number}")


def appealed() -> Scene:
    scene = SCENES["appealed"]()
    gathering.record_papers(scene.application.pk)
    return scene


def addresses(scene: Scene) -> set[str]:
    """Of every page whose rows are in the scene, whoever is meant to open it."""
    found = set()
    for name, visits in PAGES.items():
        for visit in visits:
            try:
                found.add(visit.address(name, scene))
            except (NoReverseMatch, KeyError):
                continue  # a row that this scene has not
    case = scene.application
    for sought in SOUGHT:
        query = {"q": sought.format(number=case.registry_number)}
        found.add(reverse("search", query=query))
        found.add(reverse("applications:list", query=query))
    for form in ("csv", "xlsx"):
        found.add(reverse("applications:export", query={"form": form}))
        gathered = {"case": case.pk, "form": form}
        found.add(reverse("applications:compare", query=gathered))
    found.add(reverse("applications:compare", query={"case": case.pk}))
    for deed in Deed:
        chosen = {"case": case.pk, "deed": deed.value}
        found.add(reverse("applications:bulk", query=chosen))
    found.add(reverse("applications:ranking", query={"call": case.call_id}))
    return found


def told(person: User | None, urls: set[str], words: list[str]) -> dict[str, list[str]]:
    """Address → what of the case this person finds there, in the page or in its piece."""
    client = Client()
    if person is not None:
        client.force_login(fresh(person))
        urls = urls | {reverse("calendar", query={"key": open_calendar(fresh(person))})}
    found: dict[str, list[str]] = {}
    for url in sorted(urls):
        for headers in ({}, PIECE):
            with undone():
                text = text_of(client.get(url, headers=headers))
            if not text:
                break
            if here := [word for word in words if word in text]:
                found[url] = here
    return found


@pytest.fixture(
    params=[in_session, locked, appealed],
    ids=lambda scene: scene.__name__,
)
def scene(request) -> Scene:
    scene = request.param()
    scene.application = Application.objects.get(pk=scene.application.pk)
    scene.project = Project.objects.get(pk=scene.application.project_id)
    return scene


def test_no_address_tells_of_a_closed_case(scene):
    urls = addresses(scene)
    # Only where it is told to who is let in can it leak to who is not.
    open_at = {
        url
        for who in ("coordinator", "finance")
        for url in told(getattr(scene, who), urls, WORDS)
    }
    assert len(open_at) > 5
    wrong: dict[str, dict] = {}
    # A conflict is about the handling of a case. What is decided is read by all of the fund,
    # and the granted project by its evaluators though there is a mark of secrecy.
    is_handled = scene.application.state in Application.BEING_HANDLED
    for who, tie in CONFLICTS.items() if is_handled else ():
        with undone():
            tie(scene.project, getattr(scene, who))
            wrong[f"{who}, conflict"] = told(getattr(scene, who), open_at, WORDS)
    for who in [*SECRECY, "evaluator"] if is_handled else SECRECY:
        with undone():
            marked(scene)
            wrong[f"{who}, secrecy"] = told(getattr(scene, who), open_at, WORDS)
    wrong |= {
        who: told(person, urls, [*WORDS, scene.project.title, str(scene.applicant)])
        for who, person in outside(scene).items()
    }
    assert {who: found for who, found in wrong.items() if found} == {}


def outside(scene: Scene) -> dict[str, User | None]:
    """Who has no case in this fund: they do not even read its name."""
    other = factories.make_fund()
    applicant = factories.make_user("Sökande i annat ärende")
    factories.make_draft(scene.application.call, applicant, title="Något annat")
    return {
        "coordinator of another fund": factories.make_role(other, "coordinator"),
        "applicant of another case": applicant,
        "nobody signed in": None,
    }
