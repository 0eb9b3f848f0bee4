"""Does a request meet the fund's rules? Each answer says why, before anyone asks.

The points of the formal check (domain 4.3 step 4): those the program can answer are
answered from the plan and the rule set of the day; the coordinator settles each one.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from accounts.models import Organisation
from accounts.numbers import in_kronor
from fund.models import RuleSet
from projects import answers
from projects.models import BudgetLine, Project
from projects.steering import question_named

Kind = Organisation.Kind
Payer = BudgetLine.Payer


@dataclass(frozen=True)
class Point:
    """One point: `is_met` is None where only a person can tell."""

    code: str
    label: str
    is_met: bool | None
    why: str


def points(project: Project, rules: RuleSet) -> list[Point]:
    """The points of the formal check for this plan under these rules."""
    parties = list(project.parties.select_related("board", "endorsement"))
    lines = list(project.budget_lines.all())
    asked = sum((x.amount for x in lines if x.payer == Payer.FUND), Decimal(0))
    total = sum((x.amount for x in lines), Decimal(0))
    return [
        _party_count(parties, rules),
        _municipal_party(parties),
        _for_profit(parties, rules),
        _endorsed(parties),
        _amount(asked, rules),
        _cofinancing(asked, total, rules),
        _length(project, rules),
        *_evidence(project, rules),
        Point(
            "attachments",
            _("The attachments that are needed are there"),
            None,
            _("%(count)s files are attached.") % {"count": project.documents.count()},
        ),
        Point(
            "not_frame_increase",
            _("It is not a general increase of a board's budget"),
            None,
            _("See the answer about the ordinary budget, section D."),
        ),
    ]


def _evidence(project: Project, rules: RuleSet) -> list[Point]:
    """Enough evidence from elsewhere for this type; no point where none is asked for."""
    least = rules.least_evidence(project.type)
    if not least:
        return []
    level = answers.text_of(project, question_named("prior_evidence"))
    return [
        Point(
            "evidence",
            _("The evidence from elsewhere is at least level %(least)s")
            % {"least": least},
            level.isdigit() and int(level) >= least,
            _("The applicants say level %(level)s.") % {"level": level or "–"},
        )
    ]


def _party_count(parties, rules: RuleSet) -> Point:
    return Point(
        "parties",
        _("At least %(count)s parties take part") % {"count": rules.min_parties},
        len(parties) >= rules.min_parties,
        _("%(count)s parties: %(names)s.")
        % {"count": len(parties), "names": ", ".join(map(str, parties)) or "–"},
    )


def _municipal_party(parties) -> Point:
    boards = [str(party) for party in parties if party.board_id]
    return Point(
        "municipal_party",
        _("At least one of the municipality's boards takes part"),
        bool(boards),
        ", ".join(boards) or _("No board is among the parties."),
    )


def _for_profit(parties, rules: RuleSet) -> Point:
    businesses = [str(party) for party in parties if party.kind == Kind.BUSINESS]
    return Point(
        "for_profit",
        _("No business is a party"),
        rules.for_profit_may_apply or not businesses,
        ", ".join(businesses) or _("No business is among the parties."),
    )


def _endorsed(parties) -> Point:
    lacking = [str(party) for party in parties if not hasattr(party, "endorsement")]
    return Point(
        "endorsed",
        _("Every party's authorised manager has endorsed"),
        bool(parties) and not lacking,
        _("Missing: %(names)s.") % {"names": ", ".join(lacking)}
        if lacking
        else _("All have endorsed."),
    )


def _amount(asked: Decimal, rules: RuleSet) -> Point:
    too_much = rules.max_amount is not None and asked > rules.max_amount
    limits = _("At least %(least)s") % {"least": in_kronor(rules.min_amount)}
    if rules.max_amount is not None:
        limits = _("From %(least)s to %(most)s") % {
            "least": in_kronor(rules.min_amount),
            "most": in_kronor(rules.max_amount),
        }
    return Point(
        "amount",
        _("The amount is within the limits"),
        asked > 0 and asked >= rules.min_amount and not too_much,
        _("%(limits)s; %(asked)s is asked for.")
        % {"limits": limits, "asked": in_kronor(asked)},
    )


def _cofinancing(asked: Decimal, total: Decimal, rules: RuleSet) -> Point:
    share = (total - asked) / total * 100 if total else Decimal(0)
    return Point(
        "cofinancing",
        _("The parties pay at least %(percent)s percent themselves")
        % {"percent": f"{rules.min_cofinancing_percent:.0f}"},
        share >= rules.min_cofinancing_percent,
        _("%(percent)s percent is paid by others than the fund.")
        % {"percent": f"{share:.0f}"},
    )


def _length(project: Project, rules: RuleSet) -> Point:
    years = len(project.years())
    return Point(
        "length",
        _("It lasts at most %(years)s years") % {"years": rules.max_years},
        0 < years <= rules.max_years,
        _("The plan touches %(years)s calendar years.") % {"years": years},
    )
