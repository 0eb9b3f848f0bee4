"""Conditions as rows of a decision: what, when, who sees to it, by which day?

Rows are fields of the decision's own form, named condition-<n>-<what>: they work without
a script, and an empty row is none.
"""

import re
from collections.abc import Iterable, Mapping

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from core.forms.base import Form
from core.forms.fields import DayField, LongTextField, ShortTextField
from fund.conditions.actions import Planned
from fund.models import ConditionKind

MOST_ROWS = 50
ADD = "add_condition"  # the button that asks for one more
ROW = re.compile(r"condition-([0-9]{1,4})-")


class ConditionRows(Form):
    """Mix in before a form with an `outcome`; call `add_condition_rows` when it is made."""

    condition_rows: int
    condition_people: Mapping[int, str]

    def add_condition_rows(
        self, proposed: Iterable[Planned], people: Mapping[int, str]
    ) -> None:
        """`proposed` are filled in, or one row that is empty; `people`, by their key with
        their names, can see to them. One more comes when it is asked for."""
        rows = list(proposed)
        self.condition_rows = max(1, len(rows), self._posted_rows())
        self.condition_people = people
        for number in range(self.condition_rows):
            row = rows[number] if number < len(rows) else Planned("")
            self._add_row(number, row)

    def _posted_rows(self) -> int:
        """As many as the page had, and one more where that is what was pressed."""
        if not self.is_bound:
            return 0
        numbers = [int(row[1]) for row in map(ROW.match, self.data) if row]
        rows = max((number + 1 for number in numbers), default=0)
        return min(rows + self.is_growing, MOST_ROWS)

    @property
    def is_growing(self) -> bool:
        """One more condition is asked for; nothing is handed in yet."""
        return self.is_bound and ADD in self.data

    def as_typed(self) -> None:
        """To be shown again with all that was typed, and not one word of what is wrong:
        more is to come."""
        self.full_clean()
        self._errors = ErrorDict()

    def _add_row(self, number: int, row: Planned) -> None:
        words = {"number": number + 1}
        people = [(str(pk), name) for pk, name in self.condition_people.items()]
        owner = row.owner.pk if row.owner else None
        self.fields |= {
            f"condition-{number}-text": ShortTextField(
                label=_("Condition %(number)s") % words,
                max_length=500,
                required=False,
                initial=row.text,
            ),
            f"condition-{number}-kind": forms.ChoiceField(
                label=_("When, condition %(number)s") % words,
                choices=ConditionKind.choices,
                required=False,
                initial=row.kind,
            ),
            f"condition-{number}-owner": forms.ChoiceField(
                label=_("Who sees to condition %(number)s") % words,
                choices=[("", _("The project leader")), *people],
                required=False,
                initial=str(owner) if owner in self.condition_people else "",
            ),
            f"condition-{number}-due": DayField(
                label=_("Last day, condition %(number)s") % words,
                required=False,
                initial=row.due_on,
            ),
        }

    def condition_grid(self) -> list[list]:
        """The fields of each row, for the template."""
        return [
            [self[f"condition-{n}-{what}"] for what in ("text", "kind", "owner", "due")]
            for n in range(self.condition_rows)
        ]

    def conditions(self) -> list[Planned]:
        """The rows that say something; call only when the form is valid."""
        data = self.cleaned_data
        people = {
            str(person.pk): person
            for person in User.objects.filter(pk__in=self.condition_people)
        }
        return [
            Planned(
                text=data[f"condition-{n}-text"],
                kind=data[f"condition-{n}-kind"] or ConditionKind.PAYMENT,
                owner=people.get(data[f"condition-{n}-owner"]),
                due_on=data[f"condition-{n}-due"],
            )
            for n in range(self.condition_rows)
            if data.get(f"condition-{n}-text")
        ]

    def check_conditions(self, *, is_needed: bool) -> None:
        """Needed for a grant with conditions; one by a day names the day."""
        data = self.cleaned_data
        texts = [data.get(f"condition-{n}-text") for n in range(self.condition_rows)]
        if is_needed and not any(texts):
            self.add_error("condition-0-text", _("Write at least one condition."))
        for number, text in enumerate(texts):
            kind = data.get(f"condition-{number}-kind")
            due = f"condition-{number}-due"
            lacks = kind == ConditionKind.LATER and not data.get(due)
            if text and lacks and due not in self.errors:
                self.add_error(due, _("Write the last day."))


class WaiveForm(Form):
    """Where and why the deciding body lets a condition fall."""

    reference = ShortTextField(label=_("Paragraph of the minutes"), max_length=80)
    reason = LongTextField(label=_("Reasons"), max_length=2000)
