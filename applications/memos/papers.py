"""A memo on paper: made once and kept when it is finished; a draft is only counted."""

from functools import partial
from typing import Any

from django.utils import translation

from applications.case import page as case_page
from applications.memos import content as memos_content
from applications.memos.basis import Basis
from applications.models import Application
from applications.models.memo import Memo, MemoFile
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
    cases = case_page.with_project(Application.objects.all())
    basis = Basis(memo.begun_by, cases.get(pk=memo.application_id))
    mark = memos_content.mark_of_texts(memo.parts.all())
    figures = memos_content.figures(basis, author=memo.begun_by)
    with translation.override("sv"):
        _pdf, pages = render_pages(TEMPLATE, _context(memo, figures))
    drafts = Memo.objects.filter(pk=memo.pk, state=Memo.State.DRAFT)
    drafts.update(counted_pages=pages, counted_mark=mark)
