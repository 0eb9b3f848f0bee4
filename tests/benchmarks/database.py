"""Where do the thousands of rows come from, and are those of last time still good?

One database holds the demo; each size is a copy of it with `seed_scale` in it. They stay
for the next time, until a migration or the telling changes. A run reads and writes in a
copy of its own, so that what it hands in costs the next run nothing.
"""

import hashlib
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from psycopg import sql

MADE_BY = ("*/migrations/*.py", "config/demo/*.py")
DEMO = "bench_demo"


def name_of(size: int) -> str:
    """The copy that this run works in."""
    return f"bench_{size}"


def use(name: str) -> None:
    """From here on this process talks to another database of the same server."""
    connection.close()
    connection.settings_dict["NAME"] = name
    cache.clear()


def prepare(size: int) -> None:
    """A database with so many applications, as it was when it was made, for this run."""
    kept = f"{name_of(size)}_kept"
    _keep(kept, size)
    make(name_of(size), kept)


def _keep(name: str, size: int) -> None:
    mark = _mark()
    if _mark_of(name) == mark:
        return
    if _mark_of(DEMO) != mark:
        make(DEMO, "template1")
        use(DEMO)
        call_command("migrate", verbosity=0)
        call_command("seed_demo")
        _sign(DEMO, mark)
    make(name, DEMO)
    use(name)
    call_command("seed_scale", applications=size)
    _sign(name, mark)


def _mark() -> str:
    """What the rows are made by: another mark, and they are made anew."""
    found = hashlib.sha256()
    for pattern in MADE_BY:
        for path in sorted(Path(settings.BASE_DIR).glob(pattern)):
            found.update(path.read_bytes())
    return found.hexdigest()


def _mark_of(name: str) -> str:
    """The mark that a database was signed with when it was ready; "" of none."""
    use("postgres")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database"
            " WHERE datname = %s",
            [name],
        )
        row = cursor.fetchone()
    return (row and row[0]) or ""


def make(name: str, template: str) -> None:
    """A new copy of `template`, in place of what had that name."""
    names = {"name": sql.Identifier(name), "template": sql.Identifier(template)}
    use("postgres")
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {name}").format(**names))
        cursor.execute(
            sql.SQL("CREATE DATABASE {name} TEMPLATE {template}").format(**names)
        )


def _sign(name: str, mark: str) -> None:
    words = sql.SQL("COMMENT ON DATABASE {} IS {}")
    use("postgres")
    with connection.cursor() as cursor:
        cursor.execute(words.format(sql.Identifier(name), sql.Literal(mark)))
