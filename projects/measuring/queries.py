"""Which figures may be shown, and what do they say against the target?

Three rules hold wherever a figure is drawn or written: missing is not zero, a figure
that nobody has approved is not a key figure, and groups smaller than the fund's limit
are neither shown nor can be derived from what is shown (design 5, rules 7 and 8).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core import days
from core.kept import Some, kept
from core.numbers import HARD_SPACE, MISSING, written
from projects.measuring.suppression import (
    baseline_must_be_withheld,
    comparison_must_be_withheld,
    must_be_withheld,
    smallest_group,
)
from projects.models import Indicator, Measurement, Node, Project
from projects.models.indicator import indicators_of, net_change

Group = Measurement.Group
State = Measurement.State
# What only the page of an indicator tells of a figure.
UNREAD = ("comment", "entered_at", "approved_at", "approved_by")


class Attainment(StrEnum):
    """How the latest approved figure stands against the target."""

    REACHED = "reached"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    NO_TARGET = "no_target"
    NO_FIGURE = "no_figure"

    @property
    def label(self) -> str | Promise:
        return _LABELS[self]

    @property
    def tone(self) -> str:
        return {"reached": "ok", "on_track": "go", "behind": "wait"}.get(self, "")


_LABELS = {
    Attainment.REACHED: _("Target reached"),
    Attainment.ON_TRACK: _("On the way"),
    Attainment.BEHIND: _("Behind the plan"),
    Attainment.NO_TARGET: _("No target"),
    Attainment.NO_FIGURE: _("No figure yet"),
}


@dataclass(frozen=True)
class Figure:
    """A figure as it may be shown: a value, or why there is none.

    `persons`, `numerator` and `denominator` are empty when the figure is withheld, so
    that a template or a chart cannot give away what it does not have.
    """

    value: Decimal | None = None
    why_missing: str | Promise = ""
    day: date | None = None
    persons: int | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    source: str = ""
    unit: str = ""
    decimals: int = 0
    is_withheld: bool = False
    measurement: Measurement | None = None

    def __str__(self):
        return self.text

    @property
    def has_value(self) -> bool:
        return self.value is not None

    @property
    def number(self) -> str:
        """The value in the language's way of writing, or a dash."""
        return in_figures(self.value, self.decimals)

    @property
    def text(self) -> str:
        """The value with its unit: "14 dygn"; a dash when there is none."""
        return with_unit(self.value, self.unit, self.decimals)

    @property
    def comment(self) -> str:
        """What was said of it; nothing where the figure itself is not shown."""
        return (
            "" if self.is_withheld or not self.measurement else self.measurement.comment
        )

    @property
    def is_approved(self) -> bool:
        return bool(self.measurement and self.measurement.state == State.APPROVED)

    @property
    def waits(self) -> bool:
        return bool(self.measurement and self.measurement.state == State.ENTERED)


def in_figures(value: Decimal | None, decimals: int) -> str:
    """As many decimals as the indicator shows, or more when the value needs them."""
    return MISSING if value is None else _in_figures(value, decimals, get_language())


@lru_cache(maxsize=4096)
def _in_figures(value: Decimal, decimals: int, language: str | None) -> str:
    """The same figures are written again and again, in each language its own way."""
    own = -int(value.normalize().as_tuple().exponent)
    return written(value, max(decimals, min(own, 4), 0))


def with_unit(value: Decimal | None, unit: str, decimals: int) -> str:
    number = in_figures(value, decimals)
    return number if value is None or not unit else f"{number}{HARD_SPACE}{unit}"


WITHHELD = _("Not shown: fewer people than the fund's limit.")
NOT_MEASURED = _("Not measured yet.")


def shown(measurement: Measurement, limit: int) -> Figure:
    """The measurement as it may be shown to anybody at all."""
    is_withheld = must_be_withheld(measurement, limit)
    numbers: dict[str, Any] = {
        "value": measurement.value,
        "why_missing": measurement.missing_reason,
        "persons": measurement.persons,
        "numerator": measurement.numerator,
        "denominator": measurement.denominator,
    }
    if is_withheld:
        numbers = {"why_missing": WITHHELD}
    return Figure(
        day=measurement.measured_on,
        source=measurement.source,
        unit=measurement.indicator.unit,
        decimals=measurement.indicator.decimals,
        measurement=measurement,
        is_withheld=is_withheld,
        **numbers,
    )


@dataclass(frozen=True)
class Reading:
    """One indicator with everything that may be shown of it."""

    indicator: Indicator
    before: Figure
    comparison_before: Figure
    target: Decimal | None
    target_on: date | None
    project: tuple[Figure, ...]
    comparison: tuple[Figure, ...]
    standing: Attainment

    @cached_property
    def latest(self) -> Figure:
        """The last approved figure for those the project reaches."""
        return _latest(self.project, self.indicator)

    @cached_property
    def comparison_latest(self) -> Figure:
        return _latest(self.comparison, self.indicator)

    @cached_property
    def approved(self) -> list[Figure]:
        """What a curve may be drawn through, oldest first."""
        return [figure for figure in self.project if figure.is_approved]

    @cached_property
    def waiting(self) -> list[Figure]:
        return [one for one in (*self.project, *self.comparison) if one.waits]

    @property
    def newest(self) -> Figure:
        """The last figure, approved or not."""
        return self.project[-1] if self.project else self.latest

    @property
    def target_text(self) -> str:
        return with_unit(self.target, self.indicator.unit, self.indicator.decimals)

    @property
    def latest_day(self) -> str | Promise:
        """Of which day the figure is, or why there is none: "now" may be long ago."""
        if self.latest.has_value and self.latest.day:
            return days.in_words(self.latest.day)
        return self.latest.why_missing

    @property
    def target_day(self) -> str:
        return days.in_words(self.target_on) if self.target_on else ""

    @property
    def target_number(self) -> str:
        return in_figures(self.target, self.indicator.decimals)

    @cached_property
    def net(self) -> Decimal | None:
        """The change beyond the comparison group's; None unless all four may be shown.

        With one of them withheld, the others and the net would give it away.
        """
        four = [
            figure.value
            for figure in (
                self.before,
                self.latest,
                self.comparison_before,
                self.comparison_latest,
            )
            if figure.value is not None
        ]
        return net_change(*four) if len(four) == 4 else None

    @property
    def net_text(self) -> str:
        """With its sign: "+0,7" or "−13"."""
        if self.net is None:
            return MISSING
        plus = "+" if self.net > 0 else ""
        return plus + with_unit(self.net, self.indicator.unit, self.indicator.decimals)

    @property
    def comparison_text(self) -> str:
        """From what to what in the comparison group: "31 → 27"."""
        if not (self.comparison_before.has_value or self.comparison_latest.has_value):
            return MISSING
        return f"{self.comparison_before.number} → {self.comparison_latest.number}"


def _latest(figures: Sequence[Figure], indicator: Indicator) -> Figure:
    approved = [figure for figure in figures if figure.is_approved]
    if approved:
        return approved[-1]
    return Figure(
        why_missing=NOT_MEASURED, unit=indicator.unit, decimals=indicator.decimals
    )


@kept
def _measurements(indicators: Some):
    rows = Measurement.objects.filter(indicator=indicators).defer(*UNREAD)
    return rows.order_by("measured_on", "pk")


@kept
def _bare_indicators(project):
    rows = indicators_of(project).select_related(None)
    return rows.select_related("baseline", "target")


def read(
    project: Project,
    *,
    limit: int | None = None,
    nodes: Mapping[int, Node] | None = None,
) -> list[Reading]:
    """Every indicator of the chain, in two queries however many there are.

    `nodes` are the project's by their number, when they have been read already.
    """
    limit = smallest_group(project.fund) if limit is None else limit
    indicators = _indicators(project, nodes)
    by_indicator: dict[int, list[Measurement]] = {}
    for measurement in _measurements(indicators=[each.pk for each in indicators]):
        by_indicator.setdefault(measurement.indicator_id, []).append(measurement)
    return [
        reading_of(indicator, by_indicator.get(indicator.pk, []), project, limit=limit)
        for indicator in indicators
    ]


def _indicators(project: Project, nodes: Mapping[int, Node] | None) -> list[Indicator]:
    if nodes is None:
        return list(indicators_of(project))
    indicators = _bare_indicators(project=project.pk)
    for indicator in indicators:
        indicator.node = nodes[indicator.node_id]
    return indicators


def reading_of(
    indicator: Indicator,
    measurements: Iterable[Measurement],
    project: Project,
    *,
    limit: int,
) -> Reading:
    """`measurements` oldest first; the indicator with its baseline and target."""
    series: dict[str, list[Figure]] = {Group.PROJECT: [], Group.COMPARISON: []}
    for measurement in measurements:
        measurement.indicator = indicator
        series[measurement.group].append(shown(measurement, limit))
    mine, others = before(indicator, limit)
    target = getattr(indicator, "target", None)
    latest = _latest(series[Group.PROJECT], indicator)
    return Reading(
        indicator=indicator,
        before=mine,
        comparison_before=others,
        target=target.value if target else None,
        target_on=target.due_on if target else None,
        project=tuple(series[Group.PROJECT]),
        comparison=tuple(series[Group.COMPARISON]),
        standing=_standing(indicator, mine, latest, project),
    )


def before(indicator: Indicator, limit: int) -> tuple[Figure, Figure]:
    """The baseline for the project's group and for the comparison."""
    look = Figure(unit=indicator.unit, decimals=indicator.decimals)
    baseline = getattr(indicator, "baseline", None)
    if baseline is None:
        missing = replace(look, why_missing=_("No baseline has been written."))
        return missing, missing
    look = replace(look, day=baseline.measured_on, source=baseline.source)
    withheld_look = replace(look, why_missing=WITHHELD, is_withheld=True)
    mine = replace(
        look,
        value=baseline.value,
        why_missing=baseline.missing_reason,
        persons=baseline.persons,
    )
    if baseline_must_be_withheld(baseline, limit):
        mine = withheld_look
    comparison = replace(look, value=baseline.comparison_value)
    if baseline.comparison_value is None:
        comparison = replace(look, why_missing=_("There is no comparison group."))
    elif comparison_must_be_withheld(baseline, limit):
        comparison = withheld_look
    return mine, comparison


def _standing(
    indicator: Indicator, before: Figure, latest: Figure, project: Project
) -> Attainment:
    """Against the target, and until its day against a straight line from the baseline."""
    target = getattr(indicator, "target", None)
    if target is None:
        return Attainment.NO_TARGET
    if latest.value is None:
        return Attainment.NO_FIGURE
    if _as_good_as(indicator, latest.value, target.value):
        return Attainment.REACHED
    expected = _expected(before, latest.day, target, project)
    if expected is not None and _as_good_as(indicator, latest.value, expected):
        return Attainment.ON_TRACK
    return Attainment.BEHIND


def _as_good_as(indicator: Indicator, value: Decimal, wanted: Decimal) -> bool:
    up = indicator.direction == Indicator.Direction.UP
    return value >= wanted if up else value <= wanted


def _expected(before: Figure, day: date | None, target, project) -> Decimal | None:
    """What the straight line from baseline to target says for `day`."""
    start = before.day or project.starts_on
    end = target.due_on or project.ends_on
    if before.value is None or not (day and start and end) or end <= start:
        return None
    gone = min(max((day - start).days, 0), (end - start).days)
    share = Decimal(gone) / Decimal((end - start).days)
    return before.value + (target.value - before.value) * share
