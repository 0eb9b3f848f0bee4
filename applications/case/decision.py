"""What does the page of a case tell of its decision, at whichever level it was made?"""

from accounts.access import given
from applications.models import Application, Decision, DecisionLetter, Level
from applications.models.decision import FINAL, Outcome
from fund.limits import queries as limits
from fund.rules.delegations import terms

State = Application.State


def may_waive(user, application, recommendation) -> bool:
    """Could this person write down that a condition falls? Each condition is asked too."""
    if application.state != State.GRANTED:
        return False
    if recommendation and recommendation.signed_by_id == user.pk:
        return False
    perms = ("fund.prepare_cases", "fund.register_cases")
    return any(given(user, perm, application.fund) for perm in perms)


def alone(application: Application) -> Decision | None:
    """What somebody decided by delegation, of a case that is settled."""
    if application.state not in (State.GRANTED, State.REJECTED):
        return None
    rows = application.decisions.filter(level=Level.DELEGATE)
    return rows.select_related(
        "grant", "letter", "delegation__user", "report__item__meeting"
    ).first()


def told(agenda, application: Application | None = None) -> dict:
    """The decision with its amounts and conditions, when there is one; `recommended` is
    what the group recommended, when another body has decided. Of a case that the group has
    not decided, `application` tells what a delegate has."""
    group = getattr(agenda, "decision", None)
    decision = getattr(group, "followed_by", None) or group
    if application is not None and (decision is None or decision.outcome not in FINAL):
        decision = alone(application) or decision
        group = None if decision is not group else group
    is_conditional = decision is not None and decision.outcome == Outcome.CONDITIONS
    grant = decision.grant if decision else None
    years = grant.years if grant else None
    if decision and decision.is_recommended:
        years = decision.proposed_years
    return {
        "decision": decision,
        "letter": DecisionLetter.objects.filter(decision=decision).first()
        if decision
        else None,
        "recommended": group if decision is not group else None,
        "delegated": terms(decision.delegation)
        if decision and decision.delegation
        else "",
        "report": getattr(decision, "report", None) if decision else None,
        "overrides": [limits.told(row) for row in grant.overrides.for_page()]
        if grant and decision and decision.level == Level.BODY
        else [],
        "decision_years": list(
            years.select_related("board").order_by("year", "board__name")
        )
        if years
        else [],
        "conditions": list(decision.conditions.order_by("pk"))
        if decision and is_conditional
        else [],
    }
