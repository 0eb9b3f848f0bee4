from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from projects.chain import chart_columns
from projects.chain import layout as chain_layout
from projects.models import Edge, Node
from projects.versions import snapshot
from tests import factories


def node(pk, kind):
    return {"id": pk, "kind": kind, "text": f"n{pk}", "horizon": "", "stakeholder": ""}


def edge(source, target, assumption="därför"):
    return {
        "source": source,
        "target": target,
        "assumption": assumption,
        "evidence_level": 1,
    }


def content(nodes, edges, indicators=()):
    return {"nodes": nodes, "edges": edges, "indicators": list(indicators)}


def keys(boxes, kind):
    return [box.key for box in boxes if box.kind == kind]


def test_arrows_that_would_cross_are_untangled():
    nodes = [node(1, "input"), node(2, "input")]
    nodes += [node(3, "activity"), node(4, "activity")]
    tangled = content(nodes, [edge(1, 4), edge(2, 3)])

    boxes, arrows = chain_layout.boxes_and_arrows(tangled)

    order = {1: keys(boxes, 1), 2: keys(boxes, 2)}
    assert chain_layout.crossings(order, [(1, 4), (2, 3)]) == 0
    assert [arrow.label for arrow in arrows] == ["A1", "A2"]


def test_the_same_chain_is_always_drawn_the_same_way():
    nodes = [node(n, kind) for n, kind in enumerate(Node.ORDER * 4, 1)]
    edges = [edge(a["id"], b["id"]) for a in nodes for b in nodes if a["id"] % 6 == 1]
    drawn = [chain_layout.in_drawing_order(content(nodes, edges)) for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert sorted(row["id"] for row in drawn[0]) == [row["id"] for row in nodes]


@given(
    st.lists(st.permutations(range(5)).map(tuple), min_size=2, max_size=2),
    st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=12),
)
def test_crossings_are_counted_one_by_one(orders, pairs):
    """As many as when each arrow is held against each other one."""
    upper, lower = orders
    links = {1: list(upper), 2: [row + 10 for row in lower]}
    arrows = [(a, b + 10) for a, b in sorted(pairs)]
    lines = [(upper.index(a), lower.index(b - 10)) for a, b in arrows]
    by_hand = sum((a[0] - b[0]) * (a[1] - b[1]) < 0 for a, b in combinations(lines, 2))
    assert chain_layout.crossings(links, arrows) == by_hand


def test_gaps_have_reasons():
    chain = content(
        [node(1, "input"), node(2, "activity"), node(3, "outcome"), node(4, "value")],
        [edge(1, 2, ""), edge(2, 3)],
    )
    gaps = chain_layout.node_gaps(chain)
    assert gaps.keys() == {3, 4}
    rows = chain_layout.table_rows(chain)
    assert [row.is_gap for row in rows] == [True, False]


def test_an_outcome_that_leads_to_another_is_drawn():
    chain = content([node(1, "outcome"), node(2, "outcome")], [edge(1, 2)])
    boxes, arrows = chain_layout.boxes_and_arrows(chain)
    [arrow] = chart_columns.chain_columns(boxes, arrows)[3].arrows
    assert (arrow.path, arrow.turn) == ("M0 25C70 25 70 75 0 75", "↓")
    [row] = chain_layout.table_rows(chain)
    assert row.label == arrow.edge.label


def test_an_arrow_backwards_is_in_the_table_and_not_in_the_picture():
    chain = content([node(1, "input"), node(2, "outcome")], [edge(2, 1)])
    _boxes, arrows = chain_layout.boxes_and_arrows(chain)
    assert arrows == []
    assert len(chain_layout.table_rows(chain)) == 1


def test_a_live_chain_and_a_frozen_one_are_drawn_alike():
    fund = factories.make_fund()
    application = factories.make_draft(factories.make_call(fund), factories.make_user())
    factories.add_chain(application.project)
    Edge.objects.filter(source__kind="input").update(assumption="")
    live = snapshot.chain_content(application.project)
    frozen = snapshot.as_json(live)
    assert chain_layout.boxes_and_arrows(live) == chain_layout.boxes_and_arrows(frozen)


def test_an_empty_chain_is_six_gaps():
    assert chain_layout.boxes_and_arrows(content([], [])) == ([], [])
