"""How long does each wait when many are there at once, and when one is alone?"""

import statistics
import time
from collections.abc import Sequence
from itertools import cycle
from queue import SimpleQueue
from random import Random
from threading import Event

from tests.benchmarks.ruler import Page, fetch, together

ALONE_SECONDS = 15


def waits(people: Sequence[list[Page]], *, seconds: float, pause: float) -> list[float]:
    """Seconds that each page took, while all of these people read for so long and look at
    each page for `pause` seconds, half as long or half as long again."""
    waiting: SimpleQueue[tuple[int, list[Page]]] = SimpleQueue()
    for number, pages in enumerate(people):
        waiting.put((number, pages))
    end = time.perf_counter() + seconds

    def person(stop: Event) -> list[float]:
        number, pages = waiting.get()
        random, times = Random(number), []
        stop.wait(random.uniform(0, pause))  # nobody begins at the same instant
        for page in cycle(pages):
            if stop.is_set() or time.perf_counter() > end:
                break
            start = time.perf_counter()
            fetch(page)
            times.append(time.perf_counter() - start)
            stop.wait(random.uniform(pause / 2, pause * 1.5))
        return times

    return together(person, len(people))


def compare(people: Sequence[list[Page]], *, seconds: float, pause: float) -> dict:
    """Milliseconds: the median of one alone, who reads what all of them read, and the
    median and p95 of all at once."""
    each = [cycle(pages) for pages in people]
    same = [next(pages) for _ in range(max(map(len, people))) for pages in each]
    waits([same], seconds=ALONE_SECONDS, pause=0)  # the workers get warm
    alone = waits([same], seconds=ALONE_SECONDS, pause=0)
    times = sorted(waits(people, seconds=seconds, pause=pause))
    return {
        "requests": len(times),
        "alone_p50_ms": statistics.median(alone) * 1e3,
        "p50_ms": statistics.median(times) * 1e3,
        "p95_ms": times[int(len(times) * 0.95)] * 1e3,
    }
