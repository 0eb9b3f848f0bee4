"""Who decides a case alone, up to which amount and when? One row for each.

A row without a name is none. They are written with the rules, and never after.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.access import people_given
from accounts.models import User
from core.forms.base import Ours
from core.forms.fields import DayField, MoneyField, ShortTextField
from core.forms.rows import GrowingRows
from fund.models import Fund
from fund.rules import delegations
from fund.rules.delegations import Delegated

WHAT = ("user", "office", "up_to", "from", "until", "reference")
NEEDED = ("office", "up_to", "from", "reference")
CAN_BE_CHOSEN = ("fund.decide_cases", "fund.prepare_cases")


def who_can_be_chosen(fund: Fund) -> list[User]:
    found = {user for perm in CAN_BE_CHOSEN for user in people_given(perm, fund)}
    return sorted(found, key=lambda user: (user.name, user.pk))


class DelegationRows(GrowingRows, Ours):
    """Mix in before the form of the rules; call `add_delegation_rows` when it is made."""

    ROW, LEAST = "delegation", 0
    delegates: Mapping[str, User]

    def add_delegation_rows(self, fund: Fund, held: Iterable[Any]) -> None:
        """`held` are filled in (delegations.Row); members, deputies and those who prepare
        cases can be chosen (KL 6:37, 7:5)."""
        self.delegates = {str(user.pk): user for user in who_can_be_chosen(fund)}
        rows = list(held)
        for number in range(self.count_rows(len(rows))):
            self._add_row(number, rows[number] if number < len(rows) else None)

    def _add_row(self, number: int, row: Any) -> None:
        words = {"number": number + 1}
        people = [(pk, str(user)) for pk, user in self.delegates.items()]
        own = {
            "user": forms.ChoiceField(
                label=_("Who decides alone, %(number)s") % words,
                choices=[("", _("Nobody")), *people],
                initial=str(row.user.pk) if row else "",
            ),
            "office": ShortTextField(
                label=_("In the office of, %(number)s") % words,
                max_length=80,
                initial=row.office if row else "",
            ),
            "up_to": MoneyField(
                label=_("Up to, %(number)s") % words,
                initial=row.up_to if row else None,
            ),
            "from": DayField(
                label=_("From, %(number)s") % words,
                initial=row.holds_from if row else None,
            ),
            "until": DayField(
                label=_("Until, %(number)s") % words,
                initial=row.holds_until if row else None,
            ),
            "reference": ShortTextField(
                label=_("By which decision, %(number)s") % words,
                max_length=80,
                initial=row.reference if row else "",
            ),
        }
        for what, field in own.items():
            field.required = False
            self.fields[f"delegation-{number}-{what}"] = field

    def delegation_grid(self) -> list[list]:
        """The fields of each row, for the template."""
        return self.row_grid(*WHAT)

    def delegation_names(self) -> list[str]:
        return [
            f"delegation-{number}-{what}"
            for number in range(self.rows)
            for what in WHAT
        ]

    def delegations(self) -> list[Delegated]:
        """The rows that say whom, and could be read."""
        read = (self._read(number) for number in range(self.rows))
        return [row for row in read if row]

    def _read(self, number: int) -> Delegated | None:
        read = self.cleaned_data.get
        told: dict[str, Any] = {w: read(f"delegation-{number}-{w}") for w in WHAT}
        user = self.delegates.get(str(told["user"]))
        if user is None or not all(told[what] for what in NEEDED):
            return None
        return Delegated(
            user=user,
            office=str(told["office"]),
            up_to=told["up_to"],
            holds_from=told["from"],
            holds_until=told["until"],
            reference=str(told["reference"]),
        )

    def check_delegations(self) -> None:
        """Each says what it must, its days are in order, and nobody has two at once."""
        form: Any = self
        seen: list[Delegated] = []
        for number in range(self.rows):
            name = f"delegation-{number}"
            if not self.cleaned_data.get(f"{name}-user"):
                continue
            if self.cleaned_data.get(f"{name}-up_to") == 0:
                form.add_error(f"{name}-up_to", _("Write an amount above zero."))
            self.ask_for(*(f"{name}-{what}" for what in NEEDED))
            if (row := self._read(number)) is None:
                continue
            if row.holds_until and row.holds_until < row.holds_from:
                form.add_error(
                    f"{name}-until", _("The delegation ends before it begins.")
                )
            elif delegations.overlapping([*seen, row]):
                form.add_error(f"{name}-user", delegations.two_at_once(row))
            seen.append(row)
