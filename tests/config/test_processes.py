"""Several programs as one: here small ones, that are really started."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from config.services.processes import Died, Processes

ROOT = Path(__file__).parents[2]
# Starts a child, tells its number, and waits.
PARENT = """
from config.services.processes import Processes
with Processes(say=print) as processes:
    processes.start("child", "http.server", "0", "--bind", "127.0.0.1")
    print(processes.running["child"].pid, flush=True)
    time.sleep(60)
"""


def is_running(pid: int) -> bool:
    """Does it still do something? A dead process nobody has buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_they_say_is_heard_with_their_name():
    said = []
    with Processes(say=said.append) as processes:
        processes.start("zen", "this")
        processes.running["zen"].wait(timeout=20)
        processes.voices[0].join(timeout=20)
    assert said[0] == "zen    | The Zen of Python, by Tim Peters"


def test_one_that_ends_by_itself_is_told():
    with Processes(say=lambda line: None) as processes:
        processes.start("zen", "this")
        processes.running["zen"].wait(timeout=20)
        with pytest.raises(Died, match=r"^zen ended with code 0\.$"):
            processes.check()


def test_all_have_ended_when_the_block_is_left():
    with Processes(say=print) as processes:
        processes.start("one", "http.server", "0", "--bind", "127.0.0.1")
        processes.start("two", "http.server", "0", "--bind", "127.0.0.1")
        pids = [process.pid for process in processes.running.values()]
        assert [is_running(pid) for pid in pids] == [True, True]
    assert [is_running(pid) for pid in pids] == [False, False]


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells the children.")
def test_they_end_also_when_their_parent_is_killed():
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    child = int(parent.stdout.readline())
    os.kill(parent.pid, signal.SIGKILL)
    parent.communicate()
    deadline = time.monotonic() + 10
    while is_running(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(child)
