"""CPU milliseconds per request, of the web workers and the database together.

Wall-clock times on a shared machine mean little. A page is measured in turns with the
floor, and the ratio of the two is what survives a busy machine.
"""

import http.client
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

TICKS = os.sysconf("SC_CLK_TCK")
TIMEOUT = 120
CLIENTS = 4
LEAST = 8  # requests, however long they take
FLOOR_SECONDS = 1.0
PAGE_SECONDS = 1.5


class Failed(Exception):
    """What was measured was not what was meant: there is no figure."""


def or_exit(work: Callable[[], None]) -> None:
    """Do it; a failure is told in a sentence, and the exit code is 1."""
    try:
        work()
    except Failed as reason:
        sys.exit(f"The bench has ended without a result: {reason}")


@dataclass(frozen=True)
class Page:
    """A page to fetch: `expect` must be in the answer, or it was not the page."""

    name: str
    base: str
    path: str
    cookie: str = ""
    expect: str = ""


@dataclass(frozen=True)
class Served:
    """A page, and the processes (first ones, with their children) that answer it."""

    page: Page
    roots: tuple[int, ...]


@dataclass
class Figures:
    """Of one page, one for each round: seconds a request, CPU seconds, times the floor."""

    walls: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)

    def add(self, wall: float, cost: float, floor: float) -> None:
        self.walls.append(wall)
        self.costs.append(cost)
        self.ratios.append(cost / floor)

    @property
    def p50_ms(self) -> float:
        return statistics.median(self.walls) * 1e3

    @property
    def cpu_ms(self) -> float:
        return statistics.median(self.costs) * 1e3

    @property
    def floors(self) -> float:
        return statistics.median(self.ratios)


def fetch(page: Page) -> bytes:
    """The page as it was answered. Raises Failed when that is not the page."""
    where = urlsplit(page.base)
    link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=TIMEOUT)
    headers = {"Cookie": page.cookie} if page.cookie else {}
    try:
        link.request("GET", page.path, headers=headers)
        answer = link.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException) as trouble:
        raise Failed(f"{page.name} {page.path}: {trouble!r}") from trouble
    finally:
        link.close()
    if answer.status != 200:
        raise Failed(f"{page.name} {page.path}: status {answer.status}")
    if page.expect.encode() not in body:
        raise Failed(f"{page.name} {page.path}: “{page.expect}” is not in it")
    return body


def cpu_seconds(roots: Iterable[int]) -> float:
    """CPU seconds used so far by these processes, their children and the reaped ones."""
    spent: dict[int, int] = {}
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        spent[int(entry.name)] = sum(int(fields[n]) for n in (11, 12, 13, 14))
        children.setdefault(int(fields[1]), []).append(int(entry.name))
    queue, total = list(roots), 0
    if gone := [pid for pid in queue if pid not in spent]:
        raise Failed(f"A server has ended while it was measured: {gone}")
    while queue:
        pid = queue.pop()
        queue += children.get(pid, [])
        total += spent.get(pid, 0)
    return total / TICKS


def together(work: Callable[[Event], list[float]], clients: int) -> list[float]:
    """What `work` gives in so many threads at once. It is handed the sign to stop, which
    is set when one of them fails; that failure is raised here."""
    stop = Event()

    def client() -> list[float]:
        try:
            return work(stop)
        except BaseException:
            stop.set()
            raise

    with ThreadPoolExecutor(clients) as pool:
        at_work = [pool.submit(client) for _ in range(clients)]
    return [seconds for each in at_work for seconds in each.result()]


def load(served: Served, seconds: float) -> tuple[float, float]:
    """(median seconds, CPU seconds per request) of some clients for a bounded time."""
    end = time.perf_counter() + seconds

    def client(stop: Event) -> list[float]:
        times: list[float] = []
        while not stop.is_set():
            start = time.perf_counter()
            fetch(served.page)
            times.append(time.perf_counter() - start)
            if time.perf_counter() > end and len(times) >= LEAST / CLIENTS:
                break
        return times

    before = cpu_seconds(served.roots)
    times = together(client, CLIENTS)
    return statistics.median(times), (cpu_seconds(served.roots) - before) / len(times)


def in_turns(pages: dict[int, Served], floor: Served, *, rounds: int) -> list[Figures]:
    """The same page with each size of database, in turns with the floor.

    One load of each goes before, which nobody counts: a worker reads its templates and
    the database prepares its statements once.
    """
    found = [Figures() for _ in pages]
    for served in pages.values():
        load(served, FLOOR_SECONDS)
    for _ in range(rounds):
        _wall, of_floor = load(floor, FLOOR_SECONDS)
        for figures, served in zip(found, pages.values(), strict=True):
            figures.add(*load(served, PAGE_SECONDS), of_floor)
    return found
