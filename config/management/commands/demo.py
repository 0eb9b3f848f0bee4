"""The whole of Verkan on one machine, with the demo municipality in it."""

import json
import os
import shutil
import signal
import socket
import time
import urllib.error
import urllib.request

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from config import catalogue
from config.services import embedded
from config.services.processes import Died, Processes

WEB_SECONDS = 120
LOOK_SECONDS = 0.5


class Command(BaseCommand):
    help = "Start the demo: web, worker and beat, on a database of its own under var/."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument(
            "--reset", action="store_true", help="throw away what the demo holds first"
        )

    def handle(self, *, reset, **options):
        if not settings.DEMO:
            raise CommandError("This is not the demo. Start it with: make demo")
        port = _port()
        for ending in (signal.SIGINT, signal.SIGTERM):  # the first may come ignored
            signal.signal(ending, _interrupt)
        try:
            self._prepare(reset=reset)
            with Processes(say=self.say) as processes:
                self._serve(processes, port)
        except Died as death:
            raise CommandError(f"The demo stopped: {death}") from death
        except KeyboardInterrupt:
            self.say(
                "The demo has stopped. Its data is kept; make demo starts it again."
            )

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def _prepare(self, *, reset: bool) -> None:
        if reset:
            self._reset()
        catalogue.compile_all()
        call_command("collectstatic", interactive=False, verbosity=0)
        self.say("Preparing the database …")
        call_command("migrate", interactive=False, verbosity=0)
        if get_user_model().objects.filter(is_active=True).exists():
            return
        if "seed_demo" in get_commands():
            self.say("Telling the demo municipality's history …")
            call_command("seed_demo")

    def _reset(self) -> None:
        if settings.DATABASE_URL:
            raise CommandError(
                "DATABASE_URL points at a server; empty that database yourself."
            )
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        connection.close()
        cache.clear()
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)

    def _serve(self, processes: Processes, port: int) -> None:
        celery = ("celery", "-A", "config", "--quiet")
        web = ("gunicorn", "-c", "python:config.gunicorn", "config.wsgi")
        quiet = {"BIND": f"127.0.0.1:{port}", "LOG_LEVEL": "WARNING"}
        os.environ.setdefault("SITE_URL", f"http://localhost:{port}")  # in the mail
        processes.start("web", *web, env=quiet)
        processes.start("worker", *celery, "worker", "--concurrency=1", "-l", "WARNING")
        processes.start("beat", *celery, "beat", "-l", "WARNING")
        _wait_for_the_web(processes, port)
        self.say(_welcome(port))
        while True:
            processes.check()
            if name := embedded.silent():
                raise Died(f"{name} does not answer any longer.")
            time.sleep(LOOK_SECONDS)


def _interrupt(*_signal: object) -> None:
    raise KeyboardInterrupt


def _port() -> int:
    """The port to answer at, if it is free."""
    wanted = os.environ.get("PORT", "8000")
    if not wanted.isdecimal() or not 0 < int(wanted) < 65536:
        raise CommandError(f"PORT={wanted}: write a number between 1 and 65535.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(wanted)))
        except OSError as refusal:
            raise CommandError(
                f"Port {wanted} cannot be used ({refusal.strerror}). "
                f"Stop what uses it, or choose another: make demo PORT=8001"
            ) from refusal
    return int(wanted)


def _wait_for_the_web(processes: Processes, port: int) -> None:
    deadline = time.monotonic() + WEB_SECONDS
    answers: object = "no answer"
    while time.monotonic() < deadline:
        processes.check()
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/") as page:
                json.load(page)
                return
        except urllib.error.HTTPError as fault:
            answers = fault.read().decode()
        except OSError:
            pass
        time.sleep(0.1)
    raise Died(f"the web process did not become well in time: {answers}")


def _welcome(port: int) -> str:
    people = get_user_model().objects.filter(is_active=True).order_by("pk")[:20]
    names = [
        f"  {person.name:24} {person.title:34} {person.email}" for person in people
    ]
    return "\n".join(
        [
            "",
            f"Verkan is running:  http://localhost:{port}/",
            "",
            "Choose a person on the sign-in page; no password is asked for:",
            *(names or ["  (nobody yet: the database is empty)"]),
            "",
            "Mail is printed here. Ctrl-C stops everything and keeps the data.",
            "",
        ]
    )
