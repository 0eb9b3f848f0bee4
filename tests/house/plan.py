"""Which rooms does each app have, in which order, and what is each for?

The order is that of the contracts in `pyproject.toml`, from the roof down; what a room is
for is the docstring of its `__init__.py`.
"""

import ast
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_ROOMS = {"formats", "management", "migrations", "models", "templatetags"}


@dataclass(frozen=True)
class Room:
    """A folder named by a noun of the field, and the one line that says what it is for."""

    app: str
    name: str
    purpose: str

    @property
    def path(self) -> str:
        return f"{self.app}/{self.name}/"


@dataclass(frozen=True)
class App:
    """One storey of the house."""

    name: str
    purpose: str
    rooms: tuple[Room, ...]


def apps() -> list[App]:
    """The storeys from the roof down, each with its rooms from the roof down."""
    contracts = _contracts()
    storeys = next(c for c in contracts if c["name"].startswith("Apps know"))["layers"]
    return [
        App(name, _purpose(ROOT / name), _rooms(name, contracts)) for name in storeys
    ]


def _contracts() -> list[dict]:
    text = (ROOT / "pyproject.toml").read_text()
    return tomllib.loads(text)["tool"]["importlinter"]["contracts"]


def _rooms(app: str, contracts: list[dict]) -> tuple[Room, ...]:
    """In the order of the app's contract; by name where it has none."""
    folders = {
        path.name
        for path in (ROOT / app).iterdir()
        if path.is_dir() and (path / "__init__.py").exists()
    }
    names = sorted(folders - NOT_ROOMS)
    for contract in contracts:
        if contract["type"] == "layers" and contract.get("containers") == [app]:
            listed = [layer.strip("()") for layer in contract["layers"]]
            names = [name for name in listed if name in folders - NOT_ROOMS]
    return tuple(Room(app, name, _purpose(ROOT / app / name)) for name in names)


def _purpose(folder: Path) -> str:
    """The first line of the folder's docstring; empty when it has none."""
    source = (folder / "__init__.py").read_text()
    return (ast.get_docstring(ast.parse(source)) or "").split("\n")[0]
