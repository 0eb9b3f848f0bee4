"""The web process as in production: a process of its own, that can be killed."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from django.conf import settings

from tests.worker import environment

READY_SECONDS = 60


class Web:
    """Answers on a port of this machine, from this test's database, until it is stopped.

    It keeps its port, so that a page that was open finds it again.
    """

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = settings.WORKER_VAR / "web.log"
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        """Start it, and return when it answers."""
        settings.WORKER_VAR.mkdir(parents=True, exist_ok=True)
        if not (settings.WORKER_VAR / "static" / "staticfiles.json").exists():
            self._collect_static()
        words = ["gunicorn", "-c", "python:config.gunicorn", "config.wsgi"]
        bounds = {"WEB_WORKERS": "1", "WEB_THREADS": "2", "SITE_URL": self.url}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *words],
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=settings.BASE_DIR,
                env={**environment(), **bounds, "BIND": f"127.0.0.1:{self.port}"},
                start_new_session=True,
            )
        deadline = time.monotonic() + READY_SECONDS
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise AssertionError(f"It did not start: {self.log.read_text()}")
            time.sleep(0.1)

    def _collect_static(self) -> None:
        words = [sys.executable, "manage.py", "collectstatic", "--noinput", "-v0"]
        subprocess.run(words, cwd=settings.BASE_DIR, env=environment(), check=True)

    def _answers(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.url}/health/", timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """End it and its workers at once, as a power cut would."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        if self.process is not None:
            self.process.wait()
