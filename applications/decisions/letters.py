"""The papers of a case as PDF: made once, kept with their hash, never made again."""

import hashlib
from decimal import Decimal

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import translation

from applications.models import (
    Decision,
    DecisionLetter,
)
from core.files.pdf import render_pdf
from fund.limits import queries as limits
from fund.models import AppealText, GrantYear


@transaction.atomic
def keep_decision_letter(decision_id: int) -> DecisionLetter:
    """The letter about a final decision; none about what the group only recommends.

    Two at once: the second waits and finds it. Raises Decision.DoesNotExist.
    """
    decision = (
        Decision.objects.final()
        .select_for_update(of=("self",))
        .select_related(
            "application__project__lead_board",
            "application__project__lead_organisation",
            "application__fund__municipality",
            "case__item__meeting",
            "follows__case__item__meeting",
            "grant",
        )
        .get(pk=decision_id)
    )
    kept = DecisionLetter.objects.filter(decision=decision).first()
    if kept:
        return kept
    with translation.override("sv"):
        pdf = render_pdf("applications/decisions/pdf/decision.html", _letter(decision))
    letter = DecisionLetter(decision=decision, sha256=hashlib.sha256(pdf).hexdigest())
    letter.file.save(f"{decision.pk}.pdf", ContentFile(pdf), save=False)
    letter.save(force_insert=True)
    return letter


def _letter(decision: Decision) -> dict:
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
