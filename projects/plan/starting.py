"""What can an evidence chain begin with, for each type of project (domain 7.2)?

Its boxes are questions. One that is still there as it was is nobody's answer: it is drawn
as a gap, and keeps the plan from being handed in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from projects.models import Node, Project

Type, Kind = Project.Type, Node.Kind


@dataclass(frozen=True)
class Start:
    """The boxes of a chain, link and question, and its arrows by the places of these."""

    about: str | Promise
    boxes: tuple[tuple[Node.Kind, str | Promise], ...]
    arrows: tuple[tuple[int, int], ...]


STARTS: dict[str, Start] = {
    Type.TESTING: Start(
        _("Tests a method that exists. The chain needs a comparison."),
        (
            (
                Kind.INPUT,
                _("Who can use the method? How many, how much of their time?"),
            ),
            (Kind.INPUT, _("How much time of the ordinary staff does it take?")),
            (
                Kind.ACTIVITY,
                _("Which method, as it is described? For whom, how often?"),
            ),
            (Kind.OUTPUT, _("How many people get all of it each year?")),
            (Kind.OUTCOME, _("What is noticed of them after six months?")),
            (Kind.OUTCOME, _("What is still different after two years?")),
            (Kind.IMPACT, _("How much of it is because of the method? Than in whom?")),
            (Kind.VALUE, _("What is it worth: for the person, for which board?")),
        ),
        ((0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6), (6, 7)),
    ),
    Type.DEVELOPMENT: Start(
        _("Makes something you already do better, in short rounds."),
        (
            (Kind.INPUT, _("Who develops it? How much of their time?")),
            (Kind.INPUT, _("Which users take part, and how?")),
            (Kind.ACTIVITY, _("What do you change first?")),
            (Kind.ACTIVITY, _("How do you try it, and change it again?")),
            (Kind.OUTPUT, _("What is done in another way when the round is over?")),
            (Kind.OUTCOME, _("What do the users notice?")),
            (Kind.OUTCOME, _("What do the staff notice?")),
            (Kind.IMPACT, _("How much of it would have come anyway?")),
            (Kind.VALUE, _("What is it worth, for whom?")),
        ),
        ((0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (6, 5), (5, 7), (7, 8)),
    ),
    Type.INNOVATION: Start(
        _("Creates something new. Few boxes, many assumptions that nobody has tested."),
        (
            (Kind.INPUT, _("Who tries, with how much time and money?")),
            (Kind.ACTIVITY, _("What is the first thing you try?")),
            (Kind.OUTPUT, _("What can somebody use when it has been tried?")),
            (Kind.OUTCOME, _("What becomes different, for whom?")),
            (Kind.IMPACT, _("What speaks for that it was you?")),
            (Kind.VALUE, _("What would it be worth, if it holds?")),
        ),
        ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5)),
    ),
    Type.COLLABORATION: Start(
        _("Changes how you work together. Effects for both the staff and the users."),
        (
            (Kind.INPUT, _("Which time does each party give?")),
            (Kind.INPUT, _("Who leads across the boundary, on whose mandate?")),
            (Kind.ACTIVITY, _("What do you begin to do together?")),
            (Kind.ACTIVITY, _("Which routines and agreements are changed?")),
            (Kind.OUTPUT, _("How many are met by all of you at once?")),
            (Kind.OUTCOME, _("What becomes different for the staff?")),
            (Kind.OUTCOME, _("What becomes different for the users?")),
            (Kind.IMPACT, _("What is because you work together?")),
            (Kind.VALUE, _("What is it worth for each party?")),
        ),
        (
            *((0, 2), (1, 2), (1, 3), (2, 4), (3, 4)),
            *((4, 5), (4, 6), (5, 6), (6, 7), (7, 8)),
        ),
    ),
}


def texts_of(start: Start) -> list[str]:
    """The questions as they are kept: in Swedish, as the plan is frozen."""
    with translation.override("sv"):
        return [str(text) for _kind, text in start.boxes]


@cache
def questions() -> frozenset[str]:
    return frozenset(text for start in STARTS.values() for text in texts_of(start))


def is_question(text: str) -> bool:
    """Is this box still a question that nobody has answered?"""
    return text in questions()


def preview(start: Start) -> Mapping[str, Any]:
    """The chain as data, as `versions.snapshot.chain_content` gives a project's."""
    return {
        "nodes": [
            {"id": number, "kind": kind, "text": text, "horizon": "", "stakeholder": ""}
            for number, ((kind, _text), text) in enumerate(
                zip(start.boxes, texts_of(start), strict=True), 1
            )
        ],
        "edges": [
            {"source": a + 1, "target": b + 1, "assumption": "", "evidence_level": 0}
            for a, b in start.arrows
        ],
        "indicators": [],
    }
