"""A mark that closes the case closes the granted project's plan to the same people, in every
channel, and to nobody who leads, owns, handles or evaluates it (design 5, rule 12)."""

import pytest
from django.db import connection
from django.urls import NoReverseMatch, reverse

from accounts.models import Mail
from applications.models import RecordedPaper
from applications.register import gathering
from applications.register.kinds import kinds, titles
from config.start.projects import projects_of
from core import clock
from core.pages.hits import Sought
from evaluation.models import Lesson, Report
from evaluation.reports import building
from evaluation.reports import waiting as reports
from fund.models import Condition
from projects.conditions import waiting as conditions
from projects.models import ClosingMark, Indicator, Milestone, Project
from projects.overview.hits import PROJECTS
from tests import factories, scenes_beside
from tests.applications.conflicts.channels import signed_in
from tests.applications.conflicts.test_secrecy_in_each_channel import marked, text_of
from tests.evaluation.skolfam import make_report
from tests.projects.conflicts.ties import fresh, undone
from tests.scenes import Scene
from tests.visits import PAGES

OUTSIDE = ["finance", "adjunct"]  # read the fund's projects, and handle no case
INSIDE = ["coordinator", "chair", "auditor", "evaluator", "leader"]
LESSON, CONDITION = "Det som sågs i det fördolda", "Avtal är tecknat"
# Of the whole fund, and amounts, which are public: what is open then says nothing more.
PLAIN = {"projects:list", "evaluation:list"}
MONEY = {"projects:money", "projects:of_fund", "projects:conditions_export"}


@pytest.fixture
def scene() -> Scene:
    """Granted with conditions, of which one waits to be accepted; something is learned,
    and a report is made for each who reads it."""
    scene = scenes_beside.conditional()
    scene.project, scene.leader = scene.application.project, scene.applicant
    scene.indicator = Indicator.objects.filter(node__project=scene.project).first()
    scene.milestone = Milestone.objects.filter(project=scene.project).first()
    scene.pulse = factories.make_pulse(scene.project, scene.leader)
    Lesson.objects.create(
        project=scene.project,
        observation=LESSON,
        interpretation="Något",
        consequence="Annat",
        learned_on=clock.today(),
        told_by=scene.leader,
    )
    scene.report = make_report(scene.project, by=scene.leader)
    building.build(scene.report.pk)
    for who in [*OUTSIDE, "evaluator"]:
        reader, failed = getattr(scene, who), Report.State.FAILED
        make_report(scene.project, by=reader, state=failed)
    gathering.record_papers(scene.application.pk)
    return scene


def opened(scene: Scene, who: str) -> dict[str, str]:
    """The pages of projects and of what is learned that this person opens, and their words."""
    client, found = signed_in(fresh(getattr(scene, who))), {}
    for name, visits in PAGES.items():
        if not name.startswith(("projects:", "evaluation:")):
            continue
        for visit in visits:
            try:
                address = visit.address(name, scene)
            except (NoReverseMatch, KeyError):
                continue
            if text := text_of(client.get(address)):
                found[name] = text
    return found


def told(scene: Scene, who: str) -> dict[str, bool]:
    """What else tells that there is such a project, or what stands in its plan."""
    person, pages = fresh(getattr(scene, who)), opened(scene, who)
    title = scene.project.title
    return {
        **dict.fromkeys(pages.keys() - PLAIN - MONEY, True),
        "list": title in pages["projects:list"],
        "learned": LESSON in pages["evaluation:list"],
        "reports": title in pages["evaluation:list"],
        "money": title in pages.get("projects:money", ""),
        "conditions": any(CONDITION in pages.get(name, "") for name in MONEY),
        "hits": bool(PROJECTS.find(person, Sought.of(title))),
        "start": bool(projects_of(person)),
        "to accept": bool(conditions.waiting_for(person)),
        "to read": bool(reports.waiting_for(person)),
    }


def channels(scene: Scene, who: str) -> set[str]:
    return {name for name, is_told in told(scene, who).items() if is_told}


def told_by_mail(scene: Scene, whose: str) -> set[str]:
    """Who is mailed when a condition is reported, seen to by `whose`, and when its day is
    near: by role."""
    with undone():
        Condition.objects.filter(pk=scene.open.pk).update(
            due_on=clock.today(), owner=getattr(scene, whose)
        )
        Mail.objects.all().delete()
        conditions.send_due()
        page = reverse(
            "projects:condition_report", args=[scene.project.pk, scene.open.pk]
        )
        signed_in(scene.leader).post(page, {"evidence": "Det är gjort"})
        mailed = set(Mail.objects.values_list("to", flat=True))
    return {who for who in (*OUTSIDE, *INSIDE) if getattr(scene, who).pk in mailed}


def test_a_mark_closes_the_mail_about_conditions_too(scene):
    """Nobody gets a link to a page that is closed to them, or is chosen to see to it."""
    move = reverse("projects:condition_move", args=[scene.project.pk, scene.open.pk])
    client = signed_in(scene.coordinator)
    option = f'value="{scene.finance.pk}"'
    assert told_by_mail(scene, "leader") == {"coordinator", "finance", "leader"}
    assert told_by_mail(scene, "finance") == {"finance"}
    assert option in client.get(move).text
    marked(scene)
    assert told_by_mail(scene, "leader") == {"coordinator", "leader"}
    assert told_by_mail(scene, "finance") == set()
    assert option not in client.get(move).text


def test_a_mark_closes_the_plan_to_who_does_not_handle_the_case(scene):
    everybody = [*OUTSIDE, *INSIDE]
    before = {who: channels(scene, who) for who in everybody}
    seen = {
        "projects:detail",
        "projects:chain_picture",
        "projects:conditions",
        "projects:plan",
    }
    seen |= {"projects:history", "evaluation:project", "evaluation:report", "start"}
    seen |= {"projects:gate", "list", "learned", "reports", "hits", "money"}
    for who in everybody:
        assert seen <= before[who], who
    assert {"conditions", "to accept", "to read"} <= before["finance"]
    with undone():
        marked(scene)
        assert channels(scene, "finance") == {"money"}
        assert channels(scene, "adjunct") == set()
        for who in INSIDE:
            assert channels(scene, who) == before[who], who
    for who in OUTSIDE:
        assert channels(scene, who) == before[who], who  # taken back


def test_finance_reads_the_amounts_and_which_project_they_are_of(scene):
    marked(scene)
    address = reverse("projects:money", args=[scene.project.pk])
    client = signed_in(scene.finance)
    page = text_of(client.get(address))
    assert scene.project.code in page
    assert "Beloppen är offentliga" in page
    assert scene.project.summary not in page
    assert client.post(address).status_code == 404


def test_not_even_sql_leaves_the_plan_open_to_a_kind_that_closes_the_case(scene):
    """The view has no row of its own that could be left out or taken away."""
    for number, (kind, _title) in enumerate(titles(), start=900):
        paper = RecordedPaper.objects.earliest("pk")
        paper.pk, paper.number, paper.kind, paper.target = None, number, kind, None
        paper.save(force_insert=True)
        closes = kind in kinds() and kinds()[kind].closes_case
        for secrecy, closed in (("unchecked", closes), ("public", False)):
            with connection.cursor() as cursor:
                cursor.execute(
                    "UPDATE applications_recordedpaper SET secrecy = %s WHERE id = %s",
                    [secrecy, paper.pk],
                )
            assert is_closed(scene) == closed, kind


def is_closed(scene: Scene) -> bool:
    rows = ClosingMark.objects.filter(project=scene.project, fund=scene.fund)
    sees = Project.objects.visible_to(fresh(scene.finance)).filter(pk=scene.project.pk)
    assert rows.exists() != sees.exists()
    return rows.exists()
