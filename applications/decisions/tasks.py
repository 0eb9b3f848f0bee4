"""Jobs of the decisions: their letters."""

from celery import shared_task

from applications.decisions import papers


@shared_task(name="applications.tasks.make_decision_letter")
def make_decision_letter(*, decision_id: int) -> None:
    """Make and keep the letter about a decision; once, however often it runs."""
    papers.keep_decision_letter(decision_id)
