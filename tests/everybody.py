"""One person for each role of a project and of its fund, and a stranger."""

from accounts.models import User
from config.guard import without_triggers
from fund.models import Appointment
from projects.models import ConflictOfInterest, Project, TeamMember
from projects.people import actions as people_actions
from tests import factories


def around(project: Project) -> dict[str, User]:
    """By their role; who leads and who owns the project are there already."""
    people = {"leader": project.leader, "owner": project.owner}
    for role in TeamMember.Role.values:
        if role not in people:
            people[role] = factories.make_user(role)
            people_actions.add_member(
                project, people[role], role=role, by=project.leader
            )
    for role in Appointment.Role.values:
        people[role] = factories.make_role(project.fund, role)
    return people | {"stranger": factories.make_user("Främling")}


def in_conflict(project: Project, *people: User) -> None:
    """They have a conflict of interest, as somebody else has decided."""
    ConflictOfInterest.objects.bulk_create(
        ConflictOfInterest(project=project, user=person, ground="j4")
        for person in people
    )


def unanswered(person: User) -> None:
    """Nothing is known of conflicts of interest of this person, as before anybody asked:
    an answer is never taken away, so the triggers are."""
    with without_triggers():
        ConflictOfInterest.objects.filter(user=person).delete()


def put(project: Project, state: str) -> Project:
    """The project in another state, whatever led to it."""
    Project.objects.filter(pk=project.pk).update(state=state)
    return Project.objects.select_related("fund").get(pk=project.pk)
