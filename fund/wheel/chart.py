"""The wheel of the year: twelve months around, the duties as rings, tasks on their days."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.drawing.pen import COLOURS, INK, MUTED, Picture, Point, spread

LOOKS = ("done", "late", "planned", "skipped")
GAP = 10  # degrees at the top, where the rings have their numbers
MARK = 7


@dataclass(frozen=True)
class Mark:
    """One task on its day; `look` is one of LOOKS."""

    day: date
    look: str


@dataclass(frozen=True)
class Track:
    """One ring: what it is called and what lies on it."""

    name: str
    marks: Sequence[Mark]


def wheel(
    tracks: Sequence[Track], year: int, *, today: date, narrow: bool = False
) -> SafeString:
    """The rings from the outermost inwards, with the words for all signs below.

    Done is filled with a tick, late a square with "!", planned an open ring, skipped a
    cross: nothing is told by colour alone.
    """
    width, outer, inner = (340, 140, 44) if narrow else (600, 232, 72)
    picture = Picture(width, 2 * outer + 70 + 20 * len(tracks) + 30)
    centre = (width / 2, outer + 24)
    step = (outer - inner) / max(len(tracks), 1)
    _months(picture, centre, outer, inner, year)
    for index, track in enumerate(tracks):
        radius = outer - (index + 0.5) * step
        _ring(picture, centre, outer - index * step)
        picture.text(
            centre[0],
            centre[1] - radius + 4,
            str(index + 1),
            anchor="middle",
            weight=600,
        )
        _marks(picture, centre, radius, track)
    _ring(picture, centre, inner)
    picture.text(
        centre[0], centre[1] + 5, str(year), size=18, anchor="middle", weight=600
    )
    if today.year == year:
        _now(picture, centre, outer, inner, today)
    _words(picture, tracks, 2 * outer + 66)
    told = "; ".join(f"{track.name}: {counted(track.marks)}" for track in tracks)
    return picture.svg(
        _("The wheel of %(year)s. %(told)s.") % {"year": year, "told": told}
    )


def counted(marks: Sequence[Mark]) -> str:
    """ "2 done, 1 late", or that nothing is planned."""
    counts = {look: sum(mark.look == look for mark in marks) for look in LOOKS}
    words = {
        "done": ngettext("%(n)d done", "%(n)d done", counts["done"]),
        "late": ngettext("%(n)d late", "%(n)d late", counts["late"]),
        "planned": ngettext("%(n)d ahead", "%(n)d ahead", counts["planned"]),
        "skipped": ngettext("%(n)d skipped", "%(n)d skipped", counts["skipped"]),
    }
    parts = [words[look] % {"n": counts[look]} for look in LOOKS if counts[look]]
    return ", ".join(parts) or _("nothing planned")


def _angle(day: date) -> float:
    """Degrees clockwise from the top, leaving room for the numbers of the rings."""
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    share = (day - first).days / (last - first).days
    return GAP + share * (360 - 2 * GAP)


def _at(centre: Point, radius: float, angle: float) -> Point:
    turned = math.radians(angle - 90)
    return (
        centre[0] + radius * math.cos(turned),
        centre[1] + radius * math.sin(turned),
    )


def _ring(picture: Picture, centre: Point, radius: float) -> None:
    x, y = centre
    shape = (
        f"M{x - radius:.1f} {y:.1f}a{radius:.1f} {radius:.1f} 0 1 0 {2 * radius:.1f} 0"
        f"a{radius:.1f} {radius:.1f} 0 1 0 {-2 * radius:.1f} 0"
    )
    picture.path(shape, **{"class": "grid0"}, fill="none", stroke=COLOURS["grid0"])


def _months(
    picture: Picture, centre: Point, outer: float, inner: float, year: int
) -> None:
    for month in range(1, 13):
        first = date(year, month, 1)
        edge = _angle(first)
        picture.line(_at(centre, inner, edge), _at(centre, outer, edge), "grid0")
        x, y = _at(centre, outer + 13, _angle(date(year, month, 16)))
        picture.text(x, y + 4, date_format(first, "M"), anchor="middle", look="t2")


def _marks(picture: Picture, centre: Point, radius: float, track: Track) -> None:
    """Those of one ring, moved apart so that none hides another."""
    marks = sorted(track.marks, key=lambda mark: mark.day)
    gap = math.degrees(2.4 * MARK / radius)
    places = [_angle(mark.day) for mark in marks]
    moved = spread(places, gap, GAP, 360 - GAP)
    for mark, angle in zip(marks, moved, strict=True):
        _sign(picture, *_at(centre, radius, angle), mark.look)


def _sign(picture: Picture, x: float, y: float, look: str) -> None:
    if look == "done":
        picture.dot(x, y, "free", r=MARK)
        picture.text(x, y + 4, "✓", size=10, anchor="middle", weight=700, look="on")
    elif look == "late":
        picture.bar(x - MARK, y - MARK, 2 * MARK, 2 * MARK, "held")
        picture.text(x, y + 4, "!", anchor="middle", weight=700, look="on", colour=INK)
    elif look == "planned":
        picture.dot(x, y, "alt", r=MARK - 1, ring=True)
    else:
        picture.text(x, y + 5, "×", size=16, anchor="middle", look="t2", colour=MUTED)


def _now(
    picture: Picture, centre: Point, outer: float, inner: float, today: date
) -> None:
    angle = _angle(today)
    ends = _at(centre, inner, angle), _at(centre, outer + 4, angle)
    picture.line(*ends, "axis", width=2, dash="3 3")


def _words(picture: Picture, tracks: Sequence[Track], top: float) -> None:
    """What the numbers and the signs stand for."""
    for index, track in enumerate(tracks):
        y = top + 20 * index
        picture.text(0, y, f"{index + 1}. {track.name}", weight=600)
        picture.text(picture.width, y, counted(track.marks), anchor="end", look="t2")
    y = top + 20 * len(tracks) + 10
    names = [_("done"), _("late"), _("ahead"), _("skipped")]
    place = picture.width / len(LOOKS)
    for index, (look, name) in enumerate(zip(LOOKS, names, strict=True)):
        x = MARK + index * place
        _sign(picture, x, y - 4, look)
        picture.text(x + 2 * MARK, y, name, look="t2")
