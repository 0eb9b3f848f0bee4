"""A memo on paper: made once and kept when it is finished; a draft is only counted."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from applications.case import queries as case_queries
from applications.memos import content as memos_content
from applications.memos.basis import Basis
from applications.models import Application
from applications.models.memo import Memo, MemoFile
from applications.register import reading
from applications.register.kinds import Contents, Direction, Found, PaperKind
from core.files.keeping import Printed, keep_once
from core.files.pdf import render_pages

TEMPLATE = "applications/memos/pdf/memo.html"


def keep_pdf(memo_id: int) -> MemoFile:
    """The PDF of a finished memo."""
    finished = Memo.objects.filter(pk=memo_id, state=Memo.State.FINISHED)
    return keep_once(finished, _paper)


def _paper(memo: Memo) -> Printed[MemoFile]:
    context = partial(_context, memo, memo.figures)
    return Printed(MemoFile(memo=memo), TEMPLATE, context)


def _context(memo: Memo, figures: dict[str, Any]) -> dict[str, Any]:
    content = memos_content.read(memo, figures, memo.parts.all())
    return {"content": content, "sha256": memo.sha256}


def count_pages(memo_id: int) -> None:
    """Remember how many pages a draft comes to, and of which texts."""
    memo = Memo.objects.filter(pk=memo_id, state=Memo.State.DRAFT).first()
    if memo is None:
        return
    cases = case_queries.with_project(Application.objects.all())
    basis = Basis(memo.begun_by, cases.get(pk=memo.application_id))
    mark = memos_content.mark_of_texts(memo.parts.all())
    figures = memos_content.figures(basis, author=memo.begun_by)
    with translation.override("sv"):
        _pdf, pages = render_pages(TEMPLATE, _context(memo, figures))
    drafts = Memo.objects.filter(pk=memo.pk, state=Memo.State.DRAFT)
    drafts.update(counted_pages=pages, counted_mark=mark)


# --- In the register ------------------------------------------------------------------


def _memos(application: Application) -> Iterator[Found]:
    rows = application.memos.filter(state=Memo.State.FINISHED)
    for row in rows.select_related("finished_by").order_by("number"):
        subject = _("Memo %(number)s") % {"number": row.number}
        yield Found(
            row, Direction.DRAWN_UP, row.finished_at, subject, str(row.finished_by)
        )


def _read(memo: Memo) -> Contents:
    parts = [(part.get_key_display(), part.text) for part in memo.parts.order_by("pk")]
    told = [{"heading": heading, "text": text} for heading, text in parts]
    return Contents(
        file=lambda: keep_pdf(memo.pk).file,
        data={"sections": told, "figures": memo.figures},
        texts=[*(text for _heading, text in parts), *reading.strings(memo.figures)],
    )


MEMO = PaperKind(
    "memo", gettext_lazy("Memo"), _memos, _read, lambda row: row.get_absolute_url()
)
