"""Somebody who asks a web process of its own, and the connections that it has."""

import http.client
import time
from urllib.parse import urlencode

from django.conf import settings
from django.db import connection
from django.test import Client

PATIENCE = 30  # seconds
TOKEN = "a" * 32
WAITING = """
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def session_of(user) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


class Visitor:
    """Somebody signed in, who asks without a browser."""

    def __init__(self, web, user):
        self.port = web.port
        cookies = {
            settings.SESSION_COOKIE_NAME: session_of(user),
            settings.CSRF_COOKIE_NAME: TOKEN,
        }
        self.cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())

    def ask(self, path: str, data: dict | None = None) -> int:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Cookie": self.cookie}
        body = None
        if data is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode({**data, "csrfmiddlewaretoken": TOKEN})
        link.request("GET" if data is None else "POST", path, body, headers)
        status = link.getresponse().status
        link.close()
        return status


def backends(*, waiting: bool) -> list[int]:
    """The other connections to this database; those that wait for a lock."""
    words = WAITING + (" AND wait_event_type = 'Lock'" if waiting else "")
    with connection.cursor() as cursor:
        cursor.execute(words)
        return [pid for (pid,) in cursor.fetchall()]


def terminate(pids: list[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s) pid", [pids])


def until(condition):
    deadline = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found
