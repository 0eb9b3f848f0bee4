"""Which tests notice a mutant? A plugin of pytest that runs them in forks."""

import ast
import hashlib
import json
import time
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from tests.mutants import forks, living, making
from tests.mutants.making import Mutant
from tests.mutants.places import ROOT, Place, places

KEPT = ROOT / "var" / "mutants"
# What is shared by forks is not for tests that commit, or that start other programs.
UNSUITED = {"transactional_db", "live_server", "django_db_serialized_rollback", "queue"}
LONGEST_FILE = 3600


@dataclass
class Passage:
    """What a test passed, and how many seconds of the processor it took."""

    test: str
    seconds: float = 0.0
    is_red: bool = False
    called: list[tuple[str, int]] = field(default_factory=list)
    made: list[tuple[str, int]] = field(default_factory=list)

    def rank(self, file: str, line: int | None) -> tuple | None:
        """How soon it is asked: first who passes the line by itself, the quickest first."""
        for order, passed in enumerate((self.called, self.made)):
            if any(where == file and line in (None, at) for where, at in passed):
                return order, self.seconds
        return None


@dataclass
class Trial:
    """A mutant and what came of it: the test that noticed, or how many did not."""

    mutant: Mutant
    noticed: str = ""
    asked: int = 0
    passing: int = 0


class Trying:
    """Runs the mutants instead of the tests; `trials` is what came of them."""

    def __init__(self, wanted: list[Place], *, seconds: float, say):
        self.wanted = wanted
        self.seconds = seconds
        self.say = say
        self.trials: list[Trial] = []
        self.red: list[str] = []
        self.trees: dict[str, ast.Module] = {}
        self._marks: set | None = None
        self._now = Passage("")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if _is_suited(item)]

    def pytest_runtest_logreport(self, report):
        self._now.is_red |= report.failed
        if self._marks is not None:
            kept = self._now.called if report.when == "call" else self._now.made
            kept += sorted(self._marks)
            self._marks.clear()

    def pytest_runtestloop(self, session):
        self.session = session
        session.config.pluginmanager.unregister(name="terminalreporter")
        self.items = {item.nodeid: item for item in session.items}
        for place in {*places(), *self.wanted}:
            import_module(place.path.removesuffix(".py").replace("/", "."))
            self.trees[place.path] = ast.parse((ROOT / place.path).read_text())
        if self._run(session.items[0]).is_red:  # the database is there from now on
            raise pytest.UsageError(f"{session.items[0].nodeid} fails as it is.")
        session.config.pluginmanager.get_plugin("shared scenes").take_down()
        self.living = living.Living({_file(path) for path in self.trees})
        self.passages = [*self._passages()]
        self.red = [one.test for one in self.passages if one.is_red]
        noticed = _kept("noticed")
        mutants = [
            mutant
            for place in self.wanted
            for mutant in making.mutants(place.path, self.trees[place.path], place.only)
        ]
        began = time.monotonic()
        for number, mutant in enumerate(mutants, 1):
            trial = self._try(mutant, noticed.get(mutant.name, ""))
            self.trials.append(trial)
            if trial.noticed:
                noticed[mutant.name] = trial.noticed
            if number % 25 == 0 or number == len(mutants):
                _keep("noticed", noticed)
                took = time.monotonic() - began
                self.say(f"{number} of {len(mutants)} mutants, {took:.0f} s")
        return True

    def _passages(self):
        """Each test as it passes the rules as they are; remembered while nothing changes."""
        files = defaultdict(list)
        for item in self.session.items:
            files[item.path].append(item)
        kept = _kept("passed")
        rules = {path: _mark(ROOT / path) for path in self.trees}
        wanted = {place.path: rules[place.path] for place in self.wanted}
        for path, items in files.items():
            name = path.relative_to(ROOT).as_posix()
            known = kept.get(name, {"mark": "", "rules": {}})
            if (
                known["mark"] != _mark(path)
                or not wanted.items() <= known["rules"].items()
            ):
                self.say(f"reading {name}")
                told = forks.tell(partial(self._follow, items), seconds=LONGEST_FILE)
                kept[name] = {"mark": _mark(path), "rules": rules, "passages": told}
                _keep("passed", kept)
            for told in kept[name]["passages"]:
                if told["test"] in self.items:
                    yield Passage(
                        told["test"],
                        told["seconds"],
                        told["is_red"],
                        [tuple(one) for one in told["called"]],
                        [tuple(one) for one in told["made"]],
                    )

    def _follow(self, items) -> list[dict]:
        for path in self.trees:
            marked = living.marked(self.trees[path], path)
            self.living.exchange(_file(path), marked)
        self._marks = living.listen()
        return [vars(self._run_anew(item)) for item in items]

    def _try(self, mutant: Mutant, first: str) -> Trial:
        found = {
            one.test: rank
            for one in self.passages
            if not one.is_red and (rank := one.rank(mutant.path, mutant.statement))
        }
        tests = sorted(found, key=lambda test: (test != first, found[test]))
        trial = Trial(mutant, passing=len(tests))
        chosen, seconds = [], 0.0
        for test in tests:
            if chosen and self.seconds and seconds > self.seconds:
                break
            chosen.append(test)
            seconds += found[test][1]
        trial.asked = len(chosen)
        if chosen:
            ask = partial(self._notice, mutant, chosen)
            try:
                trial.noticed = forks.tell(ask, seconds=30 + 5 * seconds)
            except forks.Spent:
                self.say(f"works without end, and is taken as noticed: {mutant.name}")
                trial.noticed = chosen[0]
            except forks.Hangs:
                self.say(f"ended by the clock, so nobody noticed: {mutant.name}")
        return trial

    def _notice(self, mutant: Mutant, tests: list[str]) -> str:
        with mutant.change.made():
            self.living.exchange(
                _file(mutant.path),
                self.trees[mutant.path],
                names=mutant.statement is None,
            )
        asked = ((test, self._run_anew(self.items[test])) for test in tests)
        return next((test for test, passage in asked if passage.is_red), "")

    def _run_anew(self, item) -> Passage:
        """One test that passes each rule by itself, whatever was kept by those before."""
        self.living.forget()
        return self._run(item)

    def _run(self, item) -> Passage:
        """One test as pytest runs it; the database stays for the next."""
        self._now, began = Passage(item.nodeid), time.process_time()
        self.session._setupstate.teardown_exact(item)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=self._after(item))
        self._now.seconds = time.process_time() - began
        return self._now

    def _after(self, item):
        """Another test, of the same file if there is one: then what the file shares stays."""
        others = [one for one in self.session.items if one is not item]
        return next((one for one in others if one.path == item.path), others[0])


def _is_suited(item) -> bool:
    marker = item.get_closest_marker("django_db")
    commits = marker and marker.kwargs.get("transaction")
    journeys = item.get_closest_marker("journey")
    return not (commits or journeys or UNSUITED & set(item.fixturenames))


def _file(path: str) -> str:
    return str(ROOT / path)


def _mark(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _kept(name: str) -> dict:
    path = KEPT / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else {}


def _keep(name: str, what: dict) -> None:
    KEPT.mkdir(parents=True, exist_ok=True)
    path: Path = KEPT / f"{name}.json"
    path.with_suffix(".half").write_text(json.dumps(what))
    path.with_suffix(".half").rename(path)
