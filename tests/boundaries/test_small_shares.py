"""A share tells of those in it and of those who are left (evidence 11.1)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from applications.brief import unit_costs
from projects.measuring import queries as measuring
from projects.measuring import suppression
from projects.models import Baseline, Indicator, Measurement, Node, Project, Target
from projects.versions import snapshot
from tests.boundaries import NO, YES

LIMIT = 5
UP_TO = 2 * LIMIT + 6  # past every number that the rule names


def indicator(unit="%", kind="outcome", **fields) -> Indicator:
    return Indicator(name="I tid", unit=unit, node=Node(kind=kind), **fields)


def share(part, base, *, kind="outcome", touches_life=None, limit=LIMIT) -> bool:
    return suppression.must_be_withheld(
        Measurement(
            indicator=indicator(kind=kind, touches_life=touches_life),
            value=Decimal(100) * part / base,
            numerator=Decimal(part),
            denominator=Decimal(base),
        ),
        limit,
    )


@pytest.mark.parametrize(
    ("part", "base", "about_lives", "withheld"),
    [
        (21, 24, False, NO),  # E58
        (21, 24, True, YES),
        (0, 6, True, YES),  # E66
        (0, 24, True, NO),
        (3, 24, False, YES),  # three of them
        (4, 24, False, YES),
        (5, 24, False, NO),
        (0, 6, False, NO),  # other zeros are shown
        (6, 6, False, NO),
        (6, 6, True, YES),  # everybody, and few enough to be known
        (9, 9, True, YES),
        (10, 10, True, NO),
        (0, 9, True, YES),
        (0, 10, True, NO),
        (19, 24, True, NO),
        (20, 24, True, YES),
        (23, 24, True, YES),
        (2, 4, False, YES),
    ],
)
def test_the_worked_examples(part, base, about_lives, withheld):
    assert share(part, base, touches_life=about_lives) == withheld


@pytest.mark.parametrize(
    ("kind", "said", "withheld"),
    [
        ("outcome", None, YES),
        ("impact", None, YES),
        ("output", None, NO),
        ("activity", None, NO),
        ("outcome", False, NO),
        ("output", True, YES),
    ],
)
def test_an_outcome_is_about_lives_until_somebody_says_otherwise(kind, said, withheld):
    assert share(21, 24, kind=kind, touches_life=said) == withheld


def test_the_limit_is_that_of_the_fund():
    assert not share(30, 36, limit=6)
    assert share(30, 36, limit=7)
    assert share(14, 14, limit=8)


@pytest.mark.parametrize("about_lives", [True, False])
def test_who_reads_a_share_never_finds_a_few(about_lives):
    """Proof a for every share of up to `UP_TO`: from what is shown nobody counts one to
    four, nor, of how somebody fares, one to four who are left, or all or none of a
    group so small. And nothing else is left out."""
    for base in range(1, UP_TO + 1):
        for part in range(base + 1):
            few = {n for n in (part, base) if 0 < n < LIMIT}
            if about_lives:
                few |= {n for n in (base - part,) if 0 < n < LIMIT}
                few |= {base} if part in (0, base) and base < 2 * LIMIT else set()
            is_withheld = share(part, base, touches_life=about_lives)
            assert is_withheld == bool(few), (part, base)


@pytest.mark.parametrize("about_lives", [True, False])
def test_however_a_share_is_told_it_is_told_or_not(about_lives):
    """Proof b, within a figure: as two numbers, as a percentage of persons, as a base
    and a percentage, and as a number of persons out of so many."""
    said = {"touches_life": about_lives}
    for base in range(1, UP_TO + 1):
        for part in range(base):
            percent = round(Decimal(100) * part / base, 1)
            ways = [
                (indicator("%", **said), {"value": percent, "persons": base}),
                (indicator("%", **said), {"value": percent, "base": Decimal(base)}),
                (indicator("barn", **said), {"value": Decimal(part), "persons": base}),
            ]
            answers = {
                suppression.tells_too_few(one, LIMIT, **way) for one, way in ways
            }
            expected = share(part, base, touches_life=about_lives)
            assert answers == {expected}, (part, base)


def test_a_number_of_persons_is_no_share_of_itself():
    one = indicator("barn")
    assert not suppression.tells_too_few(one, LIMIT, value=Decimal(7), persons=7)


def test_a_baseline_in_percent_tells_how_many():
    """86.4 % of 22 are 19: three are left. 50 % leave eleven."""
    for value, is_withheld in (("86.4", True), ("50", False), ("13.6", True)):
        row = Baseline(indicator=indicator(), value=Decimal(value), persons=22)
        assert suppression.baseline_must_be_withheld(row, LIMIT) == is_withheld


shares = st.integers(1, 40).flatmap(
    lambda base: st.tuples(st.integers(0, base), st.just(base))
)


@given(st.lists(shares, min_size=2, max_size=2), shares)
def test_a_net_is_hidden_if_any_part_of_it_is(rows, before):
    """Proof d, for every sequence of figures of an outcome."""
    one = indicator()
    Baseline(
        indicator=one,
        value=round(Decimal(100) * before[0] / before[1], 1),
        comparison_value=Decimal(40),
        persons=before[1],
    )
    Target(indicator=one, value=Decimal(80))
    figures = [
        Measurement(
            value=round(Decimal(100) * part / base, 1),
            numerator=Decimal(part),
            denominator=Decimal(base),
            group=group,
            state="approved",
            comment="Tre elever",
        )
        for (part, base), group in zip(rows, ("project", "comparison"), strict=True)
    ]
    read = measuring.reading_of(one, figures, Project(pk=1), limit=LIMIT)
    hidden = [share(*row) for row in rows]
    told = (read.latest, read.comparison_latest)
    assert [figure.is_withheld for figure in told] == hidden
    for figure in told:
        numbers = (figure.value, figure.numerator, figure.denominator, figure.persons)
        if figure.is_withheld:
            assert numbers == (None,) * 4
            assert figure.comment == ""
    is_part_hidden = any([*hidden, read.before.is_withheld])
    assert (read.net is None) == is_part_hidden


@pytest.mark.parametrize(("persons", "is_computed"), [(22, False), (44, True)])
def test_the_cost_of_an_effect_is_hidden_with_its_baseline(persons, is_computed):
    """86.4 % of 22 leave three. Without the baseline there is no change to divide by."""
    one = indicator(pk=1)
    Baseline(indicator=one, value=Decimal("86.4"), persons=persons)
    Target(indicator=one, value=Decimal(95))
    frozen = snapshot.as_json(snapshot._indicator(one, LIMIT))
    effect = unit_costs._effect(frozen)
    assert (effect.change is not None) == is_computed


# --- Months, and a part of them ------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "hidden", "total"),
    [
        ([3, 21], {0, 1}, 24),  # E51
        ([4, 20, 18], {0, 2}, 42),  # E52
        ([2, 2, 30], {0, 1, 2}, 34),  # E53
        ([2, 3], {0, 1}, None),  # E54
        ([3, 0, 0], {0, 1, 2}, None),  # E55
    ],
)
def test_the_worked_examples_of_tables(counts, hidden, total):
    assert suppression.withheld(counts, LIMIT) == hidden
    assert suppression.sum_shown(counts, range(len(counts)), LIMIT) == total


def test_a_part_of_the_months_is_no_way_round():
    """3, 20 and 6 people: the page shows 20 and the sum 29. A report of the first two
    months, whose sum is 23, would tell the 3."""
    counts = [3, 20, 6]
    assert suppression.withheld(counts, LIMIT) == {0, 2}
    assert suppression.sum_shown(counts, range(3), LIMIT) == 29
    assert suppression.sum_shown(counts, [0, 1], LIMIT) is None
    assert suppression.sum_shown(counts, [1], LIMIT) == 20


@pytest.mark.parametrize(
    ("counts", "places", "total"),
    [
        ([], [], None),
        ([None, None], [0, 1], None),
        ([7, None], [0, 1], 7),
        ([7, 8], [0], 7),
        ([3, 21], [1], None),
        ([3, 21, None], [0, 1], 24),  # what is unknown is no part
        ([0, 0], [0, 1], 0),
    ],
)
def test_which_sums_are_shown(counts, places, total):
    assert suppression.sum_shown(counts, places, LIMIT) == total


@given(st.lists(st.none() | st.integers(0, 30), max_size=8), st.data())
def test_a_sum_of_a_part_adds_only_what_is_shown(counts, data):
    """Evidence 11.4 and proof d."""
    places = data.draw(
        st.sets(st.sampled_from(range(len(counts)))) if counts else st.just(set())
    )
    total = suppression.sum_shown(counts, places, LIMIT)
    known = {n for n, count in enumerate(counts) if count is not None}
    if total is not None and not known <= places:
        assert not places & suppression.withheld(counts, LIMIT)
        assert total == sum(counts[n] for n in places & known)
