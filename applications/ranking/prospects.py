"""What does each case of a ranking risk and promise, and for whom? (Domain 6.5.)"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import F, Max

from applications.models import Application
from projects.models import Answer, Risk

GROUP, SAVING = "target_group", "saving_likely"


@dataclass(frozen=True)
class Prospect:
    """One case beside the others.

    `risk` is the highest probability × consequence of its risks, 1 to 9; `saving` the
    likely estimate of lower costs a year, in kronor. None where nothing is said.
    """

    application: Application
    risk: int | None
    saving: Decimal | None
    group: str


def prospects(applications: Iterable[Any]) -> list[Prospect]:
    """In the order given, with two questions to the database however many they are."""
    rows = list(applications)
    projects = [row.project_id for row in rows]
    degree = Max(F("probability") * F("consequence"))
    risks = Risk.objects.filter(project__in=projects).values_list("project")
    highest = dict(risks.annotate(degree=degree))
    said = Answer.objects.filter(project__in=projects, question__in=[GROUP, SAVING])
    texts = {
        (project, question): text
        for project, question, text in said.values_list("project", "question", "text")
    }
    return [
        Prospect(
            row,
            highest.get(row.project_id),
            _amount(texts.get((row.project_id, SAVING), "")),
            texts.get((row.project_id, GROUP), ""),
        )
        for row in rows
    ]


def _amount(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
