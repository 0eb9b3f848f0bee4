"""Does the program start as in production, and refuse to start half set up?"""

import subprocess
import sys

import pytest
from django.conf import settings

from tests.worker import environment

pytestmark = pytest.mark.reliability

SETTINGS = """
import django
from django.conf import settings
django.setup()
print(settings.DEBUG, settings.DEMO, settings.IN_PRODUCTION, settings.ALLOWED_HOSTS)
"""

# Which of the libraries that make and open files a web process has read, and a worker.
LIBRARIES = """
import sys
from config import celery, wsgi
libraries = {"docx", "openpyxl", "weasyprint"}
print(sorted(libraries & sys.modules.keys()))
celery.worker_init.send(sender=None)
print(sorted(libraries & sys.modules.keys()))
"""


def run(*words: str, without: str = "", **changed: str) -> subprocess.CompletedProcess:
    """A program of the installation, with the environment of production."""
    given = environment() | {"ALLOWED_HOSTS": "verkan.example", **changed}
    given |= {"VERKAN_DEMO": "False", "DEBUG": "False"}
    given["SECRET_KEY"] = changed.get("SECRET_KEY", "x9-" * 20 + "abcdefghijklmnop")
    # What Playwright sets in this process, when journeys have run in it before.
    given.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    given.pop(without, None)
    return subprocess.run(
        [sys.executable, *words],
        cwd=settings.BASE_DIR,
        env=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_django_finds_nothing_to_warn_of():
    checked = run("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    assert checked.returncode == 0, checked.stderr


def test_it_is_neither_the_demo_nor_open_to_other_names():
    said = run("-c", SETTINGS).stdout
    hosts = ["verkan.example", "localhost", "127.0.0.1", "[::1]"]
    assert said == f"False False True {hosts}\n"


@pytest.mark.parametrize(
    ("without", "changed", "words"),
    [
        ("SECRET_KEY", {}, "SECRET_KEY is not set"),
        ("", {"DATABASE_URL": "mysql://x/y"}, "DATABASE_URL: write postgresql://"),
        ("", {"REDIS_URL": "memcached://x"}, "REDIS_URL: write redis://"),
    ],
)
def test_half_set_up_it_does_not_start_and_says_what_is_missing(
    without, changed, words
):
    stopped = run("-c", SETTINGS, without=without, **changed)
    assert stopped.returncode == 1
    assert words in stopped.stderr


def test_a_web_process_reads_libraries_for_files_when_asked_and_a_worker_at_once():
    said = run("-W", "ignore", "-c", LIBRARIES)
    assert said.stdout == "[]\n['docx', 'openpyxl', 'weasyprint']\n", said.stderr
