"""How is something tried without a trace? In a fork that tells what came of it."""

import json
import math
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

from django.db import connections


class Spent(Exception):
    """It used the time of the processor that it was given."""


class Hangs(Exception):
    """It waited without end, or ended without a word."""


def tell(ask: Callable[[], Any], *, seconds: float, wall: float = 0) -> Any:
    """What `ask` answers in a fork of this process.

    `seconds` are those of the processor that the fork itself uses: on a busy machine any
    work takes long, and that says nothing of it. `wall` is how long it may take by the
    clock, in seconds too; without a word, twenty times as long and a minute. Raises
    Spent, or Hangs when the clock has ended it or it did not say why it ended.
    """
    connections.close_all()  # a connection is nothing that two can share
    sys.stdout.flush()
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        _limit(seconds)
        _answer(ask, writes)
    os.close(writes)
    try:
        told = _all_of(reads, wall or 60 + 20 * seconds)
    finally:
        os.close(reads)
        ended = _end(child)
    if told:
        return json.loads(told)
    raise Spent if ended == -signal.SIGXCPU else Hangs


def _limit(seconds: float) -> None:
    """The kernel ends this process by SIGXCPU; it knows whole seconds only."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), hard))


def _end(child: int) -> int:
    """How the fork ended by itself; when it has not, it is ended, and that is told."""
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _answer(ask: Callable[[], Any], writes: int) -> None:
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        if not os.environ.get("MUTANTS_ALOUD"):
            os.dup2(silent, 2)
        with os.fdopen(writes, "w") as pipe:
            json.dump(ask(), pipe)
        os._exit(0)
    finally:
        os._exit(1)


def _all_of(reads: int, seconds: float) -> str:
    deadline, told = time.monotonic() + seconds, []
    while piece := _piece(reads, deadline):
        told.append(piece)
    return b"".join(told).decode()


def _piece(reads: int, deadline: float) -> bytes:
    left = max(0, deadline - time.monotonic())
    if not select.select([reads], [], [], left)[0]:
        raise Hangs
    return os.read(reads, 1 << 16)
