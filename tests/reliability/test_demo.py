"""The whole demo, started as a user starts it, and stopped in every way it can be."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import psutil
import pytest
from django.conf import settings

pytestmark = pytest.mark.reliability


class Demo:
    """One demo on a port and in a folder of its own."""

    def __init__(self, var: Path):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.var = var
        self.process = None

    def start(self) -> None:
        given = ("DATABASE_URL", "REDIS_URL", "REDIS_PREFIX", "SECRET_KEY")
        inherited = {
            name: value for name, value in os.environ.items() if name not in given
        }
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "demo"],
            cwd=settings.BASE_DIR,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=inherited
            | {
                "DJANGO_SETTINGS_MODULE": "config.settings",
                "PORT": str(self.port),
                "VERKAN_VAR": str(self.var),
                "VERKAN_DEMO": "True",
            },
        )
        self._wait_for("Verkan is running:")

    def _wait_for(self, words: str) -> None:
        os.set_blocking(self.process.stdout.fileno(), True)
        heard = []
        for line in self.process.stdout:
            heard.append(line)
            if words in line:
                return
        code = self.process.wait()
        raise AssertionError(f"It ended with code {code}: {''.join(heard[-20:])}")

    def health(self) -> dict:
        url = f"http://127.0.0.1:{self.port}/health/"
        with urllib.request.urlopen(url, timeout=10) as page:
            return json.load(page)

    def child(self, word: str) -> psutil.Process:
        family = psutil.Process(self.process.pid).children()
        return next(child for child in family if word in " ".join(child.cmdline()))

    def end(self, with_signal: signal.Signals) -> str:
        """The last words."""
        self.process.send_signal(with_signal)
        return self.process.communicate(timeout=60)[0]


@pytest.fixture(scope="module")
def var(tmp_path_factory):
    """Kept between the tests of this file: the next start finds what the last one left."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture
def demo(var):
    demo = Demo(var)
    demo.start()
    yield demo
    if demo.process.poll() is None:
        demo.end(signal.SIGTERM)


def leftovers(var: Path) -> list[str]:
    """What still runs of the demo, other than the dead that nobody has buried."""
    found = []
    for process in psutil.process_iter(["cmdline", "environ", "status"]):
        words = " ".join(process.info["cmdline"] or [])
        home = (process.info["environ"] or {}).get("VERKAN_VAR", "")
        if str(var) in words + home and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(words)
    return [words for words in found if "pytest" not in words]


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_asked_and_leaves_nothing_running(demo, var, with_signal):
    assert demo.health() == {"database": True, "migrations": True, "redis": True}
    assert "Its data is kept; make demo starts it again." in demo.end(with_signal)
    assert demo.process.returncode == 0
    assert leftovers(var) == []


@pytest.mark.parametrize("name", ["gunicorn", "worker", "beat"])
def test_it_ends_when_one_of_its_programs_dies(demo, var, name):
    demo.child(name).kill()
    last_words = demo.process.communicate(timeout=60)[0]
    assert "CommandError: The demo stopped: " in last_words
    assert demo.process.returncode == 1
    assert leftovers(var) == []


@pytest.mark.parametrize(
    ("name", "program"), [("postgres", "postgres -D"), ("redis", "redis-server")]
)
def test_it_ends_with_a_sentence_when_a_server_of_its_own_dies(
    demo, var, name, program
):
    server = next(
        process
        for process in psutil.process_iter(["cmdline"])
        if program in (words := " ".join(process.info["cmdline"] or []))
        and str(var) in words
    )
    server.kill()
    last_words = demo.process.communicate(timeout=60)[0].splitlines()
    assert last_words[-1] == (
        f"CommandError: The demo stopped: {name} does not answer any longer."
    )
    assert demo.process.returncode == 1
    assert leftovers(var) == []


def test_a_killed_demo_leaves_nothing_behind_and_starts_again(demo, var):
    demo.process.kill()
    demo.process.communicate()
    deadline = time.monotonic() + 30
    while leftovers(var) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert leftovers(var) == []
    demo.start()
    assert demo.health()["database"] is True
