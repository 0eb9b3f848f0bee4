"""Which small numbers are not shown, and which beside them would give them away?"""

from collections.abc import Iterable, Sequence

from core import clock
from fund.models import Fund, RuleSet
from projects.models import Baseline, Measurement
from projects.models.indicator import tells_too_few

# Before a fund has rules. A figure about fewer could be about somebody (domain 11.2).
SMALLEST_GROUP = 5


def smallest_group(fund: Fund) -> int:
    """Figures about fewer people than this are never shown."""
    try:
        return fund.rule_set_at(clock.today()).smallest_group
    except RuleSet.DoesNotExist:
        return SMALLEST_GROUP


def must_be_withheld(measurement: Measurement, limit: int) -> bool:
    """Is it about too few people, counted as persons, as a base, or as its value?"""
    return tells_too_few(
        measurement.indicator,
        limit,
        value=measurement.value,
        persons=measurement.persons,
        base=measurement.denominator,
    )


def baseline_must_be_withheld(baseline: Baseline, limit: int) -> bool:
    return tells_too_few(
        baseline.indicator, limit, value=baseline.value, persons=baseline.persons
    )


def comparison_must_be_withheld(baseline: Baseline, limit: int) -> bool:
    """The comparison group's own count; how many they are is not asked for."""
    return tells_too_few(baseline.indicator, limit, value=baseline.comparison_value)


def withheld(counts: Sequence[int | None], limit: int) -> set[int]:
    """Which of these counts of people must be left out when their sum is shown.

    Those from one to `limit` − 1; and, since a single one could be worked out from the
    sum, the smallest of the others as well, until what is left out is two counts or
    more that together are at least `limit` people.
    """
    return {place for _count, place in _left_out(counts, limit)}


def sum_may_be_shown(counts: Sequence[int | None], limit: int) -> bool:
    """False when even with others left out the sum would give a small count away."""
    out = _left_out(counts, limit)
    return not out or _people(out) >= limit


def _left_out(counts: Sequence[int | None], limit: int) -> list[tuple[int, int]]:
    """(count, place) of each. One that is alone never is enough: it is a small one."""
    told = [(count, place) for place, count in enumerate(counts) if count]
    out = [one for one in told if one[0] < limit]
    for one in sorted(one for one in told if one[0] >= limit):
        if not out or _people(out) >= limit:
            break
        out.append(one)
    return out


def _people(counts: Iterable[tuple[int, int]]) -> int:
    return sum(count for count, _place in counts)
