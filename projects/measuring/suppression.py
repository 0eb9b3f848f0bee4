"""Which small numbers are not shown, and which beside them would give them away?"""

from collections.abc import Collection, Sequence

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
    """Which of these counts of people must be left out when their sum is shown (places).

    Those from one to `limit` − 1; and, since they could be worked out from the sum, the
    smallest of the others as well, the first of equals, until they can not. Where that
    never is so, all are left out and the sum with them (evidence 11.3). Zeros are shown,
    so whoever reads knows that each count left out is at least one.
    """
    known = {place: n for place, n in enumerate(counts) if n is not None}
    out = {place for place, n in known.items() if 0 < n < limit}
    others = sorted((n, place) for place, n in known.items() if n >= limit)
    for _n, place in others:
        if not out or _could_be_others(counts, out, limit):
            break
        out.add(place)
    if out and not _could_be_others(counts, out, limit):
        return set(known)
    return out


def count_shown(count: int | None, limit: int) -> int | None:
    """A number of people, unless it is unknown or too small to be shown."""
    return None if count is None or 0 < count < limit else count


def sum_may_be_shown(counts: Sequence[int | None], limit: int) -> bool:
    """False when even with others left out the sum would give a small count away."""
    out = withheld(counts, limit)
    return not out or _could_be_others(counts, out, limit)


def _could_be_others(
    counts: Sequence[int | None], out: Collection[int], limit: int
) -> bool:
    """Has each count left out `limit` values or more that it could have, for who knows
    the sum of them all? With the others at one, from one to the sum less the others: one
    that is alone has none, since it is a small one."""
    left = sum(counts[place] or 0 for place in out)
    return left >= limit + len(out) - 1
