"""Are the locks of the database closed? Asked after `migrate`, and by `check --database`."""

from collections.abc import Iterable

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections

from config import guard

MIGRATE = "Run `manage.py migrate` as the owner of the tables."


@register(Tags.database)
def locks_are_closed(databases: Iterable[str] | None = None, **_options):
    for alias in databases or []:
        yield from _open_in(connections[alias])


def _open_in(database) -> Iterable[CheckMessage]:
    for function in guard.unpinned(database):
        words = f"{function} looks for tables wherever the session says."
        yield Error(words, hint=MIGRATE, id="verkan.E001")
    if guard.makes_tables(database):
        words = "The program may make temporary tables, to stand before its own."
        yield Error(words, hint=MIGRATE, id="verkan.E002")
