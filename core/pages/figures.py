"""How is an official figure written, so that wherever it stands it is the same?

A figure is written on pages by the tag `figure`, and in files by the sheet of figures
(core.files.spreadsheets): with what it is, of what, its unit, its day and its source. A
test walks pages, reports and exports, and finds no figure with two values.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core import clock, days
from core.numbers import Number

# Where a figure comes from that is not in the ledger.
APPLICATION, RECOMMENDATION, DECISION, PLAN = (
    gettext_lazy("The application"),
    gettext_lazy("The recommendation"),
    gettext_lazy("The decision"),
    gettext_lazy("The investment plan"),
)
SOURCES = {
    **dict.fromkeys(("requested", "cost", "per-person-planned"), APPLICATION),
    **dict.fromkeys(("recommended", "proposed"), RECOMMENDATION),
    "decided": DECISION,
    **dict.fromkeys(("frame", "taken", "wanted", "room", "left-after"), PLAN),
    **dict.fromkeys(("call-frame", "call-asked"), gettext_lazy("The call")),
}


@dataclass(frozen=True)
class Figure:
    """`key` is what it is and of what ("available:fund.3"), and of which part of it
    ("decided:application.5/2027"); the value is never rounded, however it is written."""

    key: str
    value: Number | str
    unit: str
    day: date | datetime  # a moment, where the paper told it as it stood then
    source: str
    approved_by: str = ""  # by whom, where somebody has to

    @property
    def plain(self) -> str:
        """The value alone, the same however many zeros it was kept with: "1234.5"."""
        return f"{Decimal(self.value).normalize():f}"

    def written(self, text: str) -> SafeString:
        """`text` as the figure is read, with what it is for those who look closer."""
        return format_html(
            '<data value="{}" data-figure="{}" data-unit="{}" data-day="{}" '
            'data-source="{}"{}>{}</data>',
            self.plain,
            self.key,
            self.unit,
            self._when,
            self.source,
            self._approved(),
            text,
        )

    @property
    def _when(self) -> str:
        """2026-11-30, or 2026-11-30T09:15 on the clock of the installation."""
        if isinstance(self.day, datetime):
            return days.local(self.day).isoformat(timespec="minutes")[:16]
        return self.day.isoformat()

    def _approved(self) -> SafeString:
        if not self.approved_by:
            return SafeString()
        return format_html(' data-approved="{}"', self.approved_by)

    def in_table(self, text: str) -> SafeString:
        """The same where unit and source stand over the column, in a list of many."""
        about = f'value="{self.plain}" data-figure="{self.key}" data-day="{self._when}"'
        return mark_safe(f"<data {about}>{escape(text)}</data>")  # noqa: S308 - numbers


def figure_of(
    name: str,
    of: Any,
    value: Number | str,
    *parts: object,
    unit: str = "kr",
    day: date | datetime | None = None,
    source: str = "",
    approved_by: str = "",
) -> Figure:
    """The figure `name` of the row `of`, or of `parts` of it (a year, the key of a board);
    of today, and of the source that such figures have, unless it is said."""
    return Figure(
        "/".join([f"{name}:{of._meta.model_name}.{of.pk}", *map(str, parts)]),
        value,
        unit,
        day or clock.today(),
        source or str(SOURCES.get(name) or _("Ledger")),
        approved_by,
    )
