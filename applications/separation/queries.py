"""Who takes no part in a decision about a case, and why?

Who has a conflict of interest, who applies or has done so, and who signed the
recommendation (design 5, rule 2; domain 3.5). The triggers of `models.separation` hold
the same for scripts and for SQL.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from accounts.models import User
from applications.models import Application, Recommendation
from fund.models import Term
from projects.models import ConflictOfInterest, TeamMember

Ground = ConflictOfInterest.Ground
APPLIES, SIGNED = "applies", "signed"
REASONS: dict[str, str | Promise] = {
    **dict(Ground.choices),
    APPLIES: gettext_lazy("Takes part in the project, or has done so"),
    SIGNED: gettext_lazy("Has signed the recommendation"),
}
IT_APPLIES, NOBODY = Value(APPLIES), Value("")


@dataclass(frozen=True)
class Aside:
    """Somebody who stands aside, with the first of the reasons for it."""

    user_id: int
    user: str
    ground: str
    ruled_by: str | None = None

    def get_ground_display(self) -> str:
        return str(REASONS[self.ground])

    @property
    def leaves_the_room(self) -> bool:
        """Who signed the recommendation may be there, and reads what it rests on."""
        return self.ground != SIGNED


def told(
    answers: Iterable[Any],
    *,
    taking_part: Iterable[Mapping[str, Any]],
    signed_by: User | None,
) -> list[Aside]:
    """The same from what a page has read: the answers that bar, those who write or have
    written (`user` and `name`), and who signed."""
    rows = [Aside(a.user_id, a.user, a.ground, a.ruled_by) for a in answers]
    rows += [Aside(row["user"], row["name"], APPLIES) for row in taking_part]
    if signed_by:
        rows.append(Aside(signed_by.pk, str(signed_by), SIGNED))
    first: dict[int, Aside] = {}
    for row in rows:
        first.setdefault(row.user_id, row)
    return list(first.values())


def of(application: Application) -> list[Aside]:
    return of_all([application])[application.pk]


def among(rows: Iterable[Aside], terms: Iterable[Term]) -> list[Aside]:
    """Those of them who are there, as members, deputies or co-opted."""
    here = {term.user_id for term in terms}
    return [row for row in rows if row.user_id in here]


def ids(application: Application) -> set[int]:
    """Those (user ids) who take no part in deciding the case."""
    return {row.user_id for row in of(application)}


def of_all(applications: Iterable[Application]) -> dict[int, list[Aside]]:
    """Application id → who stands aside; one query for however many cases."""
    cases = list(applications)
    projects = [case.project_id for case in cases]
    pks = [case.pk for case in cases]
    conflicts = ConflictOfInterest.objects.in_force().filter(project__in=projects)
    team = TeamMember.objects.filter(project__in=projects)
    left = TeamMember.objects.left().filter(project__in=projects)
    created = Application.objects.filter(pk__in=pks)
    signed = Recommendation.objects.in_force().filter(application__in=pks)
    rows = _rows(
        conflicts, rank=1, ground=F("ground"), by=F("ruling__ruled_by__name")
    ).union(
        _rows(team, rank=2),
        _rows(left, rank=2),
        _rows(created, rank=2, person="created_by", case="pk"),
        _rows(
            signed,
            rank=3,
            person="signed_by",
            project="application__project",
            case="application",
            ground=Value(SIGNED),
        ),
        all=True,
    )
    found: dict[int, dict[int, Aside]] = {pk: {} for pk in pks}
    for _rank, of_project, of_case, who, name, said, by in rows.order_by(
        "rank", "name", "who"
    ):
        for case in cases:
            if case.project_id == of_project and of_case in (0, case.pk):
                found[case.pk].setdefault(who, Aside(who, name, said, by))
    return {pk: list(people.values()) for pk, people in found.items()}


def _rows(
    queryset: QuerySet,
    *,
    rank: int,
    person: str = "user",
    project: str = "project",
    case: str = "",
    ground: Any = IT_APPLIES,
    by: Any = NOBODY,
) -> QuerySet:
    """Rank, project, case, person, name, ground and who decided so, of one reason."""
    return (
        queryset.order_by()
        .annotate(
            rank=Value(rank),
            of_project=F(project),
            of_case=F(case) if case else Value(0),
            who=F(person),
            name=F(f"{person}__name"),
            said=Cast(ground, CharField()),
            by=by,
        )
        .values_list("rank", "of_project", "of_case", "who", "name", "said", "by")
    )
