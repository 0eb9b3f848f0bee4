"""What is read aloud before a decision is fixed, and would stand in the minutes?

The decision is carried out as it would be and taken back in the same moment: so what is
read is what will stand, with every rule asked, and nothing of it binds.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from applications.decisions import actions as decisions
from applications.decisions.forms import DecideForm
from applications.decisions.queries import has_not_answered
from applications.models import AgendaCase, Decision, Level
from applications.models.decision import FINAL, GRANTING, Outcome
from applications.paragraphs import wording
from applications.session import standing
from applications.voting import points
from applications.voting import queries as voting
from core.numbers import in_kronor
from fund.conditions.actions import Planned
from fund.ledger import sums as ledger
from fund.models import AgendaItem, ConditionKind, PointDecision, RuleSet

ZERO = Decimal(0)
# For the word about ties, which is written when the sheet has been read: never kept.
UNWRITTEN = "…"


@dataclass(frozen=True)
class Sheet:
    """A decision to read: its sum in kronor by board and year, the words of the minutes,
    who decides, each condition with when it must be met, what follows when it is fixed,
    the ties that nobody has tried, as they are kept with it, and who has answered about
    conflicts of interest."""

    outcome: str
    level: str
    total: Decimal
    amounts: list[tuple[str, list[tuple[int, Decimal]]]]
    paragraphs: list[wording.Paragraph]
    voters: list[str]
    conditions: list[tuple[Planned, str]]
    follows: list[str]
    untried: list[dict[str, Any]]
    answered: str

    @property
    def mark(self) -> str:
        """Of all that was read: another one means that something has changed since."""
        told = repr(
            (
                *(self.outcome, self.level, self.amounts, self.paragraphs),
                *(self.voters, self.untried),
            )
        )
        return hashlib.sha256(told.encode()).hexdigest()[:32]


@dataclass(frozen=True)
class PointSheet:
    """The decision at a point that is no case: its outcome, the words of the minutes, and
    who decides."""

    outcome: str
    paragraphs: list[wording.Paragraph]
    voters: list[str]

    @property
    def mark(self) -> str:
        """Of all that was read, as of a case."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:32]


class ReadAgain(Exception):
    """Nothing is fixed; `sheet` is how it would be now."""

    def __init__(self, sheet: Any):
        super().__init__()
        self.sheet = sheet


class Changed(ReadAgain):
    """It would not be fixed as it was read."""


class Unsaid(ReadAgain):
    """Nobody has tried a tie, and why the group decides all the same is not written."""


def rehearse(case: AgendaCase, form: DecideForm, rules: RuleSet, *, by: User) -> Sheet:
    """The sheet to read. Nothing is kept. Raises TransitionRefused as the deed would."""
    with transaction.atomic():
        sheet = _carry_out(case, form, rules, word=UNWRITTEN, by=by)[1]
        transaction.set_rollback(True)
    return sheet


@transaction.atomic
def fix(
    case: AgendaCase,
    form: DecideForm,
    rules: RuleSet,
    *,
    read: str,
    word: str,
    by: User,
) -> Decision:
    """Carry the decision out, if it is as it was read (`read` is the sheet's mark).
    Raises Changed when it is not, Unsaid when what nobody has tried needs a `word`, and
    TransitionRefused when it cannot be made."""
    decision, sheet = _carry_out(case, form, rules, word=word or UNWRITTEN, by=by)
    if sheet.mark != read:
        raise Changed(sheet)
    if sheet.untried and not word:
        raise Unsaid(sheet)
    return decision


def rehearse_point(
    item: AgendaItem, told: Mapping[str, str], *, by: User
) -> PointSheet:
    """The sheet of a point that is no case; `told` are its outcome and text. Nothing is
    kept. Raises TransitionRefused as the deed would."""
    with transaction.atomic():
        sheet = _decide_point(item, told, by=by)[1]
        transaction.set_rollback(True)
    return sheet


@transaction.atomic
def fix_point(
    item: AgendaItem, told: Mapping[str, str], *, read: str, by: User
) -> PointDecision:
    """Write the decision down, if it is as it was read. Raises Changed when it is not,
    and TransitionRefused when it cannot be made."""
    decision, sheet = _decide_point(item, told, by=by)
    if sheet.mark != read:
        raise Changed(sheet)
    return decision


def _decide_point(
    item: AgendaItem, told: Mapping[str, str], *, by: User
) -> tuple[PointDecision, PointSheet]:
    decision = points.decide(item, outcome=told["outcome"], text=told["text"], by=by)
    with translation.override("sv"):
        words = wording.of_point(item, voting.voters_of(item))
    return decision, PointSheet(decision.outcome, words, decision.voters)


def _carry_out(
    case: Any, form: DecideForm, rules: RuleSet, *, word: str, by: User
) -> tuple[Decision, Sheet]:
    with translation.override("sv"):  # the minutes are Swedish, whoever reads
        stands = standing.of(case, rules)
    data, outcome = form.cleaned_data, form.cleaned_data["outcome"]
    planned = form.conditions() if outcome == Outcome.CONDITIONS else []
    decision = decisions.record_decision(
        case,
        outcome=outcome,
        reasons=data["reasons"],
        minute=data["minute"],
        amounts=form.amounts() if outcome in GRANTING else None,
        conditions=form.conditions(),
        hands_over=data.get("hands_over", False),
        defer_to=form.defer_to(),
        word=word,
        by=by,
    )
    answered = _answered(stands["silent"], len(decision.voters))
    return decision, sheet_of(
        decision, planned, stands["paragraphs"], answered=answered
    )


def sheet_of(
    decision: Decision,
    planned: Iterable[Planned],
    around: Iterable[wording.Paragraph] = (),
    *,
    answered: str = "",
) -> Sheet:
    """What a decision that has just been carried out says, and what follows; `around` are
    the paragraphs that stand before it, `answered` who has said what of conflicts."""
    years: list[Any] = list(
        (decision.grant.years if decision.grant else decision.proposed_years)
        .select_related("board")
        .order_by("board__name", "year")
    )
    with translation.override("sv"):
        words = [*around, *wording.decided(decision, years)]
    return Sheet(
        outcome=decision.outcome,
        level=decision.level,
        total=sum((row.amount for row in years), ZERO),
        amounts=_by_board(years),
        paragraphs=words,
        voters=decision.voters,
        conditions=[(row, str(ConditionKind(row.kind).label)) for row in planned],
        follows=_follows(decision, years),
        untried=decision.basis.untried if hasattr(decision, "basis") else [],
        answered=answered,
    )


def _answered(silent: list[User], voters: int) -> str:
    """Whether each who votes has answered about a conflict of interest."""
    if silent:
        return has_not_answered(silent)
    return ngettext(
        "%(count)s votes, and has answered about a conflict of interest.",
        "All %(count)s who vote have answered about a conflict of interest.",
        voters,
    ) % {"count": voters}


def _by_board(years: Iterable[Any]) -> list[tuple[str, list[tuple[int, Decimal]]]]:
    found: dict[str, list[tuple[int, Decimal]]] = {}
    for row in years:
        found.setdefault(str(row.board), []).append((row.year, row.amount))
    return list(found.items())


def _follows(decision: Decision, years: list) -> list[str]:
    """What happens in the same moment, to the money, the applicants and the minutes."""
    told = []
    if decision.grant:
        left = ledger.balance(decision.application.fund).available
        total = sum((row.amount for row in years), ZERO)
        words = _("%(amount)s is committed. Left to grant is then %(left)s.")
        told.append(words % {"amount": in_kronor(total), "left": in_kronor(left)})
    if decision.level == Level.RECOMMENDED:
        told.append(_("No money is promised: the case goes to the body that decides."))
    if decision.outcome in FINAL and decision.level != Level.RECOMMENDED:
        told.append(_("The applicants are told today, with the letter as a PDF."))
    else:
        told.append(_("The applicants are told today."))
    if decision.level == Level.DELEGATE:
        told.append(_("It is reported at the steering group's next meeting."))
        return told
    told.append(
        _(
            "The decision stands in the draft of the minutes. A mistake is put right by a "
            "new paragraph; nothing is written over."
        )
    )
    return told
