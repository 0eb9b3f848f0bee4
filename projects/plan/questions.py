"""What is a question of a plan: how is it worded, answered, and asked of whom?

A question's answer is kept as text in `Answer`, or in a column of `Project` where lists
and rules need it (`column`).
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from projects.models import Project
from projects.plan.examples import EXAMPLES

Type = Project.Type
EVERY_TYPE = frozenset(Type.values)


class Kind(StrEnum):
    LINE = "line"
    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    CONFIRM = "confirm"


@dataclass(frozen=True)
class Question:
    """One question: `key` is its name in Answer, `limit` the most characters, or where
    `words` is given the most words instead."""

    key: str
    label: str | Promise
    hint: str | Promise = ""
    kind: Kind = Kind.TEXT
    limit: int = 1500
    column: str = ""
    choices: tuple[tuple[str, str | Promise], ...] = ()
    required_for: frozenset[str] = EVERY_TYPE
    words: int = 0
    own_example: str | Promise = ""

    @property
    def example(self) -> str | Promise:
        """What an answer could look like; "" where none is needed."""
        return self.own_example or EXAMPLES.get(self.key, "")

    def is_required(self, project_type: str) -> bool:
        """Must it be answered by this type of project? Without a type: if by all."""
        if not project_type:
            return self.required_for == EVERY_TYPE
        return project_type in self.required_for


@dataclass(frozen=True)
class Section:
    """One page of the plan; `tables` are the names of its lists (projects.plan.completeness)."""

    key: str
    letter: str
    stage: str
    title: str | Promise
    lead: str | Promise
    questions: tuple[Question, ...] = ()
    tables: tuple[str, ...] = field(default=())


def optional(
    key: str, label: str | Promise, hint: str | Promise = "", **rest: Any
) -> Question:
    """A question that nobody has to answer."""
    return Question(key, label, hint, required_for=frozenset(), **rest)


# What is asked most; a Question by itself is answered with a text of several lines.
line = partial(Question, kind=Kind.LINE)
whole = partial(Question, kind=Kind.WHOLE)
money = partial(Question, kind=Kind.MONEY)
day = partial(Question, kind=Kind.DATE)
choice = partial(Question, kind=Kind.CHOICE)
confirm = partial(Question, kind=Kind.CONFIRM)


EVIDENCE_LEVELS = (
    ("0", _("0: not described")),
    ("1", _("1: a logical, convincing account")),
    ("2", _("2: figures show a change, the cause is not confirmed")),
    ("3", _("3: the change happens because of the method (comparison group)")),
    ("4", _("4: confirmed independently")),
    ("5", _("5: works in other settings, lasting")),
)
COUNTERFACTUAL_METHODS = (
    ("random", _("Drawing of lots, or a waiting list")),
    ("matched", _("A comparison group that resembles ours")),
    ("before_after", _("Before and after, with a forecast")),
    ("contribution", _("Contribution analysis")),
    ("realist", _("Realist evaluation")),
    ("harvest", _("Outcome harvesting")),
    ("judgement", _("Judgement of those concerned")),
)
YES_NO_UNCLEAR = (("yes", _("Yes")), ("no", _("No")), ("unclear", _("Not clear yet")))
STAGES = {
    "prepare": _("Prepare"),
    "describe": _("Describe"),
    "count": _("Plan and count"),
}
