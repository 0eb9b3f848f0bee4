"""What else has a target: a hand-in, an export, the weight of a page, a worker's memory."""

import http.client
import os
import re
import time
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

from django.conf import settings

from tests.benchmarks.ruler import Page, cpu_seconds, fetch

CSRF = "a" * 32
MEGABYTE = 1_000_000
PARTS = re.compile(
    r'<(?:link rel="stylesheet"|script|img)[^>]*? (?:href|src)="([^"]+)"'
)


def weight(page: Page) -> tuple[int, int]:
    """(bytes as read by the browser, requests) of a page with its styles and scripts."""
    _status, body = fetch(page)
    addresses = {urljoin(page.path, part) for part in PARTS.findall(body.decode())}
    parts = [fetch(Page("part", page.base, path, "")) for path in sorted(addresses)]
    if any(status != 200 for status, _body in parts):
        raise SystemExit(f"Not everything was found of {sorted(addresses)}")
    return len(body) + sum(len(part) for _status, part in parts), 1 + len(parts)


def memory(master: int) -> float:
    """Megabytes held by the largest worker under the web server's first process."""
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    pages = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in children]
    return max(pages) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def export(page: Page, roots: list[int]) -> tuple[float, float, int]:
    """(seconds to the first byte, CPU seconds, bytes) of a file made while it is sent."""
    where = urlsplit(page.base)
    before, start = cpu_seconds(roots), time.perf_counter()
    link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=120)
    link.request("GET", page.path, headers={"Cookie": page.cookie})
    answer = link.getresponse()
    head = answer.read(1)
    first = time.perf_counter() - start
    size = len(head + answer.read())
    link.close()
    if answer.status != 200:
        raise SystemExit(f"{page.name}: {answer.status}")
    return first, cpu_seconds(roots) - before, size


def post(addresses: list[Page], roots: list[int]) -> float:
    """CPU seconds of each form that is sent; one after the other, each answered by 302."""
    before = cpu_seconds(roots)
    for page in addresses:
        where = urlsplit(page.base)
        link = http.client.HTTPConnection(where.hostname or "", where.port, timeout=120)
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
            raise SystemExit(f"{page.name}: {answer.status} {where_to}")
    return (cpu_seconds(roots) - before) / len(addresses)
