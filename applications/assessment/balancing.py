"""Who should assess the next case, so that the work is even and nobody is too near?"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from applications.models import Application, Assessment
from applications.separation.hints import Hint


@dataclass(frozen=True)
class Candidate:
    """One who can be proposed, with what there is to do and how many ties there are."""

    person: User
    open_count: int
    hints: int

    def order(self, departments: Collection[int | None]) -> tuple:
        """Fewest ties, then least to do, then another department; then by name."""
        is_near = self.person.department_id in departments
        is_beside = is_near and self.person.department_id is not None
        person = self.person
        return self.hints, self.open_count, is_beside, person.name, person.pk

    @property
    def why(self) -> str:
        """The sentence that says why just this person is proposed."""
        work = ngettext(
            "has %(count)d open assessment",
            "has %(count)d open assessments",
            self.open_count,
        ) % {"count": self.open_count}
        ties = ngettext("%(count)d hint", "%(count)d hints", self.hints) % {
            "count": self.hints
        }
        return _("%(name)s %(work)s, %(ties)s.") % {
            "name": self.person,
            "work": work if self.open_count else _("has no open assessment"),
            "ties": ties if self.hints else _("no hints"),
        }


def propose(
    application: Application,
    people: Iterable[User],
    hints: Mapping[int, list[Hint]],
    *,
    beside: Iterable[User] = (),
    count: int,
) -> list[Candidate]:
    """The `count` people who are the best choice beside those who assess it already; the
    same every time, in one query."""
    open_ones = _open_assessments(application)
    left = [
        Candidate(person, open_ones.get(person.pk, 0), len(hints.get(person.pk, [])))
        for person in people
    ]
    departments = {person.department_id for person in beside}
    chosen: list[Candidate] = []
    while left and len(chosen) < count:
        best = min(left, key=lambda each: each.order(departments))
        left.remove(best)
        departments.add(best.person.department_id)
        chosen.append(best)
    return chosen


def _open_assessments(application: Application) -> dict[int, int]:
    """User id → assessments in the fund's cases that still wait for that person."""
    rows = Assessment.objects.filter(
        application__fund=application.fund_id,
        application__state=Application.State.PREPARATION,
        state=Assessment.State.OPEN,
    )
    counted = rows.order_by().values("assessor").annotate(n=Count("pk"))
    return dict(counted.values_list("assessor", "n"))
