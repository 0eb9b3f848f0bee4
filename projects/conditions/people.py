"""Who is told of a condition, or chosen to see to it: nobody to whom its page is closed."""

from collections.abc import Iterable

from accounts.models import User
from projects.conflicts.queries import without_aside
from projects.found import is_plan_closed
from projects.models import Project
from projects.models.conflict import HANDLING


def who_read(
    people: Iterable[User], project: Project, deed: int = HANDLING
) -> list[User]:
    """Those of `people` who neither stand aside from the deed nor find the plan closed by
    a mark of secrecy: that closes mail and lists with the page (design 5, rule 12)."""
    free = without_aside(people, project, deed)
    if not project.closing_marks.exists():
        return free
    return [person for person in free if not is_plan_closed(person, project)]
