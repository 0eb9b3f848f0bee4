"""How do tests that begin from the same rows share them, instead of each making its own?

A fixture that makes rows is called once for all the tests that ask for it. What it made
stands in a transaction that is never committed; each test gets a savepoint of its own,
which is taken back, and copies of the objects, copied together so that what was one
object stays one. Files and the cache begin anew for each test as well.

What stands is a pile of layers, one for each fixture: a test keeps from the bottom what
it asks for too, and lays the rest anew. Tests are sorted for that inside their file.

Left alone are tests that commit, and fixtures that
 - need something of this very test (`settings`, `monkeypatch`, `tmp_path`, `client`),
 - end with something after `yield`, or belong to a class,
 - return what cannot be copied (a function, a query that is not asked yet),
 - leave a mail or something in the cache: no transaction takes that back.
"""

import inspect
import io
import pickle
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count, takewhile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import QuerySet
from pytest_django.plugin import blocking_manager_key

OURS = "tests."
# What gives the database and nothing else.
DATABASE = {"db", "_database", "scenes"}
COMMITTING = {"transactional_db", "live_server"}


class NotShared(Exception):
    """Each test has to have this fixture for itself."""


@dataclass(frozen=True)
class Part:
    """One fixture of a scene: with its parameter, and with what is around the test."""

    fixture: pytest.FixtureDef
    parameter: Any
    around: tuple[Callable, ...]

    @property
    def name(self) -> str:
        return self.fixture.argname

    def make(self, values: dict[str, Any]) -> Any:
        """Call the fixture as pytest would."""
        given = {
            "db": None,
            "_database": None,
            "django_user_model": get_user_model(),
            "request": SimpleNamespace(param=self.parameter),
            **values,
        }
        return self.fixture.func(
            **{name: given[name] for name in self.fixture.argnames}
        )


@dataclass(frozen=True)
class Layer:
    """What stands when a part is made: everything up to here, ready to be copied."""

    part: Part
    savepoint: transaction.Atomic
    copied: bytes
    files: Path | None


class Copier(pickle.Pickler):
    """Copies what is a value; refuses what would still hold on to the original."""

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, QuerySet) and value._result_cache is None:
            raise NotShared
        return NotImplemented


def copied(values: dict[str, Any]) -> bytes:
    kept = io.BytesIO()
    try:
        Copier(kept).dump(values)
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        raise NotShared from error
    return kept.getvalue()


def parts_of(item: pytest.Item, alone: set[pytest.FixtureDef]) -> list[Part]:
    """The parts of the scene that this test begins from, in the order of making.

    What stands on most comes first, with what it stands on: it is dear, and so is asked
    for by tests that lie side by side. `alone` are fixtures known not to be shared.
    """
    if not isinstance(item, pytest.Function) or _commits(item):
        return []
    fixtures = _fixtures_of(item)
    around = tuple(f.func for f in fixtures.values() if _is_around(f, item))
    if any(_is_in_the_way(f, item, around) for f in fixtures.values()):
        return []
    shared = {
        name: fixture
        for name, fixture in fixtures.items()
        if _is_shared(name, fixtures, item, alone)
    }
    found: dict[str, None] = {}

    def add(name: str) -> None:
        for needed in shared[name].argnames:
            if needed in shared:
                add(needed)
        found.setdefault(name)

    for name in sorted(shared, key=lambda name: _rank(name, shared)):
        add(name)
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return [Part(shared[name], parameters.get(name), around) for name in found]


def _commits(item: pytest.Function) -> bool:
    mark = item.get_closest_marker("django_db")
    return bool(
        (mark and mark.kwargs.get("transaction")) or COMMITTING & set(item.fixturenames)
    )


def _fixtures_of(item: pytest.Function) -> dict[str, pytest.FixtureDef]:
    """The project's own fixtures behind a test; there is no public way to ask."""
    known = item._fixtureinfo.name2fixturedefs
    last = {name: known[name][-1] for name in item.fixturenames if name in known}
    return {
        name: fixture
        for name, fixture in last.items()
        if fixture.func.__module__.startswith(OURS) and name not in DATABASE
    }


def _is_automatic(fixture: pytest.FixtureDef, item: pytest.Function) -> bool:
    return fixture.argname in item.session._fixturemanager._getautousenames(item)


def _is_around(fixture: pytest.FixtureDef, item: pytest.Function) -> bool:
    """Is it around every test of the file, as a journey in time is?"""
    return (
        _is_automatic(fixture, item)
        and fixture.scope == "function"
        and inspect.isgeneratorfunction(fixture.func)
        and not fixture.argnames
    )


def _is_in_the_way(
    fixture: pytest.FixtureDef, item: pytest.Function, around: tuple
) -> bool:
    """Does it make something for this test, or its class, before anything is shared?"""
    if fixture.scope not in ("function", "session"):
        return True
    return _is_automatic(fixture, item) and fixture.func not in around


def _is_shared(
    name: str,
    fixtures: dict[str, pytest.FixtureDef],
    item: pytest.Function,
    alone: set[pytest.FixtureDef],
) -> bool:
    if name in DATABASE or name == "django_user_model":
        return True
    if name == "request":
        return False
    fixture = fixtures.get(name)
    if fixture is None or fixture in alone or fixture.scope != "function":
        return False
    if inspect.isgeneratorfunction(fixture.func) or name in fixture.argnames:
        return False
    if "self" in inspect.signature(fixture.func).parameters:
        return False
    has_parameter = name in getattr(getattr(item, "callspec", None), "params", {})
    return all(
        (needed == "request" and has_parameter)
        or _is_shared(needed, fixtures, item, alone)
        for needed in fixture.argnames
    )


def _rank(name: str, fixtures: dict[str, pytest.FixtureDef]) -> tuple:
    """Tallest first; then as they are written, the folder's before the file's."""
    fixture = fixtures[name]
    line = fixture.func.__code__.co_firstlineno
    return -len(_needed(name, fixtures)), fixture.baseid, line


def _needed(name: str, fixtures: dict[str, pytest.FixtureDef]) -> set[str]:
    """Everything that a fixture stands on, and itself."""
    return {name}.union(
        *(_needed(n, fixtures) for n in fixtures[name].argnames if n in fixtures)
    )


class Files:
    """The uploaded files as they were when a layer was made."""

    def __init__(self) -> None:
        self.numbers = count(1)

    def keep(self) -> Path | None:
        """A copy of all there are, if there are any."""
        if not _has_files():
            return None
        copy = settings.WORKER_VAR / "scenes" / str(next(self.numbers))
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(settings.MEDIA_ROOT, copy)
        return copy

    def put_back(self, copy: Path | None) -> None:
        if _has_files():
            shutil.rmtree(settings.MEDIA_ROOT)
        if copy:
            shutil.copytree(copy, settings.MEDIA_ROOT, dirs_exist_ok=True)


def _has_files() -> bool:
    return settings.MEDIA_ROOT.is_dir() and any(settings.MEDIA_ROOT.iterdir())


class SharedScenes:
    """The plugin: one pile of layers in each process of a run."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.pile: list[Layer] = []
        self.alone: set[pytest.FixtureDef] = set()
        self.files = Files()
        # What a run before this one left in Redis is in nobody's way.
        self.run = secrets.token_hex(4)
        self.numbers = count(1)
        self.values: dict[str, Any] = {}
        self.fixtures: set[pytest.FixtureDef] = set()

    # What pytest calls

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Inside each file, tests with the same scene lie side by side."""
        places: dict[Any, int] = {}

        def place(thing: Any) -> int:
            return places.setdefault(thing, len(places))

        items.sort(
            key=lambda item: (
                place(item.path),
                [place(part) for part in parts_of(item, self.alone)],
            )
        )

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Take away what this test does not begin from, before anything of it is made."""
        self.values, self.fixtures = {}, set()
        if self.pile:
            self.take_down(self._common(parts_of(item, self.alone)))

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef, request: pytest.FixtureRequest
    ) -> Iterator[None]:
        if fixturedef.argname == "_django_db_helper":
            with self.config.stash[blocking_manager_key].unblock():
                self._begin(request.node)
        elif fixturedef in self.fixtures:
            return (yield from self._hand_out(fixturedef))
        return (yield)

    # What it does

    def _hand_out(self, fixture: pytest.FixtureDef) -> Iterator[Any]:
        """Let pytest believe that it called the fixture."""
        value, made_by = self.values[fixture.argname], fixture.func
        fixture.func = lambda **_given: value
        try:
            return (yield)
        finally:
            fixture.func = made_by

    def _begin(self, item: pytest.Item) -> None:
        """Everything this test shares stands, and it has its own copy of it."""
        parts = self._build(item)
        self.fixtures = {part.fixture for part in parts}
        self._anew(self.pile[-1] if parts else None)
        if _commits(item):  # other processes take part, who know of one cache only
            cache.key_prefix = settings.REDIS_PREFIX

    def _build(self, item: pytest.Item) -> list[Part]:
        while True:
            parts = parts_of(item, self.alone)
            self.take_down(self._common(parts))
            try:
                for part in parts[len(self.pile) :]:
                    self._add(part)
            except NotShared:
                self.alone.add(part.fixture)
                continue
            return parts

    def _common(self, parts: list[Part]) -> int:
        """How many layers from the bottom are the same as those wanted."""
        if connection.closed_in_transaction:
            return 0  # a test lost the connection, and the database what stood
        pairs = zip(self.pile, parts, strict=False)
        return len(list(takewhile(lambda pair: pair[0].part == pair[1], pairs)))

    def _add(self, part: Part) -> None:
        """Make one part on top of what stands, or raise NotShared and leave no trace."""
        self._anew(self.pile[-1] if self.pile else None)
        savepoint = transaction.atomic()
        savepoint._from_testcase = True  # what must not be nested may be, as in a test
        savepoint.__enter__()
        try:
            with self._nothing_left_behind(), _around(part):
                self.values[part.name] = part.make(self.values)
            connection.check_constraints()
            values = copied(self.values)
        except Exception as error:  # the test that asks for it will hear what it was
            _undo(savepoint)
            raise NotShared from error
        self.pile.append(Layer(part, savepoint, values, self.files.keep()))

    def _anew(self, layer: Layer | None) -> None:
        """Objects, files and cache as they were when this layer was made."""
        self.values = pickle.loads(layer.copied) if layer else {}
        self.files.put_back(layer.files if layer else None)
        number = f"{self.run}.{next(self.numbers)}"
        cache.key_prefix = f"{settings.REDIS_PREFIX}:{number}"

    @contextmanager
    def _nothing_left_behind(self) -> Iterator[None]:
        sent = len(mail.outbox)
        yield
        kept = cache._cache.get_client().keys(f"{cache.key_prefix}:*")
        if len(mail.outbox) > sent or kept:
            raise NotShared

    def take_down(self, height: int = 0) -> None:
        """Take back the layers above `height`, the uppermost first."""
        with self.config.stash[blocking_manager_key].unblock():
            while len(self.pile) > height:
                _undo(self.pile.pop().savepoint)


@contextmanager
def _around(part: Part) -> Iterator[None]:
    with ExitStack() as stack:
        for function in part.around:
            stack.enter_context(contextmanager(function)())
        yield


def _undo(savepoint: transaction.Atomic) -> None:
    transaction.set_rollback(True)
    savepoint.__exit__(None, None, None)
