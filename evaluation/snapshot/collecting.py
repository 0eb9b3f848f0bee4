"""How is the snapshot of a report collected, at one moment, and read back?

The snapshot is in Swedish, carries its own labels, and holds only what may be printed:
approved figures, nothing about groups too small to show, no words above the evidence.
"""

from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.utils import translation
from django.utils.translation import gettext as _

from core import clock
from evaluation.models import Report
from evaluation.snapshot import chain, figures, money, story
from projects.measuring import suppression
from projects.models import Project
from projects.versions.snapshot import as_json

FORMAT = 1
# What holds a day though its name does not end in "_on".
DAYS = {"day", "month", "period_start", "period_end", "until"}


def collect(report: Report) -> dict:
    """The snapshot of a report's project and period, from one moment of the database."""
    with transaction.atomic():
        if len(connection.atomic_blocks) == 1:
            _see_one_moment()
        with translation.override("sv"):
            return as_json(_content(report))


def _see_one_moment() -> None:
    """Only the outermost transaction may choose; inside another one its rules hold."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def _content(report: Report) -> dict:
    project = (
        Project.objects.select_related(
            "fund__municipality", "lead_board", "lead_organisation", "leader", "owner"
        )
        .prefetch_related("budget_lines")
        .get(pk=report.project_id)
    )
    start, end = report.period_start, report.period_end
    limit = suppression.smallest_group(project.fund)
    readings = figures.read(project, until=end, limit=limit)
    rows = [figures.row(reading) for reading in readings]
    return {
        "format": FORMAT,
        "titles": titles(),
        "header": story.header(report, project, limit=limit),
        "claims": figures.claims_of(readings, project),
        "judgements": story.judgements(report, project),
        "gates": story.gates(project, until=end),
        "pulses": story.pulses(project, start, end, limit=limit),
        "milestones": story.milestones(project, start, end),
        "has_milestones": project.milestones.exists(),
        "chain": chain.content(project, readings, start=start, end=end, limit=limit),
        "indicators": rows,
        "waiting": figures.waiting(project),
        "lessons": story.lessons(project, start, end),
        "multiplier_effects": story.multiplier_effects(project, until=end),
        "money": money.content(project, readings, until=min(end, clock.today())),
        "risks": story.risks(project),
    }


def thaw(frozen: Any, key: str = "") -> Any:
    """The snapshot as templates want it: days are days again, the rest as it was."""
    if isinstance(frozen, dict):
        return {name: thaw(value, name) for name, value in frozen.items()}
    if isinstance(frozen, list):
        return [thaw(value, key) for value in frozen]
    if isinstance(frozen, str) and frozen:
        if key.endswith("_at"):
            return datetime.fromisoformat(frozen)
        if key.endswith("_on") or key in DAYS:
            return date.fromisoformat(frozen)
    return frozen


def titles() -> dict[str, str]:
    """What the chapters are called; kept with the content that stands under them."""
    return {
        "contents": _("Contents"),
        "essence": _("The most important"),
        "chain": _("The evidence chain"),
        "change": _("What has changed?"),
        "assumptions": _("Assumptions we have tried"),
        "work": _("What have we done?"),
        "lessons": _("What have we learned?"),
        "multiplier_effects": _("What lives on and spreads?"),
        "money": _("What did it cost, and what comes back?"),
        "risks": _("What may go wrong?"),
        "decisions": _("Decisions and questions to the steering group"),
        "basis": _("What this report rests on"),
    }
