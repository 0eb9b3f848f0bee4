"""Where is the money? The fund, the budgets and what comes back, as pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.drawing.pen import (
    NARROW,
    WIDE,
    Picture,
    grid_values,
    no_data,
    width_of,
    wrapped,
)
from core.numbers import MINUS, in_kronor, in_millions, written
from fund.ledger.sums import ZERO, Year


@dataclass(frozen=True)
class Outcome:
    """What was granted for something (a year, a project) and what it has cost so far."""

    label: str
    budget: Decimal
    actual: Decimal | None = None


@dataclass(frozen=True)
class _Scale:
    """Kronor to pixels, and the unit that the figures are written in."""

    top: Decimal
    height: float

    @property
    def unit(self) -> int:
        return 10**6 if self.top >= 10**6 else 10**3

    def pixels(self, amount: Decimal) -> float:
        return float(amount) / float(self.top) * self.height

    def figure(self, amount: Decimal) -> str:
        return written(Decimal(amount) / self.unit, 1 if self.unit == 10**6 else 0)

    @property
    def words(self) -> str:
        if self.unit == 10**6:
            return _("Millions of kronor")
        return _("Thousands of kronor")


def _scale(amounts: Sequence[Decimal], height: float) -> tuple[_Scale, list[Decimal]]:
    """A scale whose top is the highest grid line, and the grid lines."""
    lines = [Decimal(str(value)) for value in grid_values(float(max(amounts)))]
    return _Scale(lines[-1], height), lines


def fund_bar(
    disbursed: Decimal, committed: Decimal, available: Decimal, *, width: float = 720
) -> SafeString:
    """The fund's capital as one bar: disbursed, committed, left to grant."""
    parts = [max(amount, ZERO) for amount in (disbursed, committed, available)]
    total = sum(parts)
    if not total:
        return no_data(_("The fund"), _("No money has been paid in yet."), width=width)
    picture = Picture(width, 26)
    x = 0.0
    for amount, kind in zip(parts, ("used", "held", "free"), strict=True):
        piece = float(amount / total) * width
        if amount:
            picture.bar(x, 0, max(piece - 3, 1), 26, kind, round_by=4)
        x += piece
    title = _(
        "Of %(total)s, %(disbursed)s is actual, %(committed)s committed and "
        "%(available)s left to grant."
    )
    return picture.svg(
        title
        % {
            "total": in_millions(disbursed + committed + available),
            "disbursed": in_millions(disbursed),
            "committed": in_millions(committed),
            "available": in_millions(available),
        }
    )


def fund_years(years: Sequence[Year], *, narrow: bool = False) -> SafeString:
    """The fund at the end of each year, those that are a forecast in a paler colour.

    Above the line what is available and committed, below it what was used and returned.
    """
    heading = _("The fund, year by year")
    if not any(year.available or year.committed for year in years):
        words = _("There are no booked years yet.")
        return no_data(heading, words, width=NARROW if narrow else WIDE)
    chart = _FundYears(years, narrow)
    chart.draw_grid()
    chart.draw_today()
    for index, year in enumerate(years):
        chart.draw_stack(index, year)
        chart.draw_below(index, year)
    first, last = years[0], years[-1]
    title = _(
        "The fund at the end of each year, %(first)s to %(last)s. Left to grant goes "
        "from %(from)s to %(to)s. All figures are in the table."
    )
    return chart.picture.svg(
        title
        % {
            "first": first.year,
            "last": last.year,
            "from": in_millions(first.available),
            "to": in_millions(last.available),
        }
    )


class _FundYears:
    """The drawing of `fund_years`, part by part."""

    def __init__(self, years: Sequence[Year], narrow: bool):
        self.years, self.narrow = years, narrow
        self.passed = sum(not year.is_forecast for year in years)
        width, self.left, self.top = (NARROW, 30, 48) if narrow else (WIDE, 40, 48)
        booked = [year.available + max(year.committed, ZERO) for year in years]
        self.scale, self.lines = _scale([max(booked), Decimal(1)], 200)
        lowest = max(self.scale.pixels(year.actual) for year in years)
        self.base = self.top + self.scale.height
        self.picture = Picture(width, self.base + 30 + lowest + 32)
        self.slot = (width - self.left - 8) / len(years)

    def draw_grid(self) -> None:
        right = self.picture.width - 8
        for amount in self.lines:
            y = self.base - self.scale.pixels(amount)
            kind = "grid0" if amount else "axis"
            self.picture.line((self.left, y), (right, y), kind)
            figure = written((amount / self.scale.unit).normalize())
            self.picture.text(
                self.left - 6, y + 4, figure, size=11, anchor="end", look="t2"
            )
        heading = _("%(unit)s at the end of the year") % {"unit": self.scale.words}
        self.picture.text(0, 14, heading, look="t2")

    def draw_today(self) -> None:
        if self.passed in (0, len(self.years)):
            return
        x = self.left + self.slot * self.passed
        self.picture.line((x, 22), (x, self.picture.height - 6), "axis", dash="3 4")
        if not self.narrow:
            self.picture.text(x - 6, 32, _("actual"), size=11, anchor="end", look="t2")
        self.picture.text(x + 6, 32, _("forecast"), size=11, look="t2")

    def _place(self, index: int) -> tuple[float, float, float]:
        """Left edge, width and middle of a year's bar."""
        x = self.left + self.slot * (index + 0.16)
        width = self.slot * 0.68
        return x, width, x + width / 2

    def draw_stack(self, index: int, year: Year) -> None:
        x, width, middle = self._place(index)
        forecast = year.is_forecast
        free = self.scale.pixels(max(year.available, ZERO))
        held = self.scale.pixels(max(year.committed, ZERO))
        top = self.base - free
        self.picture.bar(x, top, width, free, "free", forecast=forecast, round_by=3)
        if held:
            top -= held + 2
            self.picture.bar(x, top, width, held, "held", forecast=forecast, round_by=3)
        is_now = index == self.passed - 1
        if not self.narrow or index % 2 == 0 or is_now:
            booked = self.scale.figure(year.closing)
            size = 10 if self.narrow else 12
            self.picture.text(
                middle, top - 8, booked, size=size, anchor="middle", weight=650
            )
        if free > 40 and not self.narrow and held:
            figure, y = self.scale.figure(year.available), self.base - free / 2 + 4
            look = "" if forecast else "on"
            self.picture.text(middle, y, figure, anchor="middle", look=look)
        label = f"’{year.year % 100:02}" if self.narrow else str(year.year)
        weight = 650 if is_now else 400
        self.picture.text(middle, self.base + 17, label, anchor="middle", weight=weight)

    def draw_below(self, index: int, year: Year) -> None:
        x, width, middle = self._place(index)
        size, y = (9 if self.narrow else 11), self.base + 30
        if year.actual:
            used = self.scale.pixels(year.actual)
            self.picture.bar(x, y, width, used, "used", forecast=year.is_forecast)
            y += used + 13
            figure = MINUS + self.scale.figure(year.actual)
            self.picture.text(middle, y, figure, size=size, anchor="middle", look="t2")
        if year.returned:
            figure = "+" + self.scale.figure(year.returned)
            y = self.base + 43 if not year.actual else y + 14
            self.picture.text(middle, y, figure, size=size, anchor="middle", weight=650)


def budget(rows: Sequence[Outcome], *, narrow: bool = False) -> SafeString:
    """What has been used of what was granted, one bar for each year or project.

    A bar that goes past its frame has cost more than was granted; without any cost yet
    only the frame is drawn.
    """
    heading = _("Cost against budget")
    width = NARROW if narrow else WIDE
    top = max((max(row.budget, row.actual or ZERO) for row in rows), default=ZERO)
    if not top:
        return no_data(heading, _("There is no budget yet."), width=width)
    picture, height = Picture(width, len(rows) * 46 - 4), 14
    sentences = []
    for index, row in enumerate(rows):
        y = index * 46
        words = _outcome_in_words(row)
        label = wrapped(row.label, width - width_of(words, 12), 12, 1)[0]
        picture.text(0, y + 13, label, weight=600)
        picture.text(width, y + 13, words, anchor="end", look="t2")
        frame, cost = (
            float(amount / top) * width for amount in (row.budget, row.actual or ZERO)
        )
        picture.bar(0, y + 20, frame, height, "used", forecast=True, round_by=3)
        if row.actual:
            inside = min(frame, cost)
            picture.bar(0, y + 20, inside, height, "free", round_by=3)
            picture.bar(inside, y + 20, cost - inside, height, "held", round_by=0)
        sentences.append(f"{row.label}: {words}")
    return picture.svg(f"{heading}. {'; '.join(sentences)}.")


def _outcome_in_words(row: Outcome) -> str:
    granted = in_kronor(row.budget)
    if row.actual is None:
        return _("no cost yet, of %(granted)s") % {"granted": granted}
    return _("%(actual)s of %(granted)s") % {
        "actual": written(row.actual, 0),
        "granted": granted,
    }
