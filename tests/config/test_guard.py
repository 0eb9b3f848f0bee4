"""The program's own database user: can do the work, and cannot undo what is written."""

from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection, transaction

from applications.minutes import actions as minutes
from config import guard
from core import clock
from fund.models import Minutes
from tests import scenes_beside
from tests.applications.decisions import test_unalterable
from tests.applications.minutes import test_minutes_papers

# What an owner can do to rows that a trigger guards.
WAYS_ROUND = [
    "ALTER TABLE fund_minutes DISABLE TRIGGER ALL",
    "ALTER TABLE fund_minutes OWNER TO CURRENT_USER",
    "DROP TABLE fund_minutes CASCADE",
    "DROP TRIGGER {trigger} ON fund_minutes",
    "ALTER FUNCTION {trigger}() RENAME TO gone",
    """
    CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql
    AS 'BEGIN RETURN NEW; END'
    """,
    """
    CREATE OR REPLACE FUNCTION _pgtrigger_should_ignore(trigger_name NAME)
    RETURNS BOOLEAN LANGUAGE sql AS 'SELECT TRUE'
    """,
    "SET session_replication_role = replica",
    "SET verkan.may_truncate = 'on'; TRUNCATE fund_minutes CASCADE",
    "SET verkan.may_truncate = 'on'; TRUNCATE applications_decision CASCADE",
    "SET ROLE {owner}",
    "UPDATE fund_minutesevent SET state = 'draft'",
    "DELETE FROM fund_minutesparagraphevent",
    "DELETE FROM django_migrations",
]
TRIGGER = """
    SELECT tgname FROM pg_trigger
    WHERE tgrelid = 'fund_minutes'::regclass AND tgname LIKE '%locked_is_locked%'
"""


@pytest.fixture
def user():
    """A user of this database alone; gone when the test is."""
    name = f"{connection.settings_dict['NAME']}_app"
    guard.let_in(connection, f"postgresql://{name}:lösen@h/db")
    return name


def become(user: str) -> None:
    """The rest of the test is done with this user's rights."""
    with connection.cursor() as cursor:
        cursor.execute(f'SET LOCAL SESSION AUTHORIZATION "{user}"')


def refusal(statement: str) -> str:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute(statement)
    except DatabaseError as wrong:
        return str(wrong)
    return ""


def test_the_work_is_done_without_owning_anything(user):
    become(user)
    scene = scenes_beside.minutes_locked()
    assert scene.meeting.minutes.state == Minutes.State.LOCKED


def test_what_is_written_stays_whatever_is_tried(user):
    scene = scenes_beside.minutes_locked()
    minutes.verify_entry(scene.entry, by=scene.verifier)
    minutes.announce(
        scene.minutes,
        announced_on=clock.today(),
        down_on=clock.today() + timedelta(days=60),
        place="Anslagstavlan",
        by=scene.registrar,
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        (owner,) = cursor.fetchone()
        cursor.execute(TRIGGER)
        (trigger,) = cursor.fetchone()
    become(user)
    tried = [*test_minutes_papers.CHANGES, *test_unalterable.CHANGES]
    tried += [each.format(owner=owner, trigger=trigger) for each in WAYS_ROUND]
    assert [each for each in tried if not refusal(each)] == []


def test_no_session_asks_a_trigger_to_look_away():
    scenes_beside.minutes_locked()
    with connection.cursor() as cursor:
        cursor.execute(TRIGGER)
        (trigger,) = cursor.fetchone()
        cursor.execute(f"SET LOCAL pgtrigger.ignore = '{{{trigger}}}'")
    assert "Cannot update" in refusal("UPDATE fund_minutes SET record = '{\"a\": 1}'")


def test_it_is_let_in_with_its_password_and_again_after_a_migration(user):
    guard.let_in(connection, f"postgresql://{user}:annat@h/db")
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = %s", [user])
        assert cursor.fetchall() == [(False,)]


def test_the_owner_is_not_the_one_let_in():
    owner = connection.settings_dict["USER"]
    with pytest.raises(ImproperlyConfigured, match="another user than the owner"):
        guard.let_in(connection, f"postgresql://{owner}@h/db")
