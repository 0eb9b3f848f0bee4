"""How far has the writing come, section by section, and what comes next?"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from projects import completeness
from projects.models import Project
from projects.questions import STAGES, Section


@dataclass(frozen=True)
class Task:
    """One section in the list: how it stands, in a word, a shape and a reason."""

    section: Section
    missing: list[str]
    tone: str
    status: str
    reason: str = ""

    @property
    def is_done(self) -> bool:
        return not self.missing


@dataclass(frozen=True)
class Progress:
    """The whole list, stage by stage."""

    tasks: list[Task]

    @property
    def done(self) -> int:
        return sum(task.is_done for task in self.tasks)

    @property
    def total(self) -> int:
        return len(self.tasks)

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
        return next((task for task in self.tasks if not task.is_done), None)


def progress(project: Project, facts: completeness.Facts | None = None) -> Progress:
    """Every section with how it stands, in a handful of queries."""
    facts = facts or completeness.Facts(project)
    missing = completeness.missing(project, facts)
    begun = completeness.begun(project, facts)
    return Progress(
        [_task(each, project, missing[each.key], begun) for each in facts.sections]
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
    section: Section, sections: tuple[Section, ...]
) -> tuple[Section | None, Section | None]:
    """The sections before and after, for the way through them all."""
    place = [each.key for each in sections].index(section.key)
    before = sections[place - 1] if place else None
    after = sections[place + 1] if place + 1 < len(sections) else None
    return before, after
