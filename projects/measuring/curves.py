"""How has an indicator developed? Its curve, and the table and the words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.days import in_words
from projects.measuring import charts as measuring_charts
from projects.measuring import queries
from projects.measuring.queries import Reading
from projects.models import Project

NARROW, WIDE = 340, 760  # a card or a phone, and a page of its own


def spark(reading: Reading) -> str:
    """A curve the size of a word, once there are two points to draw it through."""
    if not reading.latest.has_value:
        return ""
    values = [reading.before.value, *(figure.value for figure in reading.approved)]
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return ""
    return measuring_charts.spark(
        known,
        label=_("%(name)s: from %(first)s to %(last)s")
        % {
            "name": reading.indicator.name,
            "first": _number(reading, known[0]),
            "last": _number(reading, known[-1]),
        },
        target=reading.target,
    )


def _number(reading: Reading, value) -> str:
    return queries.in_figures(value, reading.indicator.decimals)


@dataclass(frozen=True)
class Curve:
    """A chart of an indicator, its table twin and its caption (components/_figure.html)."""

    title: str
    svg: SafeString
    caption: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    url: str
    reading: Reading


def curve(reading: Reading, project: Project, *, width: float = NARROW) -> Curve:
    """Approved figures only; what is withheld or missing is a hole in the line."""
    days, own, other = _series(reading)
    svg = measuring_charts.indicator(
        reading.indicator.name,
        [_period(day, days) for day in days],
        own,
        unit=reading.indicator.unit,
        comparison=other if any(value is not None for value in other) else (),
        comparison_name=_("comparison"),
        target=reading.target,
        coming=_when_it_comes(reading),
        width=width,
        height=190 if width == NARROW else 260,
    )
    return Curve(
        title=reading.indicator.name,
        svg=svg,
        caption=_caption(reading),
        columns=[_("Date"), _("The project"), _("Comparison"), _("Target")],
        rows=[
            [
                _("Baseline") if day is None else day.isoformat(),
                _number(reading, mine),
                _number(reading, theirs),
                reading.target_number,
            ]
            for day, mine, theirs in zip(days, own, other, strict=True)
        ],
        url=reverse("projects:indicator", args=[project.pk, reading.indicator.pk]),
        reading=reading,
    )


def _series(reading: Reading):
    """Baseline first, then each day of an approved figure, both groups side by side."""
    own = {figure.day: figure.value for figure in reading.approved}
    other = {
        figure.day: figure.value
        for figure in reading.comparison
        if figure.is_approved and figure.day
    }
    days = sorted(day for day in {*own, *other} if day)
    return (
        [reading.before.day, *days],
        [reading.before.value, *(own.get(day) for day in days)],
        [reading.comparison_before.value, *(other.get(day) for day in days)],
    )


def _period(day, days) -> str:
    """The year when the years differ, otherwise the month as well."""
    if day is None:
        return _("before")
    years = [one.year for one in days if one]
    return str(day.year) if len(set(years)) == len(years) else f"{day:%Y-%m}"


def _when_it_comes(reading: Reading) -> str:
    if reading.latest.is_withheld or reading.before.is_withheld:
        return str(queries.WITHHELD)
    if reading.target_on:
        return _("The first figure comes at the latest %(day)s.") % {
            "day": in_words(reading.target_on)
        }
    return ""


def _caption(reading: Reading) -> str:
    """Source, number of persons and date of the latest figure."""
    latest = reading.latest
    words = []
    if source := latest.source or reading.indicator.source:
        words.append(_("Source: %(source)s.") % {"source": source.rstrip(".")})
    if latest.persons is not None:
        words.append(_("%(count)s persons.") % {"count": latest.persons})
    if latest.day:
        words.append(_("Measured %(day)s.") % {"day": in_words(latest.day)})
    elif not latest.has_value:
        words.append(str(latest.why_missing))
    return " ".join(words)
