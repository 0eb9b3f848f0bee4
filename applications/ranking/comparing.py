"""How do up to four cases look side by side, to somebody who may read them all?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from applications import permissions
from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.brief import unit_costs
from applications.brief.scores import ScoreRow, Scores
from applications.brief.unit_costs import UnitCost
from applications.case import queries as case_queries
from applications.models import Application, PlanAlignment

MOST = 4
LONGEST = 18  # digits of a key


@dataclass(frozen=True)
class Compared:
    """One case: what was handed in, its unit costs, and the points open to the reader."""

    application: Any  # with what case_queries.with_project adds
    content: brief.Content
    economy: brief.Economy
    per_participant: UnitCost
    per_effect: UnitCost
    scores: Scores | None
    stances: dict[str, int]

    @property
    def short_name(self) -> str:
        """What the case is called where every question repeats it."""
        project = self.application.project
        return project.short_name or project.title

    @property
    def strongest(self) -> list[str]:
        return self._criteria(max)

    @property
    def weakest(self) -> list[str]:
        return self._criteria(min)

    def _criteria(self, pick) -> list[str]:
        """The criteria with the highest (or lowest) middle of the points; none until all
        have handed in, for one assessor alone does not say what a case is best at."""
        if not self.scores or not self.scores.is_all_in:
            return []
        given = [row.middle for row in self.scores.rows if row.middle is not None]
        if len(set(given)) < 2:  # noqa: PLR2004 - all alike: nothing stands out
            return []
        best = pick(given)
        return [str(r.criterion) for r in self.scores.rows if r.middle == best]


@dataclass(frozen=True)
class GridRow:
    """One criterion in all the cases, in their order: None where a case is not judged by
    it, or where its points are not open to the reader."""

    name: str
    cells: list[ScoreRow | None]

    @property
    def _judged(self) -> list[ScoreRow]:
        return [cell for cell in self.cells if cell]

    @property
    def weights(self) -> list[int]:
        """One when it weighs the same everywhere; two calls may weigh it differently."""
        return sorted({cell.criterion.weight for cell in self._judged})

    @property
    def place(self) -> int:
        return min(cell.criterion.position for cell in self._judged)


def grid(cases: Sequence[Compared]) -> list[GridRow]:
    """The criteria of the cases side by side, as far as their points are open; criteria
    of the same code and name are the same in two calls."""
    found: dict[str, list[ScoreRow | None]] = {}
    for number, case in enumerate(cases):
        for row in case.scores.rows if case.scores else ():
            cells = found.setdefault(str(row.criterion), [None] * len(cases))
            cells[number] = row
    rows = (GridRow(name, cells) for name, cells in found.items())
    return sorted(rows, key=lambda row: row.place)


def read_keys(written: Iterable[str]) -> list[int] | None:
    """The keys of the address in their order, each once; None when one is no key."""
    found: dict[int, None] = {}
    for text in written:
        if not (text.isascii() and text.isdigit() and len(text) <= LONGEST):
            return None
        found[int(text)] = None
    return list(found)


def compared(user, pks: list[int]) -> list[Compared] | None:
    """The cases in the order of the address; None if one of them is not for `user`."""
    visible = Application.objects.visible_to(user).filter(
        pk__in=pks, submitted_at__isnull=False
    )
    found = {row.pk: row for row in case_queries.with_project(visible)}
    cases = [found[pk] for pk in pks if pk in found]
    if len(cases) < len(pks):
        return None
    if not all(permissions.may_read_case(user, case) for case in cases):
        return None
    scores = scores_open_to(user, pks)
    stances = _stances(pks)
    return [
        _compared(case, scores.get(case.pk), stances.get(case.pk, {})) for case in cases
    ]


def scores_open_to(user, pks: Iterable[int]) -> dict[int, Scores]:
    """Application → all that `user` may read of its points."""
    return brief_scores.scores_by_case(brief_scores.open_to(user, pks))


def _compared(case, scores: Scores | None, stances: dict[str, int]) -> Compared:
    content = brief.Content(case.content)
    economy = content.economy()
    effect = unit_costs.first_effect(content.content)
    return Compared(
        application=case,
        content=content,
        economy=economy,
        per_participant=unit_costs.per_participant(economy.total, economy.persons),
        per_effect=unit_costs.per_effect(economy.total, effect, economy.persons),
        scores=scores,
        stances=stances,
    )


def _stances(pks: list[int]) -> dict[int, dict[str, int]]:
    """Application → how many goals and lines support it, are silent, speak against."""
    found: dict[int, dict[str, int]] = {}
    rows = PlanAlignment.objects.filter(application__in=pks)
    for pk, stance in rows.values_list("application", "stance"):
        counts = found.setdefault(pk, {})
        counts[stance] = counts.get(stance, 0) + 1
    return found
