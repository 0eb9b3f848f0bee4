"""How is what costs much to work out kept for the next reader, and never shown when old?

It is kept in the cache under a mark of everything it was made of: what changes is made
anew under another mark.
"""

import hashlib
from collections.abc import Callable
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TypeVar

from django.apps import apps
from django.conf import settings
from django.contrib.postgres.aggregates import StringAgg
from django.core.cache import cache
from django.db.models import Expression, Model, OuterRef, Subquery, TextField
from django.db.models.functions import MD5

Made = TypeVar("Made")


def once(
    name: str, marks: Callable[[], tuple], make: Callable[[], Made], seconds: int
) -> Made:
    """What `make` makes, kept as `name` for as long as the marks are the same.

    What changes while it is made is not kept: it would be shown as what was before, if
    that ever came back.
    """
    before = marks()
    told = repr((_program(), *map(str, before)))
    key = f"{name}:{hashlib.sha256(told.encode()).hexdigest()}"
    found: Made | None = cache.get(key)
    if found is None:
        found = make()
        if marks() == before:
            cache.set(key, found, seconds)
    return found


@lru_cache
def _program() -> str:
    """The mark of the program itself: a newer one may make something else of the same."""
    base = settings.BASE_DIR
    own = [Path(app.path) for app in apps.get_app_configs()]
    found = hashlib.sha256()
    for path in sorted(
        chain(
            base.glob("templates/**/*.html"),
            base.glob("locale/**/*.mo"),
            *(path.rglob("*.py") for path in own if path.parent == base),
        )
    ):
        stat = path.stat()
        found.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return found.hexdigest()


class RowText(Expression):
    """A whole row as text."""

    output_field = TextField()

    def as_sql(self, compiler, connection):
        table = compiler.query.get_initial_alias()
        return f"{compiler.quote_name_unless_alias(table)}::text", []


def text_of(model: type[Model], way: str) -> Subquery:
    """A mark of every row that leads by `way` to the one asked about: it changes with any."""
    rows = model._default_manager.filter(**{way: OuterRef("pk")}).order_by()
    text = MD5(StringAgg(RowText(), delimiter="", order_by="pk"))
    return Subquery(rows.values(way).annotate(text=text).values("text"))
