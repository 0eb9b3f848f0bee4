"""How does every process of a run get its database without migrating it itself?

The migrations run once, in a database that nobody works in; PostgreSQL copies it for
each process, and for the runs after, until a migration or a package is another.
"""

import hashlib
import os
import subprocess
import sys
from importlib.metadata import distributions

import django
from django.conf import settings
from django.db import connection

from config.services.lock import alone

LONGEST_NAME = 63
# A server of the tests alone has nothing that must outlive a power cut; making and
# dropping a database would wait for the disk through a third of a short run.
NOT_WAITING = "ALTER SYSTEM SET fsync = off"


def begin() -> subprocess.Popen:
    """Have it made beside, while the processes of a run still read the tests."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.template_database"],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings"},
    )


def make() -> str:
    """The name of a database with all tables, which is made unless there is one."""
    stem = f"{settings.NAME}_template_"
    name = f"{stem}{_mark()}"[:LONGEST_NAME]
    with alone(settings.VAR / "template.lock"), connection._nodb_cursor() as cursor:
        if not settings.DATABASE_URL:
            cursor.execute(NOT_WAITING)
            cursor.execute("SELECT pg_reload_conf()")
        names = _names(cursor, stem)
        if name not in names:
            for old in names:
                cursor.execute(f'DROP DATABASE "{old}"')
            _migrate(f"{stem}half_made")
            cursor.execute(f'ALTER DATABASE "{stem}half_made" RENAME TO "{name}"')
    return name


def _names(cursor, stem: str) -> list[str]:
    cursor.execute(
        "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [stem]
    )
    return [name for (name,) in cursor]


def _migrate(name: str) -> None:
    """Make a database with all tables in it, and leave everything as it was."""
    test, before = connection.settings_dict["TEST"], connection.settings_dict["NAME"]
    test_name, test["NAME"] = test["NAME"], name
    try:
        connection.creation.create_test_db(
            verbosity=0, autoclobber=True, serialize=False
        )
    finally:
        connection.close()
        test["NAME"] = test_name
        connection.settings_dict["NAME"] = before
        settings.DATABASES["default"]["NAME"] = before


def _mark() -> str:
    """Another for every change of a migration, of what follows it, or of a package."""
    words = hashlib.sha256()
    for path in sorted(settings.BASE_DIR.glob("*/migrations/*.py")):
        words.update(path.read_bytes())
    words.update((settings.BASE_DIR / "config" / "guard.py").read_bytes())
    for package in sorted(f"{each.name} {each.version}" for each in distributions()):
        words.update(package.encode())
    return words.hexdigest()[:12]


if __name__ == "__main__":
    django.setup()
    make()
