"""What will the minutes say about a case?

Each paragraph is a heading and its sentences, so that page and paper say the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from django.db.models import F
from django.utils.translation import gettext as _

from accounts.numbers import in_kronor
from applications.models import AgendaCase, Decision
from applications.models.decision import GRANTING, Outcome
from fund import balance
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground
POINT_OF_LAW = {
    Ground.PARTY: 1,
    Ground.REPRESENTATIVE: 2,
    Ground.SUPERVISION: 3,
    Ground.OTHER: 4,
}


class Declared(Protocol):
    """Who stands aside, and on which ground: a ConflictOfInterest, or as good as one."""

    user: object
    ground: str

    @property
    def ruled_by(self) -> str | None:
        """Who decided so, when it is not the person's own answer."""


@dataclass(frozen=True)
class Paragraph:
    heading: str
    text: str


def conflict_sentence(name: str, ground: str, ruled_by: str = "") -> str:
    """The sentence of the minutes about one person's conflict of interest, declared or
    decided by somebody else."""
    if ruled_by and ground in POINT_OF_LAW:
        return _(
            "%(by)s decides that %(name)s has a conflict of interest under chapter 6, "
            "section 28, point %(point)s of the Local Government Act. %(name)s does not "
            "take part in the handling of the case."
        ) % {"by": ruled_by, "name": name, "point": POINT_OF_LAW[Ground(ground)]}
    if ground not in POINT_OF_LAW:
        return _(
            "%(name)s is not sure about a conflict of interest and does not take part in "
            "the handling of the case."
        ) % {"name": name}
    return _(
        "%(name)s declares a conflict of interest under chapter 6, section 28, point "
        "%(point)s of the Local Government Act and does not take part in the handling of "
        "the case."
    ) % {"name": name, "point": POINT_OF_LAW[Ground(ground)]}


def conflicts(stand_aside: Iterable[Declared], voters) -> Paragraph | None:
    """Who leaves the room, and which deputies step in."""
    sentences = [
        conflict_sentence(str(row.user), row.ground, row.ruled_by or "")
        for row in stand_aside
    ]
    if not sentences:
        return None
    sentences += [
        _("%(name)s serves as deputy.") % {"name": voter.term.user}
        for voter in voters
        if voter.is_deputy
    ]
    return Paragraph(_("Conflict of interest."), " ".join(sentences))


def decided(decision: Decision, amounts: list) -> list[Paragraph]:
    """The decision as it was recorded; `amounts` are the grant's years."""
    found = [
        Paragraph(_("Decision."), _decision_sentence(decision, amounts)),
        Paragraph(_("Reasons."), decision.reasons),
    ]
    if conditions := [row.text for row in decision.conditions.all()]:
        found.insert(1, Paragraph(_("Conditions."), " ".join(conditions)))
    if decision.voters:
        names = "; ".join(decision.voters)
        found.append(Paragraph(_("Taking part."), f"{names}."))
    return found


def _decision_sentence(decision: Decision, amounts: list) -> str:
    title = decision.case.application.project.title
    if decision.outcome in GRANTING:
        years = sorted({row.year for row in amounts})
        span = f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0])
        total = sum((row.amount for row in amounts), Decimal(0))
        return _(
            "The steering group grants %(amount)s from the social investment fund for "
            "%(years)s to %(title)s."
        ) % {"amount": in_kronor(total), "years": span, "title": title}
    sentences = {
        Outcome.REJECT: _("The steering group rejects the application %(title)s."),
        Outcome.TABLE: _("The steering group tables the case %(title)s."),
        Outcome.REFER_BACK: _(
            "The steering group refers the case %(title)s back for preparation."
        ),
    }
    return sentences[Outcome(decision.outcome)] % {"title": title}


def _cleared(case: AgendaCase) -> Paragraph | None:
    """Those about whom it is decided that there is no conflict of interest."""
    answers = getattr(case.application, "conflict_answers", None)
    if answers is None:
        rows = case.application.project.conflicts.filter(ruling__isnull=False)
        answers = rows.values(
            "ground", user_name=F("user__name"), ruled_by=F("ruling__ruled_by__name")
        )
    sentences = [
        _("%(by)s decides that %(name)s has no conflict of interest in the case.")
        % {"by": row["ruled_by"], "name": row.get("user") or row["user_name"]}
        for row in answers
        if row["ground"] == Ground.NONE and row.get("ruled_by")
    ]
    if not sentences:
        return None
    return Paragraph(_("Impartiality."), " ".join(sentences))


def of_item(
    case: AgendaCase, stand_aside: Iterable[Declared], voters: list[balance.Voter]
) -> list[Paragraph]:
    """The paragraphs of one case, as they stand now."""
    first = conflicts(stand_aside, voters)
    found = [paragraph for paragraph in (first, _cleared(case)) if paragraph]
    if hasattr(case, "decision"):
        grant = case.decision.grant
        found += decided(case.decision, list(grant.years.all()) if grant else [])
    return found
