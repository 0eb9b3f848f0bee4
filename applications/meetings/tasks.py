"""Jobs of the meetings: a packet for each reader."""

from celery import shared_task

from applications.meetings import packets


@shared_task(name="applications.tasks.make_packet")
def make_packet(*, notice_id: int, reader_id: int) -> None:
    """Make and keep the papers of a meeting for one reader; once, however often it runs."""
    packets.keep(notice_id, reader_id)


@shared_task(name="applications.tasks.make_packets")
def make_packets(*, notice_id: int) -> None:
    """The same for everybody who is called."""
    packets.keep_for_members(notice_id)
