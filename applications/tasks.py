from celery import shared_task

from applications import (
    copies,
    meetings_waiting,
    memo_papers,
    minute_papers,
    packets,
    papers,
    reminders,
)
from applications.recording import dossier, gathering


@shared_task
def make_archive_copy(*, version_id: int) -> None:
    """Make and keep the PDF of a version handed in; once, however often it runs."""
    papers.keep_archive_copy(version_id)


@shared_task
def make_decision_letter(*, decision_id: int) -> None:
    """Make and keep the letter about a decision; once, however often it runs."""
    papers.keep_decision_letter(decision_id)


@shared_task
def make_copy(*, application_id: int, kind: str, reader_id: int) -> None:
    """Make a copy of the plan as it stands, for one reader; twice does no harm."""
    copies.keep(application_id, kind, reader_id)


@shared_task
def make_memo_pdf(*, memo_id: int) -> None:
    """Make and keep the PDF of a finished memo; once, however often it runs."""
    memo_papers.keep_pdf(memo_id)


@shared_task
def make_minutes_files(*, minutes_id: int) -> None:
    """Make and keep the minutes and their extracts; once, however often it runs."""
    for application_id in minute_papers.cases_of(minute_papers.keep_files(minutes_id)):
        record_papers.delay(application_id=application_id)


@shared_task
def count_memo_pages(*, memo_id: int) -> None:
    """How many pages a draft comes to now."""
    memo_papers.count_pages(memo_id)


@shared_task
def make_packet(*, notice_id: int, reader_id: int) -> None:
    """Make and keep the papers of a meeting for one reader; once, however often it runs."""
    packets.keep(notice_id, reader_id)


@shared_task
def make_packets(*, notice_id: int) -> None:
    """The same for everybody who is called."""
    packets.keep_for_members(notice_id)


@shared_task
def send_due_reminders() -> None:
    """Remind of last days that are near or have passed; once each."""
    reminders.send_due()
    meetings_waiting.send_due()


@shared_task
def record_papers(*, application_id: int) -> None:
    """Give each new paper of a case its row in the register."""
    gathering.record_papers(application_id)


@shared_task
def record_missing_papers() -> None:
    """The same for every case in which something may have been missed."""
    for application_id in gathering.cases_to_look_at():
        record_papers.delay(application_id=application_id)


@shared_task
def make_dossier(*, disclosure_id: int) -> None:
    """Make and keep the zip of a reviewed request; once, however often it runs."""
    dossier.keep_dossier(disclosure_id)
