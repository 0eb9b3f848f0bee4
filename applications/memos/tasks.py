"""Jobs of the memos: their PDF, and how many pages they fill."""

from celery import shared_task

from applications.memos import papers as memos_papers


@shared_task(name="applications.tasks.make_memo_pdf")
def make_memo_pdf(*, memo_id: int) -> None:
    """Make and keep the PDF of a finished memo; once, however often it runs."""
    memos_papers.keep_pdf(memo_id)


@shared_task(name="applications.tasks.count_memo_pages")
def count_memo_pages(*, memo_id: int) -> None:
    """How many pages a draft comes to now."""
    memos_papers.count_pages(memo_id)
