"""In which order is everything measured, and against which targets?"""

import sys
from argparse import Namespace
from typing import Any

from django.core.management import call_command

from config import catalogue
from config.services.embedded import Postgres
from tests.benchmarks import around, crowd, database, pages
from tests.benchmarks.pages import Address, Questions
from tests.benchmarks.results import PageRow, Results, Value, write
from tests.benchmarks.ruler import Figures, Served, in_turns
from tests.benchmarks.servers import Servers

__all__ = ["Bench", "write"]

# While its CPU is read a worker does one thing at a time; the crowd meets the program as
# it is served in production.
ONE_BY_ONE = {"WEB_WORKERS": "2", "WEB_THREADS": "1"}
HAND_IN = 9  # times the floor
WEIGHT, REQUESTS = 110_000, 6  # of the list
HELD = 130  # megabytes of a web worker
GROWN = 16  # megabytes more while an export is made: as good as nothing
PACKAGES = 70
READY_SECONDS = 10
BESIDE_RENDERER = 10  # per cent
WAIT = 6  # p95 of many, in times the median of one alone


class Bench:
    """One run; `results` holds what has been measured so far."""

    def __init__(self, options: Namespace, postgres: Postgres):
        self.options = options
        self.postgres = postgres
        self.results = Results()

    def run(self) -> None:
        """Raises Failed when something was not as it should be."""
        sizes, options = self.options.cases, self.options
        catalogue.compile_all()
        call_command("collectstatic", interactive=False, verbosity=0)
        for size in sizes:
            database.prepare(size)
        with Servers(self.postgres.folder / "data") as servers:
            self._serve(servers)
            database.use(database.name_of(sizes[0]))
            floor = Served(pages.floor(servers.base("floor")), servers.roots("floor"))
            self._pages(servers, floor)
            if not options.pages_only:
                self._hand_in(servers, floor)
                self._files(servers)
                self._crowd(servers)
                self._whole()
        _say(self.results.table(sizes))
        if not options.pages_only:
            _say(f"\n{self.results.around()}")

    def _serve(self, servers: Servers) -> None:
        names = [database.name_of(size) for size in self.options.cases]
        first = self._env(names[0])
        servers.serve("floor", "tests.benchmarks.floor", **first, **ONE_BY_ONE)
        for name in names:
            servers.serve(name, "config.wsgi", **self._env(name), **ONE_BY_ONE)

    def _env(self, name: str) -> dict[str, str]:
        """A server with a database, and a corner of Redis, of its own."""
        url = self.postgres.url.replace("/postgres?", f"/{name}?")
        return {"DATABASE_URL": url, "REDIS_PREFIX": name}

    def _pages(self, servers: Servers, floor: Served) -> None:
        read: dict[str, dict[int, tuple[Address, Served, Questions]]] = {}
        for size in self.options.cases:
            name = database.name_of(size)
            database.use(name)
            for address in pages.addresses():
                served = Served(address.page(servers.base(name)), servers.roots(name))
                if self._is_wanted(address.name):
                    asked = pages.questions(address)
                    read.setdefault(address.name, {})[size] = (address, served, asked)
        for name, sizes in read.items():
            _tell(name)
            self.results.pages.append(self._page(name, sizes, floor))

    def _page(self, name: str, sizes: dict, floor: Served) -> PageRow:
        served = {size: one for size, (_address, one, _asked) in sizes.items()}
        measured = in_turns(served, floor, rounds=self.options.rounds)
        row = PageRow(name, next(iter(sizes.values()))[0].target, {})
        for figures, (size, (_address, one, asked)) in zip(
            measured, sizes.items(), strict=True
        ):
            row.sizes[size] = _told(figures) | {
                "questions": asked.count,
                "longest": asked.longest,
                "bytes": len(around.fetch(one.page)),
            }
        return row

    def _is_wanted(self, name: str) -> bool:
        words = self.options.pages
        return not words or any(word in name for word in words)

    def _hand_in(self, servers: Servers, floor: Served) -> None:
        _tell("hand in")
        row = PageRow("hand in (POST)", HAND_IN, {})
        for size in self.options.cases:
            name = database.name_of(size)
            database.use(name)
            row.sizes[size] = _told(
                around.hand_ins(
                    servers.base(name),
                    servers.roots(name),
                    floor,
                    rounds=self.options.rounds,
                )
            )
        self.results.pages.append(row)

    def _files(self, servers: Servers) -> None:
        """Exports, the weight of the list, and what a worker holds after all this."""
        add = self.results.values.append
        for size in self.options.cases:
            _tell(f"exports, {size:,}")
            name = database.name_of(size)
            database.use(name)
            workers, roots = servers.workers(name), servers.roots(name)
            add(
                Value(
                    "memory of a web worker", around.memory(workers), "MB", HELD, size
                )
            )
            for page in pages.exports(servers.base(name)):
                made = around.export(page, roots, workers)
                add(Value(f"{page.name}: size", made.size / 1e3, "KB", None, size))
                add(Value(f"{page.name}: first byte", made.first, "s", None, size, 2))
                add(Value(f"{page.name}: CPU", made.cpu, "s", None, size, 2))
                add(Value(f"{page.name}: memory", made.grown, "MB", GROWN, size))
            listing = pages.addresses()[0].page(servers.base(name))
            weight, requests = around.weight(listing)
            add(Value("weight of the list", weight / 1e3, "KB", WEIGHT / 1e3, size))
            add(Value("requests of the list", requests, "", REQUESTS, size, 0))

    def _crowd(self, servers: Servers) -> None:
        """Many people at once, with most applications, served as in production."""
        options, size = self.options, self.options.cases[-1]
        _tell(f"{options.people} people for {options.seconds:g} seconds")
        name = database.name_of(size)
        database.use(name)
        servers.serve("crowd", "config.wsgi", **self._env(name))
        people = pages.people(servers.base("crowd"), options.people)
        waits = crowd.compare(people, seconds=options.seconds, pause=options.pause)
        alone, many = waits["alone_p50_ms"], f"{options.people} at once"
        held = around.memory(servers.workers("crowd"))
        add = self.results.values.append
        add(Value("one alone: median", alone, "ms", None, size, 0))
        add(Value(f"{many}: requests", waits["requests"], "", None, size, 0))
        add(Value(f"{many}: median", waits["p50_ms"], "ms", None, size, 0))
        add(Value(f"{many}: p95", waits["p95_ms"], "ms", alone * WAIT, size, 0))
        add(Value(f"{many}: memory of a web worker", held, "MB", HELD, size))

    def _whole(self) -> None:
        """What does not depend on how many applications there are."""
        _tell("an empty database, a report")
        python, npm = around.packages()
        add = self.results.values.append
        add(Value("Python packages in production", python, "", PACKAGES, None, 0))
        add(Value("package lists of npm", npm, "", 0, None, 0))
        database.make("bench_empty", "template0")
        ready = around.empty_to_ready(self._env("bench_empty"))
        add(Value("empty database to ready", ready, "s", READY_SECONDS))
        database.use(database.name_of(self.options.cases[0]))
        cpu, beside = around.report_beside_renderer()
        share = "learning report: outside the PDF renderer"
        add(Value("learning report: CPU", cpu, "s", None, None, 2))
        add(Value(share, beside * 100, "%", BESIDE_RENDERER))


def _told(figures: Figures) -> dict[str, Any]:
    return {
        "floors": figures.floors,
        "cpu_ms": figures.cpu_ms,
        "p50_ms": figures.p50_ms,
        "rounds": figures.ratios,
    }


def _tell(step: str) -> None:
    sys.stderr.write(f"  {step} …\n")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
