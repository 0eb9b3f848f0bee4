"""How far has the writing come, section by section, and what comes next?"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from projects.budget.queries import years_without_amounts
from projects.models import Node, Project
from projects.plan import completeness
from projects.plan.facts import Facts
from projects.plan.questions import STAGES, Section


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
class Step:
    """One of the last steps, which are no sections: endorsements, and handing in."""

    tone: str
    status: str
    reason: str = ""
    missing: tuple[str, ...] = ()

    @property
    def is_done(self) -> bool:
        return not self.missing


@dataclass(frozen=True)
class Progress:
    """The whole list, stage by stage."""

    tasks: list[Task]
    endorsements: Step
    handing_in: Step

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
        lacking = sum(len(task.missing) for task in self.tasks)
        return lacking + len(self.endorsements.missing)

    def stages(
        self, writing: Mapping[str, list[str]] | None = None
    ) -> Iterable[dict[str, Any]]:
        """Stage by stage, each task with the names of those who write there now."""
        names = writing or {}
        for key, title in STAGES.items():
            tasks = [
                (task, names.get(task.section.key, []))
                for task in self.tasks
                if task.section.stage == key
            ]
            yield {"key": key, "title": title, "tasks": tasks}

    def with_tasks(self, tasks: list[Task]) -> "Progress":
        """The same list with other sections, and what that means for handing in."""
        left = sum(not task.is_done for task in tasks)
        handing_in = _handing_in(left, self.endorsements)
        return replace(self, tasks=tasks, handing_in=handing_in)

    def next_task(self) -> Task | None:
        open_ones = (task for task in self.tasks if task.is_open)
        return next((task for task in open_ones if not task.is_done), None)


def progress(project: Project, facts: Facts | None = None) -> Progress:
    """Every section with how it stands, in a handful of queries."""
    facts = facts or Facts(project)
    missing = completeness.missing(project, facts)
    begun = completeness.begun(project, facts)
    tasks = [_task(each, facts, missing[each.key], begun) for each in facts.sections]
    endorsements = _endorsements(facts, missing[completeness.ENDORSEMENTS])
    left = sum(not task.is_done for task in tasks)
    return Progress(tasks, endorsements, _handing_in(left, endorsements))


@dataclass(frozen=True)
class Prerequisite:
    """What must be there before a part makes sense, and the sentence that says so."""

    is_met: Callable[[Facts], bool]
    why: str | Promise


def _has_outcome(facts: Facts) -> bool:
    return any(node.kind == Node.Kind.OUTCOME for node in facts.nodes)


def _is_worth_endorsing(facts: Facts) -> bool:
    return bool(facts.parties and facts.project.years() and facts.shares)


# The one table of what cannot begin before something else is written.
PREREQUISITES: dict[str, Prerequisite] = {
    "budget": Prerequisite(
        lambda facts: bool(facts.project.years()),
        gettext_lazy(
            "First write the first and the last day, under “The plan and the risks”."
        ),
    ),
    "benefits": Prerequisite(
        _has_outcome,
        gettext_lazy("First write at least one outcome, under “The evidence chain”."),
    ),
    "evaluation": Prerequisite(
        lambda facts: bool(facts.project.type),
        gettext_lazy(
            "First choose the type of project, under “What do you want to test, "
            "develop or create?”."
        ),
    ),
    completeness.ENDORSEMENTS: Prerequisite(
        _is_worth_endorsing,
        gettext_lazy(
            "First write the parties, the days and the budget: that is what the "
            "managers answer for."
        ),
    ),
}


def why_not_yet(key: str, facts: Facts) -> str:
    """Why this part cannot begin; "" when it can."""
    needed = PREREQUISITES.get(key)
    return "" if needed is None or needed.is_met(facts) else str(needed.why)


def _task(section: Section, facts, missing: list[str], begun) -> Task:
    if not missing and (remark := _remark(section, facts)):
        return Task(section, missing, "wait", _("Look at it again"), remark)
    if not missing:
        return Task(section, missing, "ok", _("Done"))
    if section.key not in begun:
        if why := why_not_yet(section.key, facts):
            return Task(section, missing, "", _("Cannot begin yet"), why)
        return Task(section, missing, "", _("Not begun"))
    if len(missing) * 2 > len(section.questions) + len(section.tables):
        return Task(section, missing, "go", _("Begun"))
    words = ngettext(
        "%(count)d thing missing", "%(count)d things missing", len(missing)
    )
    return Task(section, missing, "wait", words % {"count": len(missing)})


def _remark(section: Section, facts) -> str:
    """What keeps a part that lacks nothing from being called done."""
    if "budget" not in section.tables:
        return ""
    return years_without_amounts(facts.project.years(), facts.budget_years)


def _endorsements(facts: Facts, missing: list[str]) -> Step:
    """How many of the managers have been asked, and how many have endorsed."""
    standings, lacking = facts.standings, tuple(missing)
    if not standings or (not any(each.answer or each.request for each in standings)):
        if why := why_not_yet(completeness.ENDORSEMENTS, facts):
            return Step("", _("Cannot begin yet"), why, lacking)
        return Step("", _("Not begun"), "", lacking)
    given = sum(each.is_endorsed for each in standings)
    words = _("%(given)d of %(all)d have endorsed") % {
        "given": given,
        "all": len(standings),
    }
    if lacking:
        return Step("wait", words, " ".join(lacking), lacking)
    return Step("ok" if given == len(standings) else "go", words)


def _handing_in(left: int, endorsements: Step) -> Step:
    if left:
        words = ngettext(
            "%(left)d part is not done yet. You can read everything already.",
            "%(left)d parts are not done yet. You can read everything already.",
            left,
        )
        return Step("", _("Cannot begin yet"), words % {"left": left})
    if not endorsements.is_done:
        why = _("First ask the managers of all the parties.")
        return Step("", _("Cannot begin yet"), why)
    return Step("wait", _("Ready to hand in"))


def neighbours(
    section: Section,
    sections: tuple[Section, ...],
    among: Collection[str] | None = None,
) -> tuple[Section | None, Section | None]:
    """The sections before and after, for the way through them all; or, with `among`,
    through those with these keys."""
    way = [each for each in sections if among is None or each.key in among]
    place = [each.key for each in way].index(section.key)
    before = way[place - 1] if place else None
    after = way[place + 1] if place + 1 < len(way) else None
    return before, after
