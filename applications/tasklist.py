"""How far has the writing come, section by section, and what comes next?"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from projects import completeness
from projects.models import Project
from projects.questions import SECTIONS, STAGES, Section


@dataclass(frozen=True)
class Task:
    """One section in the list: how it stands, in a word, a shape and a reason."""

    section: Section
    missing: list[str]
    tone: str
    status: str
    reason: str = ""
    is_open: bool = True  # may be written now
    is_settled: bool = True  # what the fund asks for here is done

    @property
    def is_done(self) -> bool:
        return not self.missing and self.is_settled


@dataclass(frozen=True)
class Progress:
    """The whole list, stage by stage."""

    tasks: list[Task]

    @property
    def counted(self) -> list[Task]:
        """The sections that somebody has to do something with."""
        return [task for task in self.tasks if task.is_open or task.missing]

    @property
    def done(self) -> int:
        return sum(task.is_done for task in self.counted)

    @property
    def total(self) -> int:
        return len(self.counted)

    @property
    def left(self) -> int:
        return self.total - self.done

    @property
    def missing_count(self) -> int:
        return sum(len(task.missing) for task in self.tasks)

    def stages(self) -> Iterable[dict[str, Any]]:
        for key, title in STAGES.items():
            tasks = [task for task in self.tasks if task.section.stage == key]
            yield {"key": key, "title": title, "tasks": tasks}

    def next_task(self) -> Task | None:
        open_ones = (task for task in self.tasks if task.is_open)
        return next((task for task in open_ones if not task.is_done), None)


def progress(project: Project, facts: completeness.Facts | None = None) -> Progress:
    """Every section with how it stands, in a handful of queries."""
    facts = facts or completeness.Facts(project)
    missing = completeness.missing(project, facts)
    begun = completeness.begun(project, facts)
    return Progress(
        [_task(each, project, missing[each.key], begun) for each in SECTIONS]
    )


def _task(section: Section, project: Project, missing: list[str], begun) -> Task:
    if not missing:
        return Task(section, missing, "ok", _("Done"))
    if section.key == "budget" and not project.years():
        why = _(
            "First write the first and the last day, under “The plan and the risks”."
        )
        return Task(section, missing, "", _("Cannot begin yet"), why)
    if section.key not in begun:
        return Task(section, missing, "", _("Not begun"))
    if len(missing) * 2 > len(section.questions) + len(section.tables):
        return Task(section, missing, "go", _("Begun"))
    words = ngettext(
        "%(count)d thing missing", "%(count)d things missing", len(missing)
    )
    return Task(section, missing, "wait", words % {"count": len(missing)})


def neighbours(
    section: Section, among: Collection[str] | None = None
) -> tuple[Section | None, Section | None]:
    """The sections before and after, for the way through them all; or, with `among`,
    through the sections with these keys."""
    way = [each for each in SECTIONS if among is None or each.key in among]
    place = way.index(section)
    before = way[place - 1] if place else None
    after = way[place + 1] if place + 1 < len(way) else None
    return before, after
