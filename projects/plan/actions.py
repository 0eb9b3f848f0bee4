"""How does a project begin?"""

from django.db import transaction

from accounts.audit import record
from fund.models import Fund
from projects.models import Project, TeamMember
from projects.people.actions import add_member

Role = TeamMember.Role


@transaction.atomic
def propose_project(*, fund: Fund, title: str, by, **fields) -> Project:
    """A new project, known only to those who write it."""
    project = Project(fund=fund, title=title, created_by=by, **fields)
    project.full_clean()
    project.save()
    add_member(project, by, role=Role.AUTHOR, by=by)
    record(project, "proposed", by=by)
    return project
