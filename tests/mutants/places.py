"""Which rules are changed, and which tests ought to notice? The one place that says so.

A pattern that no file matches any longer fails `test_mutants`, so that a module that
moves takes its line here with it. After `::` stand the only functions that count.
"""

from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

RULES = [
    # Who may do what, who stands aside
    "accounts/access.py",
    "*/permissions*.py",
    "applications/models/separation.py",
    "applications/separation/rules.py",
    "applications/decisions/levels.py",
    "applications/conditions/actions.py",
    "projects/conflicts/actions.py",
    "projects/conflicts/queries.py",
    "projects/models/conflict.py",
    # Sums of money
    "fund/ledger/sums.py",
    "fund/ledger/actions.py",
    "fund/plans/frames.py",
    "fund/limits/queries.py",
    "fund/conditions/actions.py",
    "projects/money/queries.py",
    # Quorum and votes
    "fund/group/balance.py",
    "applications/voting/actions.py",
    # Small numbers of people
    "projects/measuring/queries.py",
    "projects/measuring/suppression.py",
    "projects/models/indicator.py::tells_too_few,is_too_few",
    # Words against evidence
    "evaluation/claims.py",
]

# A module is tested where its room is, and by the rules of the whole; these are tested
# elsewhere as well, or where their room has no tests of its own, there alone.
EVERYWHERE = ["tests/boundaries", "tests/test_rules.py", "tests/test_separation.py"]
BESIDE = {
    "applications/conditions/actions.py": ["tests/projects/conditions"],
    "applications/decisions/levels.py": ["tests/applications/meetings"],
    "applications/models/separation.py": [
        "tests/applications/conflicts",
        "tests/applications/decisions",
    ],
    "applications/separation/rules.py": ["tests/applications/conflicts"],
    "applications/voting/actions.py": ["tests/applications/session"],
    "fund/conditions/actions.py": ["tests/projects/conditions"],
    "fund/group/balance.py": [
        "tests/applications/session",
        "tests/applications/voting",
    ],
    "fund/ledger/actions.py": ["tests/fund/limits", "tests/fund/plans"],
    "projects/conflicts/actions.py": ["tests/applications/conflicts"],
    "projects/conflicts/queries.py": ["tests/applications/conflicts"],
    "projects/models/conflict.py": [
        "tests/projects/conflicts",
        "tests/applications/conflicts",
    ],
    "projects/models/indicator.py": ["tests/projects/measuring"],
    "projects/money/queries.py": ["tests/projects/steering"],
}


@dataclass(frozen=True)
class Place:
    """A module with rules; of `only` its functions, when it is not the whole."""

    path: str
    only: frozenset[str]

    @property
    def app(self) -> str:
        return self.path.split("/")[0]

    def tests(self) -> list[str]:
        """The folder of its room; of what a whole app asks, that of the app."""
        room = f"tests/{self.path.rpartition('/')[0]}"
        beside = BESIDE.get(self.path, [])
        if (ROOT / room).exists():
            return [room, *EVERYWHERE, *beside]
        return [*(beside or [f"tests/{self.app}"]), *EVERYWHERE]


def places(wanted: str = "*") -> list[Place]:
    """The modules with rules whose path matches `wanted`; any modules when none does."""
    found = []
    for rule in RULES:
        pattern, _colons, only = rule.partition("::")
        names = frozenset(only.split(",")) if only else frozenset()
        found += [Place(path, names) for path in files(pattern)]
    chosen = [place for place in found if fnmatch(place.path, wanted)]
    return chosen or [Place(path, frozenset()) for path in files(wanted)]


def files(pattern: str) -> list[str]:
    apps = [path for path in ROOT.iterdir() if (path / "models").exists()]
    apps += [path.parent for path in ROOT.glob("*/models.py")]
    modules = [
        path.relative_to(ROOT).as_posix() for app in apps for path in app.rglob("*.py")
    ]
    return sorted(path for path in modules if fnmatch(path, pattern))
