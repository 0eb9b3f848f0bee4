"""Is the steering group balanced: the rules B1–B11 of domain 3.4, and why?

Each rule answers with a sentence and with what would mend it, never with one opaque
score. The limits, and how severe each rule is, are those of the fund's rules on the day;
a rule that is off is not asked. Plain facts in: what projects and applications tell is
handed over by the app above.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.numbers import in_kronor, written
from fund.models import RuleSet, Seat, Term
from fund.models.balance import BALANCE_RULES

Competence, Side, Perspective = Seat.Competence, Seat.Side, Seat.Perspective
Severity = RuleSet.Severity
A_THIRD = Decimal("33.33")  # of the voting seats, at most, for one board (B2)


class Verdict(TextChoices):
    OK = "ok", gettext_lazy("Holds")
    WARN = "warn", gettext_lazy("Watch")
    FAIL = "fail", gettext_lazy("Does not hold")
    UNTOLD = "untold", gettext_lazy("Not told")


# What each rule is about, in the words of the page.
TITLES: dict[str, str | Promise] = {
    "quorum": gettext_lazy("Enough members to decide"),
    "time": gettext_lazy(
        "Somebody speaks for the long term beside those with a budget"
    ),
    "logic": gettext_lazy("Both plan and experiment have somebody who speaks for them"),
    **BALANCE_RULES,
}
KINDS = {Verdict.OK: "ok", Verdict.FAIL: "no"}


@dataclass(frozen=True)
class Check:
    """One rule, how it went, why, and what would mend it."""

    code: str
    verdict: str
    why: str
    mend: str = ""

    @property
    def kind(self) -> str:
        """How the list of reasons shows it (components/_why.html)."""
        return KINDS.get(Verdict(self.verdict), "hm")

    @property
    def text(self):
        return TITLES[self.code]

    @property
    def note(self) -> str:
        return f"{self.why} {self.mend}".strip()


def judge(
    code: str, severity: str, *, holds: bool, why: str, mend: str = ""
) -> Check | None:
    """The verdict on one rule; nothing when the rules do not ask for it."""
    if severity == Severity.OFF:
        return None
    if holds:
        return Check(code, Verdict.OK, why)
    verdict = Verdict.FAIL if severity == Severity.FAIL else Verdict.WARN
    return Check(code, verdict, why, mend)


def check_composition(seats: list[Seat], rules: RuleSet) -> list[Check]:
    """B1–B6 for the whole group, from its seats (boards fetched)."""
    votes = [seat for seat in seats if seat.is_voting]
    found = [
        _size(votes, rules),
        no_board_dominates(votes, rules, rules.b2_severity),
        _boards(votes, rules),
        _central(votes, rules),
        _competences(seats, rules),
        _sides(votes, rules),
    ]
    return [check for check in found if check]


def check_terms(
    seats: list[Seat], terms: Iterable[Term], rules: RuleSet
) -> Check | None:
    """B9: every voting seat has a member and a deputy, from the terms of a day."""
    terms = list(terms)
    members = {term.seat_id for term in terms if not term.is_deputy}
    deputies = {term.seat_id for term in terms if term.is_deputy}
    votes = [seat for seat in seats if seat.is_voting]
    vacant = [seat.title for seat in votes if seat.pk not in members]
    alone = [seat.title for seat in votes if seat.pk not in deputies]
    if vacant:
        why = _("Nobody sits in: %(seats)s.") % {"seats": ", ".join(vacant)}
    elif alone:
        why = _("No deputy for: %(seats)s.") % {"seats": ", ".join(alone)}
    else:
        why = _("Every voting seat has a member and a deputy.")
    return judge(
        "B9",
        rules.b9_severity,
        holds=not (vacant or alone),
        why=why,
        mend=_("Seat somebody in each of them."),
    )


def check_gender(counts: Mapping[str, int], rules: RuleSet) -> Check | None:
    """B7: neither women nor men below the least share, of those with a vote who have
    said. `counts` is {gender: number} and is never shown.

    Not told when fewer than five have said, or when a figure would be about one person;
    the words are the same in both cases, since the difference would tell.
    """
    if rules.b7_severity == Severity.OFF:
        return None
    told, least = sum(counts.values()), rules.least_gender_percent
    if told < rules.smallest_group or 1 in counts.values():
        return Check(
            "B7",
            Verdict.UNTOLD,
            _("Too few have said, or the answer could be about one person."),
        )
    shares = [counts.get(name, 0) * 100 for name in ("woman", "man")]
    holds = all(share >= least * told for share in shares)
    words = _("Women and men each have at least %(least)s percent of the votes.")
    if not holds:
        words = _("Women or men have less than %(least)s percent of the votes.")
    return judge(
        "B7",
        rules.b7_severity,
        holds=holds,
        why=words % {"least": _percent(least)},
        mend=_("Weigh it in when the next seat is filled."),
    )


def check_chair(owned: Decimal, value: Decimal, rules: RuleSet) -> Check | None:
    """B8: what is granted to running projects that the chair owns (`owned`), against the
    fund's `value`, in kronor."""
    most = rules.max_chair_percent
    words = {"owned": in_kronor(owned), "most": _percent(most)}
    why = _(
        "The chair owns running projects for %(owned)s; at most %(most)s percent of the "
        "fund is advised."
    )
    if not owned:
        why = _("The chair owns no running project.")
    return judge(
        "B8",
        rules.b8_severity,
        holds=owned * 100 <= most * value or not owned,
        why=why % words,
        mend=_("Let somebody else own the project, or lead the group."),
    )


def check_independence(applying: int, voting: int, rules: RuleSet) -> Check | None:
    """B11: `applying` of the `voting` members have a department that applies now."""
    most = rules.max_applying_percent
    why = _(
        "%(count)s of %(total)s voting members have a department that applies in this "
        "round; at most %(most)s percent is advised."
    )
    facts = {"count": applying, "total": voting, "most": _percent(most)}
    return judge(
        "B11",
        rules.b11_severity,
        holds=applying * 100 <= most * voting,
        why=why % facts,
        mend=_("Let deputies from other departments take part in this round."),
    )


def check_perspectives(seats: Iterable[Seat]) -> list[Check]:
    """The balances of time and of logic (domain 3.3), which have no rule of their own."""
    spoken = {each for seat in seats for each in seat.perspectives}
    found = []
    for code, needed in (
        ("time", (Perspective.LONG_TERM, Perspective.BUDGET)),
        ("logic", (Perspective.PLAN, Perspective.EXPERIMENT)),
    ):
        missing = [each for each in needed if each not in spoken]
        why = _("Both are at the table.")
        if missing:
            names = ", ".join(str(each.label).lower() for each in missing)
            why = _("No seat speaks for: %(names)s.") % {"names": names}
        mend = _("Say on a seat what it speaks for.") if missing else ""
        verdict = Verdict.WARN if missing else Verdict.OK
        found.append(Check(code, verdict, why, mend))
    return found


def _percent(share: Decimal) -> str:
    return written(Decimal(share).normalize())


def _share(count: int, votes: list[Seat]) -> Decimal:
    """Percent of the votes, as exact as the rules are written."""
    return round(Decimal(count * 100) / len(votes), 2) if votes else Decimal(0)


def _size(votes: list[Seat], rules: RuleSet) -> Check | None:
    least, most = rules.min_voters, rules.max_voters
    mend = _("Add or take away one seat with a vote.")
    if len(votes) < least:
        mend = _("Add seats with a vote.")
    elif len(votes) > most:
        mend = _("Take away seats with a vote.")
    return judge(
        "B1",
        rules.b1_severity,
        holds=least <= len(votes) <= most and len(votes) % 2 == 1,
        why=_(
            "%(count)s voting members; an odd number from %(least)s to %(most)s is advised."
        )
        % {"count": len(votes), "least": least, "most": most},
        mend=mend,
    )


def no_board_dominates(
    votes: list[Seat], rules: RuleSet, severity: str
) -> Check | None:
    """B2, for the whole group or for one item."""
    by_board = Counter(seat.board for seat in votes if seat.board_id)
    if not by_board:
        why = _("No board holds a voting seat.")
        return judge("B2", severity, holds=True, why=why)
    board, count = by_board.most_common(1)[0]
    most = rules.max_board_percent
    words = _(
        "%(board)s has %(count)s of %(total)s votes; no board may have over a third."
    )
    if most != A_THIRD:
        words = _(
            "%(board)s has %(count)s of %(total)s votes; no board may have over "
            "%(most)s percent."
        )
    facts = {"board": board, "count": count, "total": len(votes)}
    return judge(
        "B2",
        severity,
        holds=_share(count, votes) <= most,
        why=words % {**facts, "most": _percent(most)},
        mend=_("Give a seat of that board to another one."),
    )


def _boards(votes: list[Seat], rules: RuleSet) -> Check | None:
    count = len({seat.board_id for seat in votes if seat.board_id})
    return judge(
        "B3",
        rules.b3_severity,
        holds=count >= rules.min_boards,
        why=_("%(count)s boards among those who vote; at least %(least)s needed.")
        % {"count": count, "least": rules.min_boards},
        mend=_("Give a seat to one more board."),
    )


def _central(votes: list[Seat], rules: RuleSet) -> Check | None:
    central = sum(bool(seat.board and seat.board.is_central) for seat in votes)
    mend = _("Give one of its seats to another board.")
    if not central:
        mend = _("Give the executive board a seat.")
    return judge(
        "B4",
        rules.b4_severity,
        holds=central >= 1 and _share(central, votes) <= rules.max_central_percent,
        why=_("The executive board has %(count)s of %(total)s votes.")
        % {"count": central, "total": len(votes)},
        mend=mend,
    )


def _competences(seats: list[Seat], rules: RuleSet) -> Check | None:
    """Those co-opted count. Economy and evaluation may stop; the others only warn."""
    present = {competence for seat in seats for competence in seat.competences}
    missing = [c for c in Competence if c not in present]
    severity, why = rules.b5_severity, _("All five competences are at the table.")
    if missing:
        names = ", ".join(str(c.label).lower() for c in missing)
        why = _("Nobody brings: %(names)s.") % {"names": names}
        may_stop = {Competence.ECONOMY, Competence.EVALUATION} & set(missing)
        if severity == Severity.FAIL and not may_stop:
            severity = Severity.WARN
    mend = _("Add a seat that brings it; it need not have a vote.")
    return judge("B5", severity, holds=not missing, why=why, mend=mend)


def economist_present(seats: list[Seat], severity: str) -> Check | None:
    """B5 for one item: economy alone."""
    holds = any(Competence.ECONOMY in seat.competences for seat in seats)
    why = _("Nobody with economic competence is in the room.")
    if holds:
        why = _("Somebody with economic competence takes part.")
    mend = _("Call in an economist, as deputy or without a vote.")
    return judge("B5", severity, holds=holds, why=why, mend=mend)


def _sides(votes: list[Seat], rules: RuleSet) -> Check | None:
    majority = sum(seat.side == Side.MAJORITY for seat in votes)
    opposition = sum(seat.side == Side.OPPOSITION for seat in votes)
    if not majority and not opposition:
        why = _("No elected members vote.")
        return judge("B6", rules.b6_severity, holds=True, why=why)
    return judge(
        "B6",
        rules.b6_severity,
        holds=bool(majority and opposition and abs(majority - opposition) <= 1),
        why=_("%(majority)s from the majority and %(opposition)s from the opposition.")
        % {"majority": majority, "opposition": opposition},
        mend=_("Let both sides sit, with a difference of one seat at most."),
    )
