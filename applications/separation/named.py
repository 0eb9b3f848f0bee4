"""Whom is a case about? What somebody must know to say whether there is a conflict."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from projects.versions.reading import Content

TEXTS = ("owner_name", "leader_name", "contact", "evaluator", "receiving_unit")


def texts(content: Content) -> Iterable[tuple[str, str, str]]:
    """Where people are named in an application: the letter of the section, the question, and
    what stands there."""
    for section in content["sections"]:
        for answer in section["answers"]:
            if answer["key"] in TEXTS:
                yield section["letter"], answer["label"], answer["text"]


def around(application: Any) -> list[tuple[str, list[str]]]:
    """What each is to the case → the names, of the version handed in last (`content`):
    parties, owner, leader, those who write, and all who are named as something in it."""
    project, content = application.project, application.content
    people = [
        (_("Project owner"), project.owner),
        (_("Project leader"), project.leader),
    ]
    writes = [member.user for member in project.team.select_related("user")]
    found: list[tuple[str, Iterable[Any]]] = [
        (_("Applicant"), [project.lead]),
        (_("Parties"), (row["name"] for row in content["parties"])),
        *((label, [person]) for label, person in people),
        (_("Those who write"), [application.created_by, *writes]),
        *((label, [text]) for _letter, label, text in texts(content)),
    ]
    names: dict[str, dict[str, None]] = {}
    for label, several in found:
        for each in several:
            if each:
                names.setdefault(label, {})[str(each)] = None
    return [(label, list(each)) for label, each in names.items()]
