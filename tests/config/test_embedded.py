"""PostgreSQL and Redis of our own: really started, shared, and really stopped."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
import redis
from django.core.exceptions import ImproperlyConfigured

from config.services import embedded

pytestmark = pytest.mark.reliability

ROOT = Path(__file__).parents[2]
# Uses both servers, says so, and leaves when its input ends.
USER = """
import sys
from pathlib import Path
from config.services import embedded
var = Path(sys.argv[1])
print(embedded.postgres(var), embedded.redis(var), flush=True)
sys.stdin.read()
"""


class User:
    """Another process that uses the servers."""

    def __init__(self, var):
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(var)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def addresses(self) -> tuple[str, str]:
        postgres, redis_address = self.process.stdout.readline().split(" unix://")
        return postgres, f"unix://{redis_address.strip()}"

    def leave(self):
        self.process.communicate("", timeout=30)

    def kill(self):
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def var(tmp_path):
    """A folder for servers; what still runs in it at the end is stopped."""
    folder = tmp_path / "var"
    yield folder
    for service in (embedded.Postgres(folder), embedded.Redis(folder)):
        if service.is_running():
            service.stop()


def _are_running(var) -> tuple[bool, bool]:
    return embedded.Postgres(var).is_running(), embedded.Redis(var).is_running()


def test_what_was_written_is_there_at_the_second_start(var):
    first = User(var)
    postgres, redis_address = first.addresses()
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE TABLE kept (word text)")
        connection.execute("INSERT INTO kept VALUES ('åäö')")
    with redis.from_url(redis_address) as queue:
        queue.rpush("jobs", "waiting")
    first.leave()
    assert _are_running(var) == (False, False)

    second = User(var)
    assert second.addresses() == (postgres, redis_address)
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT word FROM kept").fetchall() == [("åäö",)]
    with redis.from_url(redis_address) as queue:
        assert queue.lrange("jobs", 0, -1) == [b"waiting"]
    second.leave()


def test_processes_that_ask_at_once_share_the_servers_until_the_last_leaves(var):
    users = [User(var) for _ in range(3)]
    assert len({user.addresses() for user in users}) == 1
    first, second, last = users
    first.leave()
    second.kill()
    assert _are_running(var) == (True, True)
    last.leave()
    assert _are_running(var) == (False, False)


def test_servers_whose_only_user_was_killed_are_found_again_and_stopped(var):
    killed = User(var)
    addresses = killed.addresses()
    killed.kill()
    assert _are_running(var) == (True, True)

    heir = User(var)
    assert heir.addresses() == addresses
    heir.leave()
    assert _are_running(var) == (False, False)


def test_a_server_that_was_just_killed_is_started_again(var):
    """Its process and its children end a moment later, and hold the folder until then."""
    server = embedded.Postgres(var)
    server.use()
    with psycopg.connect(server.url):
        os.kill(int(_first_line(server.folder / "data/postmaster.pid")), 9)
        _wait_for_silence(server)
        server.start()
    with psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.leave()


def test_a_server_that_cannot_start_says_why_at_once(var):
    server = embedded.Postgres(var)
    server.use()
    server.leave()
    (server.folder / "data/postgresql.conf").write_text("no_such_setting = on")
    with pytest.raises(ImproperlyConfigured, match="could not start server"):
        server.start()


def _first_line(path) -> str:
    return path.read_text().splitlines()[0]


def _wait_for_silence(server) -> None:
    deadline = time.monotonic() + 10
    while server.is_running() and time.monotonic() < deadline:
        time.sleep(0.001)


def test_a_folder_too_deep_for_a_socket_gets_one_elsewhere(tmp_path):
    var = tmp_path / ("deep" * 30) / "var"
    user = User(var)
    postgres, redis_address = user.addresses()
    assert str(tmp_path) not in postgres + redis_address
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    with redis.from_url(redis_address) as queue:
        assert queue.ping()
    user.leave()
    assert _are_running(var) == (False, False)
    assert not embedded.Postgres(var).socket.parent.exists()


def test_the_socket_folder_is_ours_alone(tmp_path):
    server = embedded.Redis(tmp_path / ("deep" * 30))
    folder = server.socket.parent
    folder.symlink_to(tmp_path)
    try:
        with pytest.raises(ImproperlyConfigured, match="belongs to another user"):
            server.use()
    finally:
        folder.unlink()


def test_a_half_made_database_is_made_anew(var):
    half = var / "postgres" / "data.half"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18")
    user = User(var)
    with psycopg.connect(user.addresses()[0]) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    user.leave()


def test_a_server_that_cannot_start_says_why(var):
    data = var / "postgres" / "data"
    data.mkdir(parents=True)
    with pytest.raises(ImproperlyConfigured, match="(?s)^postgres under .* directory"):
        embedded.Postgres(var).use()


def test_without_the_package_the_two_ways_out_are_named(var, monkeypatch):
    monkeypatch.setattr(embedded.Redis, "package", "there_is_no_such_package")
    with pytest.raises(
        ImproperlyConfigured, match="Set DATABASE_URL and REDIS_URL, or"
    ):
        embedded.Redis(var).use()


def test_swedish_words_are_found_in_their_other_forms(var):
    user = User(var)
    with psycopg.connect(user.addresses()[0]) as connection:
        found = connection.execute(
            "SELECT to_tsvector('swedish', 'Barnens närvaro ökade')"
            " @@ websearch_to_tsquery('swedish', 'barn')"
        ).fetchone()
    assert found == (True,)
    user.leave()
