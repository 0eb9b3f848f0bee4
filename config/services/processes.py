"""Several programs run as one: started together, heard together, stopped together."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from threading import Thread

STOP_SECONDS = 15
# Unbuffered; and that root runs the demo is nobody's concern but root's.
FLAGS = ["-u", "-W", "ignore:You're running the worker with superuser"]


class Died(Exception):
    """One of the programs ended by itself."""


class Processes:
    """Ends with all of them ended, whichever way the `with` block is left."""

    def __init__(self, say: Callable[[str], None]):
        self.say = say
        self.running: dict[str, subprocess.Popen[str]] = {}
        self.voices: list[Thread] = []

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def start(
        self, name: str, *words: str, env: Mapping[str, str] | None = None
    ) -> None:
        """Start a Python module; it ends too if this process is killed."""
        command = [*_ends_with_parent(), sys.executable, *FLAGS, "-m", *words]
        process = subprocess.Popen(  # noqa: S603 - our own words only
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, **(env or {})},
            start_new_session=True,  # Ctrl-C reaches us alone, and we stop them in order
        )
        self.running[name] = process
        voice = Thread(target=self._repeat, args=(name, process), daemon=True)
        voice.start()
        self.voices.append(voice)

    def _repeat(self, name: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        with process.stdout as lines:
            for line in lines:
                self.say(f"{name:6} | {line.rstrip()}")

    def check(self) -> None:
        for name, process in self.running.items():
            if process.poll() is not None:
                raise Died(f"{name} ended with code {process.returncode}.")

    def stop(self) -> None:
        """Ask everyone to finish what they do; whoever takes too long is killed."""
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self.running.values():
            try:
                process.wait(timeout=max(0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        for voice in self.voices:
            voice.join(timeout=1)
        self.running.clear()


def _ends_with_parent() -> list[str]:
    program = shutil.which("setpriv")
    return [program, "--pdeathsig=TERM"] if program else []
