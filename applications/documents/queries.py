"""Which of a plan's files may somebody read?"""

from typing import Any

from django.db.models import Q, QuerySet

from accounts.access import rows_given
from applications.models.separation import stands_aside
from projects.models import Document, Project


def open_to(user) -> QuerySet[Document]:
    """As the projects have it, and not to who stands aside from a case of the project."""
    own = Q(project__in=rows_given(user, "projects.view_project", Project))
    rows = Document.objects.visible_to(user)
    return rows.filter(own | ~stands_aside(user, "project__applications"))


def readable(user, content: dict[str, Any]) -> set[int]:
    """Which of the files that the contents refer to this person may open."""
    pks = [row["id"] for row in content["documents"]]
    if not pks:
        return set()
    rows = open_to(user).filter(pk__in=pks)
    return set(rows.values_list("pk", flat=True))
