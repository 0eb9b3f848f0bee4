"""A table of the session's own, with the name of one of ours, misleads no trigger."""

import re

import pytest
from django.apps import apps
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.db import connection

from config import guard
from projects.models import ConflictOfInterest
from tests import scenes_beside
from tests.config.test_guard import become, refusal
from tests.config.test_guard import user as user  # a fixture

TABLES = {model._meta.db_table for model in apps.get_models()}
# What somebody with the program's password would want, and which trigger is in the way.
ATTACKS = {
    "UPDATE fund_attendance SET is_present = NOT is_present": "attendance_of_closed",
    "DELETE FROM fund_attendance": "attendance_of_closed",
    "UPDATE fund_agendaitem SET title = 'Ett annat ärende'": "agenda_of_closed",
    "UPDATE applications_agendacase SET item_id = item_id": "case_of_closed",
    "UPDATE fund_minutesparagraph SET text = 'Avslag'": "minutes_words_are_locked",
    "UPDATE fund_verifier SET verified_at = now()": "minutes_verifiers_are_locked",
    """
    INSERT INTO fund_entry (fund_id, kind, amount, booked_on, reference, note, at, by_id)
    SELECT fund_id, 'capital_out', 900000000, booked_on, 'x', '', now(), by_id
    FROM fund_entry WHERE kind = 'capital_in' LIMIT 1
    """: "entry_available_not_negative",
}
# It voids what was recommended about the version before.
NEW_VERSION = """
    INSERT INTO applications_submittedversion
        (application_id, number, content, sha256, frozen_at, frozen_by_id)
    SELECT application_id, 99, content, 'x', now(), frozen_by_id
    FROM applications_submittedversion LIMIT 1
"""
VOIDED = (
    "SELECT bool_and(voided_at IS NOT NULL) FROM public.applications_recommendation"
)
ANSWER_CHANGED = "UPDATE projects_conflictofinterest SET ground = 'none'"
ANSWERS = """
    SELECT array_agg(ground ORDER BY pgh_id) FROM public.projects_conflictofinterestevent
"""
OURS = """
    SELECT array_agg(oid::regprocedure::text) FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
"""
TEMPORARY = [
    "CREATE TEMPORARY TABLE fund_meeting (id bigint)",
    "CREATE TEMPORARY VIEW fund_meeting AS SELECT 1 AS id",
    "CREATE TABLE pg_temp.fund_meeting (id bigint)",
    "SELECT 1 AS id INTO TEMPORARY fund_meeting",
    "CREATE FUNCTION pg_temp.now() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA ours",
    "CREATE TABLE public.fund_meetings (id bigint)",
]


@pytest.fixture
def locked():
    return scenes_beside.minutes_locked()


@pytest.fixture
def may_make_tables(user):
    """The right is given back, so that it is the functions alone that are tried."""
    database = connection.settings_dict["NAME"]
    run(f'GRANT TEMPORARY ON DATABASE "{database}" TO "{user}"')
    return user


def stand_before_ours(user: str) -> None:
    """Sign in, and make an empty table with the name of each of ours; of the ledger one
    with a thousand times the capital."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    become(user)
    for table in tables:
        run(f'CREATE TEMPORARY TABLE "{table}" (LIKE public."{table}" INCLUDING ALL)')
    run("INSERT INTO fund_entry SELECT * FROM public.fund_entry")
    run("UPDATE fund_entry SET amount = 1000 * amount WHERE kind = 'capital_in'")


def on_ours(statement: str) -> str:
    """The same about our tables, whatever stands before them."""
    return re.sub(
        r"\w+",
        lambda word: f"public.{word[0]}" if word[0] in TABLES else word[0],
        statement,
    )


def run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def value(question: str):
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


def test_no_trigger_is_misled(locked, may_make_tables):
    stand_before_ours(may_make_tables)
    said = {each: refusal(on_ours(each)) for each in ATTACKS}
    assert {
        each: told for each, told in said.items() if ATTACKS[each] not in told
    } == {}
    run(on_ours(NEW_VERSION))
    assert value(VOIDED) is True


def test_each_is_misled_where_it_looks_anywhere(locked, may_make_tables):
    """What is tried above is a way in: this is what the setting closes."""
    for function in value(OURS):
        run(f"ALTER FUNCTION {function} RESET search_path")
    stand_before_ours(may_make_tables)
    said = {each: refusal(on_ours(each)) for each in ATTACKS}
    assert {each: told for each, told in said.items() if told} == {}
    run(on_ours(NEW_VERSION))
    assert value(VOIDED) is False


def test_the_history_is_written_where_it_belongs(locked, may_make_tables):
    ConflictOfInterest.objects.filter(user=locked.verifier).update(ground="j1")
    stand_before_ours(may_make_tables)
    run(on_ours(ANSWER_CHANGED))
    assert value(ANSWERS)[-2:] == ["j1", "none"]


def test_the_program_makes_nothing_to_stand_before_its_tables(user):
    become(user)
    assert [
        each for each in TEMPORARY if "permission denied" not in refusal(each)
    ] == []


class TestCheck:
    def found(self) -> list[str]:
        found = run_checks(tags=[Tags.database], databases=["default"])
        return [each.id for each in found]

    def test_nothing_is_open_after_migrate(self):
        assert self.found() == []

    def test_a_function_made_anew_is_found_and_the_next_migrate_closes_it(self):
        run(guard.NO_WAY_BY)
        assert self.found() == ["verkan.E001"]
        call_command("migrate", verbosity=0)
        assert self.found() == []

    def test_a_program_that_may_make_tables_is_found(self, may_make_tables):
        become(may_make_tables)
        assert self.found() == ["verkan.E002"]
