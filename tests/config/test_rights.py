"""What exactly may the program's own database user do, table by table?"""

import pytest
from django.db import DatabaseError, connection, transaction

from config import guard

PRIVILEGES = ("SELECT", "INSERT", "UPDATE", "DELETE")
NEVER = ("TRUNCATE", "REFERENCES", "TRIGGER")
MAY = """
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND has_table_privilege(%s, c.oid, %s)
"""


@pytest.fixture
def user():
    name = f"{connection.settings_dict['NAME']}_rights"
    guard.let_in(connection, f"postgresql://{name}:lösen@h/db")
    return name


def asked(question: str, *words) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(question, words)
        return {name for (name,) in cursor}


def tables() -> set[str]:
    return asked(
        "SELECT relname FROM pg_class WHERE relkind = 'r' "
        "AND relnamespace = 'public'::regnamespace"
    )


def test_it_reads_and_adds_everywhere_and_changes_all_but_what_is_written_once(user):
    every, once = tables(), set(guard.written_once())
    may = {privilege: asked(MAY, user, privilege) for privilege in PRIVILEGES}
    assert may == {
        "SELECT": every,
        "INSERT": every,
        "UPDATE": every - once,
        "DELETE": every - once,
    }
    assert {name: asked(MAY, user, name) for name in NEVER} == dict.fromkeys(
        NEVER, set()
    )


def test_every_history_is_written_once():
    """Whatever a later migration tracks is among them, without being listed anywhere."""
    histories = asked(
        "SELECT table_name FROM information_schema.columns "
        "WHERE table_schema = 'public' AND column_name = 'pgh_id'"
    ) - asked("SELECT table_name FROM information_schema.views")
    assert len(histories) > 50
    assert set(guard.written_once()) == {"django_migrations", *histories}


def test_what_it_was_given_before_is_taken_back(user):
    """A right that somebody once gave by hand is gone after the next migration."""
    with connection.cursor() as cursor:
        cursor.execute(f'GRANT TRUNCATE, UPDATE ON fund_minutesevent TO "{user}"')
    assert "fund_minutesevent" in asked(MAY, user, "TRUNCATE")
    guard.let_in(connection, f"postgresql://{user}:lösen@h/db")
    assert "fund_minutesevent" not in asked(MAY, user, "TRUNCATE")
    assert "fund_minutesevent" not in asked(MAY, user, "UPDATE")


def test_it_owns_nothing_and_makes_nothing(user):
    owned = """
        SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
        WHERE r.rolname = %s
    """
    assert asked(owned, user) == set()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, "
            "has_schema_privilege(rolname, 'public', 'CREATE') "
            "FROM pg_roles WHERE rolname = %s",
            [user],
        )
        assert cursor.fetchone() == (False,) * 6


def test_it_makes_no_table_that_a_trigger_reads_in_the_place_of_ours(user):
    with connection.cursor() as cursor:
        cursor.execute(f'SET LOCAL ROLE "{user}"')
        with pytest.raises(DatabaseError, match="temporary"), transaction.atomic():
            cursor.execute("CREATE TEMP TABLE projects_aside (project_id int)")
        cursor.execute("RESET ROLE")
