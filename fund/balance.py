"""Is the steering group balanced, and can it decide this case today?

The rules B1–B10 are those of domain 3.4, with the limits of the fund's rule set in force
on that day. Each answers with a sentence, never with one opaque score.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import OuterRef, Subquery, TextChoices
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts import clock
from accounts.numbers import written
from fund.models import Meeting, Movement, RuleSet, Seat, Term

Competence = Seat.Competence
Side = Seat.Side
HALF, A_THIRD = Decimal(50), Decimal("33.33")


class Verdict(TextChoices):
    OK = "ok", gettext_lazy("Holds")
    WARN = "warn", gettext_lazy("Watch")
    FAIL = "fail", gettext_lazy("Does not hold")


# What each rule is about, in the words of the page.
TITLES = {
    "quorum": gettext_lazy("Enough members to decide"),
    "B1": gettext_lazy("The group is of a good size"),
    "B2": gettext_lazy("No board dominates"),
    "B3": gettext_lazy("Several boards take part"),
    "B4": gettext_lazy("The executive board takes part and does not rule"),
    "B5": gettext_lazy("The competences needed are there"),
    "B6": gettext_lazy("Majority and opposition take part"),
    "B9": gettext_lazy("Every seat has a member and a deputy"),
}


@dataclass(frozen=True)
class Check:
    """One rule, how it went, and why."""

    code: str
    verdict: str
    why: str

    @property
    def kind(self) -> str:
        """How the list of reasons shows it (components/_why.html)."""
        return {Verdict.OK: "ok", Verdict.WARN: "hm", Verdict.FAIL: "no"}[
            Verdict(self.verdict)
        ]

    @property
    def text(self):
        return TITLES[self.code]

    @property
    def note(self) -> str:
        return self.why


@dataclass(frozen=True)
class Voter:
    """Who votes for a seat in one item: its member, or the deputy who steps in."""

    seat: Seat
    term: Term

    @property
    def is_deputy(self) -> bool:
        return self.term.is_deputy


def present(meeting: Meeting, *, at: int | None = None) -> list[Term]:
    """Everybody who is there, with seat, board and person: at the beginning, or when
    the point with the number `at` is taken up, after those who came and left."""
    here = {"term": OuterRef("pk")}
    began = meeting.attendances.filter(**here).values("is_present")[:1]
    is_here = Coalesce(Subquery(began), False)
    if at is not None:
        moved = Movement.objects.filter(
            **here, item__meeting=meeting, item__number__lte=at
        )
        latest = moved.order_by("-item__number").values("is_arrival")[:1]
        is_here = Coalesce(Subquery(latest), Subquery(began), False)
    terms = Term.objects.filter(seat__group__fund=meeting.fund_id)
    rows = terms.alias(is_here=is_here).filter(is_here=True)
    ordered = rows.order_by("seat__number", "is_deputy", "pk")
    return list(ordered.select_related("seat__board", "user"))


def voters_among(terms: Iterable[Term], *, conflicted: Iterable[int]) -> list[Voter]:
    """Those of `present` who may vote on an item from which `conflicted` (user ids) are
    barred.

    A deputy steps in where the member is absent or has a conflict of interest. Nobody
    votes twice: a deputy of several seats fills the first of them.
    """
    barred = set(conflicted)
    may = [t for t in terms if t.seat.is_voting and t.user_id not in barred]
    found: dict[int, Voter] = {}
    for term in sorted(may, key=lambda term: term.is_deputy):
        taken = {voter.term.user_id for voter in found.values()}
        if term.seat_id not in found and term.user_id not in taken:
            found[term.seat_id] = Voter(term.seat, term)
    return sorted(found.values(), key=lambda voter: voter.seat.number)


def voters(
    meeting: Meeting, *, conflicted: Iterable[int], at: int | None = None
) -> list[Voter]:
    """The persons who may vote on an item from which `conflicted` (user ids) are barred;
    `at` is its number."""
    return voters_among(present(meeting, at=at), conflicted=conflicted)


def check_item(
    meeting: Meeting,
    *,
    conflicted: Iterable[int],
    seats: list[Seat],
    at: int | None = None,
) -> list[Check]:
    """Quorum, B2 and the economist of B5 for one agenda item, after conflicts (B10).

    `seats` are all seats of the group: quorum is counted on those appointed. `at` is
    the item's number.
    """
    return check_among(
        present(meeting, at=at),
        conflicted=conflicted,
        appointed=sum(seat.is_voting for seat in seats),
        rules=meeting.fund.rules_on(clock.day_of(meeting.starts_at)),
    )


def check_among(
    terms: Iterable[Term],
    *,
    conflicted: Iterable[int],
    appointed: int,
    rules: RuleSet,
) -> list[Check]:
    """The same for those `present`. The competence of those co-opted counts, their
    voice does not."""
    barred = set(conflicted)
    terms = list(terms)
    votes = [voter.seat for voter in voters_among(terms, conflicted=barred)]
    others = [t.seat for t in terms if not t.seat.is_voting and t.user_id not in barred]
    return [
        _quorum(len(votes), appointed, rules),
        _no_board_dominates(votes, rules),
        _economist_present(votes + others),
    ]


def can_decide(checks: Iterable[Check]) -> bool:
    return all(check.verdict != Verdict.FAIL for check in checks)


def check_composition(seats: list[Seat], rules: RuleSet) -> list[Check]:
    """B1–B6 for the whole group, from its seats (boards fetched)."""
    votes = [seat for seat in seats if seat.is_voting]
    return [
        _size(votes, rules),
        _no_board_dominates(votes, rules),
        _boards(votes, rules),
        _central(votes, rules),
        _competences(seats),
        _sides(votes),
    ]


def check_terms(seats: list[Seat], terms: list[Term]) -> Check:
    """B9: every voting seat has a member and a deputy, from the terms of a day."""
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
    return Check("B9", Verdict.WARN if vacant or alone else Verdict.OK, why)


def _quorum(present: int, appointed: int, rules: RuleSet) -> Check:
    enough = present * 100 > appointed * rules.quorum_percent
    verdict = Verdict.OK if enough else Verdict.FAIL
    if rules.quorum_percent != HALF:
        words = _(
            "%(present)s of %(appointed)s voting members can vote; more than "
            "%(share)s percent needed."
        )
        share = written(rules.quorum_percent.normalize())
        facts = {"present": present, "appointed": appointed, "share": share}
        return Check("quorum", verdict, words % facts)
    return Check(
        "quorum",
        verdict,
        _(
            "%(present)s of %(appointed)s voting members can vote; more than half needed."
        )
        % {"present": present, "appointed": appointed},
    )


def _share(count: int, votes: list[Seat]) -> Decimal:
    """Percent of the votes, as exact as the rules are written."""
    return round(Decimal(count * 100) / len(votes), 2) if votes else Decimal(0)


def _size(votes: list[Seat], rules: RuleSet) -> Check:
    least, most = rules.min_voters, rules.max_voters
    good = least <= len(votes) <= most and len(votes) % 2 == 1
    return Check(
        "B1",
        Verdict.OK if good else Verdict.WARN,
        _(
            "%(count)s voting members; an odd number from %(least)s to %(most)s is advised."
        )
        % {"count": len(votes), "least": least, "most": most},
    )


def _no_board_dominates(votes: list[Seat], rules: RuleSet) -> Check:
    by_board = Counter(seat.board for seat in votes if seat.board_id)
    if not by_board:
        return Check("B2", Verdict.OK, _("No board holds a voting seat."))
    board, count = by_board.most_common(1)[0]
    most = rules.max_board_percent
    verdict = Verdict.FAIL if _share(count, votes) > most else Verdict.OK
    words = _(
        "%(board)s has %(count)s of %(total)s votes; no board may have over a third."
    )
    if most != A_THIRD:
        words = _(
            "%(board)s has %(count)s of %(total)s votes; no board may have over "
            "%(most)s percent."
        )
    facts = {"board": board, "count": count, "total": len(votes)}
    return Check("B2", verdict, words % {**facts, "most": written(most.normalize())})


def _boards(votes: list[Seat], rules: RuleSet) -> Check:
    count = len({seat.board_id for seat in votes if seat.board_id})
    return Check(
        "B3",
        Verdict.OK if count >= rules.min_boards else Verdict.FAIL,
        _("%(count)s boards among those who vote; at least %(least)s needed.")
        % {"count": count, "least": rules.min_boards},
    )


def _central(votes: list[Seat], rules: RuleSet) -> Check:
    central = sum(bool(seat.board and seat.board.is_central) for seat in votes)
    good = central >= 1 and _share(central, votes) <= rules.max_board_percent
    return Check(
        "B4",
        Verdict.OK if good else Verdict.WARN,
        _("The executive board has %(count)s of %(total)s votes.")
        % {"count": central, "total": len(votes)},
    )


def _competences(seats: list[Seat]) -> Check:
    present = {competence for seat in seats for competence in seat.competences}
    missing = [c for c in Competence if c not in present]
    if not missing:
        return Check("B5", Verdict.OK, _("All five competences are at the table."))
    needed = {Competence.ECONOMY, Competence.EVALUATION}
    verdict = Verdict.FAIL if needed & set(missing) else Verdict.WARN
    names = ", ".join(str(c.label).lower() for c in missing)
    return Check("B5", verdict, _("Nobody brings: %(names)s.") % {"names": names})


def _economist_present(seats: list[Seat]) -> Check:
    if any(Competence.ECONOMY in seat.competences for seat in seats):
        return Check(
            "B5", Verdict.OK, _("Somebody with economic competence takes part.")
        )
    return Check(
        "B5", Verdict.FAIL, _("Nobody with economic competence would be in the room.")
    )


def _sides(votes: list[Seat]) -> Check:
    majority = sum(seat.side == Side.MAJORITY for seat in votes)
    opposition = sum(seat.side == Side.OPPOSITION for seat in votes)
    if not majority and not opposition:
        return Check("B6", Verdict.OK, _("No elected members vote."))
    good = majority and opposition and abs(majority - opposition) <= 1
    return Check(
        "B6",
        Verdict.OK if good else Verdict.WARN,
        _("%(majority)s from the majority and %(opposition)s from the opposition.")
        % {"majority": majority, "opposition": opposition},
    )
