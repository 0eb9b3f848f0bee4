"""What does each reader of an agenda get to know of each case on it?

The sum asked for, what is recommended, a sentence and the ways to read more; the
recommendation and the points open when the reader has answered about a conflict of
interest; of a case with a secret paper, or from which one stands aside, nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, Subquery, Sum

from applications.brief import queries as brief
from applications.brief import scores as brief_scores
from applications.case import watch
from applications.conflicts import named
from applications.models import (
    Application,
    Memo,
    Recommendation,
    RecommendedYear,
    SubmittedVersion,
)
from applications.models.decision import Outcome
from applications.register import secrecy
from projects.conflicts.queries import names_untried


@dataclass(frozen=True)
class Card:
    """One case as the agenda tells it: sums in kronor, None or empty where nothing is to
    be told. `is_open` says whether what is confidential is shown; until then `named` are
    all whom a conflict of interest could be about."""

    application: Any
    content: brief.Content
    is_open: bool
    recommended: str = ""
    total: Decimal | None = None
    no_grant: str = ""  # why what is recommended cannot be granted at the meeting
    untried: str = ""  # whose answers about a conflict of interest nobody has tried
    conditions: str = ""
    points: Decimal | None = None
    named: list[tuple[str, str]] = field(default_factory=list)

    @property
    def economy(self) -> brief.Economy:
        return self.content.economy()

    @property
    def per_year(self) -> list[tuple[Decimal, str]]:
        """What is asked for a year, and in which: years with the same sum told once."""
        years: dict[Decimal, list[str]] = {}
        for year, amount in self.economy.by_year.items():
            years.setdefault(amount, []).append(str(year))
        return [(amount, ", ".join(each)) for amount, each in years.items()]

    @property
    def sentence(self) -> str:
        """The need, in the applicants' own words."""
        return self.content.texts.get("need", "")


def cards(
    user, shown: Iterable[int], opened: Iterable[int], *, day: date
) -> dict[int, Card]:
    """Case (id) → its card at the meeting of that `day`, of those `shown`; with what is
    confidential for those that are `opened` for this person. A case with a secret paper
    has none: whoever may read it opens its point, which leaves a line."""
    found = [row for row in _cases(list(shown)) if row.content]
    may_read = {row.pk for row in found} & set(opened)
    points = brief_scores.medians_open_to(user, may_read) if may_read else {}
    asked = named.of_many(row for row in found if row.pk not in may_read)
    return {
        row.pk: _open(row, points.get(row.pk), day)
        if row.pk in may_read
        else Card(row, brief.Content(row.content), is_open=False, named=asked[row.pk])
        for row in found
    }


def _cases(shown: list[int]) -> Iterable[Any]:
    latest = SubmittedVersion.objects.filter(application=OuterRef("pk"))
    memos = Memo.objects.filter(
        application=OuterRef("pk"),
        state=Memo.State.FINISHED,
        recommendation__voided_at=None,
    )
    signed = Recommendation.objects.in_force().filter(application=OuterRef("pk"))
    years = RecommendedYear.objects.filter(
        recommendation__application=OuterRef("pk"), recommendation__voided_at=None
    )
    totals = years.order_by().values("recommendation").annotate(total=Sum("amount"))
    rows = Application.objects.filter(~secrecy.has_closed_paper(), pk__in=shown)
    return (
        rows.select_related("project__owner", "project__leader")
        .annotate(
            content=Subquery(latest.order_by("-number").values("content")[:1]),
            memo_number=Subquery(memos.order_by("-number").values("number")[:1]),
            recommended=Subquery(signed.values("outcome")[:1]),
            told_conditions=Subquery(signed.values("conditions")[:1]),
            total=Subquery(totals.values("total")),
            untried=names_untried(),
        )
        .only(
            "pk",
            "registry_number",
            "project__owner__name",
            "project__leader__name",
            "project__starts_on",
        )
    )


def _open(row: Any, points: Decimal | None, day: date) -> Card:
    starts_on = row.project.starts_on
    return Card(
        row,
        brief.Content(row.content),
        is_open=True,
        recommended=str(Outcome(row.recommended).label) if row.recommended else "",
        total=row.total,
        untried=", ".join(row.untried),
        no_grant=watch.granted_in_vain(row.recommended or "", starts_on, day),
        conditions=row.told_conditions or "",
        points=points,
    )
