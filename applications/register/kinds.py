"""What is a kind of paper, and what is in one of its papers?

A new kind is one `PaperKind` in the `papers` of its room, which the setting
VERKAN_PAPER_KINDS names; the register, the checklist, the dossier and the document plan
then know it. A draft of any kind is no paper yet.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models.fields.files import FieldFile
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy

from applications.models import Application, RecordedPaper

Direction = RecordedPaper.Direction
BY_HAND = "by_hand"


@dataclass(frozen=True)
class Found:
    """A paper of a case, before it has its row. `at` gives its day and its place."""

    target: models.Model
    direction: str
    at: Any  # a moment; that of a finished paper is never missing
    subject: str
    counterpart: str = ""
    is_confidential: bool = False


@dataclass
class Contents:
    """What a paper holds, read only when somebody reads the paper.

    `file` gives the kept file, made first if need be; without one, `sections` (heading,
    text) are printed as PDF/A. `data` is the same for a machine, `texts` what is looked
    through for what may have to be masked; None: the program cannot read the file.
    """

    file: Callable[[], FieldFile] | None = None
    sections: list[tuple[str, str]] = field(default_factory=list)
    data: dict[str, Any] | None = None
    texts: list[str] | None = None

    def as_data(self) -> dict[str, Any] | None:
        if self.data is not None or not self.sections:
            return self.data
        return {"sections": [{"heading": h, "text": t} for h, t in self.sections]}

    def as_texts(self) -> list[str] | None:
        if self.texts is not None or not self.sections:
            return self.texts
        return [text for _heading, text in self.sections]


@dataclass(frozen=True)
class PaperKind:
    """`find` gives a case's papers of this kind; `read` what one of them holds.

    `url` is the address of the paper's own page or file, where it has one. `closes_case`:
    its words stand on the case's page too, which closes with it. `lately` gives the
    applications in which one has come since a moment, where their own history is silent.
    """

    key: str
    title: str | Promise
    find: Callable[[Application], Iterable[Found]]
    read: Callable[[Any], Contents]
    url: Callable[[Any], str] | None = None
    closes_case: bool = True
    is_applicants_own: bool = False
    lately: Callable[[datetime], Iterable[int]] | None = None


@cache
def kinds() -> dict[str, PaperKind]:
    """Every kind of paper by its key, in the order in which the setting names them."""
    named = [import_string(path) for path in settings.VERKAN_PAPER_KINDS]
    return {kind.key: kind for kind in named}


def titles() -> list[tuple[str, str | Promise]]:
    """The kinds as choices, with what is recorded by hand last."""
    named = [(kind.key, kind.title) for kind in kinds().values()]
    return [*named, (BY_HAND, gettext_lazy("Recorded by hand"))]


def title_of(key: str) -> str:
    return str(dict(titles()).get(key, key))
