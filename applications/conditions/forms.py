"""Conditions as rows of a decision: what, when, who sees to it, by which day?

Rows are fields of the decision's own form, named condition-<n>-<what>: they work without
a script, and an empty row is none.
"""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from core.forms.base import Form
from core.forms.fields import DayField, LongTextField, ShortTextField
from core.forms.rows import GrowingRows
from fund.conditions.actions import Planned
from fund.models import ConditionKind


class ConditionRows(GrowingRows, Form):
    """Mix in before a form with an `outcome`; call `add_condition_rows` when it is made."""

    ROW = "condition"
    condition_people: Mapping[int, str]

    def add_condition_rows(
        self, proposed: Iterable[Planned], people: Mapping[int, str]
    ) -> None:
        """`proposed` are filled in, or one row that is empty; `people`, by their key with
        their names, can see to them. One more comes when it is asked for."""
        rows = list(proposed)
        self.condition_people = people
        for number in range(self.count_rows(len(rows))):
            row = rows[number] if number < len(rows) else Planned("")
            self._add_row(number, row)

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
        return self.row_grid("text", "kind", "owner", "due")

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
            for n in range(self.rows)
            if data.get(f"condition-{n}-text")
        ]

    def check_conditions(self, *, is_needed: bool) -> None:
        """Needed for a grant with conditions; one by a day names the day."""
        data = self.cleaned_data
        texts = [data.get(f"condition-{n}-text") for n in range(self.rows)]
        if is_needed and not any(texts):
            self.add_error("condition-0-text", _("Write at least one condition."))
        for number, text in enumerate(texts):
            kind = data.get(f"condition-{number}-kind")
            due = f"condition-{number}-due"
            lacks = kind == ConditionKind.LATER and not data.get(due)
            if text and lacks and due not in self.errors:
                self.add_error(due, _("Write the last day."))


ADD = ConditionRows.add_name()


class WaiveForm(Form):
    """Where and why the deciding body lets a condition fall."""

    reference = ShortTextField(label=_("Paragraph of the minutes"), max_length=80)
    reason = LongTextField(label=_("Reasons"), max_length=2000)
