"""Which decisions by delegation are reported at a point, and what may a reader know of each?

The number of the case, who decided, and what: that all who read the agenda may know, as in
the minutes. The case by name and its sum only who neither stands aside from it nor has it
closed by a secret paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import OuterRef, Subquery, Sum

from accounts.models import User
from applications.models import Application, Decision, DecisionReport
from applications.models.separation import stands_aside
from applications.paragraphs import wording
from applications.register.secrecy import closed_to
from fund.models import AgendaItem, GrantYear


@dataclass(frozen=True)
class Reported:
    """One decision as the minutes have it; its case and sum (kronor, None where no money
    is granted) when they are open to the reader."""

    decision: Decision
    words: str
    is_open: bool
    total: Decimal | None

    @property
    def application(self) -> Application:
        return self.decision.application


def told(items: Iterable[AgendaItem], reader: User) -> dict[int, list[Reported]]:
    """Point (id) → what is reported there, in the order it was put there; `items` are
    points that are no cases."""
    points = [item.pk for item in items]
    if not points:
        return {}
    years = GrantYear.objects.filter(grant=OuterRef("decision__grant")).order_by()
    sums = years.values("grant").annotate(total=Sum("amount")).values("total")
    case = "decision__application"
    rows = DecisionReport.objects.filter(item__in=points).annotate(
        total=Subquery(sums),
        is_aside=stands_aside(reader, case),
        is_secret=closed_to(reader, case),
    )
    found: dict[int, list[Reported]] = {}
    for row in rows.select_related(f"{case}__project").order_by("pk"):
        is_open = not (row.is_aside or row.is_secret)
        words = wording.reported_in_words(row.decision)
        each = Reported(row.decision, words, is_open, row.total if is_open else None)
        found.setdefault(row.item_id, []).append(each)
    return found
