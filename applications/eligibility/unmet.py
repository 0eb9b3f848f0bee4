"""Which rules of the fund does a plan break, told to those who are about to hand it in?

They are the points that the coordinator's formal check will propose as not met. A person
decides, so they warn and do not stop.
"""

from dataclasses import dataclass

from django.utils.functional import Promise

from applications.eligibility import queries
from applications.process import rules as process_rules
from applications.questions.queries import Asked
from fund.models import RuleSet
from projects.plan.completeness import ENDORSEMENTS, endorsements_missing
from projects.plan.questions import Section
from projects.plan.sections import section


@dataclass(frozen=True)
class Unmet:
    """A rule that is not met: in words, how the plan stands, why there is such a rule."""

    label: str
    why: str
    reason: str | Promise
    key: str

    @property
    def section(self) -> Section | None:
        """Where it is changed; the endorsements are no section."""
        return None if self.key == ENDORSEMENTS else section(self.key)


def found(facts: Asked) -> list[Unmet]:
    """Nothing about what is not written yet: that is said as missing already."""
    try:
        rules = process_rules.rules_for(facts.application)
    except RuleSet.DoesNotExist:
        return []
    reasons = {rule.code: rule.reason for rule in queries.RULES}
    unwritten = _unwritten(facts)
    return [
        Unmet(point.label, point.why, reasons[point.code], _place_of(point.code))
        for point in queries.points(facts.project, rules, facts)
        if point.is_met is False and point.code not in unwritten
    ]


def _place_of(code: str) -> str:
    """The key of the page where it is changed."""
    if code == "endorsed":
        return ENDORSEMENTS
    return queries.SECTION_OF_POINT[code]


def _unwritten(facts: Asked) -> set[str]:
    """The points about what is missing from the plan."""
    missing: set[str] = set()
    if not facts.parties:
        missing |= {"parties", "municipal_party", "for_profit", "endorsed"}
    if endorsements_missing(facts):
        missing |= {"endorsed"}
    if not facts.asks_the_fund:
        missing |= {"amount", "cofinancing"}
    if not facts.project.years():
        missing |= {"length"}
    if not facts.texts[queries.EVIDENCE]:
        missing |= {"evidence"}
    return missing
