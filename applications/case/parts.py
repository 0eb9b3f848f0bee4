"""What does each part of the page of a case say while it is folded?"""

from typing import Any

from django.utils.translation import gettext as _

from applications.models import Opinion, PlanAlignment
from applications.models.decision import Outcome
from core import clock, days
from core.numbers import in_kronor, written


def figures(told: dict[str, Any]) -> dict[str, str]:
    """Part → the figure beside its heading; empty where there is nothing to tell yet.

    `told` is what the page shows (case.page.read), and so nothing is told here that the
    reader may not see in the part itself.
    """
    economy = told["economy"]
    return {
        "application": _asked(told),
        "decision": _decided(told),
        "assessments": _points(told),
        "plans": _plans(told["alignments"]),
        "opinions": _opinions(told["opinions"]),
        "economy": _("%(amount)s per person")
        % {"amount": in_kronor(economy.per_person)}
        if economy.per_person
        else in_kronor(economy.total),
        "papers": str(_papers(told)),
        "history": _latest(told["history"]),
        "watch": str(len(told["watch"])),
        "people": str(len(told["assessors"]) + 1 + bool(told["recommendation"])),
    }


def _asked(told: dict[str, Any]) -> str:
    amount = in_kronor(told["economy"].requested)
    years = told["content"].years()
    if not years:
        return amount
    first, last = years[0], years[-1]
    return f"{amount}, {first}" if first == last else f"{amount}, {first}–{last}"


def _decided(told: dict[str, Any]) -> str:
    """The outcome and, where money goes with it, how much."""
    decision, recommendation = told["decision"], told["recommendation"]
    if decision:
        amounts = [row.amount for row in told["decision_years"]]
    elif recommendation:
        amounts = list(recommendation.by_year.values())
    else:
        return ""
    outcome = str((decision or recommendation).get_outcome_display())
    return f"{outcome}, {in_kronor(sum(amounts))}" if amounts else outcome


def _points(told: dict[str, Any]) -> str:
    scores, assessors = told["scores"], told["assessors"]
    if scores and scores.median is not None:
        return _("%(points)s of 100") % {"points": written(scores.median, 1)}
    if not assessors:
        return ""
    return _("%(count)s of %(all)s in") % {
        "count": told["handed_in"],
        "all": len(assessors),
    }


def _plans(alignments: list[PlanAlignment]) -> str:
    if not alignments:
        return _("not judged")
    supports = PlanAlignment.Stance.SUPPORTS
    count = sum(row.stance == supports for row in alignments)
    return _("%(count)s of %(all)s support") % {"count": count, "all": len(alignments)}


def _opinions(opinions: list[Opinion]) -> str:
    if not opinions:
        return _("none asked")
    count = sum(row.state == Opinion.State.ANSWERED for row in opinions)
    return _("%(count)s of %(all)s answered") % {"count": count, "all": len(opinions)}


def _papers(told: dict[str, Any]) -> int:
    """As many as the part lists: a decision that ends the case has a letter and an extract."""
    decision = told["decision"]
    ends = decision and decision.outcome not in (Outcome.TABLE, Outcome.REFER_BACK)
    return len(told["versions"]) + len(told["memos"]) + (2 if ends else 0)


def _latest(history: list) -> str:
    if not history:
        return ""
    return _("latest %(day)s") % {"day": days.in_words(clock.day_of(history[0]["at"]))}
