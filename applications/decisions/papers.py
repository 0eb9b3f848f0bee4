"""The letter about a decision: made once, kept with its hash, never made again."""

from decimal import Decimal
from functools import partial
from typing import Any

from applications.models import Decision, DecisionLetter
from core.files.keeping import Printed, keep_once
from fund.limits import queries as limits
from fund.models import AppealText, GrantYear


def keep_decision_letter(decision_id: int) -> DecisionLetter:
    """The letter about a final decision; none about what the group only recommends.

    Raises Decision.DoesNotExist.
    """
    decisions = Decision.objects.final().select_related(
        "application__project__lead_board",
        "application__project__lead_organisation",
        "application__fund__municipality",
        "case__item__meeting",
        "follows__case__item__meeting",
        "grant",
    )
    return keep_once(decisions.filter(pk=decision_id), _paper)


def _paper(decision: Decision) -> Printed[DecisionLetter]:
    return Printed(
        DecisionLetter(decision=decision),
        "applications/decisions/pdf/decision.html",
        partial(_letter, decision),
    )


def _letter(decision: Decision) -> dict[str, Any]:
    """What the letter says: outcome, money by year and board, conditions, who took part."""
    application = decision.application
    grant = decision.grant
    case = (decision.follows or decision).case
    years = grant.years.select_related("board") if grant else GrantYear.objects.none()
    rows = list(years.order_by("year", "board__name", "pk"))
    recommended = application.recommendations.in_force().first()
    return {
        "decision": decision,
        "application": application,
        "project": application.project,
        "fund": application.fund,
        "years": rows,
        "total": sum((row.amount for row in rows), Decimal(0)),
        "conditions": list(decision.conditions.order_by("pk")),
        "cited": list(recommended.cited.order_by("pk")) if recommended else [],
        "meeting": case.item.meeting if case else None,
        "overrides": [limits.told(row) for row in grant.overrides.for_page()]
        if grant
        else [],
        "appeal": AppealText.objects.at(
            application.fund, decision.body, decision.decided_on
        ),
        "version": application.versions.filter(sha256=decision.version_hash).last(),
    }
