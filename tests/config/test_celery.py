"""The queue: a real worker, a killed one, and none at all."""

import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from config import tasks
from tests.worker import environment

pytestmark = pytest.mark.reliability

# What a request does, in a process that cannot reach Redis; tells how long it took.
SAVE_AND_SEND = """
import time
import django; django.setup()
from config import tasks
from tests.config.test_celery import make_ended_session
from django.db import transaction
started = time.monotonic()
with transaction.atomic():
    make_ended_session("d")
    tasks.clear_sessions.delay_on_commit()
print(time.monotonic() - started)
"""


def make_ended_session(key: str) -> None:
    ended = timezone.now() - timedelta(days=1)
    Session.objects.create(session_key=key, session_data="", expire_date=ended)


def wait_until(condition, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "It never happened."
        time.sleep(0.1)


def no_sessions() -> bool:
    return not Session.objects.exists()


def test_a_worker_does_what_was_put_on_the_queue(worker):
    make_ended_session("a")
    tasks.clear_sessions.delay_on_commit()
    wait_until(no_sessions)


def test_what_was_waiting_when_the_worker_was_killed_is_done_by_the_next(worker):
    worker.kill()
    make_ended_session("b")
    tasks.clear_sessions.delay_on_commit()
    worker.start()
    wait_until(no_sessions)


def test_nothing_is_put_on_the_queue_before_the_commit(
    django_capture_on_commit_callbacks,
):
    make_ended_session("c")
    with django_capture_on_commit_callbacks() as callbacks:
        tasks.clear_sessions.delay_on_commit()
    assert Session.objects.filter(session_key="c").exists()
    assert len(callbacks) == 1


@pytest.mark.django_db(transaction=True)
def test_a_request_neither_fails_nor_hangs_when_the_queue_is_away():
    done = subprocess.run(
        [sys.executable, "-c", SAVE_AND_SEND],
        env=environment() | {"REDIS_URL": "redis://127.0.0.1:1/0"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "The queue is away: config.tasks.clear_sessions waits" in done.stdout
    assert float(done.stdout.splitlines()[-1]) < 5
    assert Session.objects.filter(session_key="d").exists()
