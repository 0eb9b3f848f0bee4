"""What has changed, and what do the assessors think? Measurements and scores as pictures."""

from collections.abc import Sequence

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import (
    NARROW,
    Picture,
    Point,
    alone,
    no_data,
    plain,
    spread,
    width_of,
)
from core.numbers import Number

Values = Sequence[Number | None]


def indicator(
    title: str,
    periods: Sequence[str],
    values: Values,
    *,
    unit: str = "",
    comparison: Values = (),
    comparison_name: str = "",
    target: Number | None = None,
    coming: str = "",
    width: float = NARROW,
    height: float = 190,
) -> SafeString:
    """How something has developed since the baseline, which is the first of `values`.

    One value per period, None where there is no measurement (the line is broken there).
    The own group is solid, the comparison dashed, the target dotted. `coming` says when
    the first figures come, for a chart that has none.
    """
    own = [value for value in values if value is not None]
    if not own:
        return no_data(
            title, coming or _("There are no measurements yet."), width=width
        )
    other = [value for value in comparison if value is not None]
    name = comparison_name or _("comparison")
    labels = _labels(own, other, target, unit, name)
    chart = _Curves(periods, [*own, *other, *_wanted(target)], labels, width, height)
    chart.draw_axis(periods)
    ends: list[float] = []
    if target is not None:
        ends.append(chart.draw_target(target))
    if other:
        ends.append(chart.draw_comparison(comparison))
    ends.append(chart.draw_own(values))
    chart.draw_labels(ends, labels)
    words = _in_words(title, own, other, target, unit, name)
    return chart.picture.svg(words)


def _wanted(target: Number | None) -> list[Number]:
    return [] if target is None else [target]


def _labels(own, other, target, unit, name) -> list[tuple[str, str]]:
    """What stands at the right end of each line, in drawing order: words and look."""
    labels = []
    if target is not None:
        labels.append((f"{_('target')} {plain(target)}", "t2"))
    if other:
        labels.append((f"{name} {plain(other[-1])}", "t2"))
    return [*labels, (f"{plain(own[-1])} {unit}".strip(), "")]


def _in_words(title, own, other, target, unit, name) -> str:
    words = _("%(title)s: from %(first)s to %(last)s") % {
        "title": title,
        "first": plain(own[0]),
        "last": f"{plain(own[-1])} {unit}".strip(),
    }
    if target is not None:
        words += f", {_('target')} {plain(target)}"
    if other:
        words += ". " + _("%(name)s: from %(first)s to %(last)s") % {
            "name": name[:1].upper() + name[1:],
            "first": plain(other[0]),
            "last": plain(other[-1]),
        }
    return f"{words}."


class _Curves:
    """The drawing of `indicator`, part by part."""

    TOP, BOTTOM, LEFT = 18, 26, 16

    def __init__(self, periods, everything, labels, width, height):
        self.picture = Picture(width, height)
        self.right = min(max(width_of(words, 12) for words, _look in labels), width / 2)
        self.end = width - self.right - 18
        self.count = max(len(periods), 1)
        low, high = float(min(everything)), float(max(everything))
        margin = (high - low) * 0.18 or abs(high) * 0.1 or 1
        self.low = low - margin if low < 0 else max(low - margin, 0)
        self.high = high + margin

    def x(self, index: int) -> float:
        if self.count == 1:
            return (self.LEFT + self.end) / 2
        return self.LEFT + index * (self.end - self.LEFT) / (self.count - 1)

    def y(self, value: Number) -> float:
        room = self.picture.height - self.TOP - self.BOTTOM
        share = (self.high - float(value)) / (self.high - self.low)
        return self.TOP + share * room

    def points(self, values: Values) -> list[Point | None]:
        return [
            None if value is None else (self.x(index), self.y(value))
            for index, value in enumerate(values)
        ]

    def draw_axis(self, periods: Sequence[str]) -> None:
        y = self.picture.height - self.BOTTOM
        self.picture.line((8, y), (self.end + 8, y), "axis")
        room = (self.end - self.LEFT) / max(self.count - 1, 1)
        widest = max((width_of(period, 11) for period in periods), default=0)
        every = max(1, -int(-(widest + 6) // room)) if room else 1
        for index, period in enumerate(periods):
            if (self.count - 1 - index) % every == 0:
                x = self.x(index)
                self.picture.text(
                    x, y + 18, period, size=11, anchor="middle", look="t2"
                )

    def draw_target(self, target: Number) -> float:
        y = self.y(target)
        self.picture.line((8, y), (self.end + 4, y), "axis", width=1.5, dash="2 4")
        return y

    def draw_comparison(self, values: Values) -> float:
        points = self.points(values)
        self.picture.curve(points, "used", dash="5 4")
        last = [point for point in points if point][-1]
        for point in alone(points):
            if point != last:
                self.picture.dot(*point, "used", r=2.5)
        self.picture.dot(*last, "used", r=3.5)
        return last[1]

    def draw_own(self, values: Values) -> float:
        points = self.points(values)
        self.picture.curve(points, "free", width=3)
        known = [point for point in points if point]
        for point in known[1:-1]:
            self.picture.dot(*point, "free", r=2.5)
        first, last = known[0], known[-1]
        if last != first:
            self.picture.dot(*last, "free", r=5)
            value = next(value for value in values if value is not None)
            above = first[1] <= last[1] or first[1] > self.picture.height - 50
            y = first[1] + (-10 if above else 18)
            self.picture.text(first[0] - 8, y, plain(value), weight=600)
        self.picture.dot(*first, "free", ring=True)
        return last[1]

    def draw_labels(self, ends: list[float], labels: list[tuple[str, str]]) -> None:
        bottom = self.picture.height - self.BOTTOM
        places = spread(ends, 15, self.TOP - 4, bottom)
        for (words, look), y in zip(labels, places, strict=True):
            size, weight = (11, 400) if look else (12, 700)
            self.picture.text(
                self.end + 12, y + 4, words, size=size, weight=weight, look=look
            )


def spark(
    values: Values, *, label: str, comparison: Values = (), target: Number | None = None
) -> SafeString:
    """A chart the size of a word, for beside a figure. `label` says what it shows."""
    own = [value for value in values if value is not None]
    if not own:
        return SafeString("")
    other = [value for value in comparison if value is not None]
    last = plain(own[-1])
    width, height = 132, 34
    room = width - width_of(last) - 18
    picture = Picture(width, height, "viz viz--spark")
    everything = [float(value) for value in [*own, *other, *_wanted(target)]]
    low, span = min(everything), (max(everything) - min(everything)) or 1

    def place(index: int, value: Number, count: int) -> Point:
        x = 5 + index * (room - 5) / max(count - 1, 1)
        return x, height - 6 - (float(value) - low) / span * (height - 12)

    def points(series: Values) -> list[Point | None]:
        return [
            None if value is None else place(index, value, len(series))
            for index, value in enumerate(series)
        ]

    if target is not None:
        y = place(0, target, 1)[1]
        picture.line((2, y), (room + 4, y), "axis", dash="2 3")
    compared = points(comparison)
    picture.curve(compared, "used", width=1.5, dash="3 3")
    for point in alone(compared):
        picture.dot(*point, "used", r=2)
    picture.curve(points(values), "free")
    known = [point for point in points(values) if point]
    picture.dot(*known[0], "free", r=3, ring=True)
    picture.dot(*known[-1], "free", r=3.5)
    picture.text(known[-1][0] + 8, known[-1][1] + 4, last, weight=650)
    return picture.svg(label)
