"""What else has a target: a hand-in, an export, the weight of a page, a worker's memory,
a database made from nothing, a report?"""

import http.client
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

from django.conf import settings
from weasyprint import HTML

from core import clock
from evaluation import periods
from evaluation.models import Report
from evaluation.reports import building
from projects.models import Project
from tests.benchmarks import pages
from tests.benchmarks.ruler import (
    FLOOR_SECONDS,
    TIMEOUT,
    Failed,
    Figures,
    Page,
    Served,
    cpu_seconds,
    fetch,
    load,
)

CSRF = "a" * 32
MEGABYTE = 1_000_000
PARTS = re.compile(
    r'<(?:link rel="stylesheet"|script|img)[^>]*? (?:href|src)="([^"]+)"'
)
AT_ONCE = 4  # hand-ins of a round
REPORTS = 3
REPORTED = "Skolfam Ekköping"  # the demo's project with most to tell
DAY = timedelta(days=1)


def weight(page: Page) -> tuple[int, int]:
    """(bytes as read by the browser, requests) of a page with its styles and scripts."""
    body = fetch(page)
    addresses = {urljoin(page.path, part) for part in PARTS.findall(body.decode())}
    parts = [fetch(Page("part", page.base, path)) for path in sorted(addresses)]
    return len(body) + sum(map(len, parts)), 1 + len(parts)


def memory(workers: Iterable[int]) -> float:
    """Megabytes held by the largest of these processes."""
    held = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in workers]
    return max(held) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


@dataclass(frozen=True)
class Export:
    """A file made while it is sent: seconds to its first byte, CPU seconds of all of it,
    bytes, and how many megabytes more than before a worker held at most."""

    first: float
    cpu: float
    size: int
    grown: float


def export(page: Page, roots: tuple[int, ...], workers: list[int]) -> Export:
    fetch(page)  # what is read once has been read
    held = memory(workers)
    for pid in workers:
        Path(f"/proc/{pid}/clear_refs").write_text("5")  # the highest begins from now
    where, start, before = urlsplit(page.base), time.perf_counter(), cpu_seconds(roots)
    link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=TIMEOUT)
    link.request("GET", page.path, headers={"Cookie": page.cookie})
    answer = link.getresponse()
    head = answer.read(1)
    first = time.perf_counter() - start
    size = len(head) + sum(map(len, iter(lambda: answer.read(1 << 16), b"")))
    link.close()
    if answer.status != 200:
        raise Failed(f"{page.name}: status {answer.status}")
    highest = max(map(_highest, workers))
    return Export(first, cpu_seconds(roots) - before, size, highest - held)


def _highest(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 / MEGABYTE if found else 0.0


def hand_ins(
    base: str, roots: tuple[int, ...], floor: Served, *, rounds: int
) -> Figures:
    """Each application is handed in once, some in a round, in turns with the floor."""
    forms = pages.hand_ins(base, AT_ONCE * (rounds + 1))
    found = Figures()
    _post(forms[:AT_ONCE], roots)
    for first in range(AT_ONCE, len(forms), AT_ONCE):
        _wall, of_floor = load(floor, FLOOR_SECONDS)
        found.add(*_post(forms[first : first + AT_ONCE], roots), of_floor)
    return found


def _post(forms: list[Page], roots: tuple[int, ...]) -> tuple[float, float]:
    """(seconds, CPU seconds) of each form; one after the other, each answered by 302."""
    before, start = cpu_seconds(roots), time.perf_counter()
    for page in forms:
        where = urlsplit(page.base)
        link = http.client.HTTPConnection(
            where.hostname or "", where.port, timeout=TIMEOUT
        )
        link.request(
            "POST",
            page.path,
            body=urlencode({"csrfmiddlewaretoken": CSRF}),
            headers={
                "Cookie": f"{page.cookie}; {settings.CSRF_COOKIE_NAME}={CSRF}",
                "Content-Type": "application/x-www-form-urlencoded",
            },
        )
        answer = link.getresponse()
        where_to = answer.getheader("Location", "")
        link.close()
        if answer.status != 302 or page.expect not in where_to:
            raise Failed(f"{page.name}: status {answer.status} {where_to}")
    seconds = time.perf_counter() - start
    return seconds / len(forms), (cpu_seconds(roots) - before) / len(forms)


def packages() -> tuple[int, int]:
    """(from Python's registry in production, from npm)."""
    listed = Path(settings.BASE_DIR, "requirements", "production.txt").read_text()
    with_npm = [*Path(settings.BASE_DIR).glob("package*.json")]
    return len(re.findall(r"^[\w.\[\]-]+==", listed, re.MULTILINE)), len(with_npm)


def empty_to_ready(env: Mapping[str, str]) -> float:
    """Seconds from a database with nothing in it to one that the program can start on."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity=0"],
        cwd=settings.BASE_DIR,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failed(f"migrate: {done.stderr.strip()[-500:]}")
    return time.perf_counter() - start


def report_beside_renderer() -> tuple[float, float]:
    """(CPU seconds of a learning report, the share of them outside the PDF renderer)."""
    project = Project.objects.get(title=REPORTED)
    spent: list[float] = []
    write = HTML.write_pdf

    def timed(*words, **options):
        start = time.process_time()
        try:
            return write(*words, **options)
        finally:
            spent.append(time.process_time() - start)

    HTML.write_pdf = timed
    try:
        wholes = [_build(project) for _ in range(REPORTS)]
    finally:
        HTML.write_pdf = write
    # Of the last: fonts and templates have been read.
    return wholes[-1], 1 - spent[-1] / wholes[-1]


def _build(project: Project) -> float:
    """CPU seconds of a report of the latest tertial that has ended."""
    period = periods.tertial_of(periods.tertial_of(clock.today()).start - DAY)
    report = Report.objects.create(
        project=project,
        period_start=period.start,
        period_end=period.end,
        requested_by=project.leader,
    )
    start = time.process_time()
    building.build(report.pk)
    seconds = time.process_time() - start
    report.refresh_from_db()
    if report.state != Report.State.READY:
        raise Failed(f"A report could not be made: {report.state}")
    return seconds
