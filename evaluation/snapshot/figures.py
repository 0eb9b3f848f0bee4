"""What do the approved figures say, and in which words may it be said?"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from evaluation.claims import overclaims, tempered, verb
from projects.measuring import queries as measuring
from projects.measuring.queries import Figure, Reading, in_figures, with_unit
from projects.models import Indicator, Measurement, Node, Project
from projects.models.indicator import indicators_of

Row = dict[str, Any]
CAUSE = 3  # the first level at which a project may be called the cause


def read(project: Project, *, until: date, limit: int) -> list[Reading]:
    """The indicators with approved figures of `until` or before."""
    approved = Measurement.objects.approved().filter(
        indicator__node__project=project, measured_on__lte=until
    )
    by_indicator: dict[int, list[Measurement]] = {}
    people = approved.select_related("entered_by", "approved_by")
    for measurement in people.order_by("measured_on", "pk"):
        by_indicator.setdefault(measurement.indicator_id, []).append(measurement)
    return [
        measuring.reading_of(
            indicator, by_indicator.get(indicator.pk, []), project, limit=limit
        )
        for indicator in indicators_of(project)
    ]


def row(reading: Reading) -> Row:
    """An indicator: before, now, target, comparison, net, and the way there."""
    indicator = reading.indicator
    return {
        "id": indicator.pk,
        "node": indicator.node_id,
        "link": indicator.node.get_kind_display(),
        "kind": indicator.node.kind,
        "name": indicator.name,
        "unit": indicator.unit,
        "direction": indicator.direction,
        "decimals": indicator.decimals,
        "definition": indicator.definition,
        "before": _figure(reading.before),
        "now": _figure(reading.latest),
        "comparison_before": _figure(reading.comparison_before),
        "comparison_now": _figure(reading.comparison_latest),
        "target": reading.target,
        "target_on": reading.target_on,
        "standing": str(reading.standing.label),
        "standing_key": str(reading.standing),
        "net": reading.net,
        "net_words": reading.net_text,
        "series": [_figure(figure) for figure in reading.approved],
        "comparison_series": [
            _figure(figure) for figure in reading.comparison if figure.is_approved
        ],
    }


def _figure(figure: Figure) -> Row:
    """A value with its day, source and people, or why there is none."""
    measurement = figure.measurement
    return {
        "value": figure.value,
        "words": figure.text,
        "day": figure.day,
        "persons": figure.persons,
        "why_missing": str(figure.why_missing),
        "is_withheld": figure.is_withheld,
        "source": figure.source,
        "entered_by": measurement.entered_by.name if measurement else "",
        "approved_by": measurement.approved_by.name
        if measurement and measurement.approved_by
        else "",
    }


def waiting(project: Project) -> list[Row]:
    """The figures that nobody has approved: named, never shown."""
    rows = Measurement.objects.waiting().filter(indicator__node__project=project)
    return [
        {
            "name": measurement.indicator.name,
            "measured_on": measurement.measured_on,
            "group": measurement.get_group_display(),
        }
        for measurement in rows.select_related("indicator").order_by(
            "measured_on", "pk"
        )
    ]


def claims_of(readings: Sequence[Reading], project: Project) -> list[Row]:
    """One sentence about each outcome, in words that its evidence bears."""
    level = project.own_evidence_level
    found = []
    for reading in readings:
        if reading.indicator.node.kind != Node.Kind.OUTCOME:
            continue
        text = " ".join(_sentences(reading, level))
        found.append(
            {
                "indicator": reading.indicator.pk,
                "level": level,
                "text": tempered(text, level) if overclaims(text, level) else text,
            }
        )
    return found


def _sentences(reading: Reading, level: int) -> Iterator[str]:
    """What the figures say, then what the project may be said to have to do with it."""
    name = reading.indicator.name
    before, now = reading.before.value, reading.latest.value
    if now is None:
        yield _("“%(name)s”: %(why)s") % {
            "name": name,
            "why": _as_sentence(reading.latest.why_missing),
        }
        yield from _expectation(reading, level)
        return
    if before is None:
        yield _("“%(name)s” is %(now)s. There is nothing to compare it with.") % {
            "name": name,
            "now": reading.latest.text,
        }
        return
    yield _movement(reading, before, now)
    if _is_worse_or_same(reading.indicator, before, now):
        yield _(
            "It is not the change that was expected; so far the hypothesis does not hold."
        )
    elif level >= CAUSE:
        yield _cause(reading, level)
    elif level == CAUSE - 1:
        yield _("The change %(coincides_with)s the project.") % {
            "coincides_with": verb(level)
        }
    else:
        yield from _expectation(reading, level)


def _movement(reading: Reading, before: Decimal, now: Decimal) -> str:
    words = {"name": reading.indicator.name, "now": reading.latest.text}
    if before == now:
        return _("“%(name)s” is unchanged: %(now)s.") % words
    words["before"] = in_figures(before, reading.indicator.decimals)
    return _("“%(name)s” has gone from %(before)s to %(now)s.") % words


def _cause(reading: Reading, level: int) -> str:
    """Level 3 and above; without a comparison group the words are those of level 2."""
    net = reading.net
    if net is None:
        return _(
            "The change %(coincides_with)s the project; a comparison group is missing."
        ) % {"coincides_with": verb(CAUSE - 1)}
    if _is_worse_or_same(reading.indicator, Decimal(0), net):
        return _(
            "In the comparison group the change was as large or larger, so it is not due "
            "to the project."
        )
    return _(
        "The project %(has_led_to)s a change of %(net)s, when what would have happened "
        "anyway is deducted."
    ) % {"has_led_to": verb(level), "net": reading.net_text}


def _expectation(reading: Reading, level: int) -> Iterator[str]:
    if reading.target is None:
        return
    yield _("The project %(is_expected_to_lead_to)s %(target)s.") % {
        "is_expected_to_lead_to": verb(min(level, 1)),
        "target": with_unit(
            reading.target, reading.indicator.unit, reading.indicator.decimals
        ),
    }


def _is_worse_or_same(indicator: Indicator, before: Decimal, now: Decimal) -> bool:
    up = indicator.direction == Indicator.Direction.UP
    return now <= before if up else now >= before


def _as_sentence(words) -> str:
    text = str(words).strip().rstrip(".")
    return f"{text[:1].lower()}{text[1:]}."
