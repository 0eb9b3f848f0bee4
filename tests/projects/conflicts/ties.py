"""What ties somebody to a project, each written straight to its rows: the ways to come to
stand aside, whatever page or script made them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import transaction

from accounts.models import User
from projects.models import ConflictOfInterest, ConflictRuling, Project, TeamMember
from tests import factories

Tie = Callable[[Project, User], object]


def answers(ground: str) -> Tie:
    def tie(project: Project, person: User) -> None:
        ConflictOfInterest.objects.update_or_create(
            project=project, user=person, defaults={"ground": ground}
        )

    return tie


def ruled(ground: str) -> Tie:
    """Somebody else has decided about it."""

    def tie(project: Project, person: User) -> None:
        ruling = ConflictRuling.objects.create(
            project=project,
            user=person,
            answered="unsure",
            ground=ground,
            reason="Prövat.",
            ruled_by=factories.make_user("Prövande"),
        )
        ConflictOfInterest.objects.update_or_create(
            project=project, user=person, defaults={"ground": ground, "ruling": ruling}
        )

    return tie


def takes_part(project: Project, person: User) -> TeamMember:
    return TeamMember.objects.create(project=project, user=person, role="partner")


def has_left(project: Project, person: User) -> None:
    takes_part(project, person).delete()


def has_left_and_is_cleared(project: Project, person: User) -> None:
    has_left(project, person)
    ruled("none")(project, person)


CONFLICTS = {
    **{ground: answers(ground) for ground in ("j1", "j2", "j3", "j4", "unsure")},
    "ruled": ruled("j4"),
}
APPLIES: dict[str, Tie] = {"takes part": takes_part, "has left": has_left}
FREE = {
    "none": answers("none"),
    "ruled free": ruled("none"),
    "has left and is cleared": has_left_and_is_cleared,
}


@contextmanager
def undone() -> Iterator[None]:
    """All that is written in it is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def fresh(person: User) -> User:
    """Without what the last question remembered."""
    return User.objects.get(pk=person.pk)
