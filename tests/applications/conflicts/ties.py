"""What ties somebody to a case: to its project, or to the case alone."""

from collections.abc import Callable

from accounts.models import User
from applications.models import Application, Idea, IdeaAuthor
from tests.projects.conflicts import ties as of_projects

Tie = Callable[[Application, User], object]


def to_its_project(tie: of_projects.Tie) -> Tie:
    return lambda case, person: tie(case.project, person)


def created_it(case: Application, person: User) -> None:
    Application.objects.filter(pk=case.pk).update(created_by=person)


def has_left_the_idea(case: Application, person: User) -> None:
    """One of those who wrote the idea that the application came from, and left it."""
    idea = Idea.objects.create(
        fund=case.fund,
        created_by=person,
        changed_by=person,
        submitted_at=case.submitted_at,
        submitted_by=person,
        registry_number="SIF 1-1",
        state=Idea.State.BECAME_APPLICATION,
        application=Application.objects.get(pk=case.pk),
    )
    IdeaAuthor.objects.create(idea=idea, user=person, added_by=person).delete()


def has_left_the_idea_and_is_cleared(case: Application, person: User) -> None:
    has_left_the_idea(case, person)
    of_projects.ruled("none")(case.project, person)


CONFLICTS = {name: to_its_project(tie) for name, tie in of_projects.CONFLICTS.items()}
TIES: dict[str, Tie] = {
    **CONFLICTS,
    **{name: to_its_project(tie) for name, tie in of_projects.APPLIES.items()},
    "created it": created_it,
    "has left the idea": has_left_the_idea,
}
# What leaves somebody where they were.
FREE: dict[str, Tie] = {
    **{name: to_its_project(tie) for name, tie in of_projects.FREE.items()},
    "has left the idea and is cleared": has_left_the_idea_and_is_cleared,
}
