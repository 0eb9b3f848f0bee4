"""How many of each kind does a start page show, and whose conflict closes a case?"""

from django.db.models import (
    Exists,
    OuterRef,
)

from projects.models import ConflictOfInterest

MOST = 50  # of each kind; whoever has more sees the oldest


def conflicted(user, project: str) -> Exists:
    """Has `user` a conflict of interest in the row's project?"""
    mine = ConflictOfInterest.objects.in_force().filter(
        project=OuterRef(project), user=user
    )
    return Exists(mine)
