"""How many people has a project reached, and what has each of them cost?

One definition for page, report and file: people are those of the first output that
counts people, each of them once, by its latest approved figure. Months of the pulse
cannot be added up, since the same person may be told of in several.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Sum

from fund.models import Entry
from projects.measuring.queries import Reading
from projects.models import Measurement, Node, Project


@dataclass(frozen=True)
class Reached:
    """Persons, each once; the indicator that counts them, the day and the source, and
    the figure that was approved."""

    people: int
    counted_by: str
    day: date | None
    source: str
    measurement: Measurement | None = field(default=None, compare=False)

    @property
    def approved_by(self) -> str:
        """Who approved the figure; asked for when it is wanted."""
        by = self.measurement and self.measurement.approved_by
        return by.name if by else ""


def people_reached(readings: Iterable[Reading]) -> Reached | None:
    """None until such a figure is approved, or while it is too small to be shown."""
    for reading in readings:
        indicator, latest = reading.indicator, reading.latest
        if indicator.node.kind != Node.Kind.OUTPUT or not _counts_once(indicator):
            continue
        if latest.value is not None:
            return Reached(
                int(latest.value),
                indicator.name,
                latest.day,
                latest.source,
                latest.measurement,
            )
    return None


def _counts_once(indicator) -> bool:
    """Are they people, and not "personer per år", where one may come back every year?"""
    words = indicator.unit.casefold().replace("/", " per ").split()
    return indicator.counts_people and "per" not in words


def cost_per_person(project: Project, reached: Reached | None) -> int | None:
    """Kronor of the fund's actual cost for each person reached, whole kronor: like with
    like, what was booked up to the day when the people were counted. None when either is
    nothing or unknown."""
    if reached is None or not reached.people:
        return None
    entries = Entry.objects.filter(
        grant__of_project__project=project, kind=Entry.Kind.ACTUAL
    )
    if reached.day:
        entries = entries.filter(booked_on__lte=reached.day)
    actual = entries.aggregate(sum=Sum("amount"))["sum"]
    return round(actual / reached.people) if actual else None
