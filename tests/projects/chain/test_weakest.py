"""The weakest link: evidence.md 2.7, 2.8 and the examples of 13."""

import pytest

from projects.chain import weakest
from projects.chain.weakest import GAP, Arrow

# Skolfam (P1 of domain 13.1), its eleven arrows as E23 judges them.
P1_KINDS = {
    **dict.fromkeys(["staff", "coaching"], "input"),
    **dict.fromkeys(["mapping", "plan"], "activity"),
    **dict.fromkeys(["mapped", "in_time"], "output"),
    **dict.fromkeys(["reading", "days", "eligible"], "outcome"),
    **dict.fromkeys(["net", "net_reading"], "impact"),
    **dict.fromkeys(["avoided", "calm"], "value"),
}
P1 = [
    Arrow("staff", "mapping", "supported", 3),
    Arrow("coaching", "plan", "partly", 1),
    Arrow("mapping", "mapped", "supported", 3),
    Arrow("plan", "in_time", "partly", 2),
    Arrow("mapped", "reading", "supported", 2),
    Arrow("in_time", "days", "supported", 2),
    Arrow("reading", "net_reading", "supported", 3),
    Arrow("days", "net", "supported", 3),
    Arrow("net", "avoided", "partly", 2),
    Arrow("in_time", "eligible", GAP, 0),
    Arrow("net_reading", "calm", GAP, 0),
]
# Skolnärvaroteam (P2 of domain 13.2), as E25 judges it.
P2_KINDS = {
    **dict.fromkeys(["team", "time"], "input"),
    **dict.fromkeys(["contact", "visits"], "activity"),
    **dict.fromkeys(["plans", "fast"], "output"),
    **dict.fromkeys(["presence", "trust"], "outcome"),
    "net": "impact",
    **dict.fromkeys(["avoided", "routine"], "value"),
}
P2 = [
    Arrow("team", "contact", "supported", 3),
    Arrow("time", "contact", "partly", 2),
    Arrow("contact", "fast", "supported", 2),
    Arrow("visits", "plans", "untested", 1),
    Arrow("contact", "visits", "untested", 1),
    Arrow("plans", "trust", "untested", 1),
    Arrow("trust", "presence", "partly", 1),
    Arrow("presence", "net", "partly", 2),
    Arrow("net", "avoided", "untested", 1),
    Arrow("net", "routine", "untested", 1),
]


def named(kinds, arrows, main=None) -> str:
    return f"A{weakest.of(kinds, arrows, main).number + 1}"


def changed(arrows, name, status, level):
    number = int(name[1:]) - 1
    old = arrows[number]
    new = Arrow(old.source, old.target, status, level)
    return [*arrows[:number], new, *arrows[number + 1 :]]


@pytest.mark.parametrize(
    ("kinds", "arrows", "main", "name"),
    [
        pytest.param(P1_KINDS, P1, "days", "A10", id="E23"),
        pytest.param(P2_KINDS, P2, "presence", "A6", id="E25"),
        pytest.param(
            P1_KINDS, changed(P1, "A8", "contradicted", 3), "days", "A8", id="E28"
        ),
        pytest.param(P2_KINDS, changed(P2, "A6", GAP, 0), "presence", "A6", id="E30"),
    ],
)
def test_the_worked_examples(kinds, arrows, main, name):
    assert named(kinds, arrows, main) == name
    assert not weakest.of(kinds, arrows, main).is_supported


LINE = {0: "input", 1: "activity", 2: "output", 3: "outcome", 4: "impact", 5: "value"}


def line(*standings) -> list[Arrow]:
    return [
        Arrow(number, number + 1, status, level)
        for number, (status, level) in enumerate(standings)
    ]


@pytest.mark.parametrize(
    ("standings", "number"),
    [
        # What speaks against it, then a gap, then what nobody has tested, then partly.
        ([("untested", 0), (GAP, 0), ("contradicted", 3), ("partly", 1)], 2),
        ([("untested", 0), (GAP, 5), ("partly", 0), ("supported", 0)], 1),
        ([("partly", 0), ("supported", 0), ("untested", 5), ("supported", 0)], 2),
        ([("supported", 0), ("partly", 5), ("supported", 0), ("supported", 1)], 1),
        # Between equals the lower level, then what the effect is due to, then the number.
        ([("untested", 2), ("untested", 1), ("untested", 2), ("untested", 2)], 1),
        ([("untested", 1)] * 5, 3),
        ([("supported", 1), ("untested", 1), ("untested", 1)], 2),
        # An activity and an output are delivered alike: the lower number.
        ([("untested", 1), ("untested", 1)], 0),
    ],
)
def test_in_a_line_everything_bears(standings, number):
    arrows = line(*standings)
    assert weakest.of(LINE, arrows).number == number


def test_what_holds_is_never_advised_to_be_tested_first():
    found = weakest.of(LINE, line(*[("supported", level) for level in (3, 2, 1, 2, 3)]))
    assert (found.number, found.is_supported) == (2, True)


def test_what_everything_has_to_pass_outweighs_what_lies_beside():
    kinds = {**LINE, 6: "output"}
    beside = [*line(*[("supported", 2)] * 5), Arrow(1, 6, "contradicted", 1)]
    assert weakest.criticality(kinds, beside) == [3, 3, 3, 3, 3, 1]
    assert weakest.of(kinds, beside).number == 5  # 6 × 1 against 0
    beside[2] = Arrow(2, 3, "untested", 1)  # 3 × 3
    assert weakest.of(kinds, beside).number == 2


def test_two_ways_bear_half_each_and_a_circle_does_no_harm():
    kinds = {**LINE, 6: "output"}
    arrows = [
        *line(*[("supported", 2)] * 5),
        Arrow(1, 6, "untested", 1),
        Arrow(6, 3, "supported", 2),
        Arrow(3, 1, "untested", 1),  # back again
    ]
    assert weakest.criticality(kinds, arrows) == [3, 2, 2, 3, 3, 2, 2, 1]


def test_without_an_outcome_or_an_input_nothing_is_on_the_way():
    kinds = {0: "input", 1: "activity"}
    assert weakest.criticality(kinds, [Arrow(0, 1, GAP, 0)]) == [1]
    assert weakest.main_outcome(kinds, []) is None
    without_input = {key: kind for key, kind in LINE.items() if key}
    arrows = line(*[("supported", 2)] * 5)[1:]
    assert weakest.criticality(without_input, arrows) == [1, 1, 1, 3]


@pytest.mark.parametrize(
    ("onward", "level"),
    [
        ([("supported", 4)], 4),
        ([("partly", 4)], 2),
        ([("untested", 4)], 1),
        ([(GAP, 4)], 0),
        ([("contradicted", 4)], 0),
        ([("contradicted", 4), ("untested", 1)], 0),  # never hidden by an untested one
        ([("contradicted", 4), ("supported", 2)], 2),
        ([], 2),  # nobody has asked what would have happened anyway
    ],
)
def test_the_level_of_an_effect(onward, level):
    kinds = {0: "input", 1: "output", 2: "outcome"}
    kinds |= {10 + n: "impact" for n in range(3)}
    arrows = [Arrow(0, 1, "supported", 5), Arrow(1, 2, "supported", 5)]
    arrows += [Arrow(2, 10 + n, *standing) for n, standing in enumerate(onward)]
    assert weakest.effect_level(2, kinds, arrows) == level


@pytest.mark.parametrize(
    ("into", "level"),
    [
        (["supported"], 5),
        (["partly"], 3),
        (["untested"], 1),
        (["contradicted"], 1),
        ([GAP, "partly"], 3),  # the best of several
        ([], 1),
    ],
)
def test_what_was_not_delivered_cannot_have_worked(into, level):
    """Asked of the last output before the outcome, also when another outcome is between."""
    kinds = {0: "input", 1: "activity", 2: "output", 3: "outcome", 4: "outcome"}
    kinds |= {5: "impact"}
    arrows = [
        Arrow(0, 1, "supported", 5),  # of the activity before it nothing is asked
        *(Arrow(1, 2, status, 5) for status in into),
        Arrow(2, 3, "untested", 5),
        Arrow(3, 4, "untested", 5),
        Arrow(4, 5, "supported", 5),
    ]
    assert weakest.delivery(4, kinds, arrows) == level
    assert weakest.effect_level(4, kinds, arrows) == level


def test_the_main_outcome_is_the_least_sure_that_something_leads_to():
    kinds = {0: "input", 1: "output", 2: "outcome", 3: "outcome", 4: "outcome"}
    arrows = [
        Arrow(0, 1, "supported", 5),
        Arrow(1, 2, "supported", 2),
        Arrow(1, 3, "untested", 1),
    ]
    assert weakest.main_outcome(kinds, arrows) == 3
    assert weakest.main_outcome(kinds, []) == 2


def test_without_arrows_there_is_no_link():
    assert weakest.of(LINE, []) is None
