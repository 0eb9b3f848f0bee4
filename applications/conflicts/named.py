"""Who is named in a case: all whom a conflict of interest could be about.

Whoever answers is asked about them by name, from the version handed in: to answer for
what one has not been told is no answer (KL 6:28, domain 3.5).
"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from applications.case import queries as case_queries
from applications.models import Application
from applications.separation import hints

NAMES = {"owner_name", "leader_name", "evaluator"}


def of(
    application: Application, content: dict[str, Any], *, with_assessors: bool = True
) -> list[tuple[str, str]]:
    """What they are in the case, and their names: applicant, the other parties, owner,
    leader, those who endorse, who will evaluate, who wrote, and who has assessed."""
    assessors = case_queries.assessments_of(application) if with_assessors else []
    project = application.project
    return [
        *in_words(
            content, owner=str(project.owner or ""), leader=str(project.leader or "")
        ),
        *_told(_("Has written"), (each.user.name for each in hints.team_of(project))),
        *_told(_("Has assessed"), (str(each.assessor) for each in assessors)),
    ]


def of_many(
    applications: Iterable[Any],
) -> dict[int, list[tuple[str, str]]]:
    """Case (id) → the same, of cases read with `content` and with who owns and leads the
    project: in two questions, however many they are."""
    rows = list(applications)
    if rows:
        hints.read_teams_once([row.project for row in rows])
        case_queries.read_assessments_once(rows)
    return {row.pk: of(row, row.content) for row in rows}


def in_words(
    content: dict[str, Any], *, owner: str = "", leader: str = ""
) -> list[tuple[str, str]]:
    """The same of what was handed in, and of those who own and lead the project by now."""
    texts = {
        answer["key"]: answer["text"]
        for section in content["sections"]
        for answer in section["answers"]
        if answer["key"] in NAMES
    }
    parties = content["parties"]
    others = [row["name"] for row in parties if row["name"] != content["lead"]]
    return [
        *_told(_("Applies"), [content["lead"]]),
        *_told(_("Takes part"), others),
        *_told(_("Owns the project"), [texts.get("owner_name", ""), owner]),
        *_told(_("Leads the project"), [texts.get("leader_name", ""), leader]),
        *_told(_("Endorses"), (row["endorsed_by"] for row in parties)),
        *_told(_("Evaluates"), [texts.get("evaluator", "")]),
    ]


def _told(label: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """Nothing of a part that nobody has."""
    found = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    mark = "; " if any("," in name for name in found) else ", "  # a name with its title
    return [(label, mark.join(found))] if found else []
