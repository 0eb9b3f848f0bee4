"""How is a plan adopted, revised, and what becomes of the frame that a year leaves?

A revised plan is a new version. Its lines are those of the earlier version with the same
code; grants stay with the line they were decided under.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import OuterRef
from django.utils.translation import gettext as _

from accounts.audit import record
from accounts.models import User
from core import clock
from core.days import in_words
from core.numbers import in_kronor
from core.refusals import TransitionRefused
from fund.adoption import queries as adoption
from fund.locks import lock
from fund.models import FrameCarry, Fund, Plan, PlanFrame, PlanItem
from fund.plans import frames

CarryOver, Outcome = PlanItem.CarryOver, FrameCarry.Outcome
OUTCOMES = {
    CarryOver.AUTO: Outcome.CARRIED,
    CarryOver.ASK: Outcome.ASKED,
    CarryOver.LAPSE: Outcome.LAPSED,
}
KEPT = ("area", "status", "carry_over")


@transaction.atomic
def adopt_plan(
    fund: Fund,
    *,
    items: Iterable[dict],
    by,
    replaces: Plan | None = None,
    valid_from: date | None = None,
    **fields,
) -> Plan:
    """A plan with its items: dicts of code, text, priority and frames {year: kronor},
    perhaps with area, status and carry_over.

    With `replaces` it is the next version of that plan; with `meeting_item` the decision
    is that of the minutes. Raises TransitionRefused when
    another version has come already, or when a frame is below what is granted of it.
    """
    lock(fund)
    if item := fields.get("meeting_item"):
        fields |= adoption.decision_at(fund, item)
    plan = Plan(fund=fund, replaces=replaces, **fields)
    plan.valid_from = valid_from or _usual_day(plan)
    if plan.valid_from.year > plan.last_year:
        raise TransitionRefused(
            _("The plan ends in %(year)s. Choose an earlier day for it to hold from.")
            % {"year": plan.last_year}
        )
    earlier = _require_next(plan) if replaces else {}
    plan.full_clean()
    plan.save()
    made = [_add(plan, row, earlier) for row in items]
    _require_one_frame(plan)
    if replaces:
        _require_frames(made)
    record(plan, "adopted", by=by, note=plan.adopted_reference)
    return plan


def _usual_day(plan: Plan) -> date:
    """The day of the decision; a plan that is rolled on waits for its first year."""
    if plan.replaces and plan.first_year > plan.replaces.first_year:
        return max(plan.adopted_on, date(plan.first_year, 1, 1))
    return plan.adopted_on


def _require_next(plan: Plan) -> dict[str, PlanItem]:
    """The lines of the version before, by their codes."""
    before = plan.replaces
    assert before is not None  # noqa: S101 - asked only where there is one
    if Plan.objects.filter(replaces=before).exists():
        raise TransitionRefused(
            _("The plan has been revised already. Revise its latest version.")
        )
    if plan.valid_from < before.valid_from:
        raise TransitionRefused(
            _("The version before holds from %(day)s. Choose that day or a later one.")
            % {"day": in_words(before.valid_from)}
        )
    if before.first_year <= plan.valid_from.year < plan.first_year:
        raise TransitionRefused(
            _(
                "The plan begins in %(year)s, and until then the version before holds. "
                "Choose a day in that year."
            )
            % {"year": plan.first_year}
        )
    return {item.code: item for item in before.items.prefetch_related("frames")}


def _add(plan: Plan, row: dict, earlier: dict[str, PlanItem]) -> PlanItem:
    same = earlier.get(row["code"])
    kept = {name: getattr(same, name) for name in KEPT} if same else {}
    kept |= {name: row[name] for name in KEPT if name in row}
    item = PlanItem.objects.create(
        plan=plan,
        code=row["code"],
        text=row["text"],
        priority=row.get("priority", PlanItem.Priority.NORMAL),
        line_id=(same.line_id or same.pk) if same else None,
        **kept,
    )
    amounts: dict[int, Decimal] = row.get("frames", {})
    if same:  # what had a frame and has none any more may take nothing
        ahead = range(plan.valid_from.year, plan.last_year + 1)
        had = [f.year for f in same.frames.all() if f.year in ahead]
        amounts = dict.fromkeys(had, Decimal(0)) | amounts
    PlanFrame.objects.bulk_create(
        PlanFrame(item=item, year=year, amount=amount)
        for year, amount in amounts.items()
    )
    return item


def _require_one_frame(plan: Plan) -> None:
    """A line has one frame a year: not one more in another plan of the same board."""
    twice = PlanFrame.objects.filter(
        item__plan__in=plan.fund.plans.filter(
            kind=plan.kind, board=plan.board, replaced_by=None
        ).exclude(pk=plan.pk),
        item__code__in=plan.items.values("code"),
        year__in=PlanFrame.objects.filter(
            item__plan=plan, item__code=OuterRef("item__code")
        ).values("year"),
    )
    if frame := twice.select_related("item__plan").order_by("year", "pk").first():
        raise TransitionRefused(
            _(
                "%(line)s has a frame for %(year)s in “%(plan)s” already. Revise that "
                "plan, and choose other years where it is rolled on."
            )
            % {"line": frame.item.code, "year": frame.year, "plan": frame.item.plan}
        )


def _require_frames(items: list[PlanItem]) -> None:
    """No frame may be revised below what is granted of it."""
    names = {item.pk: item.code for item in items}
    for (item, year), room in sorted(frames.rooms(items).items()):
        if room["room"] < 0:
            raise TransitionRefused(
                _(
                    "%(line)s, %(year)s: the frame would be below what is granted. "
                    "%(least)s is the least."
                )
                % {
                    "line": names[item],
                    "year": year,
                    "least": in_kronor(room["granted"] - room["carried"]),
                }
            )


# --- When a year has ended ------------------------------------------------------------


@transaction.atomic
def close_year(fund: Fund, year: int, *, by: User) -> list[FrameCarry]:
    """Carry over, ask about, or let lapse what each line has left of `year`.

    The rows that were new: to do it twice is to do it once. Nothing happens before the
    year has ended.
    """
    if clock.today().year <= year:
        raise TransitionRefused(_("%(year)s has not ended yet.") % {"year": year})
    lock(fund)
    last_day = date(year, 12, 31)
    lines = PlanItem.objects.filter(
        plan__in=fund.plans.filter(kind=Plan.Kind.INVESTMENT).holding(last_day),
        frames__year=year,
    )
    done = FrameCarry.objects.filter(item__in=lines, from_year=year, answers=None)
    open_lines = list(
        lines.exclude(pk__in=done.values("item")).select_related("plan__replaced_by")
    )
    rooms = frames.rooms(open_lines)
    rows = [
        FrameCarry(
            item=item,
            from_year=year,
            to_year=year + 1,
            amount=room,
            outcome=_outcome(item, year + 1),
            written_by=by,
        )
        for item in open_lines
        if (room := rooms[item.pk, year]["room"]) > 0
    ]
    FrameCarry.objects.bulk_create(rows)
    if rows:
        record(fund, "year_closed", by=by, note=str(year))
    return rows


def _outcome(item: PlanItem, year: int) -> str:
    """As the line says; where no version of the plan goes on there is no frame to add
    to."""
    goes_on = frames.line_in_force(item, date(year, 1, 1))
    if goes_on is None or year > goes_on.plan.last_year:
        return Outcome.LAPSED
    return OUTCOMES[CarryOver(item.carry_over)]


@transaction.atomic
def answer_carry(
    asked: FrameCarry, *, carries: bool, reference: str, by: User
) -> FrameCarry:
    """Decide what waits: carried over or lapsed, by a decision."""
    lock(asked.item.plan.fund)
    if FrameCarry.objects.filter(answers=asked).exists():
        raise TransitionRefused(_("This has been decided already."))
    if asked.outcome != Outcome.ASKED:
        raise TransitionRefused(_("Nothing waits here for a decision."))
    if not reference.strip():
        raise TransitionRefused(_("Write the decision, such as KS § 45."))
    left = _left(asked)
    row = FrameCarry.objects.create(
        item=asked.item,
        from_year=asked.from_year,
        to_year=asked.to_year,
        amount=min(asked.amount, left) if left > 0 else asked.amount,
        outcome=Outcome.CARRIED if carries and left > 0 else Outcome.LAPSED,
        answers=asked,
        reference=reference,
        written_by=by,
    )
    record(asked.item.plan, "carry_decided", by=by, note=f"{row}; {reference}")
    return row


def _left(asked: FrameCarry) -> Decimal:
    """What is still there: something may have been granted of it since."""
    found = frames.rooms([asked.item]).get((asked.item_id, asked.from_year))
    return found["room"] if found else Decimal(0)


def close_last_year() -> int:
    """For every fund, the year that has ended; how many rows were new."""
    year, system = clock.today().year - 1, User.objects.system()
    return sum(
        len(close_year(fund, year, by=system)) for fund in Fund.objects.order_by("pk")
    )
