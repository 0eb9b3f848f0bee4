"""Does the bench end with a word when what it measures is not what was meant?"""

import json
import os
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from tests.benchmarks.crowd import compare, waits
from tests.benchmarks.results import PageRow, Results, Value, write
from tests.benchmarks.ruler import (
    Failed,
    Figures,
    Page,
    Served,
    cpu_seconds,
    fetch,
    in_turns,
    load,
    or_exit,
    together,
)

Serve = Callable[[Callable[[int], tuple[int, str]]], Page]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server whose n-th answer is (status, words) of a function of n."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Callable[[int], tuple[int, str]]) -> Page:
        asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path)
                status, words = answer(len(asked))
                self.send_response(status)
                self.end_headers()
                self.wfile.write(words.encode())

            def log_message(self, *words):
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        base = f"http://127.0.0.1:{server.server_port}"
        return Page("a page", base, "/page/", expect="welcome")

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def served(page: Page) -> Served:
    return Served(page, (os.getpid(),))


def well(_number: int) -> tuple[int, str]:
    return 200, "welcome"


def test_a_page_is_what_was_answered(serve):
    assert fetch(serve(well)) == b"welcome"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_another_status_is_a_failure(serve, status):
    page = serve(lambda _number: (status, "welcome"))
    with pytest.raises(Failed, match=f"^a page /page/: status {status}$"):
        fetch(page)


def test_another_page_is_a_failure(serve):
    page = serve(lambda _number: (200, "Sign in"))
    with pytest.raises(Failed, match="^a page /page/: “welcome” is not in it$"):
        fetch(page)


def test_no_answer_is_a_failure():
    with pytest.raises(Failed, match="^nobody /: ConnectionRefusedError"):
        fetch(Page("nobody", "http://127.0.0.1:1", "/"))


@pytest.mark.parametrize("number", [1, 7])
def test_one_failure_among_many_ends_the_load(serve, number):
    page = serve(lambda n: (500 if n == number else 200, "welcome"))
    start = time.monotonic()
    with pytest.raises(Failed, match="status 500"):
        load(served(page), 60)
    assert time.monotonic() - start < 30  # the others stop, and do not wait for the end


def test_any_exception_in_a_thread_is_raised():
    def work(stop: Event) -> list[float]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        together(work, 3)


def test_the_others_are_told_to_stop():
    first = iter([True])

    def work(stop: Event) -> list[float]:
        if next(first, False):
            raise Failed("one of them")
        assert stop.wait(60)
        return []

    with pytest.raises(Failed, match="one of them"):
        together(work, 3)


def test_a_server_that_has_ended_is_a_failure():
    gone = 2**22 + 1  # above the highest number that Linux gives
    with pytest.raises(Failed, match="has ended"):
        cpu_seconds([os.getpid(), gone])


def test_a_failure_is_told_and_the_exit_code_is_one():
    def work() -> None:
        raise Failed("the list: status 500")

    with pytest.raises(SystemExit) as ended:
        or_exit(work)
    # Python writes a text to stderr, and exits with 1.
    assert ended.value.code == (
        "The bench has ended without a result: the list: status 500"
    )


def test_what_is_measured_are_medians_and_times_the_floor(serve):
    figures = Figures()
    for wall, cost in ((0.5, 0.03), (0.1, 0.01), (0.2, 0.02)):
        figures.add(wall, cost, 0.01)
    assert (figures.p50_ms, figures.cpu_ms, figures.floors) == (200, 20, 2)


def test_each_size_has_a_figure_of_each_round(serve, monkeypatch):
    monkeypatch.setattr("tests.benchmarks.ruler.FLOOR_SECONDS", 0.05)
    monkeypatch.setattr("tests.benchmarks.ruler.PAGE_SECONDS", 0.05)
    sizes = {1: served(serve(well)), 2: served(serve(well))}
    found = in_turns(sizes, served(serve(well)), rounds=2)
    assert [len(figures.ratios) for figures in found] == [2, 2]


def test_somebody_in_a_crowd_who_fails_ends_it(serve):
    good, bad = serve(well), serve(lambda _number: (500, ""))
    with pytest.raises(Failed, match="status 500"):
        waits([[good], [good], [bad]], seconds=60, pause=0.1)


def test_a_crowd_is_compared_with_one_alone(serve, monkeypatch):
    monkeypatch.setattr("tests.benchmarks.crowd.ALONE_SECONDS", 0.1)
    found = compare([[serve(well)], [serve(well)]], seconds=0.3, pause=0.05)
    assert found["requests"] > 2
    assert 0 < found["p50_ms"] <= found["p95_ms"]


def test_a_target_is_marked_and_never_asserted(tmp_path):
    results = Results()
    sizes = {
        1_000: {"floors": 4.0, "cpu_ms": 10.0, "p50_ms": 20, "questions": 9},
        9_000: {"floors": 6.0, "cpu_ms": 15.0, "p50_ms": 30, "questions": 9},
    }
    results.pages.append(PageRow("the list", 5, sizes))
    results.values.append(Value("memory", 131, "MB", 130))
    assert results.table([1_000, 9_000]).splitlines()[-1] == (
        "| the list | 5 | 4.0 ✓ | 6.0 ✗ | 10.0 / 15.0 | 1.50 ✗ | 9 ✓ |  | 20 / 30 |  |"
    )
    assert results.around().splitlines()[-1] == "| memory |  | 131.0 ✗ MB | ≤ 130 |"

    write(str(tmp_path / "found.json"), results.as_dict({"rounds": 5}))
    told = json.loads((tmp_path / "found.json").read_text())
    assert set(told) == {
        "commit",
        "is_changed",
        "begun",
        "ended",
        "machine",
        "options",
        "pages",
        "values",
    }
    assert told["pages"][0]["growth"] == 1.5
    assert told["values"][0]["is_met"] is False
    assert {"cpu_count", "python", "postgres", "load_before", "load_after"} <= set(
        told["machine"]
    )
