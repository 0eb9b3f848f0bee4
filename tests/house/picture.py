"""The storeys of the house as one picture: what stands higher may know what is below."""

from html import escape

from tests.house.plan import App

WIDTH, SIDE, GAP = 960, 150, 8
ROOM_HEIGHT, STOREY_GAP = 28, 14
LETTER = 8  # the width of a letter at 13 pixels, and a little more

STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1c2733 }
.app { font-weight: 700; font-size: 15px }
.storey { fill: #eef2f5; stroke: #aab7c2 }
.room { fill: #ffffff; stroke: #5b7083 }
"""


def draw(apps: list[App]) -> str:
    """An SVG of all storeys, roof first. The same house gives the same bytes."""
    parts, y = [], GAP
    for app in apps:
        rows = _rows([room.name for room in app.rooms])
        height = max(1, len(rows)) * (ROOM_HEIGHT + GAP) + GAP
        parts.append(_box("storey", GAP, y, WIDTH - 2 * GAP, height))
        parts.append(f'<text class="app" x="{GAP + 14}" y="{y + 26}">{app.name}</text>')
        parts += _drawn(rows, y + GAP)
        y += height + STOREY_GAP
    title = "The storeys and rooms of Verkan; each may import only what is below it"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" role="img" '
        f'aria-label="{escape(title)}"><style>{STYLE}</style>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _rows(names: list[str]) -> list[list[str]]:
    """The rooms from left to right, in as many rows as they need."""
    rows: list[list[str]] = []
    left = 0.0
    for name in names:
        if not rows or left + _width(name) > WIDTH - 2 * GAP:
            rows.append([])
            left = SIDE
        rows[-1].append(name)
        left += _width(name) + GAP
    return rows


def _drawn(rows: list[list[str]], top: float) -> list[str]:
    parts = []
    for number, row in enumerate(rows):
        x, y = float(SIDE), top + number * (ROOM_HEIGHT + GAP)
        for name in row:
            parts.append(_box("room", x, y, _width(name), ROOM_HEIGHT))
            parts.append(f'<text x="{x + 10:g}" y="{y + 19:g}">{name}</text>')
            x += _width(name) + GAP
    return parts


def _width(name: str) -> float:
    return round(len(name) * LETTER) + 20


def _box(kind: str, x: float, y: float, width: float, height: float) -> str:
    return (
        f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" '
        f'height="{height:g}" rx="4"/>'
    )
