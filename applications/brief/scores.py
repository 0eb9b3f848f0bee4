"""What do the assessors say of a case, together and each?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from applications.brief import chart
from applications.models import (
    Application,
    Assessment,
    Criterion,
    PerspectiveCheck,
    Score,
)
from applications.models.assessment import weighted_total
from applications.models.score import CALIBRATE_FROM
from applications.register import secrecy
from core import numbers
from core.kept import Some, kept, known
from fund.models import RuleSet


@dataclass(frozen=True)
class ScoreRow:
    """One criterion with each assessor's points (None where there are none) and reason."""

    criterion: Criterion
    points: list[int | None]
    reasons: list[tuple[str, str]]
    agreed: int | None = None
    agreed_reason: str = ""

    @property
    def spread(self) -> int | None:
        given = [points for points in self.points if points is not None]
        return max(given) - min(given) if len(given) > 1 else None

    @property
    def is_far_apart(self) -> bool:
        return (self.spread or 0) >= CALIBRATE_FROM

    @property
    def middle(self) -> Decimal | None:
        given = [Decimal(points) for points in self.points if points is not None]
        return median(given) if given else None

    @property
    def is_knocked_out(self) -> bool:
        return self.criterion.is_knock_out and 0 in (*self.points, self.agreed)

    @property
    def is_unjudged(self) -> bool:
        """Nobody has given points: that is not zero, and not an answer."""
        return all(points is None for points in (*self.points, self.agreed))


@dataclass(frozen=True)
class Scores:
    """All that is open of a case's assessments, criterion by criterion.

    Until all are in there are points, and no total that speaks for the case.
    """

    assessments: list[Assessment]
    rows: list[ScoreRow]
    totals: list[Decimal | None]
    is_all_in: bool = True

    @property
    def names(self) -> list[str]:
        return [str(assessment.assessor) for assessment in self.assessments]

    @property
    def _given(self) -> list[Decimal]:
        if not self.is_all_in:
            return []
        return [total for total in self.totals if total is not None]

    @property
    def median(self) -> Decimal | None:
        return median(self._given) if self._given else None

    @property
    def lowest(self) -> Decimal | None:
        return min(self._given, default=None)

    @property
    def highest(self) -> Decimal | None:
        return max(self._given, default=None)

    @property
    def range(self) -> Decimal | None:
        if len(self._given) < 2:  # noqa: PLR2004 - one total has no range
            return None
        return max(self._given) - min(self._given)

    @property
    def judged(self) -> list[int]:
        """How many of the criteria each assessor has judged."""
        columns = zip(*(row.points for row in self.rows), strict=True)
        return [sum(points is not None for points in column) for column in columns]

    @property
    def is_partly_judged(self) -> bool:
        return any(count < len(self.rows) for count in self.judged)

    @property
    def agreed(self) -> Decimal | None:
        """The total of what they agree on; None until that is said of each criterion."""
        if any(row.agreed is None and not row.is_unjudged for row in self.rows):
            return None
        return weighted_total((r.criterion.weight, r.agreed) for r in self.rows)

    @property
    def agreed_count(self) -> int:
        return sum(row.agreed is not None for row in self.rows)

    @property
    def unjudged(self) -> list[Criterion]:
        """What must not have 0 points, and has none at all."""
        return [
            row.criterion
            for row in self.rows
            if row.criterion.is_knock_out and row.is_unjudged
        ]

    @property
    def knocked_out(self) -> list[Criterion]:
        return [row.criterion for row in self.rows if row.is_knocked_out]

    @property
    def far_apart(self) -> list[Criterion]:
        return [row.criterion for row in self.rows if row.is_far_apart]


def opened(user, funds, asked, handling, assessing, applications):
    """The handed-in assessments of these cases that a person may read now: none before
    they are open, none of a case that is closed to the person. What depends on who asks
    is given (core.kept)."""
    rows = Assessment.objects.all().open_in(user, funds, asked).done()
    closed = secrecy.closed_in("application", handling, assessing)
    return rows.filter(~closed, application=applications)


def given_to(user) -> dict[str, set[int]]:
    """What `opened` asks of a person besides who it is."""
    return Assessment.objects.all().given_to(user) | secrecy.given_to(user)


@kept
def _opened(
    user, funds: Some, asked: Some, handling: Some, assessing: Some, applications: Some
):
    rows = opened(user, funds, asked, handling, assessing, applications)
    return rows.select_related("assessor").order_by("assigned_at", "pk")


def open_to(user, pks: Iterable[int]) -> list[Assessment]:
    """Those of these cases (ids) that `user` may read, the first assigned first."""
    return _opened(user=user.pk, applications=pks, **given_to(user))


def scores_open_to(user, application: Application) -> Scores:
    """All that `user` may read of the points of one case."""
    rows = open_to(user, [application.pk])
    return scores_by_case(rows).get(application.pk, NO_SCORES)


def medians_open_to(user, pks: Iterable[int]) -> dict[int, Decimal]:
    """Case (id) → the middle of the totals that `user` may read; for many as for one.
    None of a case until all of its assessments are in: one alone is nobody's outcome."""
    found = open_to(user, pks)
    in_all = _agreed({row.application_id for row in found}) if found else {}
    rows = [row for row in found if row.application_id in in_all]
    points: dict[int, list[Score]] = {row.pk: [] for row in rows}
    for score in _points(assessments=points) if rows else ():
        points[score.assessment_id].append(score)
    totals: dict[int, list[Decimal]] = defaultdict(list)
    for row in rows:
        total = weighted_total((s.criterion.weight, s.points) for s in points[row.pk])
        if total is not None:
            totals[row.application_id].append(total)
    return {pk: median(found) for pk, found in totals.items()}


NO_SCORES = Scores([], [], [])


@kept
def _points(assessments: Some):
    return Score.objects.filter(assessment=assessments).select_related("criterion")


def scores_by_case(assessments: Iterable[Assessment]) -> dict[int, Scores]:
    """Application (its pk) → its assessments side by side, in as few questions for many
    cases as for one. Cases without any are left out."""
    found: dict[int, list[Assessment]] = defaultdict(list)
    points: dict[int, list[Score]] = {row.pk: [] for row in assessments}
    for score in _points(assessments=points):
        points[score.assessment_id].append(score)
    for row in assessments:
        known(row, "scores", points[row.pk])
        found[row.application_id].append(row)
    agreed = _agreed(found)
    return {
        pk: _side_by_side(rows, agreed.get(pk, {}), is_all_in=pk in agreed)
        for pk, rows in found.items()
    }


class Agreed(NamedTuple):
    """What all agree on of one criterion."""

    points: int
    reason: str


@kept
def _agreements(cases: Some):
    """Nothing while an assessment is open again, or while fewer are handed in than the
    rules ask for; else the case, with each criterion agreed on if there is any."""
    rows = Application.objects.filter(Assessment.objects.all_in("pk"), pk=cases)
    score = "consensus__scores__"
    return rows.values_list(
        "pk", f"{score}criterion", f"{score}points", f"{score}reason"
    )


def _agreed(cases: Iterable[int]) -> dict[int, dict[int, Agreed]]:
    """Case of which all assessments are in → criterion → what all agree on."""
    found: dict[int, dict[int, Agreed]] = defaultdict(dict)
    for case, criterion, points, reason in _agreements(cases=cases):
        of_case = found[case]
        if criterion is not None:
            of_case[criterion] = Agreed(points, reason)
    return found


def _side_by_side(
    assessments: list[Assessment],
    agreed: Mapping[int, Agreed],
    *,
    is_all_in: bool,
) -> Scores:
    given = [{s.criterion_id: s for s in each.scores.all()} for each in assessments]
    criteria = {s.criterion for scores in given for s in scores.values()}
    rows = [
        _score_row(
            criterion,
            assessments,
            [scores.get(criterion.pk) for scores in given],
            agreed.get(criterion.pk),
        )
        for criterion in sorted(criteria, key=lambda c: (c.position, c.pk))
    ]
    totals = [
        weighted_total((s.criterion.weight, s.points) for s in scores.values())
        for scores in given
    ]
    return Scores(assessments, rows, totals, is_all_in)


def _score_row(
    criterion: Criterion,
    assessments: list[Assessment],
    given: list[Score | None],
    agreed: Agreed | None,
) -> ScoreRow:
    return ScoreRow(
        criterion,
        [score.points if score else None for score in given],
        [
            (str(assessment.assessor), score.reason)
            for assessment, score in zip(assessments, given, strict=True)
            if score and score.reason
        ],
        agreed.points if agreed else None,
        agreed.reason if agreed else "",
    )


def perspectives(scores: Scores) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Perspective → (assessor, answer, note) of those who have said something."""
    found: dict[str, list] = {}
    prefetch_related_objects(scores.assessments, "perspectives")
    for assessment in scores.assessments:
        for check in assessment.perspectives.all():
            row = (str(assessment.assessor), check.get_verdict_display(), check.note)
            found.setdefault(check.perspective, []).append(row)
    names = PerspectiveCheck.Perspective.choices
    return [(str(name), found[key]) for key, name in names if key in found]


def guidance(total: Decimal | None, rules: RuleSet) -> str:
    """What the total points to under the rules; guidance, not a decision."""
    if total is None:
        return ""
    approve, conditional = rules.approve_from_score, rules.conditions_from_score
    if total >= approve:
        return _("Guidance: grant, from %(score)s.") % _score(approve)
    words = _("Guidance: reject, below %(score)s.")
    if total >= conditional:
        words = _("Guidance: grant with conditions, from %(score)s.")
    return words % _score(conditional)


def _score(score: Decimal) -> dict[str, str]:
    return {"score": numbers.written(score.normalize())}


def _caption(scores: Scores) -> str:
    """What the picture shows: the bold number is not what the median is made of."""
    if not scores.agreed_count:
        return _("Points per criterion, 0 to 4")
    return _(
        "Points per criterion, 0 to 4: a mark for each assessor, and to the right what "
        "they agreed on. The median is of the assessors' own totals."
    )


def figure(scores: Scores) -> dict:
    """The scores as a chart with its table twin (components/_figure.html)."""
    rows = [
        chart.Scores(str(row.criterion), row.points, agreed=row.agreed)
        for row in scores.rows
    ]
    return {
        "svg": chart.scores(rows, scores.names),
        "svg_narrow": chart.scores(rows, scores.names, narrow=True),
        "caption": _caption(scores),
        "columns": [_("Criterion"), *scores.names, _("Agreed")],
        "rows": [
            [
                str(row.criterion),
                *(
                    "" if points is None else str(points)
                    for points in (*row.points, row.agreed)
                ),
            ]
            for row in scores.rows
        ],
    }
