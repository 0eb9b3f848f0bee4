"""A Celery worker as in production: a process of its own, that can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

from django.conf import settings
from django.db import connection

from config import celery_app

READY_SECONDS = 30


class Worker:
    """Works on the jobs of this test's database until it is stopped; what is given is
    another in its environment."""

    def __init__(self, **settings_of_its_own: str):
        self.own = settings_of_its_own
        self.log = settings.WORKER_VAR / "worker.log"
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        """Start it, and return when it is ready to work."""
        settings.WORKER_VAR.mkdir(parents=True, exist_ok=True)
        words = ["celery", "-A", "config", "worker", "--concurrency=1", "-l", "INFO"]
        quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *words, *quiet],
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=settings.BASE_DIR,
                env=environment() | self.own,
                start_new_session=True,
            )
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while " ready." not in self.log.read_text():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise AssertionError(
                    f"The worker did not start: {self.log.read_text()}"
                )
            time.sleep(0.1)

    def kill(self) -> None:
        """End it and its children at once, as a power cut would."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@contextmanager
def changed(settings_of_celery, **values) -> Iterator[None]:
    """Other settings of the queue meanwhile."""
    before = {name: settings_of_celery[name] for name in values}
    settings_of_celery.update(values)
    yield
    settings_of_celery.update(before)


@contextmanager
def unattended() -> Iterator[None]:
    """What is queued meanwhile nobody does, unless a worker was to do it: a paper that no
    test reads costs as much to print as twenty pages to show."""
    if not celery_app.conf.task_always_eager:
        yield
        return
    with changed(celery_app.conf, task_always_eager=False):
        yield
    forget_jobs()


def forget_jobs() -> None:
    """Empty the queue of this test's database."""
    celery_app.control.purge()


def environment() -> dict[str, str]:
    """What makes another process of Verkan use this test's database and queue."""
    database = connection.settings_dict
    host = quote(database["HOST"], safe="")
    user = f"{quote(database['USER'])}:{quote(database['PASSWORD'])}"
    port = f":{database['PORT']}" if database["PORT"] else ""
    where = f"?host={host}" if host.startswith("%2F") else ""
    server = "" if where else f"{host}{port}"
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": f"postgresql://{user}@{server}/{database['NAME']}{where}",
        "REDIS_URL": settings.REDIS_URL,
        "SECRET_KEY": settings.SECRET_KEY,
        "VERKAN_VAR": str(settings.WORKER_VAR),
        "VERKAN_DEMO": "True",  # mail goes to the log
    }
