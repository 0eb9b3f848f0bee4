"""How is a question to the database put together once, and asked by everybody?

To build and compile a query costs the ORM several times what PostgreSQL needs to answer
it. A kept question is built without knowing who asks or when: what depends on that is a
blank, filled in each time. So its text is the same for everybody, PostgreSQL keeps its
plan (docs/adr/0018), and nothing of one person can stay in it for the next.

    @kept
    def _asked(user, funds: Some):
        return Opinion.objects.filter(asked=user, application__fund=funds)

    _asked(user=user.pk, funds={1, 2})

While a question is put together nothing can be read from the clock or the database.
"""

import copy
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, ClassVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Q, QuerySet, Subquery, Value
from django.db.models.lookups import IsNull
from django.db.models.sql.compiler import SQLCompiler
from psycopg import sql

from core import clock


class Blank(Value):
    """What is known when the question is asked."""

    def __init__(self, name: str):
        super().__init__(None)
        self.name = name

    def as_sql(self, compiler, connection):
        return "%s", [self]

    def filled(self, value: Any) -> Any:
        return value


class Some(Blank):
    """Any of some keys, where one key could stand; how many changes nothing in the text."""

    kind = "bigint"

    def as_sql(self, compiler, connection):
        return f"ANY(%s::{self.kind}[])", [self]

    def filled(self, value: Iterable) -> list:
        return list(value)


class Words(Some):
    """Any of some words."""

    kind = "text"


class Seen(Blank):
    """What the planner must see to find a good way, such as the words of a search: filled
    in with something `Written`, and so another text for each of them."""


class Written(Value):
    """A piece of SQL, quoted by psycopg, that stands in the text and is not sent beside."""

    def __init__(self, part: sql.Composable):
        super().__init__(part.as_string(None))

    @property
    def identity(self):
        return type(self), self.value

    def as_sql(self, compiler, connection):
        return self.value.replace("%", "%%"), []


class Keys(Value):
    """The same for a question that is not kept: these very keys."""

    def __init__(self, keys: Iterable, kind: str = Some.kind):
        super().__init__(list(keys))
        self.kind = kind

    def as_sql(self, compiler, connection):
        return f"ANY(%s::{self.kind}[])", [self.value]


class Kept:
    """A question with blanks; asked with their values, it answers with its rows."""

    every: ClassVar[list["Kept"]] = []

    def __init__(self, build: Callable[..., QuerySet]):
        self.build = build
        self.blanks: dict[str, Blank] = {}
        for name, each in inspect.signature(build).parameters.items():
            is_plain = each.annotation is inspect.Parameter.empty
            self.blanks[name] = (Blank if is_plain else each.annotation)(name)
        self.every.append(self)

    def __str__(self):
        return f"{self.build.__module__}.{self.build.__name__}"

    def __call__(self, **values: Any) -> list:
        if values.keys() != self.blanks.keys():
            raise TypeError(f"{self} has the blanks {', '.join(self.blanks)}.")
        rows, compiler, text, blanks = self.once
        if any(isinstance(blank, Seen) for blank in blanks):
            told = [values[b.name] if isinstance(b, Seen) else b for b in blanks]
            text = _with_constants(text, told)
            blanks = [blank for blank in blanks if not isinstance(blank, Seen)]
        filled = [blank.filled(values[blank.name]) for blank in blanks]
        return list(_asked(rows, compiler, text, filled))

    @cached_property
    def once(self) -> tuple[QuerySet, SQLCompiler, str, list[Blank]]:
        return self.compiled()

    def compiled(self) -> tuple[QuerySet, SQLCompiler, str, list[Blank]]:
        """The question put together anew: its text, and its blanks in their order."""
        with _undisturbed():
            rows = self.build(**self.blanks)
            compiler = rows.query.get_compiler(using=rows.db)
            text, parameters = compiler.as_sql()
        blanks = [each for each in parameters if isinstance(each, Blank)]
        return rows, compiler, _with_constants(text, parameters), blanks


def kept(build: Callable[..., QuerySet]) -> Kept:
    """Put the question together when it is first asked, and keep it."""
    return Kept(build)


def looked_up(rows: QuerySet) -> Q:
    """Is there one of `rows`, which are about an OuterRef? A condition for `filter`.

    Looked up for each row that is come to, never read for all of them at once as may be
    with Exists: with an index in the order that is asked for, a limit ends the reading.
    """
    one = rows.order_by().values(one=Value(1))[:1]
    return Q(IsNull(Subquery(one), False))


def known(row: Any, name: str, rows: list) -> None:
    """`row.name.all()` is `rows` from here on, as if it had been prefetched."""
    told = getattr(row, name).all()
    told._result_cache, told._prefetch_done = rows, True
    if not hasattr(row, "_prefetched_objects_cache"):
        row._prefetched_objects_cache = {}
    row._prefetched_objects_cache[name] = told


@contextmanager
def _undisturbed() -> Iterator[None]:
    def refuse(*_args):
        raise RuntimeError("A question is put together without asking another.")

    with clock.hidden(), connections[DEFAULT_DB_ALIAS].execute_wrapper(refuse):
        yield


def _with_constants(text: str, parameters: Iterable) -> str:
    """What is no blank is written out: the planner sees which state is asked for, and
    can use an index of those rows alone."""
    left = iter(parameters)

    def written(found: re.Match) -> str:
        if found[0] == "%%" or isinstance(value := next(left), Blank):
            return found[0]
        if isinstance(value, Written):
            return value.as_sql(None, None)[0]
        return sql.Literal(value).as_string(None).replace("%", "%%")

    return re.sub("%[s%]", written, text)


def _asked(rows: QuerySet, kept: SQLCompiler, text: str, filled: list) -> QuerySet:
    """The rows, read by a compiler that knows already what it would find out."""

    def get_compiler(using: str, **_options) -> SQLCompiler:
        compiler: Any = copy.copy(kept)
        compiler.connection = connections[using]
        compiler.as_sql = lambda *_args, **_options: (text, tuple(filled))
        return compiler

    query: Any = copy.copy(rows.query)
    query.get_compiler = get_compiler
    asked: Any = type(rows)(rows.model, query, rows.db)
    for name in ("_fields", "_iterable_class", "_prefetch_related_lookups"):
        setattr(asked, name, getattr(rows, name))
    return asked
