"""What a report draws and tells of the chain is what the page of its project does."""

import re
from datetime import date

from django.template.loader import render_to_string
from django.urls import reverse
from pytest_django.asserts import assertContains

from evaluation.reports import papers
from evaluation.snapshot import collecting
from projects.chain.pictures import Chain
from projects.models import Edge, Indicator, Node
from tests.evaluation.skolfam import approved, make_report, make_skolfam

OLD = date(2024, 6, 30)


def context(project) -> dict:
    """What the template of the report is given, were it made now."""
    report = make_report(project)
    report.snapshot = collecting.collect(report)
    return papers.context_of(report)


def boxes(picture: str) -> list[str]:
    """The words of the boxes in their order, without what breaks their lines."""
    texts = re.findall(r"<text[^>]*>(.*?)</text>", picture, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", text).split()) for text in texts]


def test_paper_and_page_draw_the_same_boxes_in_the_same_order():
    project = make_skolfam()
    first, last = (
        Node(kind="outcome", text="Tryggare"),
        Node(kind="outcome", text="Lugn"),
    )
    for position, node in enumerate((first, last)):
        node.project, node.position = project, 10 + position
        node.save()
    # The later one comes from higher up: the order of drawing is not that of the rows.
    source = project.nodes.get(kind="output")
    for position, target in enumerate((last, first)):
        Edge.objects.create(
            project=project, source=source, target=target, position=20 + position
        )
    drawn = boxes(context(project)["chain_picture"])
    names = [node.text.split()[0] for node in project.nodes.all()]
    on_page = boxes(Chain.of(project).picture())
    first_words = [text for text in drawn if text.split() and text.split()[0] in names]
    assert len(first_words) >= len(names)
    assert first_words == [
        text for text in on_page if text.split() and text.split()[0] in names
    ]


def test_a_figure_of_another_year_shows_its_day_on_paper_and_page(client):
    project = make_skolfam()
    indicator = Indicator.objects.get(name="Behöriga till gymnasiet")
    leader = project.leader
    approved(indicator, leader, project.owner, 0, on=OLD)  # nothing is a figure too
    html = render_to_string("evaluation/reports/pdf/_change.html", context(project))
    told = r'<td class="r">0<br><span class="muted small">2024-06-30</span></td>'
    assert re.search(told, html)
    assert "2025-12-31</span></td>" not in html  # that of the year goes without
    client.force_login(leader)
    page = client.get(reverse("projects:detail", args=[project.pk]))
    assertContains(page, '0<br><small class="muted num">2024-06-30</small>')


def test_a_short_list_of_gaps_is_told_whole_and_a_long_one_can_be_opened(client):
    project = make_skolfam()
    client.force_login(project.leader)
    address = reverse("projects:detail", args=[project.pk])
    for _number in range(9):
        Node.objects.create(project=project, kind="outcome", text="Omätt", position=30)
    gaps = Chain.of(project).gaps()
    assert len(gaps) > 8
    page = client.get(address).text
    assert page.count("Omätt") >= 9
    assertContains(client.get(address), "Visa alla glapp")


def test_no_milestones_are_said_to_be_planned_only_when_there_are_none():
    project = make_skolfam()
    write = "evaluation/reports/pdf/_work.html"
    project.milestones.update(due_on=date(2019, 1, 1), done_on=date(2019, 1, 1))
    assert "Ingen milstolpe infaller under perioden." in render_to_string(
        write, context(project)
    )
    project.milestones.all().delete()
    assert "Inga milstolpar är planerade." in render_to_string(write, context(project))
