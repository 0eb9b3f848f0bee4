"""How two versions of a chain differ, in words. Frozen content in, nothing from a database."""

import pytest

from projects.chain.versions import Difference, differences

OUTPUT = "Prestationer (direkta resultat)"


def node(pk: int, text: str, kind: str = "output", **fields) -> dict:
    return {"id": pk, "text": text, "kind": kind, "horizon": "", "stakeholder": ""} | (
        fields
    )


def edge(source: int, target: int, **fields) -> dict:
    return {
        "source": source,
        "target": target,
        "assumption": "Den ena leder till den andra",
        "status": "untested",
        "evidence_level": 0,
        "rationale": "",
    } | fields


def indicator(name: str, **fields) -> dict:
    return {
        "node": 1,
        "name": name,
        "unit": "dygn",
        "target": "20.0000",
        "target_on": "2027-12-31",
    } | fields


def chain(*nodes, edges=(), indicators=()) -> dict:
    return {
        "nodes": nodes or (node(1, "Kartlagda barn"), node(2, "Färre dygn", "outcome")),
        "edges": list(edges),
        "indicators": list(indicators),
    }


def test_the_same_chain_has_no_differences():
    one = chain(edges=[edge(1, 2)], indicators=[indicator("Dygn")])
    assert (
        differences(one, chain(edges=[edge(1, 2)], indicators=[indicator("Dygn")]))
        == []
    )


def test_what_is_added_and_what_is_taken_away():
    before = chain(node(1, "Kartlagda barn"), node(2, "Färre dygn", "outcome"))
    after = chain(node(1, "Kartlagda barn"), node(3, "Ro i klassen", "outcome"))
    assert differences(before, after) == [
        Difference("added", "Ro i klassen", after="Effekter"),
        Difference("removed", "Färre dygn", before="Effekter"),
    ]


def test_another_kind_of_link_is_a_change_and_another_name_names_both():
    before = chain(node(1, "Barn"), node(2, "Ro", "outcome"))
    after = chain(node(1, "Barn", "outcome"), node(2, "Lugn", "outcome"))
    assert differences(before, after) == [
        Difference("changed", "Barn", before=OUTPUT, after="Effekter"),
        Difference("changed", "Lugn", before="Ro. Effekter", after="Lugn. Effekter"),
    ]


def test_for_whom_and_when_are_told():
    (found,) = differences(
        chain(node(1, "Barn")), chain(node(1, "Barn", stakeholder="Elever"))
    )
    assert (found.before, found.after) == (OUTPUT, f"{OUTPUT}; Elever")


@pytest.mark.parametrize(
    ("fields", "after"),
    [
        (
            {"evidence_level": 2},
            "Den ena leder till den andra; Otestat; evidens 2 av 5",
        ),
        ({"assumption": ""}, "inget antagande; Otestat; evidens 0 av 5"),
        (
            {"rationale": "Se rapporten"},
            "Den ena leder till den andra; Otestat; evidens 0 av 5; Se rapporten",
        ),
    ],
)
def test_an_arrow_is_named_by_its_ends(fields, after):
    before = chain(edges=[edge(1, 2)])
    (found,) = differences(before, chain(edges=[edge(1, 2, **fields)]))
    assert found == Difference(
        "changed",
        "Kartlagda barn → Färre dygn",
        before="Den ena leder till den andra; Otestat; evidens 0 av 5",
        after=after,
    )


def test_an_arrow_the_other_way_is_another_arrow():
    found = differences(chain(edges=[edge(1, 2)]), chain(edges=[edge(2, 1)]))
    assert [(one.how, one.what) for one in found] == [
        ("added", "Färre dygn → Kartlagda barn"),
        ("removed", "Kartlagda barn → Färre dygn"),
    ]


@pytest.mark.parametrize(
    ("fields", "after"),
    [
        ({"target": "20.5000"}, "dygn; mål 20.5; 2027-12-31"),
        ({"target": "200"}, "dygn; mål 200; 2027-12-31"),
        ({"target": None}, "dygn; mål –; 2027-12-31"),
        ({"target_on": None}, "dygn; mål 20"),
        ({"unit": "nätter"}, "nätter; mål 20; 2027-12-31"),
    ],
)
def test_what_an_indicator_should_reach(fields, after):
    before = chain(indicators=[indicator("Dygn")])
    (found,) = differences(before, chain(indicators=[indicator("Dygn", **fields)]))
    assert found == Difference(
        "changed", "Dygn", before="dygn; mål 20; 2027-12-31", after=after
    )
