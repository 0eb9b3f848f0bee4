"""How somebody stands to a project, for the tests."""

from projects.conflicts.actions import declare_conflict
from projects.people.actions import add_member, remove_member


def tie(project, person, how: str, *, by) -> None:
    """How somebody stands to the project."""
    if how in ("applies", "has applied", "is cleared"):
        member = add_member(project, person, role="author", by=by)
        if how != "applies":
            remove_member(member, by=by)
        if how == "is cleared":  # by a ruling on what they answer
            declare_conflict(project, ground="unsure", by=person)
    elif how not in ("has said nothing", "another"):
        declare_conflict(project, ground=how, by=person)
