"""The page of the map: its list of rooms is written here, its walks are only read."""

import re

from tests.house.plan import ROOT, App

PAGE = ROOT / "docs" / "architecture.md"
PICTURE = ROOT / "docs" / "pictures" / "house.svg"
BEGIN, END = "<!-- rooms: written by make map -->", "<!-- /rooms -->"
# `path/to/file.py` or `path/to/file.py:function`, as the walks name places in the code.
PLACE = re.compile(r"`([a-z_]+(?:/[\w.]+)+\.(?:py|html))(?::(\w+))?`")


def with_rooms(text: str, apps: list[App]) -> str:
    """The page with its list of rooms written anew, and all else as it was."""
    before, rest = text.split(BEGIN)
    _old, after = rest.split(END)
    return f"{before}{BEGIN}\n{_listed(apps)}{END}{after}"


def places(text: str) -> list[tuple[str, str]]:
    """Each file that the page names, with the function it names there or nothing."""
    return [(path, name or "") for path, name in PLACE.findall(text)]


def _listed(apps: list[App]) -> str:
    return "".join(_app(app) for app in apps)


def _app(app: App) -> str:
    rows = "".join(f"| `{room.name}/` | {room.purpose} |\n" for room in app.rooms)
    table = f"\n| room | what it is for |\n|---|---|\n{rows}" if rows else ""
    return f"\n### {app.name}\n\n{app.purpose}\n{table}\n"
