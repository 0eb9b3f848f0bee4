"""How are the figures told: as a table with a mark for each target, and as JSON?"""

import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

MET, NOT_MET = "✓", "✗"
MOST_QUESTIONS = 25
LONGEST = 4096  # bytes of one statement
GROWTH = 1.2  # of CPU, from the least size to the largest


@dataclass(frozen=True)
class Value:
    """One figure and its limit, if it has one: at most so much."""

    name: str
    value: float
    unit: str = ""
    most: float | None = None
    size: int | None = None  # of the database; None where it does not matter
    digits: int = 1

    @property
    def is_met(self) -> bool | None:
        return None if self.most is None else self.value <= self.most

    def __str__(self):
        return marked(f"{self.value:,.{self.digits}f}", self.is_met)


@dataclass
class PageRow:
    """One page with each size of database: CPU in times the floor, and what it asks."""

    name: str
    target: float
    sizes: dict[int, dict[str, Any]]

    @property
    def growth(self) -> float:
        """CPU with most applications, in times that with fewest."""
        return (
            self.sizes[max(self.sizes)]["cpu_ms"]
            / self.sizes[min(self.sizes)]["cpu_ms"]
        )

    def cells(self) -> list[str]:
        every = list(self.sizes.values())
        counts = sorted({each["questions"] for each in every if "questions" in each})
        longest = max((each.get("longest", 0) for each in every), default=0)
        return [
            self.name,
            f"{self.target:g}",
            *(marked(f"{x['floors']:.1f}", x["floors"] <= self.target) for x in every),
            " / ".join(f"{each['cpu_ms']:.1f}" for each in every),
            marked(f"{self.growth:.2f}", self.growth <= GROWTH),
            marked(
                "–".join(map(str, counts)),
                len(counts) < 2 and counts[0] <= MOST_QUESTIONS if counts else None,
            ),
            marked(f"{longest:,}", longest <= LONGEST) if longest else "",
            " / ".join(f"{each['p50_ms']:.0f}" for each in every),
            f"{every[-1]['bytes']:,}" if "bytes" in every[-1] else "",
        ]


def marked(figure: str, is_met: bool | None) -> str:
    return figure if is_met is None else f"{figure} {MET if is_met else NOT_MET}"


@dataclass
class Results:
    """All that has been measured, and on what."""

    begun: datetime = field(default_factory=timezone.now)
    load_before: tuple[float, ...] = field(default_factory=os.getloadavg)
    pages: list[PageRow] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def table(self, sizes: Sequence[int]) -> str:
        heads = [
            "page, CPU ÷ floor",
            "target",
            *(f"{size:,}" for size in sizes),
            "CPU ms",
            f"growth ≤ {GROWTH}",
            f"questions ≤ {MOST_QUESTIONS}",
            f"longest ≤ {LONGEST}",
            "p50 ms",
            "bytes",
        ]
        return "\n".join(
            [_line(heads), _rule(heads), *(_line(row.cells()) for row in self.pages)]
        )

    def around(self) -> str:
        heads = ["besides", "applications", "figure", "target"]
        rows = [
            [
                value.name,
                f"{value.size:,}" if value.size else "",
                f"{value} {value.unit}".rstrip(),
                f"≤ {value.most:,.0f}" if value.most is not None else "",
            ]
            for value in self.values
        ]
        return "\n".join([_line(heads), _rule(heads), *map(_line, rows)])

    def as_dict(self, options: dict[str, Any]) -> dict[str, Any]:
        return {
            "commit": _git("rev-parse", "HEAD"),
            "is_changed": bool(_git("status", "--porcelain", "--untracked-files=no")),
            "begun": self.begun.isoformat(timespec="seconds"),
            "ended": timezone.now().isoformat(timespec="seconds"),
            "machine": machine()
            | {"load_before": self.load_before, "load_after": os.getloadavg()},
            "options": options,
            "pages": [{**asdict(row), "growth": row.growth} for row in self.pages],
            "values": [{**asdict(v), "is_met": v.is_met} for v in self.values],
        }


def write(path: str, told: dict[str, Any]) -> None:
    text = json.dumps(told, ensure_ascii=False, indent=1)
    Path(path).write_text(f"{text}\n")


def machine() -> dict[str, Any]:
    """What it was measured on."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        [postgres] = cursor.fetchone()
    cpu = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return {
        "system": platform.platform(),
        "cpu": cpu[1] if cpu else platform.machine(),
        "cpu_count": os.cpu_count(),
        "python": sys.version.split()[0],
        "postgres": postgres,
    }


def _git(*words: str) -> str:
    done = subprocess.run(
        ["git", *words],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(heads: Sequence[str]) -> str:
    return _line(["---", *["--:"] * (len(heads) - 1)])
