"""Make the database of this landing anew: `make landing`.

To be run on the commit that lands, and committed after it: what is restored later has to
be what that commit's own code has made.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ.pop("DATABASE_URL", None)  # the dump is made by the server's own pg_dump

import django
from django.core.management import call_command
from django.db import connection
from django.utils import translation

from config import catalogue
from config.services.embedded import Postgres
from config.settings import VAR
from core import clock

HERE = Path(__file__).parent
FILE = HERE / "landing.sql"
NAME = "verkan_landing"
# What an older server or another client does not know, and titles that say nothing.
NOT_EVERYWHERE = re.compile(
    r"^(?:\\(?:un)?restrict |SET transaction_timeout ).*\n", re.MULTILINE
)
TITLES = re.compile(
    r"\n*^--\n-- .*\n--\n+|\n*^-- Dumped .*\n-- Dumped .*\n+", re.MULTILINE
)


def main() -> None:
    catalogue.compile_all()
    django.setup()
    from tests.upgrade import databases, story  # noqa: PLC0415 - after django.setup()

    with databases.empty(NAME), databases.using(NAME), translation.override("sv"):
        call_command("migrate", verbosity=0)
        story.tell()
        connection.close()
        FILE.write_text(_title() + _dump().lstrip())
    sys.stdout.write(f"{FILE.name}: {FILE.stat().st_size:,} bytes\n")


def _title() -> str:
    """Which commit's code has made it."""
    said = subprocess.run(
        ["git", "log", "-1", "--format=%h, %s"],  # noqa: S607 - whose git
        cwd=HERE,
        capture_output=True,
        text=True,
        check=True,
    )
    return f"-- Made on {clock.today()} by `make landing`: {said.stdout}"


def _dump() -> str:
    """The whole database as SQL that any client can send, without empty words."""
    program = Postgres(VAR).program("pg_dump")
    words = ["--no-owner", "--no-privileges", "--rows-per-insert=200"]
    host = connection.settings_dict["HOST"]
    said = subprocess.run(  # noqa: S603 - our own words only
        [program, *words, "--host", host, "--username=postgres", NAME],
        capture_output=True,
        text=True,
        check=True,
    )
    return TITLES.sub("\n", NOT_EVERYWHERE.sub("", said.stdout))


if __name__ == "__main__":
    main()
