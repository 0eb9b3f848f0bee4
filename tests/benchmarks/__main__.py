"""What does Verkan cost, next to a bare view on the same machine?

    python -m tests.benchmarks [--cases 1000 10000 100000] [--pages list …] [--json FILE]

Starts a PostgreSQL, a Redis and web servers of its own under `var/bench`, and counts no
others. The databases are kept for the next time. Nothing is asserted on time: the targets
stand beside the figures with a mark. A request that fails ends it, with exit code 1.
"""

import argparse
import os
import sys
from pathlib import Path

import django

from config.services import embedded

VAR = Path(__file__).resolve().parent.parent.parent / "var" / "bench"
POSTGRES, REDIS = embedded.Postgres(VAR), embedded.Redis(VAR)
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "config.settings",
    "VERKAN_VAR": str(VAR),
    "DATABASE_URL": POSTGRES.url,
    "REDIS_URL": REDIS.url,
    "SECRET_KEY": "only-for-measuring-on-this-machine-0123456789-0123456789",
    "VERKAN_DEMO": "True",
    "LOG_LEVEL": "WARNING",
}
django.setup()

from tests.benchmarks.bench import Bench, write  # noqa: E402 - needs Django set up
from tests.benchmarks.ruler import or_exit  # noqa: E402


def main() -> None:
    options = _options()
    if POSTGRES.is_running():
        sys.exit(f"Another bench runs on {POSTGRES.folder}.")
    POSTGRES.use()
    REDIS.use()
    bench = Bench(options, POSTGRES)
    or_exit(bench.run)
    if options.json:
        write(options.json, bench.results.as_dict(vars(options)))


def _options() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    add = asked.add_argument
    add("--cases", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    add("--rounds", type=int, default=5, help="of each page, in turns with the floor")
    add("--pages", nargs="+", help="only those whose name has one of these words")
    add("--pages-only", action="store_true", help="nothing but the pages")
    add("--people", type=int, default=20, help="at once, with most applications")
    add("--seconds", type=float, default=60, help="how long the people read")
    add("--pause", type=float, default=1, help="seconds that they look at a page")
    add("--json", metavar="FILE")
    options = asked.parse_args()
    options.cases.sort()
    return options


if __name__ == "__main__":
    main()
