"""How are a hundred thousand rows written in a minute? By COPY, as their models say."""

from collections.abc import Iterable
from typing import Any

from django.db import connection, models
from django.db.models import NOT_PROVIDED
from psycopg import sql


def copy(
    model: type[models.Model], columns: list[str], rows: Iterable[tuple], **same: Any
) -> None:
    """Write `rows`, which give the attributes named in `columns`. What is in `same` holds
    for all of them; the rest is as the model has it when nothing is said."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    blank = model(**same)
    others = [
        field
        for name, field in fields.items()
        if name not in columns
        # The database itself counts the keys, and knows its own defaults.
        and not (field.primary_key or field.db_default is not NOT_PROVIDED)
    ]
    constant = tuple(
        field.get_db_prep_save(field.pre_save(blank, add=True), connection)
        for field in others
    )
    given = [fields[name] for name in columns]
    names = [sql.Identifier(str(field.column)) for field in (*given, *others)]
    query = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(model._meta.db_table), sql.SQL(", ").join(names)
    )
    with connection.cursor() as cursor, cursor.copy(query) as table:
        for row in rows:
            table.write_row(row + constant)


def reserve(model: type[models.Model], count: int) -> range:
    """Primary keys for `count` rows that are to be written, for others to point at."""
    table = model._meta.db_table
    key = "SELECT nextval(pg_get_serial_sequence(%s, 'id'))"
    upto = "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)"
    with connection.cursor() as cursor:
        cursor.execute(key, [table])
        [first] = cursor.fetchone()
        cursor.execute(upto, [table, first + count])
    return range(first, first + count)
