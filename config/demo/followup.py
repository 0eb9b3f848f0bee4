"""What happens in a project after the start, month by month, as a list of deeds."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from types import ModuleType

from accounts.models import User
from config.demo.town import Town, keep, moment
from evaluation.lessons.actions import add_lesson, add_multiplier_effect
from evaluation.models import Lesson
from evaluation.periods import tertial
from evaluation.reports.actions import request_report
from projects.chain.actions import freeze_chain
from projects.measuring.actions import approve_measurement, enter_measurement
from projects.models import (
    Edge,
    Indicator,
    Measurement,
    Milestone,
    MultiplierEffect,
    Project,
    Pulse,
)
from projects.pulse.actions import tell_pulse
from projects.steering.actions import reach_milestone

Deed = tuple[datetime, Callable[[], object]]
STATUSES = ["as_planned", "as_planned", "deviates", "as_planned", "as_planned"]


def deeds(
    town: Town, key: str, story: ModuleType, *, leader: str, owner: str, **quiet
) -> list[Deed]:
    """Pulses, figures, milestones, lessons and what lives on, in no order."""
    people = (town.people[leader], town.people[owner])
    return [
        *_pulses(town, key, story, people[0], **quiet),
        *_figures(town, key, story, *people),
        *_milestones(town, key, story, people[0]),
        *_lessons(town, key, story, people[0]),
        *_multipliers(town, key, story, people[0]),
    ]


def _pulses(
    town: Town, key: str, story: ModuleType, leader: User, *, silent_last: bool = False
) -> list[Deed]:
    """One pulse a month, told on the 27th; the latest month may be silent."""
    months = _months(story.PLAN.starts_on, story.PLAN.ends_on)
    if silent_last:
        last = (town.today.replace(day=1) - timedelta(days=1)).replace(day=1)
        months = [month for month in months if month < last]
    return [
        (
            moment(month.replace(day=27), 15, number % 50),
            partial(_tell, town, key, story, month, number, leader),
        )
        for number, month in enumerate(months)
    ]


def _months(first: date, last: date) -> list[date]:
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [
        date(
            first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1
        )
        for n in range(count)
    ]


def _tell(town, key, story, month: date, number: int, leader: User) -> None:
    lesson, obstacle = story.PULSES[number % len(story.PULSES)]
    tell_pulse(
        Pulse(
            project=town.project(key),
            month=month,
            status=STATUSES[number % len(STATUSES)],
            reached=min(6 + number, 26),
            lesson=lesson,
            obstacle=obstacle,
        ),
        by=leader,
    )


def _figures(town, key, story, leader: User, owner: User) -> list[Deed]:
    found: list[Deed] = []
    rows = [
        (name, day, group, value, persons)
        for name, by_day in story.FIGURES.items()
        for day, (mine, other, persons) in by_day.items()
        for group, value in (("project", mine), ("comparison", other))
        if value is not None
    ]
    for number, (name, day, group, value, persons) in enumerate(rows):
        entered = partial(
            _enter, town, key, name, day, leader, group=group, value=value, n=persons
        )
        approved = partial(approve, town, key, name, day, group, owner)
        after = day + timedelta(days=20)
        found.append((moment(after, 9, number), entered))
        found.append((moment(after + timedelta(days=7), 14, number), approved))
    return found


def _indicator(project: Project, name: str) -> Indicator:
    return Indicator.objects.get(node__project=project, name=name)


def _enter(town, key, name, day, leader, *, group, value, n=None, why="") -> None:
    indicator = _indicator(town.project(key), name)
    enter_measurement(
        Measurement(
            indicator=indicator,
            group=group,
            measured_on=day,
            value=Decimal(value) if value else None,
            missing_reason=why,
            persons=n,
            source=indicator.source or "Egen statistik",
        ),
        by=leader,
    )


def enter_missing(town: Town, key: str, name: str, day: date, why: str, by: User):
    """What could not be measured is entered with its reason."""
    _enter(town, key, name, day, by, group="project", value=None, why=why)


def enter_waiting(town, key, name: str, day: date, value: str, n: int, by: User):
    """A figure that nobody has approved yet."""
    _enter(town, key, name, day, by, group="project", value=value, n=n)


def approve(town, key, name, day, group, owner: User) -> None:
    """Somebody other than the one who entered a figure says that it holds."""
    measurement = Measurement.objects.get(
        indicator=_indicator(town.project(key), name), measured_on=day, group=group
    )
    approve_measurement(measurement, by=owner)


def _milestones(town, key, story, leader: User) -> list[Deed]:
    return [
        (moment(due_on, 16), partial(_reach, town, key, title, due_on, leader))
        for title, due_on in story.PLAN.milestones
    ]


def _reach(town, key, title: str, due_on: date, leader: User) -> None:
    milestone = Milestone.objects.get(project=town.project(key), title=title)
    reach_milestone(milestone, on=due_on, by=leader)


def _lessons(town, key, story, leader: User) -> list[Deed]:
    return [
        (
            moment(day, 11),
            partial(learn, town, key, day, (saw, means, leads, who), leader),
        )
        for day, saw, means, leads, who in story.LESSONS
    ]


def learn(town: Town, key: str, day: date, words: tuple, by: User) -> None:
    """A lesson: what was seen, what it means, what it leads to, who needs to know."""
    saw, means, leads, who = words
    add_lesson(
        Lesson(
            project=town.project(key),
            observation=saw,
            interpretation=means,
            consequence=leads,
            concerns=who,
            learned_on=day,
        ),
        by=by,
    )


def _multipliers(town, key, story, leader: User) -> list[Deed]:
    return [
        (moment(day, 12), partial(_add_multiplier, town, key, day, row, leader))
        for day, *row in story.MULTIPLIERS
    ]


def _add_multiplier(town, key, day: date, row: list[str], by: User) -> None:
    kind, text, receiver, permanence, evidence = row
    add_multiplier_effect(
        MultiplierEffect(
            project=town.project(key),
            kind=kind,
            text=text,
            receiver=receiver,
            seen_on=day,
            permanence=permanence,
            evidence=evidence,
        ),
        by=by,
    )


def judge_arrows(
    town: Town, key: str, verdicts: dict, gaps=(), *, reason: str, by: User
) -> None:
    """Say how the assumptions went, draw what turned out to be missing, keep a version."""
    project, plan_keys = town.project(key), town.node_keys[key]
    for (source, target), (status, why) in verdicts.items():
        edge = Edge.objects.get(source=plan_keys[source], target=plan_keys[target])
        edge.status, edge.rationale = status, why
        keep(edge)
    position = project.edges.count()
    for number, (source, target) in enumerate(gaps, position + 1):
        keep(
            Edge(
                project=project,
                source=plan_keys[source],
                target=plan_keys[target],
                position=number,
            )
        )
    freeze_chain(project, reason=reason, by=by)


def ask_for_report(
    town: Town, key: str, year: int, number: int, *, by: str, summary: str
) -> None:
    """A learning report of a tertial; it is made when a worker is at hand."""
    request_report(
        town.project(key), tertial(year, number), by=town.people[by], summary=summary
    )


def grade(town: Town, key: str, level: int) -> None:
    """What the project's own evidence is worth, 0–5."""
    project = town.project(key)
    project.refresh_from_db()
    project.own_evidence_level = level
    keep(project)
