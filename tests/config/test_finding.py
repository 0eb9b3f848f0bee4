"""The search over everything: what is found, where a number leads, and what is never told."""

import pytest
from django.urls import reverse

from applications.models import Application, RecordedPaper
from applications.register import gathering
from config.finding import queries
from core.pages.hits import MOST, Sought
from tests import factories, many, scenes
from tests.applications.ideas import desk
from tests.applications.register.test_register import mark
from tests.projects.conflicts.ties import answers, fresh
from tests.scenes import Scene

SEARCH = reverse("search")
PART = {"HX-Request": "true"}


@pytest.fixture
def scene() -> Scene:
    """A case on an agenda, its papers, an idea that is handed in and one that is not."""
    scene = scenes.session()
    scene.thinker = factories.make_user("Tor Tänkare")
    scene.idea = desk.handed_in(scene.fund, scene.thinker)
    scene.draft = desk.written(scene.fund, scene.thinker)
    gathering.record_papers(scene.application.pk)
    scene.application = Application.objects.get(pk=scene.application.pk)
    scene.stranger = factories.make_user("Frank Främling")
    return scene


def find(scene: Scene, who: str, text: str) -> dict[str, list[str]]:
    """Kind → what is found of it."""
    found = queries.find(fresh(getattr(scene, who)), Sought.of(text))
    return {each.kind.key: [hit.title for hit in each.hits] for each in found}


def words_of(scene: Scene) -> dict[str, str]:
    """Something to find of each kind that holds rows."""
    return {
        "cases": scene.application.registry_number,
        "ideas": scene.idea.title,
        "people": scene.registrar.name,
        "papers": "Ansökan version",
        "plans": scene.adopted_plan.items.earliest("pk").text,
    }


# Who finds which kinds. Projects that are not granted yet are their own people's.
SEES = {
    "coordinator": {"cases", "ideas", "people", "papers", "plans"},
    "registrar": {"cases", "ideas", "people", "papers", "plans"},
    "chair": {"cases", "ideas", "people", "papers", "plans"},
    "finance": {"cases", "ideas", "people", "papers", "plans"},
    "auditor": {"cases", "ideas", "people", "papers", "plans"},
    "assessor": {"cases", "people", "plans"},
    "evaluator": {"people", "plans"},
    "applicant": {"cases"},
    "thinker": {"ideas"},
    "stranger": set(),
}
HANDLES = {"coordinator", "registrar", "chair", "auditor", "assessor", "applicant"}


def test_each_role_finds_what_its_lists_hold(scene):
    for who, kinds in SEES.items():
        seen = {
            kind
            for kind, text in words_of(scene).items()
            if kind in find(scene, who, text)
        }
        assert seen == kinds, who
    assert "ideas" in find(scene, "thinker", scene.draft.title)
    assert find(scene, "coordinator", "anna anst")["people"] == ["Anna Anställd"]
    assert "people" not in find(scene, "finance", "anna anst")


OF_CASE = {"cases", "papers", "projects"}


def tells(client, scene: Scene, who: str) -> bool:
    """Does the page, the palette, a count or a suggestion tell this person of the case?"""
    client.force_login(fresh(getattr(scene, who)))
    title, number = scene.project.title, scene.application.registry_number
    told = []
    for text in (title.split()[0], f"{title[:4]}x", number, number[3:], number[-4:]):
        found = queries.find(fresh(getattr(scene, who)), Sought.of(text))
        told += [each.kind.key for each in found if each.kind.key in OF_CASE]
        for headers in ({}, PART):
            answer = client.get(SEARCH, {"q": text}, headers=headers)
            told += [answer.status_code] if answer.status_code != 200 else []
            told += [title] if title in answer.text else []
    return bool(told)


@pytest.mark.parametrize("closing", ["mark", "conflict"])
def test_a_closed_case_is_in_no_hit_no_count_and_no_suggestion(client, scene, closing):
    people = [who for who, kinds in SEES.items() if "cases" in kinds]
    assert all(tells(client, scene, who) for who in people)
    if closing == "mark":
        paper = RecordedPaper.objects.filter(kind="application").earliest("pk")
        mark(paper, scene.fund.secrecy_grounds.earliest("pk"), scene.registrar)
        closed = set(people) - HANDLES
    else:
        closed = set(people) - {"applicant"}
        for who in closed:
            answers("j4")(scene.project, getattr(scene, who))
    assert closed
    for who in people:
        assert tells(client, scene, who) == (who not in closed), who


def test_a_number_leads_straight_there(client, scene):
    client.force_login(scene.coordinator)
    number = scene.application.registry_number
    case, paper = (
        scene.application.get_absolute_url(),
        scene.application.recorded_papers,
    )
    idea = scene.idea
    idea.refresh_from_db()
    for text, url in [
        (number, case),
        (number.lower(), case),
        (f"  {number[3:]} ", case),
        (number[-4:], case),
        (idea.registry_number, idea.get_absolute_url()),
        (f"{number}-1", paper.get(number=1).get_absolute_url()),
    ]:
        assert client.get(SEARCH, {"q": text})["Location"] == url, text
        assert client.get(SEARCH, {"q": text}, headers=PART).status_code == 200
    assert client.get(SEARCH, {"q": number[:-1]}).status_code == 200


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "%", "_", "'", "\\", "(", "-", '"', "läge:", "a:b", "9" * 400]
    + ["å" * 5000, "2026/", "/", "-1", "KS 2026/0001-99999", "<b>", "OR", "a " * 300],
)
def test_nothing_that_is_written_is_an_error(client, scene, text):
    client.force_login(scene.coordinator)
    for headers in ({}, PART):
        answer = client.get(SEARCH, {"q": text, "kind": text}, headers=headers)
        assert answer.status_code == 200
        assert "<b>" not in answer.text


def test_of_many_the_newest_are_shown_and_the_list_has_the_rest(client, scene):
    many.ideas(scene, range(MOST + 5))
    client.force_login(scene.coordinator)
    page = client.get(SEARCH, {"q": "idé", "kind": "ideas"})
    [group] = page.context["groups"]
    assert len(group["hits"]) == MOST
    assert group["list_url"] == f"{reverse('applications:ideas')}?q=id%C3%A9"
    counts = {tab["title"]: tab["count"] for tab in page.context["tabs"]}
    assert counts["Idéer"] == f"{MOST}+"


def test_what_was_sought_is_marked_and_nothing_is_let_through():
    sought = Sought.of('<i> "ab"')
    assert sought.marked("<i>cAb") == "<mark>&lt;i&gt;</mark>c<mark>Ab</mark>"
    assert Sought.of("").marked("<i>") == "&lt;i&gt;"


def test_another_word_is_proposed_when_there_is_no_hit(client, scene):
    client.force_login(scene.coordinator)
    page = client.get(SEARCH, {"q": "reglr"})
    assert page.context["is_empty"]
    assert page.context["meant"] == "regler"
    assert f'href="{SEARCH}?q=regler"' in page.text
    assert "Pröva färre ord" in client.get(SEARCH, {"q": "xqzw"}).text


def test_what_one_can_do_comes_first(client, scene):
    client.force_login(scene.chair)
    first = client.get(SEARCH)
    assert [group["key"] for group in first.context["groups"]] == ["deeds", "pages"]
    assert find(scene, "coordinator", "anta regler")["deeds"] == ["Anta regler"]
    assert "deeds" not in find(scene, "finance", "anta regler")


def test_the_palette_is_a_list_to_choose_from(client, scene):
    client.force_login(scene.coordinator)
    part = client.get(SEARCH, {"q": scene.registrar.name}, headers=PART).text
    assert "<html" not in part
    assert 'role="listbox"' in part
    assert f"<span><mark>{scene.registrar.name.split()[0]}</mark>" in part


def test_single_keys_are_switched_off_in_the_account(client):
    person = factories.make_user()
    client.force_login(person)
    off = 'data-keys="off"'
    assert off not in client.get("/").text
    client.post(reverse("accounts:shortcuts"), {}, follow=True)
    assert off in client.get("/").text
    client.post(reverse("accounts:shortcuts"), {"single_keys": "on"})
    person.refresh_from_db()
    assert person.single_keys
