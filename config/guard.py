"""What may the program itself do in its database, once the tables are made?

Triggers hold what is only added to. Whoever owns a table can take its triggers away, so
in production the program signs in as somebody who owns nothing (docs/adr/0016).
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.apps import apps
from django.core.checks import CheckMessage, Error
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, connections, transaction
from psycopg import sql

from config import env

# django-pgtrigger asks this function in every trigger whether the session wants to pass
# it by, and any session may want to. Nothing here does.
NO_WAY_BY = """
    CREATE OR REPLACE FUNCTION _pgtrigger_should_ignore(trigger_name NAME)
    RETURNS BOOLEAN LANGUAGE plpgsql AS 'BEGIN RETURN FALSE; END'
"""
# A function finds a temporary table before one of ours with the same name: whoever may make
# one lets a trigger read an empty table of closed meetings. So each says where it looks,
# whatever the session says. `CREATE OR REPLACE`, and so each later migration of a trigger,
# drops that again.
LOOKS_HERE = "search_path=public, pg_temp"
UNPINNED = f"""
    SELECT oid::regprocedure::text FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
        AND NOT coalesce(proconfig, ARRAY[]::text[]) @> ARRAY['{LOOKS_HERE}']
    ORDER BY 1
"""  # noqa: S608 - our own words only
# A history is drawn by the trigger of the table that it is about, whatever was changed and
# by whom. Written by hand a line of it would be a forgery (Arkivlag 3 §, 6 §): the program
# may add to histories, since the trigger does so in its name, but by that trigger alone.
DRAWN = """
    CREATE OR REPLACE FUNCTION verkan_history_is_drawn() RETURNS trigger
    LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''a line of history is written by its trigger alone''; END'
"""
DRAWN_HERE = """
    CREATE OR REPLACE TRIGGER history_is_drawn BEFORE INSERT ON {history}
    FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0)
    EXECUTE FUNCTION verkan_history_is_drawn()
"""
# The same once more, by the right itself.
MAKES_TABLES = """
    SELECT has_database_privilege(current_database(), 'TEMPORARY')
        AND NOT pg_has_role(tableowner, 'USAGE')
    FROM pg_tables WHERE tablename = 'django_migrations'
"""
RIGHTS = """
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {user};
    GRANT USAGE ON SCHEMA public TO {user};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {user};
    REVOKE UPDATE, DELETE ON {written_once} FROM {user};
    REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC, {user};
"""


def close(database) -> None:
    """No session goes round a trigger, tells it where to look, or writes what it alone
    writes. To be done again when a migration makes one."""
    with database.cursor() as cursor:
        cursor.execute(NO_WAY_BY)
        cursor.execute(DRAWN)
        there = set(database.introspection.table_names(cursor))
        for history in there.intersection(histories()):  # an older migration has fewer
            cursor.execute(DRAWN_HERE.format(history=history))
        for function in unpinned(database):
            cursor.execute(
                f"ALTER FUNCTION {function} SET search_path = public, pg_temp"
            )


def unpinned(database) -> list[str]:
    """The functions of ours that look for tables wherever the session says."""
    with database.cursor() as cursor:
        cursor.execute(UNPINNED)
        return [function for (function,) in cursor]


def makes_tables(database) -> bool:
    """Does this session own nothing, and may make temporary tables all the same?"""
    with database.cursor() as cursor:
        cursor.execute(MAKES_TABLES)
        return cursor.fetchall() == [(True,)]


def let_in(database, url: str) -> None:
    """Give the user in `url` what the program needs, and nothing by which it could undo
    what is written: no table of its own, and of the histories only to add to them.

    The user is made unless it is there. Run by the owner of the tables.
    """
    account = env.database(url)
    name, password = account["USER"], account["PASSWORD"]
    if name == database.settings_dict["USER"]:
        raise ImproperlyConfigured(
            "APP_DATABASE_URL: name another user than the owner of the tables."
        )
    user = sql.Identifier(name)
    with transaction.atomic(using=database.alias), database.cursor() as cursor:
        cursor.execute("SELECT FROM pg_roles WHERE rolname = %s", [name])
        if not cursor.fetchall():
            made = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
            cursor.execute(made.format(user, sql.Literal(password)))
        tables = sql.SQL(", ").join(map(sql.Identifier, written_once()))
        here = sql.Identifier(database.settings_dict["NAME"])
        rights = sql.SQL(RIGHTS)
        cursor.execute(rights.format(user=user, written_once=tables, database=here))


def check(databases: Iterable[str] | None = None, **_options) -> Iterator[CheckMessage]:
    """Are the locks closed? Asked after `migrate`, and by `check --database`."""
    hint = "Run `manage.py migrate` as the owner of the tables."
    for alias in databases or []:
        for function in unpinned(connections[alias]):
            words = f"{function} looks for tables wherever the session says."
            yield Error(words, hint=hint, id="verkan.E001")
        if makes_tables(connections[alias]):
            words = "The program may make temporary tables, to stand before its own."
            yield Error(words, hint=hint, id="verkan.E002")


@contextmanager
def without_triggers() -> Iterator[None]:
    """Nobody can do so but the one who runs the database server: for measuring only."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        yield
        cursor.execute("SET LOCAL session_replication_role = origin")


def written_once() -> list[str]:
    """The tables that the program adds to and never changes: histories and migrations."""
    return ["django_migrations", *histories()]


def histories() -> list[str]:
    """The tables that triggers write to when a row of another is changed."""
    return sorted(
        model._meta.db_table
        for model in apps.get_models()
        if hasattr(model, "pgh_tracked_model")
    )
