"""The papers of a decision: the letter, kept with its hash, and the body's minutes."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.decisions.levels import lower
from applications.models import Application, Decision, DecisionLetter
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core.days import in_words
from core.files.keeping import Printed, keep_once
from fund.limits import queries as limits
from fund.models import AppealText, GrantYear
from fund.rules import delegations

# --- The letter -----------------------------------------------------------------------


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
        "delegation__user",
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
        "decided_by": _decided_by(decision),
        "delegated": delegations.terms(decision.delegation)
        if decision.delegation
        else "",
        "overrides": [limits.told(row) for row in grant.overrides.for_page()]
        if grant
        else [],
        "appeal": AppealText.objects.at(
            application.fund, decision.body, decision.decided_on
        ),
        "version": application.versions.filter(sha256=decision.version_hash).last(),
    }


def _decided_by(decision: Decision) -> str:
    """The body, or who decided in its place."""
    body = decision.get_body_display()
    if decision.delegation is None:
        return body
    words = {"who": delegations.who(decision.delegation), "body": lower(body)}
    return _("%(who)s, by delegation from %(body)s,") % words


# --- In the register ------------------------------------------------------------------


def _letters(application: Application) -> Iterator[Found]:
    for row in application.decisions.final().order_by("pk"):
        subject, to = _("Letter about the decision"), application.project.lead
        yield Found(row, Direction.DISPATCHED, row.recorded_at, subject, to)


def _read_letter(decision: Decision) -> Contents:
    conditions = decision.conditions.order_by("pk").values_list("text", flat=True)
    return Contents(
        file=lambda: keep_decision_letter(decision.pk).file,
        texts=[decision.reasons, *conditions],
    )


def _body_minutes(application: Application) -> Iterator[Found]:
    rows = application.decisions.exclude(paper="")
    for row in rows.order_by("recorded_at", "pk"):
        subject = _("Minutes of %(body)s, %(day)s") % {
            "body": row.get_body_display(),
            "day": in_words(row.decided_on),
        }
        by = row.get_body_display()
        yield Found(row, Direction.ARRIVED, row.recorded_at, subject, by)


LETTER = PaperKind(
    "decision_letter",
    gettext_lazy("Letter about the decision"),
    _letters,
    _read_letter,
    is_applicants_own=True,
)
BODY_MINUTES = PaperKind(
    "body_minutes",
    gettext_lazy("Minutes of the deciding body"),
    _body_minutes,
    lambda row: Contents(file=lambda: row.paper),
    lambda row: reverse("applications:body_minutes", args=[row.application_id]),
)
