"""How does a frozen snapshot become a PDF? Nothing is asked of the database here."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.utils import translation
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.files.pdf import render_pdf
from evaluation.claims import verb
from evaluation.models import Report
from evaluation.reports.attached import data_of
from evaluation.snapshot.collecting import thaw
from fund.ledger import charts as ledger_charts
from projects.chain import chart as chain_chart
from projects.chain import layout
from projects.measuring import charts as measuring_charts

Row = Mapping[str, Any]
MOST_CURVES = 8
# The chapters in their order, and where in the snapshot there is something for each: what
# has nothing in it is not in the report.
CHAPTERS: dict[str, Callable[[Row], Any]] = {
    "essence": lambda s: True,
    "chain": lambda s: s["chain"]["nodes"],
    "change": lambda s: s["indicators"],
    "assumptions": lambda s: s["chain"]["edges"],
    "work": lambda s: s["pulses"]["months"] or s["milestones"],
    "lessons": lambda s: s["lessons"],
    "multiplier_effects": lambda s: s["multiplier_effects"],
    "money": lambda s: s["money"]["years"] or s["money"]["financing"],
    "risks": lambda s: s["risks"],
    "decisions": lambda s: (
        s["gates"] or any(one["questions"] for one in s["judgements"])
    ),
    "basis": lambda s: True,
}


class Curve(NamedTuple):
    """The picture of an indicator, with the row of the snapshot that it is drawn from."""

    row: Row
    svg: SafeString


def context_of(report: Report) -> dict:
    """What the template prints: the snapshot, its pictures and its hash."""
    content = thaw(report.snapshot)
    written = [key for key, has_something in CHAPTERS.items() if has_something(content)]
    chapters = {key: number for number, key in enumerate(written, start=1)}
    with translation.override("sv"):
        return {
            "chapters": chapters,
            "contents": [
                (key, number, content["titles"][key])
                for key, number in chapters.items()
            ],
            "left_out": len(chapters) < len(CHAPTERS),
            "report": report,
            "s": content,
            "chain_picture": chain_picture(
                content["chain"], content["titles"]["chain"]
            ),
            "curves": curves(content["indicators"])[:MOST_CURVES],
            "budget_picture": budget_picture(content["money"]),
            "verbs": [verb(level) for level in range(6)],
            "key_figures": key_figures(content),
        }


def render(context: dict) -> bytes:
    """The tagged PDF with its figures in it as data (PDF/A-3)."""
    with translation.override("sv"):
        return render_pdf(
            "evaluation/reports/pdf/report.html",
            context,
            is_published=True,
            data=data_of(context["report"]),
        )


def chain_picture(chain: Row, title: str) -> SafeString | None:
    """The chain as on the project's page, in the same order, with the same words."""
    if not chain["nodes"]:
        return None
    by_key = {node["id"]: node for node in chain["nodes"]}
    order = layout.drawing_order(
        [(node["id"], node["kind"]) for node in chain["nodes"]],
        [(edge["source"], edge["target"]) for edge in chain["edges"]],
    )
    nodes = [
        chain_chart.Node(
            key=node["id"],
            kind=node["step"],
            title=node["text"],
            measure="; ".join(node.get("lacking", ())) or node["measure"],
            is_gap=bool(node.get("lacking")),
        )
        for node in map(by_key.__getitem__, order)
    ]
    edges = [
        chain_chart.Edge(
            source=edge["source"],
            target=edge["target"],
            label=edge["name"],
            level=edge["evidence_level"],
            is_gap=edge["is_gap"],
            assumption=edge["assumption"],
        )
        for edge in chain["edges"]
    ]
    return chain_chart.chain_picture(nodes, edges, title=title)


def curves(indicators: Sequence[Row]) -> list[Curve]:
    """One for each indicator with something to draw, outcomes first."""
    drawn = [row for row in indicators if _points(row)]
    drawn.sort(key=lambda row: row["kind"] != "outcome")
    return [Curve(row, _curve(row)) for row in drawn]


def _points(row: Row) -> int:
    """How many of the figures have a value that may be shown: two make a line."""
    before = row["before"]["value"] is not None
    return int(before) + sum(one["value"] is not None for one in row["series"]) >= 2


def _curve(row: Row) -> SafeString:
    own = {one["day"]: _number(one["value"]) for one in row["series"]}
    other = {one["day"]: _number(one["value"]) for one in row["comparison_series"]}
    days = sorted({*own, *other})
    comparison = [
        _number(row["comparison_before"]["value"]),
        *(other.get(day) for day in days),
    ]
    return measuring_charts.indicator(
        row["name"],
        _periods(row["before"]["day"], days),
        [_number(row["before"]["value"]), *(own.get(day) for day in days)],
        unit=row["unit"],
        comparison=comparison if any(x is not None for x in comparison) else (),
        target=_number(row["target"]),
    )


def _periods(first: date | None, days: Sequence[date]) -> list[str]:
    """The year when the years differ, otherwise the month as well."""
    every = [day for day in (first, *days) if day]
    pattern = "%Y" if len({day.year for day in every}) == len(every) else "%Y-%m"
    return [day.strftime(pattern) if day else _("before") for day in (first, *days)]


def _number(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def budget_picture(money: Row) -> SafeString | None:
    rows = [
        ledger_charts.Outcome(
            str(year["year"]), Decimal(year["granted"]), _number(year["actual"])
        )
        for year in money["years"]
        if Decimal(year["granted"])
    ]
    return ledger_charts.budget(rows, narrow=False) if rows else None


def key_figures(content: Row) -> list[tuple[str, str]]:
    """At most three, net changes before the rest."""
    outcomes = [row for row in content["indicators"] if row["kind"] == "outcome"]
    found = [
        (row["net_words"], _("%(name)s, beyond the comparison group") % row)
        for row in outcomes
        if row["net"] is not None
    ]
    found += [
        (row["now"]["words"], f"{row['name']}. {row['standing']}.")
        for row in outcomes
        if row["net"] is None and row["now"]["value"] is not None
    ]
    return found[:3]
