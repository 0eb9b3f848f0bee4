"""Which limits would a grant pass, by how much, and who may let it?

A grant keeps within the limits of the rules, the frames of its line and what is
available (domain 4.3 row 11, 10.2). Only the body that the rules name may let it pass,
with its paragraph and reason: that is an `Override`, written in the same moment.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from accounts.models import Board
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.models import Fund, Grant, Override, PlanItem, RuleSet
from fund.models.appeal import Body
from fund.plans import frames

Kind = Override.Kind
ZERO = Decimal(0)
MOST = 50


@dataclass(frozen=True)
class Passing:
    """What a body has decided about passing limits: which kinds, where and why."""

    kinds: frozenset[str]
    body: str
    reference: str
    reason: str


@dataclass(frozen=True)
class Obstacle:
    """A limit that a grant would pass: what is allowed, taken already, asked, too much."""

    kind: str
    allowed: Decimal
    asked: Decimal
    short: Decimal
    taken: Decimal = ZERO
    year: int | None = None

    @property
    def sentence(self) -> str:
        """What stands in the way, with the numbers."""
        words = {
            "allowed": in_kronor(self.allowed),
            "asked": in_kronor(self.asked),
            "taken": in_kronor(self.taken),
            "short": in_kronor(self.short),
            "room": in_kronor(self.allowed - self.taken),
            "year": self.year,
        }
        if self.kind == Kind.FRAME:
            text = _(
                "The investment plan has room for %(room)s in %(year)s (frame "
                "%(allowed)s, taken %(taken)s) and %(asked)s is needed: %(short)s "
                "too much."
            )
        elif self.kind == Kind.AVAILABLE:
            text = _(
                "The fund has %(allowed)s available and %(asked)s is needed: "
                "%(short)s too much."
            )
        elif self.asked < self.allowed:
            text = _(
                "A grant is at least %(allowed)s by the rules, and this is %(asked)s: "
                "%(short)s too little."
            )
        else:
            text = _(
                "A grant is at most %(allowed)s by the rules, and this is %(asked)s: "
                "%(short)s too much."
            )
        return text % words


def obstacles(
    fund: Fund,
    plan_item: PlanItem,
    amounts: Mapping[tuple[int, Board], Decimal],
    *,
    rules: RuleSet,
    on: date,
    available: Decimal | None = None,
) -> list[Obstacle]:
    """Which limits a grant of `amounts` would pass, as things stand; none is best.

    `available` is said by a page that has read it for a grant of today.
    """
    total = sum(amounts.values(), ZERO)
    if not total:
        return []
    return [
        *_limit(rules, total),
        *_frames(plan_item, amounts),
        *_available(
            total, _available_from(fund, on) if available is None else available
        ),
    ]


def _limit(rules: RuleSet, total: Decimal) -> list[Obstacle]:
    least, most = rules.min_amount, rules.max_amount
    if total < least:
        return [Obstacle(Kind.LIMIT, least, total, least - total)]
    if most and total > most:
        return [Obstacle(Kind.LIMIT, most, total, total - most)]
    return []


def _frames(plan_item: PlanItem, amounts) -> list[Obstacle]:
    rooms = frames.rooms([plan_item])
    needs: dict[int, Decimal] = {}
    for (year, _board), amount in amounts.items():
        needs[year] = needs.get(year, ZERO) + amount
    found = []
    for year, need in sorted(needs.items()):
        room = rooms.get((plan_item.pk, year))
        frame = room["frame"] + room["carried"] if room else ZERO
        taken = room["granted"] if room else ZERO
        short = need + taken - frame
        if short > 0:
            found.append(Obstacle(Kind.FRAME, frame, need, short, taken, year))
    return found


def _available_from(fund: Fund, on: date) -> Decimal:
    """What a grant of that day can take: the least there is on it or later."""
    return fund.entries.lowest_from(on, "to_available")


def _available(total: Decimal, available: Decimal) -> list[Obstacle]:
    short = total - available
    return [Obstacle(Kind.AVAILABLE, available, total, short)] if short > 0 else []


def require_passable(
    found: Iterable[Obstacle], rules: RuleSet, passing: Passing | None
) -> None:
    """Refuse, with the numbers and with who may decide it, what nobody has let pass.

    Raises TransitionRefused.
    """
    refused = [o for o in found if not _is_passed(o, rules, passing)]
    if not refused:
        return
    words = [obstacle.sentence for obstacle in refused]
    words += [who_may(kind, rules) for kind in dict.fromkeys(o.kind for o in refused)]
    raise TransitionRefused(" ".join(words))


def _is_passed(obstacle: Obstacle, rules: RuleSet, passing: Passing | None) -> bool:
    if passing is None or obstacle.kind not in passing.kinds:
        return False
    return passing.body in rules.may_pass(obstacle.kind)


def who_may(kind: str, rules: RuleSet) -> str:
    """Which body may let a grant pass a limit of this kind, in a sentence."""
    what = {
        Kind.LIMIT: _("the limits of the rules"),
        Kind.FRAME: _("the frame of a year"),
        Kind.AVAILABLE: _("what is available"),
    }[Kind(kind)]
    bodies = [str(body.label) for body in rules.may_pass(kind)]
    if not bodies:
        return _("Nobody may pass %(what)s by the rules in force.") % {"what": what}
    return _(
        "Only these may pass %(what)s, with a paragraph and a reason: %(bodies)s."
    ) % {"what": what, "bodies": ", ".join(bodies)}


def keep(grant: Grant, found: Iterable[Obstacle], passing: Passing, *, by) -> None:
    """Write down what was let pass, with the numbers as they stood."""
    if not passing.reference.strip() or not passing.reason.strip():
        raise TransitionRefused(
            _("Write the paragraph and the reason for passing the limit.")
        )
    Override.objects.bulk_create(
        Override(
            grant=grant,
            kind=obstacle.kind,
            year=obstacle.year,
            body=passing.body,
            reference=passing.reference,
            reason=passing.reason,
            allowed_amount=obstacle.allowed,
            taken_amount=obstacle.taken,
            asked_amount=obstacle.asked,
            short_amount=obstacle.short,
            by=by,
        )
        for obstacle in found
    )


@dataclass(frozen=True)
class Told:
    """An override in a list: whose grant, and the sentence."""

    code: str
    title: str
    text: str


def told_of(rows: QuerySet[Override]) -> list[Told]:
    """Overrides of several grants, the latest first."""
    listed = rows.select_related("grant").order_by("-grant__decided_on", "-pk")
    return [
        Told(row.grant.project_code, row.grant.title, told(row))
        for row in listed[:MOST]
    ]


def told(row: Override) -> str:
    """A kept override as a sentence, for pages, letters and minutes."""
    obstacle = Obstacle(
        row.kind,
        row.allowed_amount,
        row.asked_amount,
        row.short_amount,
        row.taken_amount,
        row.year,
    )
    return _(
        "%(body)s let the grant pass this by %(reference)s: %(numbers)s %(reason)s"
    ) % {
        "body": Body(row.body).label,
        "reference": row.reference,
        "numbers": obstacle.sentence,
        "reason": row.reason,
    }
