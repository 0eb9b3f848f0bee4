"""Which data lie in a report's PDF, so that its figures can be counted on without typing?

Everything comes from the frozen snapshot, which holds only what may be printed: the files
tell nothing about small groups or unapproved figures that the pages do not.
"""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.files.pdf import DataFile
from core.files.spreadsheets import csv_chunks
from evaluation.models import Report
from evaluation.snapshot.collecting import thaw
from projects.versions.snapshot import canonical

Row = dict[str, Any]
Line = list[Any]


def data_of(report: Report) -> list[DataFile]:
    """The snapshot as JSON, its figures and its money as CSV, in Swedish.

    The JSON is the very text whose SHA-256 the report prints. The day of each file is
    that of the snapshot: the same report is the same bytes.
    """
    content = thaw(report.snapshot)
    at: datetime = content["header"]["collected_at"]
    with translation.override("sv"):
        return [
            DataFile(
                "larrapport.json",
                canonical(report.snapshot).encode(),
                _("Everything that the report rests on, as data"),
                at,
            ),
            DataFile(
                "larrapport-matt.csv",
                _as_csv(FIGURE_COLUMNS, figures(content["indicators"])),
                _("The figures of the report, for a spreadsheet"),
                at,
            ),
            DataFile(
                "larrapport-pengar.csv",
                _as_csv(MONEY_COLUMNS, money(content["money"]["years"])),
                _("The money of the report year by year, for a spreadsheet"),
                at,
            ),
        ]


def _as_csv(columns: list[Any], rows: Iterator[Line]) -> bytes:
    return "".join(csv_chunks([columns], rows)).encode()


# --- What is measured -----------------------------------------------------------------

FIGURE_COLUMNS = [
    gettext_lazy("Link of the chain"),
    gettext_lazy("Indicator"),
    gettext_lazy("Unit"),
    gettext_lazy("Group"),
    gettext_lazy("What it is"),
    gettext_lazy("Day"),
    gettext_lazy("Value"),
    gettext_lazy("Persons"),
    gettext_lazy("Source"),
    gettext_lazy("Entered by"),
    gettext_lazy("Approved by"),
    gettext_lazy("Why it is missing"),
]


def figures(indicators: list[Row]) -> Iterator[Line]:
    """A row for each figure before, each measured one and each target; what is missing
    or withheld has its reason where the value would be."""
    for row in indicators:
        project, other = _("The project"), _("Comparison group")
        yield _figure(row, project, _("Before"), row["before"])
        for one in row["series"]:
            yield _figure(row, project, _("Measured"), one)
        yield _figure(row, other, _("Before"), row["comparison_before"])
        for one in row["comparison_series"]:
            yield _figure(row, other, _("Measured"), one)
        if row["target"] is not None:
            target = {"day": row["target_on"], "value": row["target"]}
            yield _figure(row, project, _("Target"), target)


def _figure(row: Row, group: str, what: str, one: Row) -> Line:
    day: date | None = one["day"]
    return [
        *(row["link"], row["name"], row["unit"], group, what, day),
        _measured(one["value"]),
        one.get("persons"),
        *(one.get(key, "") for key in ("source", "entered_by", "approved_by")),
        one.get("why_missing", ""),
    ]


def _measured(value: str | None) -> Decimal | None:
    """As exact as it was entered, without the zeros that the database adds."""
    return None if value is None else Decimal(value).normalize()


# --- What it cost ---------------------------------------------------------------------

MONEY_COLUMNS = [
    gettext_lazy("Year"),
    gettext_lazy("Granted, kronor"),
    gettext_lazy("Actual, kronor"),
    gettext_lazy("Forecast, kronor"),
    gettext_lazy("Left, kronor"),
]


def money(years: list[Row]) -> Iterator[Line]:
    """A row for each year; a year that has not come has no actual: missing, not zero."""
    for row in years:
        amounts = (row[key] for key in ("granted", "actual", "forecast", "left"))
        yield [row["year"], *map(_number, amounts)]


def _number(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)
