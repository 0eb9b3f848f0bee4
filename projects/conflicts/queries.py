"""Who stands aside from a project, an application or an idea, and on which ground?

Asked of a row at hand; a list asks in its `filter`, by `stands_aside` of the models, and
triggers ask the same views. A page that asks often reads its rows `with_asides`.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet

from accounts.models import User
from projects.models.conflict import ACTING, HANDLING

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
