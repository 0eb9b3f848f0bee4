"""What does the page of a project tell of its chain, drawn once for many readers?

A chain may have hundreds of boxes and arrows. What is drawn of it is kept under the text
of every row that it was drawn from, and what decides how it looks to the one who reads:
nobody is shown an old drawing, or one for somebody who may do more or less.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Model, OuterRef, Subquery
from django.db.models.functions import MD5
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext

from core import clock
from core.kept import kept
from core.pages.once import RowText, once, text_of
from projects.chain import tables
from projects.chain.pictures import Chain
from projects.measuring import curves, suppression
from projects.models import (
    Baseline,
    ChainVersion,
    Edge,
    Indicator,
    Measurement,
    Node,
    Project,
    Target,
)
from projects.overview import key_figures
from projects.overview.key_figures import Told

CURVES = 12
KEPT = 60 * 60  # seconds; what changes is seen at once all the same
# What is read of a chain, and how each row leads to its project.
READ: dict[type[Model], str] = {
    Node: "project",
    Edge: "project",
    Indicator: "node__project",
    Baseline: "indicator__node__project",
    Target: "indicator__node__project",
    Measurement: "indicator__node__project",
}


@dataclass(frozen=True)
class Waits:
    """A figure that nobody has approved yet."""

    measurement: int
    indicator: int
    name: str
    day: date
    entered_by: int


@dataclass(frozen=True)
class Drawn:
    """The chain as one piece of the page, and what else the page tells of it."""

    piece: SafeString
    limit: int  # figures about fewer people are not shown
    figures: Told
    waiting: list[Waits]


def of(project: Project, *, may_revise: bool, may_measure: bool) -> Drawn:
    """Two questions, as long as nothing has changed."""
    limit = suppression.smallest_group(project.fund)
    reader = (get_language(), clock.today(), limit, may_revise, may_measure)

    def marks() -> tuple:
        return (*reader, *_marks(project=project.pk)[0])

    def draw() -> Drawn:
        return _drawn(project.pk, limit, may_revise, may_measure)

    return once(f"chain:{project.pk}", marks, draw, KEPT)


def _drawn(pk: int, limit: int, may_revise: bool, may_measure: bool) -> Drawn:
    """The project is read after its mark, like all that is drawn."""
    project = Project.objects.get(pk=pk)
    chain = Chain.of(project, limit)
    measured = sorted(chain.readings, key=lambda one: one.indicator.node.step != 3)
    gaps = chain.gaps(may_revise=may_revise)
    told = {
        "project": project,
        "columns": chain.columns(),
        "gaps": gaps,
        **_counted(chain, len(gaps)),
        "curves": [curves.curve(one, project) for one in measured[:CURVES]],
        "more": max(len(measured) - CURVES, 0),
        "version": project.chain_versions.defer("content").order_by("-number").first(),
        "arrows_table": tables.of_arrows(chain, may_revise=may_revise),
        "boxes_table": tables.of_boxes(chain),
        "may_revise": may_revise,
        "may_measure": may_measure,
    }
    return Drawn(
        piece=render_to_string("projects/overview/_drawn.html", told),
        limit=limit,
        figures=key_figures.told_by(chain),
        waiting=[
            _waits(row)
            for reading in chain.readings
            for figure in reading.waiting
            if (row := figure.measurement)
        ],
    )


def _counted(chain: Chain, gaps: int) -> dict[str, str]:
    """What the heading of each part says while it is folded."""
    assumptions = len(chain.assumptions)
    told = ngettext("%(count)s assumption", "%(count)s assumptions", assumptions)
    lacks = ngettext("%(count)s gap", "%(count)s gaps", gaps)
    words = told % {"count": assumptions}
    return {
        "chain_figure": f"{words}, {lacks % {'count': gaps}}" if gaps else words,
        "arrows": str(assumptions),
        "measured": str(len(chain.readings)),
        "boxes": str(len(chain.nodes)),
    }


def _waits(row: Measurement) -> Waits:
    indicator = row.indicator
    return Waits(
        row.pk, indicator.pk, indicator.name, row.measured_on, row.entered_by_id
    )


@kept
def _marks(project):
    """What changes with every row that is read: the text of them all."""
    version = ChainVersion.objects.filter(project=OuterRef("pk")).order_by("-number")
    return Project.objects.filter(pk=project).values_list(
        MD5(RowText()),
        Subquery(version.values("number")[:1]),
        Subquery(version.values("frozen_at")[:1]),
        *(text_of(model, way) for model, way in READ.items()),
    )
