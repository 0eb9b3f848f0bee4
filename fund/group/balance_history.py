"""How has the group's balance changed: at each change of people or rules, each meeting?

Computed from the terms, in four queries however long the history is. What a chair owned
and who applied on an earlier day is known only where it was kept with a decision (B8 and
B11: the app above adds them). What was declared about gender has no history (domain 11.2),
so that nobody's answer can be told from a change: B7 is told of today only.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.translation import gettext as _

from core import clock
from fund.group import balance
from fund.group.composition import Check, Verdict, check_composition, check_terms
from fund.models import Attendance, Fund, Meeting, RuleSet, Term

# The rules that can be told of any day, in the order of the picture.
TOLD = ("B1", "B2", "B3", "B4", "B5", "B6", "B8", "B9", "B10", "B11")
KEPT = ("B8", "B11")
WORST = (Verdict.FAIL, Verdict.WARN, Verdict.OK)


@dataclass
class Moment:
    """One day: what happened, and how each rule went (code → check)."""

    day: date
    occasions: list[str] = field(default_factory=list)
    checks: dict[str, Check] = field(default_factory=dict)

    def verdict(self, code: str) -> str:
        """Empty when the rule was not asked that day."""
        check = self.checks.get(code)
        return check.verdict if check else ""


def history(fund: Fund) -> list[Moment]:
    """Every day when people or rules changed or the group met, the first one first."""
    terms = list(Term.objects.filter(seat__group__fund=fund).in_order())
    rule_sets = rules_of(fund)
    met = _meetings(fund)
    moments: dict[date, Moment] = {}
    for day, occasion in _occasions(terms, rule_sets, met):
        moment = moments.setdefault(day, Moment(day))
        if occasion not in moment.occasions:
            moment.occasions.append(occasion)
    for moment in moments.values():
        _judge(moment, fund, terms, rule_sets, met)
    return [moments[day] for day in sorted(moments)]


def rules_of(fund: Fund) -> list[RuleSet]:
    """Every version, the first one first; read once where a page has read them."""
    return sorted(fund.rule_sets.all(), key=lambda row: row.version)


def held_on(day: date, rule_sets: list[RuleSet], fund: Fund) -> RuleSet:
    """As `Fund.rules_on` has it."""
    held = [row for row in rule_sets if row.valid_from <= day]
    return held[-1] if held else RuleSet(fund=fund)


def _meetings(fund: Fund) -> dict[date, list[Term]]:
    """Day of a meeting → those who were there, for meetings that have been opened."""
    opened = [Meeting.State.OPEN, Meeting.State.CLOSED]
    rows = Attendance.objects.filter(
        meeting__fund=fund, meeting__state__in=opened, is_present=True
    ).select_related("meeting", "term__seat__board", "term__seat__group")
    found: dict[date, list[Term]] = {}
    for row in rows.order_by("term__seat__number", "term__order", "pk"):
        found.setdefault(clock.day_of(row.meeting.starts_at), []).append(row.term)
    return found


def _occasions(
    terms: list[Term], rule_sets: list[RuleSet], met: Iterable[date]
) -> Iterator[tuple[date, str]]:
    today = clock.today()
    people, rules, meeting = _("The people changed"), _("New rules"), _("Meeting")
    days = [
        *((term.since, people) for term in terms),
        *((term.until + timedelta(days=1), people) for term in terms if term.until),
        *((row.valid_from, rules) for row in rule_sets),
        *((day, meeting) for day in met),
    ]
    return ((day, occasion) for day, occasion in days if day <= today)


def _judge(
    moment: Moment,
    fund: Fund,
    terms: list[Term],
    rule_sets: list[RuleSet],
    met: dict[date, list[Term]],
) -> None:
    day = moment.day
    sitting = [
        term
        for term in terms
        if term.since <= day and (term.until is None or term.until >= day)
    ]
    rules = held_on(day, rule_sets, fund)
    seats = [term.seat for term in sitting if not term.is_deputy]
    if not seats:
        return
    checks = [*check_composition(seats, rules), check_terms(seats, sitting, rules)]
    if day in met:
        checks.append(_at_the_meeting(met[day], seats, rules))
    moment.checks = {check.code: check for check in checks if check}


def _at_the_meeting(present: list[Term], seats: list, rules: RuleSet) -> Check:
    """B10 before conflicts of interest, which each case has of its own: the worst of
    quorum, boards and economist among those who were there."""
    appointed = sum(seat.is_voting for seat in seats)
    checks = balance.check_among(
        present, conflicted=(), appointed=appointed, rules=rules
    )
    worst = min(checks, key=lambda check: WORST.index(Verdict(check.verdict)))
    return Check("B10", worst.verdict, worst.why, worst.mend)
