"""How are rows of a form filled in one at a time, when there may be any number?

Rows are fields of the form itself, named <row>-<n>-<what>: one more is a button, and works
without a script. What a row must say to be one, each form knows.
"""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.forms.utils import ErrorDict

MOST_ROWS = 50


class GrowingRows:
    """Mix in before Form or ModelForm, and call `count_rows` when the form is made."""

    ROW = ""  # what the names of its fields begin with
    LEAST = 1  # rows, filled in or empty
    is_bound: bool
    data: Mapping[str, Any]
    fields: dict[str, forms.Field]
    rows: int

    @classmethod
    def add_name(cls) -> str:
        """The name of the button that asks for one more."""
        return f"add_{cls.ROW}"

    def count_rows(self, there: int) -> int:
        """As many as there are or the page had, and one more where that was pressed."""
        self.rows = max(self.LEAST, there, self._posted_rows())
        return self.rows

    @classmethod
    def is_of_a_row(cls, name: str) -> re.Match | None:
        """Is this the name of a field of a row? Its number is in it."""
        return re.match(rf"{cls.ROW}-([0-9]{{1,4}})-", name)

    def _posted_rows(self) -> int:
        if not self.is_bound:
            return 0
        named = map(self.is_of_a_row, self.data)
        numbers = [int(found[1]) for found in named if found]
        rows = max((number + 1 for number in numbers), default=0)
        return min(rows + self.is_growing, MOST_ROWS)

    @property
    def is_growing(self) -> bool:
        """One more row is asked for; nothing is handed in yet."""
        return self.is_bound and self.add_name() in self.data

    def as_typed(self) -> None:
        """To be shown again with all that was typed, and not one word of what is wrong:
        more is to come."""
        form: Any = self
        form.full_clean()
        form._errors = ErrorDict()

    def row_grid(self, *what: str) -> list[list]:
        """The fields of each row, for the template."""
        form: Any = self
        return [
            [form[f"{self.ROW}-{number}-{each}"] for each in what]
            for number in range(self.rows)
        ]
