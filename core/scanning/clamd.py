"""Does the virus scanner of this installation find anything? (ClamAV's clamd, INSTREAM)

The file is sent over a socket in blocks, each after its length; a block of no length ends
it, and clamd answers in one line: `stream: OK`, `stream: <name> FOUND` or `… ERROR`. The
sum of it all has to be over before a time: a person waits for the answer.
"""

import socket
import struct
import time
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from django.conf import settings

PORT = 3310
BLOCK = 64 * 1024
LONGEST_ANSWER = 4096
LENGTH = struct.Struct("!I")


class Away(Exception):
    """Nobody answers there, not in time, or not as clamd does."""


class NotLookedInto(Exception):
    """It answers, and could not look into this file: too large, or too deep."""


def is_asked() -> bool:
    """Has this installation a scanner?"""
    return bool(settings.CLAMD_URL)


def found_in(chunks: Iterable[bytes]) -> str:
    """The name of what clamd finds in the file; "" of nothing.

    Raises Away, and NotLookedInto for what it could not look into.
    """
    with _Talk(settings.CLAMD_SECONDS) as talk:
        talk.send(b"zINSTREAM\0")
        for block in _blocks(chunks):
            talk.send(LENGTH.pack(len(block)) + block)
        talk.send(LENGTH.pack(0))
        return _verdict(talk.answer())


def ping(seconds: float) -> None:
    """Raises Away unless it answers within this time."""
    with _Talk(seconds) as talk:
        talk.send(b"zPING\0")
        if (said := talk.answer()) != "PONG":
            raise Away(f"It answers {said!r} to a ping.")


def _blocks(chunks: Iterable[bytes]) -> Iterable[bytes]:
    for chunk in chunks:
        for start in range(0, len(chunk), BLOCK):
            yield chunk[start : start + BLOCK]


def _verdict(said: str) -> str:
    name, _space, word = said.removeprefix("stream: ").rpartition(" ")
    if word == "OK" and not name:
        return ""
    if word == "FOUND" and name:
        return name
    if word == "ERROR":
        raise NotLookedInto(said)
    raise Away(f"It answers {said!r}.")


def _connected(seconds: float) -> socket.socket:
    parts = urlsplit(settings.CLAMD_URL)
    if parts.scheme == "tcp":
        where = parts.hostname or "", parts.port or PORT
        return socket.create_connection(where, timeout=seconds)
    link = socket.socket(socket.AF_UNIX)
    link.settimeout(seconds)
    try:
        link.connect(unquote(parts.path))
    except OSError:
        link.close()
        raise
    return link


class _Talk:
    """One connection, which is over when its time is."""

    def __init__(self, seconds: float):
        self.ends = time.monotonic() + seconds
        self.is_refused = False

    def __enter__(self) -> "_Talk":
        try:
            self.link = _connected(self._left())
        except OSError as error:
            raise Away(str(error)) from error
        return self

    def __exit__(self, *_what) -> None:
        self.link.close()

    def _left(self) -> float:
        if (left := self.ends - time.monotonic()) <= 0:
            raise Away("It did not answer in time.")
        return left

    def _in_time(self) -> None:
        self.link.settimeout(self._left())

    def send(self, words: bytes) -> None:
        """What is too large is refused by clamd in the middle, which then hangs up: the
        answer says why."""
        if self.is_refused:
            return
        self._in_time()
        try:
            self.link.sendall(words)
        except TimeoutError as error:
            raise Away("It did not take the file in time.") from error
        except OSError:
            self.is_refused = True

    def answer(self) -> str:
        """The line that it says, without its end."""
        said = b""
        while not said.endswith(b"\0") and len(said) < LONGEST_ANSWER:
            self._in_time()
            try:
                part = self.link.recv(1024)
            except OSError as error:
                raise Away(str(error) or "It did not answer in time.") from error
            if not part:
                break
            said += part
        return said.rstrip(b"\0\n").decode(errors="replace")
