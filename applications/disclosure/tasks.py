"""Jobs of the disclosures: the dossier."""

from celery import shared_task

from applications.disclosure import dossier


@shared_task(name="applications.tasks.make_dossier")
def make_dossier(*, disclosure_id: int) -> None:
    """Make and keep the zip of a reviewed request; once, however often it runs."""
    dossier.keep_dossier(disclosure_id)
