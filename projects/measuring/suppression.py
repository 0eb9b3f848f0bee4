"""Which small numbers are not shown, and which beside them would give them away?"""

from collections.abc import Collection, Sequence
from decimal import Decimal

from core import clock
from fund.models import Fund, RuleSet
from projects.models import Baseline, Indicator, Measurement

# Before a fund has rules. A figure about fewer could be about somebody (domain 11.2).
SMALLEST_GROUP = 5


def smallest_group(fund: Fund) -> int:
    """Figures about fewer people than this are never shown."""
    try:
        return fund.rule_set_at(clock.today()).smallest_group
    except RuleSet.DoesNotExist:
        return SMALLEST_GROUP


def must_be_withheld(measurement: Measurement, limit: int) -> bool:
    """Is it about too few people, counted as persons, as a share, or as its value?"""
    return tells_too_few(
        measurement.indicator,
        limit,
        value=measurement.value,
        persons=measurement.persons,
        part=measurement.numerator,
        base=measurement.denominator,
    )


def baseline_must_be_withheld(baseline: Baseline, limit: int) -> bool:
    return tells_too_few(
        baseline.indicator, limit, value=baseline.value, persons=baseline.persons
    )


def comparison_must_be_withheld(baseline: Baseline, limit: int) -> bool:
    """The comparison group's own count; how many they are is not asked for."""
    return tells_too_few(baseline.indicator, limit, value=baseline.comparison_value)


def tells_too_few(
    indicator: Indicator,
    limit: int,
    *,
    value: Decimal | None,
    persons: int | None = None,
    part: Decimal | None = None,
    base: Decimal | None = None,
) -> bool:
    """Must this figure be withheld, whichever way it tells how few people it is about?

    By the number of persons behind it; by a share's base, its numerator `part`, and those
    who are left; or, when people are what it counts, by its own value (evidence 11.1).
    Nobody at all is nobody to protect. What was a share when it was entered keeps its
    numbers, also when the indicator has another unit since.
    """
    if any(number is not None and number < limit for number in (persons, base)):
        return True
    share = _share(indicator, value, persons, part, base)
    if share and _share_tells_too_few(indicator, limit, *share):
        return True
    if value is None or not indicator.counts_people:
        return False
    return 0 < abs(value) < limit


def _share(
    indicator: Indicator,
    value: Decimal | None,
    persons: int | None,
    part: Decimal | None,
    base: Decimal | None,
) -> tuple[Decimal, Decimal] | None:
    """How many of how many, as it was written or as anybody can work it out: 12.5 % of
    24 persons are three, and 21 children of 24 leave three."""
    if part is not None and base is not None:
        return part, base
    whole = base if base is not None else persons
    if value is None or whole is None:
        return None
    if indicator.is_percent:
        return Decimal(round(value * whole / 100)), Decimal(whole)
    if indicator.counts_people and 0 <= value < whole:
        return value, Decimal(whole)
    return None


def _share_tells_too_few(
    indicator: Indicator, limit: int, part: Decimal, base: Decimal
) -> bool:
    """Some, but too few; and of how somebody fares also all but too few, or, in a group
    so small that everybody knows who is in it, none or all: it tells about each of them.
    """
    if 0 < part < limit:
        return True
    left = base - part
    if not (0 < left < limit or base < 2 * limit and (part == 0 or left == 0)):
        return False
    return indicator.is_about_lives


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


def sum_may_be_shown(counts: Sequence[int | None], limit: int) -> bool:
    """False when even with others left out the sum would give a small count away."""
    out = withheld(counts, limit)
    return not out or _could_be_others(counts, out, limit)


def sum_shown(
    counts: Sequence[int | None], places: Collection[int], limit: int
) -> int | None:
    """The sum of the known counts at `places`, as it may stand beside all `counts`; None
    when none is known there, or when it would give a small one away.

    `withheld` answers for the whole table, so only the sum of it all may have counts in
    it that are left out. That of a part adds what is shown, which tells nothing new.
    """
    known = [n for place in places if (n := counts[place]) is not None]
    is_part = any(
        n is not None for place, n in enumerate(counts) if place not in places
    )
    if is_part and withheld(counts, limit) & set(places):
        return None
    return sum(known) if known and sum_may_be_shown(counts, limit) else None


def _could_be_others(
    counts: Sequence[int | None], out: Collection[int], limit: int
) -> bool:
    """Has each count left out `limit` values or more that it could have, for who knows
    the sum of them all? With the others at one, from one to the sum less the others: one
    that is alone has none, since it is a small one."""
    left = sum(counts[place] or 0 for place in out)
    return left >= limit + len(out) - 1
