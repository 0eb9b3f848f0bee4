"""Which of a plan's files may somebody read?"""

from typing import Any

from django.db.models import Q, QuerySet

from accounts.access import rows_given
from applications.models import Application
from applications.models.separation import stands_aside
from applications.register.secrecy import closed_to
from projects.models import Document, Project


def open_to(user) -> QuerySet[Document]:
    """As the projects have it, and neither to who stands aside from a case of the project
    nor to whom something secret in a case of it is closed."""
    own = Q(project__in=rows_given(user, "projects.view_project", Project))
    secret = Application.objects.filter(closed_to(user)).values("project")
    is_closed = stands_aside(user, "project__applications") | Q(project__in=secret)
    return Document.objects.visible_to(user).filter(own | ~is_closed)


def readable(user, content: dict[str, Any]) -> set[int]:
    """Which of the files that the contents refer to this person may open."""
    pks = [row["id"] for row in content["documents"]]
    if not pks:
        return set()
    rows = open_to(user).filter(pk__in=pks)
    return set(rows.values_list("pk", flat=True))
