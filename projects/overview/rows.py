"""How is a row of the list of projects written as HTML?

In Python, as the rows of applications are: in a template the fifty rows took twice the
time of the rest of the page.
"""

from collections.abc import Iterable
from decimal import Decimal

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from core.drawing.rows import anchor
from core.pages.figures import figure_of
from core.templatetags.ui import amount, due_badge, evidence, percent, state_badge
from projects.models import Project
from projects.overview.listing import Line


def drawn(lines: Iterable[Line]) -> SafeString:
    """The rows: name, state, next thing due, money and evidence."""
    # Where a cell stands in the two lines of a phone (parts.css).
    heads = [
        f'<td role="cell"{look}>'
        for look in (
            ' class="l-state"',
            ' class="l-who l-wide"',
            ' class="r l-sum"',
            ' class="r"',
            "",
        )
    ]
    here = reverse("projects:list")
    shown = []
    for place, line in enumerate(lines):
        project = line.project
        told = (
            state_badge(project),
            _next(line),
            _figure("granted", project, line.granted),
            _used(line),
            evidence(project.own_evidence_level),
        )
        cells = "".join(
            f"{head}{cell}</td>" for head, cell in zip(heads, told, strict=True)
        )
        name = _name(project, here)
        shown.append(f'<tr role="row"{anchor(place)}>{name}{cells}</tr>\n')
    return mark_safe("".join(shown))  # noqa: S308 - each part is escaped


def _name(project: Project, here: str) -> str:
    kind = f" {project.get_type_display()}" if project.type else ""
    board = f", {project.lead_board}" if project.lead_board else ""
    return (
        f'<th scope="row" role="rowheader"><a href="{here}{project.pk}/">'
        f'{escape(project.title)}</a><small class="l-off">'
        f"{escape(f'{project.code}{kind}{board}')}</small></th>"
    )


def _next(line: Line) -> str:
    if not line.due_on:
        return "–"
    return f"<span>{escape(line.due_title)}</span> {due_badge(line.due_on)}"


def _figure(name: str, project: Project, value: Decimal | None) -> str:
    text = amount(value)
    return figure_of(name, project, value).in_table(text) if value else text


def _used(line: Line) -> str:
    if not line.granted:
        return "–"
    share = percent(line.share, 0)
    used = _figure("actual", line.project, line.used)
    return f'{used} <small class="muted">{share}</small>'
