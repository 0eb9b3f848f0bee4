"""Who has which section open just now?

Kept in the cache for a short while and refreshed from the open page. It is news, not
truth: a cache that was away has forgotten who was there, and nothing else stops.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.cache import cache

from accounts.models import User
from applications.models import Application
from projects.models import TeamMember

SECONDS = 45  # a page that is open says so every twenty


@dataclass(frozen=True)
class Here:
    """Somebody who writes, and the key of the section."""

    person: User
    section: str


def _key(application: Application, user_pk: int) -> str:
    return f"presence:{application.pk}:{user_pk}"


def enter(application: Application, section: str, *, by: User) -> None:
    """`by` has this section open now."""
    cache.set(_key(application, by.pk), section, SECONDS)


def others(
    application: Application, people: Iterable[User], *, but: User
) -> list[Here]:
    """Who of `people` has which section open, in their order; without `but`."""
    by_key = {_key(application, who.pk): who for who in people if who.pk != but.pk}
    if not by_key:
        return []
    found = cache.get_many(by_key)
    return [Here(who, found[key]) for key, who in by_key.items() if key in found]


def team_of(application: Application) -> list[TeamMember]:
    """Those of the project, in the order they came; who has two roles is there twice."""
    team = TeamMember.objects.filter(project=application.project_id)
    return list(team.select_related("user").order_by("added_at", "pk"))


def writers(team: Iterable[TeamMember]) -> list[User]:
    """Those who write together, each once."""
    return list({row.user_id: row.user for row in team}.values())
