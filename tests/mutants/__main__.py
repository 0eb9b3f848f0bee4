"""Change every rule by a character, and say which changes no test notices.

    make mutants [ONLY='projects/*'] [SECONDS=20]

ONLY names some of the modules of `places.py`, or any others. SECONDS is how much of the
processor the tests of one mutant may use when nobody notices it; 0 is as much as they want. What tests passed
and noticed is remembered in `var/mutants/`, until the test or the rule is another. What is
explained in `explained.toml` is not said again.
"""

import argparse
import os
import sys
import tomllib
from pathlib import Path

os.environ.setdefault("TEST_DATABASE_NAME", "verkan_mutants")

import pytest

from tests.mutants.places import places
from tests.mutants.trying import Trial, Trying

EXPLAINED = Path(__file__).with_name("explained.toml")


def main() -> int:
    asked = argparse.ArgumentParser(prog="make mutants")
    asked.add_argument("only", nargs="?", default="*")
    asked.add_argument("--seconds", type=float, default=20)
    options = asked.parse_args()
    wanted = places(options.only)
    if not wanted:
        asked.error(f"no rule is in {options.only}")
    tests = sorted({test for place in wanted for test in place.tests()})
    trying = Trying(wanted, seconds=options.seconds, say=_say)
    words = ["-qq", "--no-summary", "-p", "no:cacheprovider", "--reuse-db", *tests]
    said = pytest.main(words, plugins=[trying])
    if said not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        return int(said)
    return _tell(trying)


def _tell(trying: Trying) -> int:
    why = explained()
    alive = [trial for trial in trying.trials if not trial.noticed]
    strange = [trial for trial in alive if trial.mutant.name not in why]
    for test in trying.red:
        _say(f"RED without any change, so it was not asked: {test}")
    for trial in strange:
        _say(_line(trial))
    for trial in trying.trials:
        if trial.noticed and trial.mutant.name in why:
            _say(f"explained, but noticed by {trial.noticed}: {trial.mutant.name}")
    noticed = len(trying.trials) - len(alive)
    _say(
        f"{len(trying.trials)} mutants, {noticed} noticed, "
        f"{len(alive) - len(strange)} explained, {len(strange)} neither"
    )
    return bool(strange or trying.red)


def _line(trial: Trial) -> str:
    mutant = trial.mutant
    passing = f"{trial.asked} of {trial.passing} tests" if trial.passing else "no test"
    return f"{mutant.path}:{mutant.line}: {mutant.name}  [{passing}]"


def explained() -> dict[str, str]:
    """Name of a mutant → why no test can notice it, or need not."""
    rows = tomllib.loads(EXPLAINED.read_text()).get("survivor", [])
    return {row["mutant"]: row["why"] for row in rows}


def _say(line: str) -> None:
    sys.__stdout__.write(f"{line}\n")
    sys.__stdout__.flush()


if __name__ == "__main__":
    sys.exit(main())
