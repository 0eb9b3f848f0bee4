"""A scanner on loopback that speaks as clamd does, and finds the EICAR test string."""

import socket
import socketserver
import struct
import threading
from contextlib import contextmanager

# Put together here, so that no scanner eats the repository.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
TOO_LARGE = b"INSTREAM size limit exceeded. ERROR\0"


class Clamd(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """On a port, or on the socket at `path`. `says` answers whatever is sent; `waits` is an
    event before which it is silent."""

    daemon_threads = True

    def __init__(self, *, path="", says: bytes = b"", most: int = 2**30, waits=None):
        if path:
            self.address_family = socket.AF_UNIX
        super().__init__(path or ("127.0.0.1", 0), _Talk)
        self.path, self.says, self.most, self.waits = path, says, most, waits
        self.received: list[bytes] = []

    @property
    def url(self) -> str:
        if self.path:
            return f"unix://{self.path}"
        return f"tcp://127.0.0.1:{self.server_address[1]}"


class _Talk(socketserver.StreamRequestHandler):
    server: Clamd

    def handle(self):
        asked = self._until_nul()
        if asked == b"zPING":
            return self._say(self.server.says or b"PONG\0")
        assert asked == b"zINSTREAM", asked
        content = self._stream()
        if content is None:
            return self._say(TOO_LARGE)
        self.server.received.append(content)
        found = b"stream: Eicar-Test-Signature FOUND\0"
        verdict = found if EICAR in content else b"stream: OK\0"
        return self._say(self.server.says or verdict)

    def _say(self, words: bytes) -> None:
        if self.server.waits:
            self.server.waits.wait(20)
        self.wfile.write(words)

    def _until_nul(self) -> bytes:
        said = b""
        while (letter := self.rfile.read(1)) not in (b"\0", b""):
            said += letter
        return said

    def _stream(self) -> bytes | None:
        """The file; None when it is larger than may be."""
        content = b""
        while length := struct.unpack("!I", self.rfile.read(4))[0]:
            content += self.rfile.read(length)
            if len(content) > self.server.most:
                return None
        return content


@contextmanager
def clamd(**manners):
    """Answers until the block is over."""
    with Clamd(**manners) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.05])
        thread.start()
        try:
            yield server
        finally:
            if server.waits:
                server.waits.set()
            server.shutdown()
            thread.join(20)
