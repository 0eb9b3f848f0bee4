"""How is the database emptied after a test that commits?

Django truncates every table, and fills the first ones anew as after a migration: two
seconds of the processor, where a test leaves a hundred rows. Here the rows are deleted,
and those that the migrations left are put back as they were.
"""

from django.db import connection, transaction
from django.test import TransactionTestCase

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
# Whatever refers to them, and whatever is only ever added to.
ALL_ROWS = f"""
DO $$
DECLARE name text;
BEGIN
  FOR name IN {TABLES} LOOP
    EXECUTE format('DELETE FROM public.%I', name);
  END LOOP;
END $$
"""


class Beginning:
    """What stands in a database that nobody has worked in: table → its rows."""

    def __init__(self) -> None:
        self.rows: dict[str, bytes] = {}

    def remember(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute(TABLES)
            for (table,) in cursor.fetchall():
                with cursor.copy(f'COPY public."{table}" TO STDOUT') as out:
                    if rows := b"".join(map(bytes, out)):
                        self.rows[table] = rows

    def come_back(self) -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL session_replication_role = replica")
            cursor.execute(ALL_ROWS)
            for table, rows in self.rows.items():
                with cursor.copy(f'COPY public."{table}" FROM STDIN') as into:
                    into.write(rows)


beginning = Beginning()


def instead_of_flush() -> None:
    """From here on a test that commits is followed by this."""
    TransactionTestCase._fixture_teardown = lambda _case: beginning.come_back()
