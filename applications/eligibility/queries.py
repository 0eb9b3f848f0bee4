"""Does a request meet the fund's rules? Each answer says why, before anyone asks.

One list of rules for three readers: those who wonder whether to apply (the call's page
and its test), and the coordinator's formal check (domain 4.3 step 4). Those that the
program can answer are answered from the plan and the rule set of the day; the
coordinator settles each one.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import Organisation
from core.numbers import in_kronor
from fund.models import RuleSet
from projects.models import BudgetLine, Project
from projects.parties import queries as parties_queries
from projects.plan.facts import Facts

Kind = Organisation.Kind
Payer = BudgetLine.Payer
Verdict = tuple[bool | None, str]
EVIDENCE = "prior_evidence"  # the question of how sure one is from elsewhere


@dataclass(frozen=True)
class Request:
    """What is asked for, as far as it is known: None is not known yet."""

    party_count: int | None = None
    names: Collection[str] = ()
    boards: Collection[str] | None = None
    businesses: Collection[str] | None = None
    unendorsed: Collection[str] | None = None
    endorsed: Collection[str] = ()
    asked: Decimal | None = None
    least_evidence: int = 0
    evidence: str = ""
    own_percent: Decimal | None = None
    years: int | None = None
    file_count: int | None = None


# The section that a point is about, for a request to change it.
SECTION_OF_POINT = {
    "parties": "parties",
    "municipal_party": "parties",
    "for_profit": "parties",
    "endorsed": "parties",
    "amount": "budget",
    "cofinancing": "budget",
    "length": "plan",
    "evidence": "knowledge",
    "attachments": "formal",
    "not_frame_increase": "knowledge",
}


@dataclass(frozen=True)
class Point:
    """One point: `is_met` is None where only a person can tell."""

    code: str
    label: str
    is_met: bool | None
    why: str
    example: str | Promise = ""

    @property
    def section(self) -> str:
        """The key of the section that it is about."""
        return SECTION_OF_POINT[self.code]


@dataclass(frozen=True)
class Rule:
    """A rule in words, why there is such a rule, and how a request is held to it.

    `holds` says whether these rules say anything about it, `concerns` whether they say
    it of this request; `is_told` whether it is told to those who have not written.
    """

    code: str
    label: Callable[[RuleSet], str]
    judge: Callable[[Request, RuleSet], Verdict]
    reason: str | Promise = ""
    example: str | Promise = ""
    holds: Callable[[RuleSet], bool] = lambda rules: True
    concerns: Callable[[Request], bool] = lambda request: True
    is_told: bool = True


@dataclass(frozen=True)
class Told:
    """A rule as it is told before anything is written."""

    code: str
    label: str
    reason: str | Promise
    example: str | Promise


def points(project: Project, rules: RuleSet, facts: Facts | None = None) -> list[Point]:
    """The points of the formal check for this plan under these rules; `facts` are the
    plan's, when already read."""
    request = _request_of(facts or Facts(project), rules)
    wanted = [rule for rule in RULES if rule.holds(rules) and rule.concerns(request)]
    return judged(request, rules, wanted)


def explained(rules: RuleSet) -> list[Told]:
    """The rules in plain words, for those who have not begun."""
    return [
        Told(rule.code, rule.label(rules), rule.reason, rule.example)
        for rule in _told(rules)
    ]


def tried(request: Request, rules: RuleSet) -> list[Point]:
    """The same rules held to what somebody thinks of asking for."""
    return judged(request, rules, _told(rules))


def judged(request: Request, rules: RuleSet, wanted: Collection[Rule]) -> list[Point]:
    return [
        Point(rule.code, rule.label(rules), *rule.judge(request, rules), rule.example)
        for rule in wanted
    ]


def _told(rules: RuleSet) -> list[Rule]:
    return [rule for rule in RULES if rule.is_told and rule.holds(rules)]


def _request_of(facts: Facts, rules: RuleSet) -> Request:
    project, shares, parties = facts.project, facts.shares, facts.parties
    asked = sum((x for payer, _year, x in shares if payer == Payer.FUND), Decimal(0))
    total = sum((x for _payer, _year, x in shares), Decimal(0))
    return Request(
        party_count=len(parties),
        names=[str(party) for party in parties],
        boards=[str(party) for party in parties if party.board_id],
        businesses=[str(party) for party in parties if party.kind == Kind.BUSINESS],
        unendorsed=[_lacking(each) for each in facts.standings if not each.is_endorsed],
        endorsed=[
            f"{each.party}: {each.answer.by_whom} ({each.answer.get_way_display()})"
            for each in facts.standings
            if each.answer and each.is_endorsed
        ],
        asked=asked,
        own_percent=(total - asked) / total * 100 if total else Decimal(0),
        years=len(project.years()),
        least_evidence=rules.least_evidence(project.type),
        evidence=facts.texts[EVIDENCE],
        file_count=len(facts.table("documents")),
    )


def _lacking(standing: parties_queries.PartyEndorsement) -> str:
    """Who has not endorsed, how it stands, and what has changed or why not."""
    words = f"{standing.party} ({standing.word.lower()})"
    if standing.is_declined and standing.answer:
        return f"{words}: {standing.answer.reason}"
    return f"{words}: {' '.join(standing.changes)}" if standing.changes else words


def _unknown() -> Verdict:
    return None, _("You have not said.")


def _party_count(request: Request, rules: RuleSet) -> Verdict:
    count = request.party_count
    if count is None:
        return _unknown()
    words = {"count": count, "names": ", ".join(request.names) or "–"}
    return count >= rules.min_parties, (
        _("%(count)s parties: %(names)s.") % words
        if request.names or not count
        else _("Parties: %(count)s.") % words
    )


def _municipal_party(request: Request, rules: RuleSet) -> Verdict:
    if request.boards is None:
        return _unknown()
    # Others may have the idea, but only together with a board (domain 2.1).
    names = ", ".join(request.boards)
    return bool(request.boards), names or _("No board is among the parties.")


def _for_profit(request: Request, rules: RuleSet) -> Verdict:
    if request.businesses is None:
        return _unknown()
    names = ", ".join(request.businesses)
    return (
        rules.for_profit_may_apply or not request.businesses,
        names or _("No business is among the parties."),
    )


def _endorsed(request: Request, rules: RuleSet) -> Verdict:
    lacking = request.unendorsed
    if lacking is None:
        return None, _("It is asked for in the application, before you hand in.")
    if lacking:
        return False, _("Missing: %(names)s.") % {"names": "; ".join(lacking)}
    given = "; ".join(request.endorsed)
    return bool(request.endorsed), given or _("No party is written down.")


def _amount_label(rules: RuleSet) -> str:
    words = {"least": in_kronor(rules.min_amount), "most": ""}
    if rules.max_amount is not None:
        words["most"] = in_kronor(rules.max_amount)
        if rules.min_amount:
            return _("The amount is between %(least)s and %(most)s") % words
        return _("The amount is at most %(most)s") % words
    if rules.min_amount:
        return _("The amount is at least %(least)s") % words
    return _("There is no lower or upper limit for the amount")


def _amount(request: Request, rules: RuleSet) -> Verdict:
    asked = request.asked
    if asked is None:
        return _unknown()
    too_much = rules.max_amount is not None and asked > rules.max_amount
    return (
        asked > 0 and asked >= rules.min_amount and not too_much,
        _("%(asked)s is asked for.") % {"asked": in_kronor(asked)},
    )


def _cofinancing(request: Request, rules: RuleSet) -> Verdict:
    share = request.own_percent
    if share is None:
        return _unknown()
    return (
        share >= rules.min_cofinancing_percent,
        _("%(percent)s percent is paid by others than the fund.")
        % {"percent": f"{share:.0f}"},
    )


def _length(request: Request, rules: RuleSet) -> Verdict:
    years = request.years
    if years is None:
        return _unknown()
    return (
        0 < years <= rules.max_years,
        _("The plan touches %(years)s calendar years.") % {"years": years},
    )


def _evidence(request: Request, rules: RuleSet) -> Verdict:
    level = request.evidence
    words = _("The applicants say level %(level)s, and %(least)s is asked for.")
    return level.isdigit() and int(level) >= request.least_evidence, words % {
        "level": level or "–",
        "least": request.least_evidence,
    }


def _attachments(request: Request, rules: RuleSet) -> Verdict:
    count = request.file_count or 0
    return None, _("%(count)s files are attached.") % {"count": count}


def _not_frame_increase(request: Request, rules: RuleSet) -> Verdict:
    return None, _("See the answer about the ordinary budget, section D.")


RULES = (
    Rule(
        "parties",
        lambda rules: (
            _("At least %(count)s parties take part") % {"count": rules.min_parties}
        ),
        _party_count,
        gettext_lazy(
            "The fund is for what no board can solve alone: the cost often lies with "
            "one, the gain with another."
        ),
        gettext_lazy(
            "The social services and the schools, who meet the same children, are two "
            "parties. Two units of one board are one."
        ),
    ),
    Rule(
        "municipal_party",
        lambda rules: _("At least one of the municipality's boards takes part"),
        _municipal_party,
        gettext_lazy(
            "Somebody in the municipality must be able to keep what works when the "
            "money from the fund ends."
        ),
        gettext_lazy(
            "An association may lead the project, if for instance the board of culture "
            "and leisure is a party."
        ),
    ),
    Rule(
        "for_profit",
        lambda rules: _("No business is a party"),
        _for_profit,
        gettext_lazy(
            "Public money to a business could be unlawful support. You may buy from "
            "businesses, by the rules of procurement."
        ),
        gettext_lazy(
            "A consultant who trains your staff is a cost in the budget, not a party."
        ),
        holds=lambda rules: not rules.for_profit_may_apply,
    ),
    Rule(
        "endorsed",
        lambda rules: _("Every party's authorised manager has endorsed"),
        _endorsed,
        gettext_lazy(
            "Those who decide must stand behind the project, and mean to keep what "
            "works."
        ),
        gettext_lazy("The head of department signs, not only the one who writes."),
    ),
    Rule(
        "amount",
        _amount_label,
        _amount,
        gettext_lazy(
            "Small sums fit in the ordinary budget, and the fund must suffice for "
            "several projects."
        ),
        gettext_lazy(
            "It is the sum of all years that counts, and only what the fund pays."
        ),
    ),
    Rule(
        "cofinancing",
        lambda rules: (
            _("The parties pay at least %(percent)s percent themselves")
            % {"percent": f"{rules.min_cofinancing_percent:.0f}"}
        ),
        _cofinancing,
        gettext_lazy(
            "Those who put in something of their own have thought it through."
        ),
        gettext_lazy("Working hours count: hours a week × weeks × cost per hour."),
        holds=lambda rules: rules.min_cofinancing_percent > 0,
    ),
    Rule(
        "length",
        lambda rules: (
            _("It lasts at most %(years)s years") % {"years": rules.max_years}
        ),
        _length,
        gettext_lazy(
            "Within that time one should know whether it works, so that it can be kept "
            "or ended."
        ),
        gettext_lazy(
            "Calendar years count: from October 2026 to March 2028 is three years."
        ),
    ),
    Rule(
        "evidence",
        lambda rules: _("There is enough evidence from elsewhere for this type"),
        _evidence,
        concerns=lambda request: request.least_evidence > 0,
        is_told=False,
    ),
    Rule(
        "attachments",
        lambda rules: _("The attachments that are needed are there"),
        _attachments,
        is_told=False,
    ),
    Rule(
        "not_frame_increase",
        lambda rules: _("It is not a general increase of a board's budget"),
        _not_frame_increase,
        gettext_lazy(
            "The fund pays for trying, developing or creating something. What must be "
            "done anyway belongs in the ordinary budget."
        ),
        gettext_lazy(
            "More places in an ordinary activity is an increase. A new way of working, "
            "that is evaluated, is not."
        ),
    ),
)
