"""Who has which section open just now?

Kept in the cache for a short while and refreshed from the open page. It is news, not
truth: when the cache is away nobody seems to be there, and nothing else stops.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.cache import cache
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from redis.exceptions import RedisError

from accounts.models import User
from applications.models import Application
from projects.models import TeamMember

SECONDS = 45  # a page that is open says so every twenty


@dataclass(frozen=True)
class Writer:
    """One of those who write together."""

    pk: int
    name: str

    def __str__(self):
        return self.name


@dataclass(frozen=True)
class Here:
    """Somebody who writes, and the key of the section."""

    person: Writer
    section: str


def _key(application: Application, user_pk: int) -> str:
    return f"presence:{application.pk}:{user_pk}"


def enter(application: Application, section: str, *, by: User) -> None:
    """`by` has this section open now."""
    try:
        cache.set(_key(application, by.pk), section, SECONDS)
    except (RedisError, OSError):
        return


def others(
    application: Application, people: Iterable[Writer], *, but: User
) -> list[Here]:
    """Who of `people` has which section open, in their order; without `but`."""
    by_key = {_key(application, who.pk): who for who in people if who.pk != but.pk}
    if not by_key:
        return []
    try:
        found = cache.get_many(by_key)
    except (RedisError, OSError):
        return []
    return [Here(who, found[key]) for key, who in by_key.items() if key in found]


def with_writers(applications: QuerySet[Application]) -> QuerySet[Application]:
    """The applications with those who write each, read in the same query."""
    team = TeamMember.objects.filter(project=OuterRef("project"))
    told = JSONObject(pk="user", name="user__name")
    rows = team.order_by("added_at", "pk").values(told=told)
    return applications.annotate(told_writers=ArraySubquery(rows))


def writers(application: Any) -> list[Writer]:
    """Those who write together, in the order they came (`with_writers` read them)."""
    found = {row["pk"]: Writer(**row) for row in application.told_writers}
    return list(found.values())
