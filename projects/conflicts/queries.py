"""Who stands aside from a project, an application or an idea, and on which ground?

Asked of a row at hand; a list asks in its `filter`, by `stands_aside` of the models, and
triggers ask the same views. A page that asks often reads its rows `with_asides`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Prefetch, QuerySet
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from accounts.models import User
from core.days import moment_in_words
from projects.models.conflict import ACTING, HANDLING, ConflictRuling

NAMED = ("user", "ruling__ruled_by")


def with_asides(rows: QuerySet) -> QuerySet:
    """The rows with all who stand aside from each, and all who have answered that there is
    no conflict of interest, in one more question."""
    view: Any = rows.model._meta.get_field("asides").related_model
    told = view.objects.select_related(*NAMED)
    return rows.prefetch_related(Prefetch("asides", told))


def is_aside(user, row: Any, deed: int = HANDLING) -> bool:
    """As the page has read it, or as it is now."""
    return any(
        aside.user_id == user.pk and aside.closes <= deed for aside in row.asides.all()
    )


def has_conflict(user, row: Any) -> bool:
    """All that is asked of those who act for the project itself."""
    return is_aside(user, row, ACTING)


def has_answered(user, row: Any) -> bool:
    """Said whether there is a conflict of interest, as the page has read it."""
    return any(
        aside.is_answer and aside.user_id == user.pk for aside in row.asides.all()
    )


@dataclass(frozen=True)
class Earlier:
    """Who ruled on an answer that the person has since replaced, and when."""

    ruled_by: str
    ruled_at: datetime

    def about(self, person: User) -> str:
        """The sentence about the person whose answer it was."""
        return _(
            "%(name)s has answered anew since %(by)s decided about an earlier answer "
            "%(day)s."
        ) % {
            "name": person,
            "by": self.ruled_by,
            "day": moment_in_words(self.ruled_at),
        }


def with_rulings(rows: QuerySet) -> QuerySet:
    """Rows that have a project, with what is ruled there, for `answered_anew`: in the
    question that reads them."""
    rulings = ConflictRuling.objects.filter(project=OuterRef("project"))
    told = JSONObject(user="user_id", by="ruled_by__name", at="ruled_at")
    return rows.annotate(
        rulings=ArraySubquery(rulings.order_by("pk").values_list(told))
    )


def answered_anew(row: Any) -> dict[int, Earlier]:
    """User id → the last ruling about an answer that the person has since replaced: it is
    kept, and says nothing of what is answered now (FL 18 §). `row` is read `with_rulings`
    and `with_asides`."""
    anew = {a.user_id for a in row.asides.all() if a.is_answer and not a.ruling_id}
    return {
        told["user"]: Earlier(told["by"], datetime.fromisoformat(told["at"]))
        for told in row.rulings
        if told["user"] in anew
    }


def ids(row: Any, deed: int = HANDLING) -> set[int]:
    """Those (user ids) who stand aside now, whatever a page has read before."""
    return set(row.asides.from_(deed).values_list("user", flat=True))


def without_aside(people: Iterable[User], row: Any, deed: int = HANDLING) -> list[User]:
    """Those of `people` who may know of it, be asked or be told, now."""
    aside = ids(row, deed)
    return [person for person in people if person.pk not in aside]


def asides_of(row: Any, deed: int = HANDLING) -> list[Any]:
    """Who stands aside, by name, each with the first of the reasons for it: that which
    closes most."""
    rows = row.asides.all()
    if "asides" not in getattr(row, "_prefetched_objects_cache", ()):
        rows = rows.select_related(*NAMED)
    first: dict[int, Any] = {}
    for aside in sorted(rows, key=lambda one: (one.closes, one.user.name, one.user_id)):
        if aside.closes <= deed:
            first.setdefault(aside.user_id, aside)
    return list(first.values())
