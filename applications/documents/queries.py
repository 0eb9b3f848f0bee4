"""Which of a plan's files may somebody read?"""

from typing import Any

from projects.models import Document


def readable(user, content: dict[str, Any]) -> set[int]:
    """Which of the files that the contents refer to this person may open."""
    pks = [row["id"] for row in content["documents"]]
    if not pks:
        return set()
    rows = Document.objects.visible_to(user).filter(pk__in=pks)
    return set(rows.values_list("pk", flat=True))
