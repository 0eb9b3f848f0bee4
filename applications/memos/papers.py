"""A memo on paper: made once and kept when it is finished; a draft is only counted."""

import hashlib
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import translation

from applications.case import page as case_page
from applications.memos import content as memos_content
from applications.memos.basis import Basis
from applications.models import Application
from applications.models.memo import Memo, MemoFile
from core.files.pdf import render_pages


@transaction.atomic
def keep_pdf(memo_id: int) -> MemoFile:
    """The PDF of a finished memo, made once. Two at once: the second finds it."""
    memo = Memo.objects.select_for_update(of=("self",)).get(
        pk=memo_id, state=Memo.State.FINISHED
    )
    kept = MemoFile.objects.filter(memo=memo).first()
    if kept:
        return kept
    pdf, pages = _on_paper(memo, memo.figures)
    file = MemoFile(memo=memo, sha256=hashlib.sha256(pdf).hexdigest(), pages=pages)
    file.file.save(f"{memo.sha256[:16]}.pdf", ContentFile(pdf), save=False)
    file.save(force_insert=True)
    return file


def _on_paper(memo: Memo, figures: dict[str, Any]) -> tuple[bytes, int]:
    content = memos_content.read(memo, figures, memo.parts.all())
    with translation.override("sv"):
        context = {"content": content, "sha256": memo.sha256}
        return render_pages("applications/memos/pdf/memo.html", context)


def count_pages(memo_id: int) -> None:
    """Remember how many pages a draft comes to, and of which texts."""
    memo = Memo.objects.filter(pk=memo_id, state=Memo.State.DRAFT).first()
    if memo is None:
        return
    cases = case_page.with_project(Application.objects.all())
    basis = Basis(memo.begun_by, cases.get(pk=memo.application_id))
    mark = memos_content.mark_of_texts(memo.parts.all())
    figures = memos_content.figures(basis, author=memo.begun_by)
    _pdf, pages = _on_paper(memo, figures)
    drafts = Memo.objects.filter(pk=memo.pk, state=Memo.State.DRAFT)
    drafts.update(counted_pages=pages, counted_mark=mark)
