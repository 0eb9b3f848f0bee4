"""Jobs of the documents: a copy of the plan as PDF or Word."""

from celery import shared_task

from applications.documents import copies


@shared_task(name="applications.tasks.make_copy")
def make_copy(*, application_id: int, kind: str, reader_id: int) -> None:
    """Make a copy of the plan as it stands, for one reader; twice does no harm."""
    copies.keep(application_id, kind, reader_id)
