"""The evidence chain is written without a script: boxes, arrows, indicators."""

import pytest
from django.urls import reverse

from projects.models import Edge, Indicator, Node
from projects.plan import starting
from projects.plan.starting import STARTS
from tests import factories


@pytest.fixture
def applicant():
    return factories.make_user("Karin")


@pytest.fixture
def application(applicant):
    return factories.make_draft(factories.make_call(factories.make_fund()), applicant)


@pytest.fixture
def nodes(application):
    return factories.add_chain(application.project)


@pytest.fixture
def writer(client, applicant):
    client.force_login(applicant)
    return client


def chain(application, query=""):
    return reverse("applications:section", args=[application.pk, "chain"]) + query


ARROW = {"assumption": "Därför att", "evidence_level": "2"}


def test_a_box_is_added_changed_and_taken_away(writer, application):
    new = chain(application, "?part=node&kind=activity")
    assert writer.get(new).context["form"].initial["kind"] == "activity"
    writer.post(new, {"kind": "activity", "text": "Kartläggning"})
    node = Node.objects.get()
    assert (node.kind, node.text) == ("activity", "Kartläggning")

    one = chain(application, f"?part=node&pk={node.pk}")
    writer.post(one, {"text": "Kartläggning av varje barn"})
    node.refresh_from_db()
    assert node.text == "Kartläggning av varje barn"

    writer.post(one, {"remove": "1"})
    assert not Node.objects.exists()


def test_an_arrow_is_drawn_between_two_boxes(writer, application):
    project = application.project
    first = Node.objects.create(project=project, kind="input", text="Pengar")
    last = Node.objects.create(project=project, kind="activity", text="Möten")
    response = writer.post(
        chain(application, "?part=arrow"),
        {"source": first.pk, "target": last.pk, **ARROW},
    )
    assert response.status_code == 302
    edge = Edge.objects.get()
    assert (edge.source, edge.target, edge.evidence_level) == (first, last, 2)
    html = writer.get(chain(application)).content.decode()
    assert "Därför att" in html


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("value", "input"),
        ("input", "input"),
        ("input", "activity"),
        ("output", "output"),
    ],
)
def test_an_arrow_that_cannot_be_is_explained(
    writer, application, nodes, source, target
):
    before = Edge.objects.count()
    response = writer.post(
        chain(application, "?part=arrow"),
        {"source": nodes[source].pk, "target": nodes[target].pk, **ARROW},
    )
    assert response.status_code == 200
    assert response.context["form"].errors["target"]
    assert Edge.objects.count() == before


def test_one_outcome_may_follow_on_another(writer, application, nodes):
    later = Node.objects.create(
        project=application.project, kind="outcome", text="Senare"
    )
    response = writer.post(
        chain(application, "?part=arrow"),
        {"source": nodes["outcome"].pk, "target": later.pk, **ARROW},
    )
    assert response.status_code == 302
    assert writer.get(chain(application)).status_code == 200


def test_boxes_of_another_project_cannot_be_chosen_or_opened(
    writer, application, nodes
):
    other = factories.make_draft(
        factories.make_call(application.fund), factories.make_user()
    )
    theirs = factories.add_chain(other.project)
    response = writer.post(
        chain(application, "?part=arrow"),
        {"source": nodes["input"].pk, "target": theirs["activity"].pk, **ARROW},
    )
    assert response.status_code == 200
    opened = chain(application, f"?part=node&pk={theirs['input'].pk}")
    assert writer.post(opened, {"text": "Min"}).status_code == 302
    theirs["input"].refresh_from_db()
    assert theirs["input"].text == "Nod input"


@pytest.mark.parametrize(
    "query", ["?part=nothing", "?part=node&pk=x", "?part=arrow&pk=99999999999999999999"]
)
def test_an_address_that_makes_no_sense_is_no_fault(writer, application, query):
    assert writer.get(chain(application, query)).status_code in (302, 404)


INDICATOR = {
    "name": "Dygn på HVB",
    "unit": "dygn",
    "direction": "down",
    "baseline_kind": "before",
}


def test_an_indicator_has_baseline_comparison_and_target(writer, application, nodes):
    Indicator.objects.all().delete()
    address = chain(application, f"?part=indicator&node={nodes['outcome'].pk}")
    response = writer.post(
        address,
        {
            **INDICATOR,
            "node": nodes["outcome"].pk,
            "baseline": "31,5",
            "comparison": "31",
            "baseline_on": "2026-01-15",
            "target": "20",
            "target_on": "31 december 2028",
        },
    )
    assert response.status_code == 302
    indicator = Indicator.objects.get()
    assert indicator.decimals == 1
    assert indicator.baseline.comparison_value == 31
    assert indicator.target.due_on.year == 2028

    one = chain(application, f"?part=indicator&pk={indicator.pk}")
    writer.post(
        one,
        {
            **INDICATOR,
            "node": nodes["outcome"].pk,
            "missing_reason": "Mäts i januari",
        },
    )
    indicator = Indicator.objects.get()
    assert indicator.baseline.value is None
    assert indicator.baseline.missing_reason == "Mäts i januari"
    assert not hasattr(indicator, "target")


@pytest.mark.parametrize(
    "wrong",
    [
        {"baseline": "många"},
        {"baseline": "3", "missing_reason": "saknas"},
        {"comparison": "3"},
        {"target": "1e9"},
        {"name": ""},
        {"target_on": "sen"},
    ],
)
def test_an_indicator_that_is_wrong_is_explained(writer, application, nodes, wrong):
    before = Indicator.objects.count()
    response = writer.post(
        chain(application, "?part=indicator"),
        {**INDICATOR, "node": nodes["outcome"].pk, **wrong},
    )
    assert response.status_code == 200
    assert response.context["form"].errors
    assert Indicator.objects.count() == before


def test_the_picture_and_the_table_say_the_same(writer, application, nodes):
    Edge.objects.filter(source=nodes["input"]).update(assumption="")
    response = writer.get(chain(application))
    arrows = [a for column in response.context["columns"] for a in column.arrows]
    rows = response.context["chain_rows"]
    assert [a.edge.label for a in arrows] == [row.label for row in rows]
    assert [a.edge.is_gap for a in arrows] == [row.is_gap for row in rows]
    assert sum(row.is_gap for row in rows) == 1


def test_an_empty_chain_begins_with_the_questions_of_a_type(writer, application):
    """None of them is handed in: each is a gap until somebody has written anew."""
    project = application.project
    start = writer.get(chain(application)).context
    assert start["start_form"]["type"].value() == (project.type or "testing")
    page = writer.get(chain(application)).content.decode()
    assert "Så skrev Skolfam sin kedja" in page
    assert 'name="sent_once"' in page[page.index("part=start") :]
    assert "Saknas fortfarande" not in writer.get(chain(application)).content.decode()
    empty = writer.get(chain(application, "?empty=1")).context
    assert empty["start_form"] is None

    for wanted, boxes in (("nonsense", 0), ("innovation", 6), ("testing", 6)):
        writer.post(chain(application, "?part=start"), {"type": wanted})
        assert project.nodes.count() == boxes
    assert project.edges.count() == 5
    page = writer.get(chain(application))
    assert any("6 rutor" in line for line in page.context["missing"])
    box = project.nodes.get(kind="input")
    assert page.content.decode().count("en fråga att svara på") >= 6
    writer.post(chain(application, f"?part=node&pk={box.pk}"), {"text": "En psykolog"})
    lines = writer.get(chain(application)).context["missing"]
    assert any("5 rutor" in line for line in lines)


def test_every_start_is_a_whole_chain():
    for start in STARTS.values():
        kinds = [kind for kind, _text in start.boxes]
        assert set(kinds) == set(Node.Kind)
        for source, target in start.arrows:
            assert Node.ORDER.index(kinds[source]) <= Node.ORDER.index(kinds[target])
        for number, kind in enumerate(kinds):
            assert kind == "input" or number in {target for _s, target in start.arrows}
        assert all(len(text) <= 200 for text in starting.texts_of(start))
