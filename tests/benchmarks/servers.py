"""Which servers does the bench start? Its own, and it counts no others."""

import os
import socket
import time
from contextlib import suppress
from pathlib import Path

from config.services.processes import Died, Processes
from tests.benchmarks.ruler import Failed

SECONDS = 60


class Servers(Processes):
    """Web servers on the loopback, each with a database; all ended in the end."""

    def __init__(self, postgres: Path):
        super().__init__(say=lambda _line: None)
        self.database = int((postgres / "postmaster.pid").read_text().split()[0])
        self.ports: dict[str, int] = {}

    def serve(self, name: str, module: str, **env: str) -> None:
        """Start gunicorn as in production, and return when it answers."""
        self.ports[name] = port = _free_port()
        web = ("gunicorn", "-c", "python:config.gunicorn", f"{module}:application")
        bind = {"BIND": f"127.0.0.1:{port}", "LOG_LEVEL": "WARNING"}
        self.start(name, *web, env={**os.environ, **bind, **env})
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            try:
                self.check()
            except Died as death:
                raise Failed(str(death)) from death
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            time.sleep(0.1)
        raise Failed(f"{name} does not answer.")

    def base(self, name: str) -> str:
        return f"http://127.0.0.1:{self.ports[name]}"

    def web(self, name: str) -> int:
        """The process that the workers of this server are children of."""
        return self.running[name].pid

    def roots(self, name: str) -> tuple[int, ...]:
        """Whose work is counted: the web server's, and that of all of the database,
        since what runs side by side there is no child of the connection that asked."""
        return self.web(name), self.database

    def workers(self, name: str) -> list[int]:
        pid = self.web(name)
        return [
            int(child)
            for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        ]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
