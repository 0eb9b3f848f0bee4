"""One process at a time, and the next as soon as it has left, however it left."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from config.services.lock import alone

ROOT = Path(__file__).parents[2]
# Goes inside, says so, and stays until it is told to leave.
INSIDE = """
import sys
from pathlib import Path
from config.services.lock import alone
with alone(Path(sys.argv[1])):
    print("inside", flush=True)
    sys.stdin.read()
"""


def another(path: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", INSIDE, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def test_the_next_comes_in_when_the_first_has_left(tmp_path):
    path = tmp_path / "new" / "one.lock"
    first, second = another(path), None
    try:
        assert first.stdout.readline() == "inside\n"
        second = another(path)
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(timeout=0.5)
        first.communicate(timeout=20)
        assert second.stdout.readline() == "inside\n"
    finally:
        for process in filter(None, (first, second)):
            process.kill()
            process.communicate()
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_who_was_killed_inside_bars_nobody(tmp_path):
    path = tmp_path / "one.lock"
    killed = another(path)
    assert killed.stdout.readline() == "inside\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    with alone(path), alone(tmp_path / "another.lock"):
        pass


def test_a_fault_inside_opens_it_again(tmp_path):
    path = tmp_path / "one.lock"
    with pytest.raises(RuntimeError), alone(path):
        raise RuntimeError
    with alone(path):
        pass
