"""A worker is killed between a paper's file and its row; another makes the paper."""

import time

import pytest
from django.db import connection, transaction

from applications.models import ArchiveCopy
from applications.register import tasks as register_tasks
from core.files.kept import is_whole
from tests import factories
from tests.worker import Worker, forget_jobs

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

PATIENCE = 60  # seconds
WAITS = """
    SELECT 1 FROM pg_locks
    WHERE relation = 'applications_archivecopy'::regclass AND NOT granted
"""


def wait_until(condition) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_worker_killed_between_file_and_row_leaves_no_paper(queue):
    call = factories.make_call(factories.make_fund())
    version = factories.submitted(call, factories.make_user()).versions.get()
    forget_jobs()  # the copy that the hand-in asked for
    worker = Worker()
    worker.start()
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("LOCK TABLE applications_archivecopy IN EXCLUSIVE MODE")
            register_tasks.make_archive_copy.delay(version_id=version.pk)
            wait_until(lambda: cursor.execute(WAITS).fetchall())
            worker.kill()
        assert not ArchiveCopy.objects.exists()

        worker.start()
        register_tasks.make_archive_copy.delay(version_id=version.pk)
        wait_until(ArchiveCopy.objects.exists)
    finally:
        worker.kill()
    assert is_whole(ArchiveCopy.objects.get().file)
