"""A message that is lost on the way to the mail server is sent later, and once."""

import socket
import time
from datetime import timedelta

import pytest
from django.utils.translation import gettext_lazy

from accounts import tasks
from accounts.actions import notify
from accounts.models import Mail
from core import clock
from tests import factories
from tests.reliability.fake_smtp import smtp
from tests.reliability.visitor import until
from tests.worker import Worker, forget_jobs

pytestmark = [pytest.mark.reliability, pytest.mark.django_db(transaction=True)]

SUBJECT = gettext_lazy("An application has arrived")


@pytest.fixture
def port() -> int:
    """Where no mail server listens yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def worker(queue, port):
    """As in production: mail goes to the server."""
    worker = Worker(VERKAN_DEMO="False", EMAIL_HOST="127.0.0.1", EMAIL_PORT=str(port))
    worker.start()
    yield worker
    worker.kill()


def tell() -> Mail:
    (mail,) = notify([factories.make_user("Karin")], subject=SUBJECT, path="/")
    return mail


def is_sent(mail: Mail) -> bool:
    mail.refresh_from_db()
    return mail.sent_at is not None


def test_it_is_sent_when_the_server_is_back_and_takes_it(worker, port):
    """First nobody listens; then the server hangs up before it says that it has it."""
    mail = tell()
    until(lambda: "Retry" in worker.log.read_text())
    assert not is_sent(mail)
    with smtp(port=port, breaks=1) as server:
        until(lambda: is_sent(mail))
    (message,) = server.received
    assert "Subject: En ans" in message or "Subject: =?utf-8?" in message


def test_what_the_queue_has_lost_is_found_by_beat_and_sent_once(worker, port):
    with smtp(port=port) as server:
        worker.kill()
        mail = tell()
        forget_jobs()  # Redis has lost it
        eleven_minutes_ago = clock.now() - timedelta(minutes=11)
        Mail.objects.filter(pk=mail.pk).update(created_at=eleven_minutes_ago)
        for _beat in range(2):
            tasks.send_waiting_mail.delay()
        worker.start()
        until(lambda: is_sent(mail))
        time.sleep(2)  # the second one's turn
        assert len(server.received) == 1
