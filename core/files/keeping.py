"""How does a paper come to be kept: once, in Swedish, with its checksum beside it?

A worker may be killed at any moment, and another may make the same paper. The row about
which it is stays locked meanwhile, and the paper's own row comes last: without it, what
lies in the store is no paper, and the next attempt makes one.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, Any, Generic, TypeVar

from django.core.files import File
from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils import translation

from core.files.kept import KeptFile, sha256_of
from core.files.pdf import DataFile, render_pages

About = TypeVar("About", bound=Model)
Kept = TypeVar("Kept", bound=KeptFile)


@dataclass
class Paper(ABC, Generic[Kept]):
    """A paper that is to be there; `row` says which, and is not in the database yet."""

    row: Kept

    @abstractmethod
    def write(self, file: IO[bytes]) -> None:
        """Make the paper; columns that tell of it (pages, size) are set on the row."""

    def kept(self) -> Kept | None:
        """The same paper, when it has been made."""
        same = {name: getattr(self.row, name) for name in self.row.ONCE}
        return type(self.row)._default_manager.filter(**same).first()

    def keep(self) -> Kept:
        """Make it and keep it. The paper has to be about a row that is locked."""
        row = self.row
        with TemporaryFile() as file:
            self.write(file)
            row.sha256 = sha256_of(file)
            row.file.save(row.file_name, File(file), save=False)
        row.save(force_insert=True)
        return row


@dataclass
class Printed(Paper[Kept]):
    """A paper that a template becomes as PDF; `context` is asked only if it is made."""

    template: str
    context: Callable[[], dict[str, Any]]
    data: Sequence[DataFile] = ()

    def write(self, file: IO[bytes]) -> None:
        pdf, pages = render_pages(self.template, self.context(), data=self.data)
        if hasattr(self.row, "pages"):
            self.row.pages = pages
        file.write(pdf)


def keep_once(rows: QuerySet[About], paper_of: Callable[[About], Paper[Kept]]) -> Kept:
    """The paper about the one row that `rows` finds; made when it is not there.

    Two at once: the second waits and finds it. Raises DoesNotExist of the row's model.
    """
    with transaction.atomic(), translation.override("sv"):
        paper = paper_of(_locked(rows))
        return paper.kept() or paper.keep()


def keep_missing(
    rows: QuerySet[About], papers_of: Callable[[About], Iterable[Paper[Kept]]]
) -> list[Kept]:
    """The same for a row with several papers; those that were made now."""
    with transaction.atomic(), translation.override("sv"):
        papers = papers_of(_locked(rows))
        return [paper.keep() for paper in papers if not paper.kept()]


def _locked(rows: QuerySet[About]) -> About:
    return rows.select_for_update(of=("self",)).get()
