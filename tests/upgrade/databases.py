"""Another database on the server of the tests, for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from psycopg import sql


@contextmanager
def empty(name: str) -> Iterator[None]:
    """An empty database of this name, gone afterwards."""
    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
    with _server() as link:
        link.execute(drop.format(sql.Identifier(name)))
        link.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(
                sql.Identifier(name)
            )
        )
    try:
        yield
    finally:
        with _server() as link:
            link.execute(drop.format(sql.Identifier(name)))


@contextmanager
def using(name: str) -> Iterator[None]:
    """Everything asks the database of this name meanwhile."""
    settings = connection.settings_dict
    before = settings["NAME"]
    _ask(name)
    try:
        yield
    finally:
        _ask(before)


def _ask(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name
    ContentType.objects.clear_cache()


def _server() -> psycopg.Connection:
    params = connection.get_connection_params() | {"dbname": "postgres"}
    wanted = ("dbname", "host", "port", "user", "password")
    given = {key: params[key] for key in wanted if params.get(key)}
    return psycopg.connect(**given, autocommit=True)
