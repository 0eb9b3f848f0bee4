"""What does a recommendation rest on, and which points stand in its way?"""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from applications.models import (
    Application,
    Assessment,
    CitedAlignment,
    ConsensusScore,
    PlanAlignment,
    Recommendation,
    Score,
)
from core.refusals import TransitionRefused

STRATEGIC_FIT = "C3"  # 0 points there need a motive (domain 6.3)


def require_points(application: Application, strategy_motive: str) -> None:
    """No knock-out has 0 points or is unjudged, and 0 for the plans is explained."""
    judged, zeros = _judged(application)
    for criterion in application.criteria():
        if criterion.is_knock_out and criterion.pk in zeros:
            raise TransitionRefused(
                _("A grant cannot be recommended: %(criterion)s has 0 points.")
                % {"criterion": criterion}
            )
        if criterion.is_knock_out and criterion.pk not in judged:
            raise TransitionRefused(
                _("Nobody has judged %(criterion)s. Choose one more assessor.")
                % {"criterion": criterion}
            )
        silent = criterion.code == STRATEGIC_FIT and criterion.pk in zeros
        if silent and not strategy_motive.strip():
            raise TransitionRefused(
                _("%(criterion)s has 0 points. Write why you recommend it even so.")
                % {"criterion": criterion}
            )


def needs_motive(rows: Iterable) -> bool:
    """Has somebody given 0 for the fit with the plans? `rows` are brief.ScoreRow."""
    return any(
        row.criterion.code == STRATEGIC_FIT and 0 in (*row.points, row.agreed)
        for row in rows
    )


def _judged(application: Application) -> tuple[set[int], set[int]]:
    """The criteria somebody has given points, and those with 0 from anybody, alone or
    agreed on."""
    own = Score.objects.filter(
        assessment__application=application,
        assessment__state=Assessment.State.DONE,
        points__isnull=False,
    )
    agreed = ConsensusScore.objects.filter(consensus__application=application)
    given = [
        *own.values_list("criterion", "points"),
        *agreed.values_list("criterion", "points"),
    ]
    return {pk for pk, _points in given}, {pk for pk, points in given if points == 0}


def chosen(
    application: Application, cites: Iterable[PlanAlignment] | None
) -> list[PlanAlignment]:
    """What the recommendation rests on: chosen among this case's own, at least one."""
    rows = application.plan_alignments.select_related("item__plan__board")
    if cites is not None:
        rows = rows.filter(pk__in=[row.pk for row in cites])
    cited = list(rows.order_by("item__plan__kind", "item__code", "pk"))
    if not cited:
        raise TransitionRefused(_("Choose what in the plans the case rests on."))
    return cited


def copy(recommendation: Recommendation, cited: list[PlanAlignment]) -> None:
    CitedAlignment.objects.bulk_create(
        CitedAlignment(
            recommendation=recommendation,
            item=row.item,
            plan_title=row.item.plan.title,
            board_name=str(row.item.plan.board or ""),
            item_text=str(row.item),
            stance=row.stance,
            note=row.note,
        )
        for row in cited
    )
