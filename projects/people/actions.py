"""Who comes into a project, who leaves it, who leads and owns it?"""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import MailKind, User
from core.refusals import TransitionRefused
from projects import permissions
from projects.models import ConflictOfInterest, Project, TeamMember

Ground = ConflictOfInterest.Ground
Role = TeamMember.Role


@transaction.atomic
def add_member(project: Project, user: User, *, role: str, by) -> TeamMember:
    """Give `user` a role in the project, and tell them. Twice is once.

    Not to one who judges what is asked for: that would take their voice away.
    """
    _require_no_judge(project, user)
    member, created = TeamMember.objects.get_or_create(
        project=project, user=user, role=role
    )
    permissions.give_role(member)
    if created:
        record(project, "member_added", by=by, note=f"{user.email}: {role}")
        if user.pk != by.pk:
            notify(
                [user],
                subject=gettext_lazy("You have a role in a project"),
                path=project.get_absolute_url(),
                kind=MailKind.NEWS,
            )
    return member


def _require_no_judge(project: Project, user: User) -> None:
    """Assesses it, or has answered for taking part in the decision about it."""
    if project.state != Project.State.PROPOSED:
        return
    assesses = given(user, "projects.assess_project", project)
    if assesses or project.conflicts.filter(user=user, ground=Ground.NONE).exists():
        raise TransitionRefused(
            _("%(name)s handles the case for the fund, and cannot take part in it.")
            % {"name": user}
        )


@transaction.atomic
def remove_member(member: TeamMember, *, by) -> None:
    """Take a role back. The last one who can write stays."""
    writers = member.project.team.filter(
        role__in=[Role.AUTHOR, Role.OWNER, Role.LEADER]
    ).exclude(pk=member.pk)
    if not writers.exists():
        raise TransitionRefused(_("Somebody must be left who can write."))
    permissions.take_role(member)
    if member.role in APPOINTED:
        mine = Project.objects.filter(pk=member.project_id)
        mine.filter(**{member.role: member.user}).update(**{member.role: None})
    record(
        member.project,
        "member_removed",
        by=by,
        note=f"{member.user.email}: {member.role}",
    )
    member.delete()


APPOINTED = (Role.LEADER, Role.OWNER)  # also columns of the project


@transaction.atomic
def appoint(project: Project, user: User, *, role: str, by: User) -> None:
    """Make `user` the project's leader or owner, in the place of the one before."""
    setattr(project, role, user)
    project.save(update_fields=[role])
    add_member(project, user, role=role, by=by)
    for former in project.team.filter(role=role).exclude(user=user):
        remove_member(former, by=by)
