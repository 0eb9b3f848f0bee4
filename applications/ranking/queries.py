"""In which order do the cases of a call stand, and where does its frame end?

The order supports the talk of those who recommend and decide; it decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.db.models import Exists, OuterRef, Q, Sum

from applications.calls import actions as calls
from applications.models import Application, Call, RecommendedYear
from applications.models.separation import stands_aside
from applications.ranking import comparing
from applications.register.secrecy import closed_to
from fund.permissions import asked_about_conflicts
from projects.models import ConflictOfInterest

State = Application.State
RANKED = [
    State.PREPARATION,
    State.READY,
    State.ON_AGENDA,
    State.TABLED,
    State.WITH_BODY,
    State.REFERRED_BACK,
]
ZERO = Decimal(0)


@dataclass(frozen=True)
class Ranked:
    """A case in its place: points open to the reader, amount, and what is left after it.

    `is_changed`: the amount is what somebody tries, not what is asked or recommended.
    """

    application: Any
    points: Decimal | None
    spread: Decimal | None
    amount: Decimal
    is_recommended: bool = False
    is_changed: bool = False
    left: Decimal = ZERO
    is_above: bool = True


@dataclass(frozen=True)
class Ranking:
    """The cases in order; `hidden` are those the reader must not see."""

    call: Call
    frame: Decimal
    rows: list[Ranked]
    hidden: int

    @property
    def cut(self) -> int:
        """How many rows stand above the line."""
        return sum(row.is_above for row in self.rows)

    @property
    def left_at_cut(self) -> Decimal:
        """What is left of the frame where the line is drawn."""
        return self.frame - sum((r.amount for r in self.rows if r.is_above), ZERO)

    @property
    def asked(self) -> Decimal:
        return sum((row.amount for row in self.rows), ZERO)


def rank(user, call: Call, *, tried: Mapping[int, Decimal] | None = None) -> Ranking:
    """The cases of `call` that wait for a decision, by the median of their points.

    Ties stand by registry number; cases whose points are not open to `user` come last.
    Whoever decides sees what is recommended when they have answered about a conflict of
    interest. `tried` are amounts to try, application → kronor. The line stands before the first
    case that no longer fits; what comes after it stands below, even if it would fit.
    """
    frame = calls.left_by_call([call])[call.pk]
    cases, hidden = _cases(user, call)
    scores = comparing.scores_open_to(user, [case.pk for case in cases])
    recommended = _recommended(call)
    is_asked = call.fund_id in asked_about_conflicts(user)
    rows = [
        _ranked(
            case,
            scores.get(case.pk),
            recommended.get(case.pk) if case.is_answered or not is_asked else None,
            tried or {},
        )
        for case in cases
    ]
    rows.sort(key=_order)
    return Ranking(call, frame, _against(frame, rows), hidden)


def _cases(user, call: Call) -> tuple[list[Any], int]:
    """Those the reader may see, and how many they may not."""
    answered = ConflictOfInterest.objects.filter(project=OuterRef("project"), user=user)
    rows = (
        Application.objects.filter(call=call, state__in=RANKED)
        .select_related("project__lead_board", "project__lead_organisation")
        .annotate(
            is_hidden=stands_aside(user) | Q(closed_to(user)),
            is_answered=Exists(answered),
        )
    )
    shown = [case for case in rows if not case.is_hidden]
    return shown, len(rows) - len(shown)


def _recommended(call: Call) -> dict[int, Decimal]:
    """Application → the sum of the recommendation in force, where it is to grant."""
    rows = RecommendedYear.objects.filter(
        recommendation__application__call=call, recommendation__voided_at=None
    )
    pairs = rows.values_list("recommendation__application").annotate(Sum("amount"))
    return dict(pairs)


def _ranked(
    case, scores, recommended: Decimal | None, tried: Mapping[int, Decimal]
) -> Ranked:
    amount = case.requested_amount or ZERO if recommended is None else recommended
    is_changed = case.pk in tried and tried[case.pk] != amount
    return Ranked(
        application=case,
        points=scores.median if scores else None,
        spread=scores.range if scores else None,
        amount=tried.get(case.pk, amount),
        is_recommended=recommended is not None and not is_changed,
        is_changed=is_changed,
    )


def _order(row: Ranked) -> tuple:
    has_none = row.points is None
    return has_none, -(row.points or ZERO), row.application.registry_number


def _against(frame: Decimal, rows: list[Ranked]) -> list[Ranked]:
    """Each row with what is left after it, and on which side of the line it stands."""
    left, is_above, found = frame, True, []
    for row in rows:
        left -= row.amount
        is_above = is_above and left >= 0
        found.append(replace(row, left=left, is_above=is_above))
    return found
