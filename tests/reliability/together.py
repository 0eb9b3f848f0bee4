"""Several people do something at the same moment, each with a connection of their own."""

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from django.db import connection

PATIENCE = 120  # seconds
One = TypeVar("One")


def at_once(deed: Callable[[One], str], each: Sequence[One]) -> list[str]:
    """What each of them reads afterwards, in no order. One who did not get an answer in
    time is not among them."""
    start, read = threading.Barrier(len(each)), []

    def run(one: One) -> None:
        start.wait(PATIENCE)
        try:
            read.append(deed(one))
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[one]) for one in each]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    return read
