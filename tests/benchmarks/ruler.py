"""CPU milliseconds per request, of the web workers and the database together.

Wall-clock times on a shared machine mean little. A page is measured in turns with the
floor, and the ratio of the two is what survives a busy machine.
"""

import http.client
import os
import statistics
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Page:
    """A page to fetch: `expect` must be in the answer, or it was not the page."""

    name: str
    base: str
    path: str
    cookie: str
    expect: str = ""


@dataclass(frozen=True)
class Figures:
    """Of one page: median milliseconds, CPU milliseconds, times the floor's CPU, bytes."""

    p50_ms: float
    cpu_ms: float
    floors: float
    size: int


def fetch(page: Page, timeout: float = 120) -> tuple[int, bytes]:
    where = urlsplit(page.base)
    link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=timeout)
    link.request(
        "GET", page.path, headers={"Cookie": page.cookie} if page.cookie else {}
    )
    answer = link.getresponse()
    body = answer.read()
    link.close()
    return answer.status, body


def cpu_seconds(roots: list[int]) -> float:
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
    while queue:
        pid = queue.pop()
        queue += children.get(pid, [])
        total += spent.get(pid, 0)
    return total / TICKS


def load(page: Page, roots: list[int], seconds: float, clients: int = 4) -> tuple:
    """(median seconds, CPU seconds per request) of some clients for a bounded time."""
    times: list[float] = []
    end = time.perf_counter() + seconds
    before = cpu_seconds(roots)

    def client() -> None:
        for _ in range(2000):
            start = time.perf_counter()
            status, _body = fetch(page)
            times.append(time.perf_counter() - start)
            if status != 200:
                raise SystemExit(f"{page.name}: {status} under load")
            if time.perf_counter() > end and len(times) >= 8:
                return

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statistics.median(times), (cpu_seconds(roots) - before) / len(times)


def measure(
    page: Page, floor: Page, *, roots: list[int], floor_roots: list[int], rounds: int
) -> Figures:
    """Fetch the page and the floor in turns; medians over the rounds."""
    status, body = fetch(page)
    if status != 200 or page.expect.encode() not in body:
        raise SystemExit(f"{page.name} {page.path}: {status}, not the page expected")
    walls, costs, ratios = [], [], []
    for _ in range(rounds):
        _wall, floor_cpu = load(floor, floor_roots, 1.5)
        wall, cpu = load(page, roots, 2.5)
        walls.append(wall)
        costs.append(cpu)
        ratios.append(cpu / floor_cpu)
    median = statistics.median
    return Figures(median(walls) * 1e3, median(costs) * 1e3, median(ratios), len(body))
