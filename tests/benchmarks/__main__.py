"""Measure Verkan's pages next to the floor, with many applications in the database.

    python -m tests.benchmarks [--applications 10000] [--rounds 3]

Uses a database of its own on the embedded servers and ports of the loopback; it is
filled by `seed_demo` and `seed_scale` the first time and kept for the next.
"""

import argparse
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

BASE = Path(__file__).resolve().parent.parent.parent
VAR = BASE / "var"
PORTS = {"verkan": 8141, "floor": 8142}


def main() -> None:
    asked = argparse.ArgumentParser(prog="make bench")
    asked.add_argument("--applications", type=int, default=10_000)
    asked.add_argument("--rounds", type=int, default=3)
    options = asked.parse_args()
    _prepare(options.applications)

    from tests.benchmarks import pages, ruler  # noqa: PLC0415 - after django.setup()

    with (
        _server("verkan", "config.wsgi") as web,
        _server("floor", "tests.benchmarks.floor") as bare,
    ):
        database = _postmaster()
        floor, wanted = pages.wanted(PORTS)
        _say("| page | queries | CPU ms | × floor CPU | p50 ms | bytes |")
        _say("|---|--:|--:|--:|--:|--:|")
        for page, queries in wanted:
            found = ruler.measure(
                page,
                floor,
                roots=[web, database],
                floor_roots=[bare, database],
                rounds=options.rounds,
            )
            _say(
                f"| {page.name} | {queries} | {found.cpu_ms:.1f} | {found.floors:.1f} "
                f"| {found.p50_ms:.0f} | {found.size:,} |"
            )
        _tell_the_rest(wanted[0][0], floor, web, bare, database)


def _tell_the_rest(listing, floor, web: int, bare: int, database: int) -> None:
    """What has a target of its own and is no page to be fetched again and again."""
    from tests.benchmarks import around, pages, ruler  # noqa: PLC0415

    forms = pages.hand_ins(PORTS["verkan"])
    _wall, of_floor = ruler.load(floor, [bare, database], 1.5)
    each = around.post(forms, [web, database])
    _say(f"\nHand in: {each * 1e3:.0f} ms CPU, {each / of_floor:.1f} × floor")
    for page in pages.exports(PORTS["verkan"]):
        first, cpu, size = around.export(page, [web, database])
        _say(f"{page.name}: {size:,} bytes, first after {first:.2f} s, {cpu:.1f} s CPU")
    size, requests = around.weight(listing)
    _say(f"The list weighs {size:,} bytes in {requests} requests")
    _say(f"The largest worker holds {around.memory(web):.0f} MB")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _prepare(applications: int) -> None:
    """A database of our own, migrated and filled."""
    sys.path.insert(0, str(BASE))
    from config.services import embedded  # noqa: PLC0415 - needs the path above

    parts = urlsplit(embedded.postgres(VAR))
    name = f"/verkan_bench_{applications}"
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": urlunsplit(parts._replace(path=name)),
        "SECRET_KEY": "only-for-measuring-on-this-machine-0123456789-0123456789",
        "VERKAN_DEMO": "True",
        "LOG_LEVEL": "WARNING",
        "WEB_WORKERS": "2",
        "WEB_THREADS": "1",
    }
    _create_database(urlunsplit(parts), name.strip("/"))
    import django  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    django.setup()
    call_command("messages", compile=True, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("migrate", verbosity=0)
    from accounts.models import User  # noqa: PLC0415

    if not User.objects.filter(email__endswith="@ekkoping.example").exists():
        call_command("seed_demo")
        call_command("seed_scale", applications=applications)
        _vacuum()


def _create_database(url: str, name: str) -> None:
    with (
        psycopg.connect(url, autocommit=True) as link,
        suppress(psycopg.errors.DuplicateDatabase),
    ):
        link.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


def _vacuum() -> None:
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


@contextmanager
def _server(name: str, module: str) -> Iterator[int]:
    """A web server on the loopback, stopped in the end; gives its process id."""
    process = subprocess.Popen(  # noqa: S603 - our own words only
        [
            sys.executable,
            "-m",
            "gunicorn",
            "-c",
            "config/gunicorn.py",
            f"{module}:application",
        ],
        cwd=BASE,
        env={**os.environ, "BIND": f"127.0.0.1:{PORTS[name]}"},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_for(PORTS[name])
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(port: int) -> None:
    for _ in range(120):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.25)
    raise SystemExit(f"Nothing answers on port {port}.")


def _postmaster() -> int:
    """The process id of the embedded PostgreSQL, parent of all its connections."""
    pid_file = next(VAR.rglob("postmaster.pid"))
    return int(pid_file.read_text().splitlines()[0])


if __name__ == "__main__":
    main()
