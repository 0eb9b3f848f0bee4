"""A paper that is kept as text in the program, printed as PDF/A."""

import re

from django.utils import translation
from django.utils.text import slugify

from applications.models import RecordedPaper
from applications.register import reading
from applications.register.kinds import Contents, kinds, title_of
from core.files.pdf import render_pdf


def safe_name(number: str) -> str:
    """A registry number as a part of a file name: KS-2026-0412."""
    return re.sub(r"[^\w.-]+", "-", number).strip("-") or "-"


def short(text: str) -> str:
    """A title as a part of a file name."""
    return slugify(text)[:60] or "handling"


def contents_of(paper: RecordedPaper) -> Contents:
    """What the paper holds, in Swedish. By hand: the file that was attached, if any."""
    kind = kinds().get(paper.kind)
    with translation.override("sv"):
        if kind is not None:
            return kind.read(paper.target)
        if paper.file:
            texts = reading.texts_of_file(paper.file)
            return Contents(file=lambda: paper.file, texts=texts)
        return Contents()


def printed(paper: RecordedPaper, contents: Contents | None = None) -> bytes:
    """The paper as PDF/A, with its number; for papers without a file of their own."""
    contents = contents or contents_of(paper)
    with translation.override("sv"):
        context = {
            "paper": paper,
            "application": paper.application,
            "fund": paper.application.fund,
            "kind": title_of(paper.kind),
            "sections": contents.sections,
        }
        return render_pdf("applications/register/pdf/paper.html", context)
