"""How is an official figure written, so that wherever it stands it is the same?

A figure is written on pages by the tag `figure`, and in files by the sheet of figures
(core.files.spreadsheets): with what it is, of what, its unit, its day and its source. A
test walks pages, reports and exports, and finds no figure with two values.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core import clock
from core.numbers import Number

# Whose source is the version of the application that was handed in.
HANDED_IN = {"requested"}


@dataclass(frozen=True)
class Figure:
    """`key` is what it is and of what ("available:fund.3"); the value is never rounded,
    however it is written."""

    key: str
    value: Number | str
    unit: str
    day: date
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
            self.day.isoformat(),
            self.source,
            self._approved(),
            text,
        )

    def _approved(self) -> SafeString:
        if not self.approved_by:
            return SafeString()
        return format_html(' data-approved="{}"', self.approved_by)

    def in_table(self, text: str) -> SafeString:
        """The same where unit and source stand over the column, in a list of many."""
        about = f'value="{self.plain}" data-figure="{self.key}" data-day="{self.day}"'
        return mark_safe(f"<data {about}>{escape(text)}</data>")  # noqa: S308 - numbers


def figure_of(
    name: str,
    of: Any,
    value: Number | str,
    *,
    unit: str = "kr",
    day: date | None = None,
    source: str = "",
    approved_by: str = "",
) -> Figure:
    """The figure `name` of the row `of`; of today, and of the ledger or of what is handed
    in, unless it is said."""
    return Figure(
        f"{name}:{of._meta.model_name}.{of.pk}",
        value,
        unit,
        day or clock.today(),
        source or (_("The application") if name in HANDED_IN else _("Ledger")),
        approved_by,
    )
