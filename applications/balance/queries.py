"""Is the steering group balanced: every rule, why, and what would mend it?

Gathers what `fund.group.composition` asks for; the fund itself knows nothing of projects and
applications.
"""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import GenderAnswer
from applications.balance import independence
from applications.models import DecisionBasis
from core import clock
from core.templatetags.ui import day_iso
from fund.group import balance_history, composition
from fund.group import chart as group_chart
from fund.group.composition import Check, Verdict
from fund.models import Fund, RuleSet, Seat, Term
from fund.models.balance import BALANCE_RULES

# The seven balances of domain 3.3, and first what makes the group work at all.
PARTS: list[tuple[str | Promise, tuple[str, ...]]] = [
    (gettext_lazy("Size and deputies"), ("B1", "B9")),
    (gettext_lazy("Boards"), ("B2", "B3", "B4")),
    (gettext_lazy("Politics and administration"), ("B6",)),
    (gettext_lazy("Competence"), ("B5",)),
    (gettext_lazy("Time"), ("time",)),
    (gettext_lazy("Logic"), ("logic",)),
    (gettext_lazy("Gender"), ("B7",)),
    (gettext_lazy("Independence"), ("B8", "B11")),
]
TODAY_ONLY = ("B7", "B8", "B11")
IN_THE_PICTURE = 24  # the latest days; the table has them all


@dataclass(frozen=True)
class Part:
    """One balance with its rules; `silent` are the codes that the rules do not ask for."""

    title: str
    checks: list[Check]
    silent: list[str]

    @property
    def codes(self) -> str:
        """The codes that the picture names the rules by."""
        return ", ".join(c.code for c in self.checks if c.code in BALANCE_RULES)


def card(fund: Fund, day: date) -> dict:
    """The balance on a day: parts, verdict counts and what is told of today only."""
    terms = list(
        Term.objects.filter(seat__group__fund=fund)
        .on(day)
        .for_page()
        .select_related("seat__group", "user__department")
    )
    is_today = day == clock.today()
    members = [term for term in terms if not term.is_deputy]
    rules = balance_history.held_on(day, balance_history.rules_of(fund), fund)
    checks = _checks(fund, terms, rules, is_today=is_today) if members else []
    by_code = {check.code: check for check in checks}
    return {
        "is_today": is_today,
        "rules": rules,
        "seated": sum(term.seat.is_voting for term in members),
        "parts": [
            _part(str(title), codes, by_code, rules, is_today=is_today)
            for title, codes in PARTS
            if by_code
        ],
        "broken": [check for check in checks if check.verdict == Verdict.FAIL],
        "watched": [check for check in checks if check.verdict == Verdict.WARN],
    }


def _part(title, codes, by_code, rules: RuleSet, *, is_today: bool) -> Part:
    silent = [
        f"{code}: {BALANCE_RULES[code]}"
        for code in codes
        if code in BALANCE_RULES and rules.severity(code) == RuleSet.Severity.OFF
    ]
    if not is_today:
        silent += [code for code in codes if code in TODAY_ONLY]
    return Part(title, [by_code[code] for code in codes if code in by_code], silent)


def _checks(
    fund: Fund, terms: list[Term], rules: RuleSet, *, is_today: bool
) -> list[Check]:
    members = [term for term in terms if not term.is_deputy]
    seats = [term.seat for term in members]
    vacant = _vacant(fund, seats) if is_today else []
    found = [
        *composition.check_composition(seats, rules),
        composition.check_terms([*seats, *vacant], terms, rules),
        *composition.check_perspectives(seats),
    ]
    if is_today:
        found += _of_today(fund, members, rules)
    return [check for check in found if check]


def _vacant(fund: Fund, taken: list[Seat]) -> list[Seat]:
    seats = Seat.objects.filter(group__fund=fund, is_voting=True).order_by("number")
    return list(seats.exclude(pk__in=[seat.pk for seat in taken]))


def _of_today(fund: Fund, members: list[Term], rules: RuleSet) -> list[Check | None]:
    voting = [term for term in members if term.seat.is_voting]
    counts = GenderAnswer.objects.counted(term.user_id for term in voting)
    return [
        composition.check_gender(counts, rules),
        *independence.checks(fund, members, rules),
    ]


def figure(fund: Fund) -> dict:
    """The picture of the verdicts over time, and the same as a table."""
    moments = _with_kept(fund, balance_history.history(fund))
    shown = moments[-IN_THE_PICTURE:]
    days = [day_iso(moment.day) for moment in shown]
    heading = _("How each rule went, day by day")
    rows = [
        group_chart.Row(code, [moment.verdict(code) for moment in shown])
        for code in balance_history.TOLD
    ]
    return {
        "moments": len(moments),
        "svg": group_chart.verdicts(days, rows, heading),
        "svg_narrow": group_chart.verdicts(days, rows, heading, narrow=True),
        "caption": _(
            "Filled dot: holds. Ring: watch. Cross: does not hold. Short line: not asked "
            "that day. The latest %(most)s days; the table has them all."
        )
        % {"most": IN_THE_PICTURE},
        "columns": [_("Day"), _("What happened"), *balance_history.TOLD],
        "rows": [
            [
                day_iso(moment.day),
                ", ".join(moment.occasions),
                *(_in_words(moment, code) for code in balance_history.TOLD),
            ]
            for moment in reversed(moments)
        ],
    }


def _with_kept(fund: Fund, moments: list) -> list:
    """With B8 and B11 as they were kept with the decisions of each day."""
    bases = DecisionBasis.objects.filter(decision__case__item__meeting__fund=fund)
    kept: dict[date, dict[str, Check]] = {}
    starts = "decision__case__item__meeting__starts_at"
    for starts_at, checks in bases.order_by("pk").values_list(starts, "checks"):
        kept.setdefault(clock.day_of(starts_at), {}).update(
            (row["code"], Check(**row))
            for row in checks
            if row["code"] in balance_history.KEPT
        )
    for moment in moments:
        moment.checks |= kept.get(moment.day, {})
    return moments


def _in_words(moment: balance_history.Moment, code: str) -> str:
    verdict = moment.verdict(code)
    return str(Verdict(verdict).label) if verdict else ""
