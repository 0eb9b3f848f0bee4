"""A mail server on loopback, which can be told to break off in the middle."""

import socketserver
import threading
from contextlib import contextmanager


class Smtp(socketserver.ThreadingTCPServer):
    """`breaks` are so many messages that it takes and hangs up before saying so."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, port: int = 0, *, breaks: int = 0):
        super().__init__(("127.0.0.1", port), _Talk)
        self.breaks = breaks
        self.received: list[str] = []

    @property
    def port(self) -> int:
        return self.server_address[1]


class _Talk(socketserver.StreamRequestHandler):
    server: Smtp

    def handle(self):
        self._say("220 loopback")
        while word := self.rfile.readline().decode().upper()[:4]:
            if word == "DATA":
                self._say("354 go on")
                message = self._until_dot()
                if self.server.breaks:
                    self.server.breaks -= 1
                    return
                self.server.received.append(message)
            self._say("221 bye" if word == "QUIT" else "250 ok")

    def _until_dot(self) -> str:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.decode())
        return "".join(lines)

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextmanager
def smtp(**manners):
    """Takes mail until the block is over."""
    with Smtp(**manners) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.05])
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join(20)
