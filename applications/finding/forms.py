"""What is searched for above the list of applications?"""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.db.models import TextChoices
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board
from applications.models import Application, Call
from core.forms.base import FilterForm
from core.forms.fields import DayField, MoneyField, ShortTextField
from core.forms.widgets import CheckboxCards
from core.kept import Some, kept
from core.numbers import in_kronor
from fund.models import Fund
from projects.models import Project

State = Application.State

VIEWS = {
    "": _("All"),
    "waiting": _("Waiting for me"),
    "formal": _("Formal check"),
    "preparation": _("In preparation"),
    "agenda": _("On the agenda"),
    "decided": _("Decided"),
    "mine": _("My own"),
}
# Without a choice: the best hit first when words are searched for, else the latest.
SORTS = {
    "relevance": _("Best hit first"),
    "latest": _("Latest first"),
    "oldest": _("Oldest first"),
}


class Column(TextChoices):
    """What the list can tell beside number and name, in the order in which it stands."""

    LEAD = "lead", _("Applicant")
    PARTIES = "parties", _("Parties")
    TYPE = "type", _("Type")
    CALL = "call", _("Call")
    REQUESTED = "requested_amount", _("Requested, SEK")
    SCORE = "score", _("Points")
    STATE = "state", _("State")
    SUBMITTED = "submitted_at", _("Handed in")


# What the list tells as long as nobody has chosen otherwise.
USUAL = [name for name in Column.values if name not in (Column.LEAD, Column.CALL)]
# How the list is shown; everything else in the address says which cases it holds.
LOOKS = {"view", "sort", "columns"}

# Shown at once; the others are under "more".
FIRST = ("q", "call", "type", "board")


class CaseFilter(FilterForm):
    """Search, call, type, board, states, amount and days; the view, the order and the
    columns come along hidden."""

    q = ShortTextField(
        label=_("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    call = forms.ChoiceField(label=_("Call"), required=False)
    type = forms.ChoiceField(
        label=_("Project type"),
        required=False,
        choices=[("", _("All types")), *Project.Type.choices],
    )
    board = forms.ChoiceField(label=_("Board"), required=False)
    state = forms.MultipleChoiceField(
        label=_("State"),
        required=False,
        choices=[(key, label) for key, label in State.choices if key != State.DRAFT],
        widget=CheckboxCards(columns=""),
    )
    least = MoneyField(label=_("Amount from"), required=False)
    most = MoneyField(label=_("Amount to"), required=False)
    since = DayField(label=_("Handed in from"), required=False)
    until = DayField(label=_("Handed in to"), required=False)
    view = forms.ChoiceField(
        required=False, choices=VIEWS.items(), widget=forms.HiddenInput
    )
    sort = forms.ChoiceField(
        required=False, choices=SORTS.items(), widget=forms.HiddenInput
    )
    columns = forms.MultipleChoiceField(
        label=_("Columns"),
        required=False,
        choices=Column.choices,
        widget=forms.MultipleHiddenInput,
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, auto_id="f_%s", **kwargs)
        funds = rows_given(user, "fund.view_cases", Fund)
        self._offer("call", _("All calls"), _calls(funds=funds) if funds else ())
        self._offer("board", _("All boards"), _boards(funds=funds) if funds else ())

    def first_fields(self) -> list:
        return [self[name] for name in FIRST]

    def more_fields(self) -> list:
        return [
            field
            for field in self.visible_fields()
            if field.name not in (*FIRST, "state")
        ]

    def is_more_chosen(self) -> bool:
        """Is anything wrong or chosen among what is under "more"?"""
        names = {field.name for field in self.more_fields()} | {"state"}
        return bool(names & (set(self.errors) | set(self.chosen())))

    def pieces(self) -> list[tuple[str, str, dict]]:
        """Each thing that is filtered by: its name, what it says, and the filters
        without it."""
        chosen = self.chosen()
        found = []
        for name, value in chosen.items():
            if name in LOOKS:
                continue
            label = str(self.fields[name].label)
            rest = {key: kept for key, kept in chosen.items() if key != name}
            if not isinstance(value, list):
                found.append((label, self.word(name, value), rest))
                continue
            for one in value:
                others = [other for other in value if other != one]
                without = {**rest, name: others} if others else rest
                found.append((label, self.word(name, one), without))
        return found

    def word(self, name: str, value) -> str:
        if isinstance(value, list):
            return ", ".join(self.word(name, one) for one in value)
        if isinstance(value, Decimal):
            return in_kronor(value)
        return str(super().word(name, value))

    def _offer(self, name: str, everything, rows) -> None:
        choices = [("", everything), *((str(pk), label) for pk, label in rows)]
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices


def address_of(filters: dict[str, Any]) -> str:
    """The filters as the end of an address: the same filters, the same address."""
    query: dict[str, Any] = {}
    for name in CaseFilter.base_fields:
        value = filters.get(name)
        if isinstance(value, Decimal):
            query[name] = f"{value:f}"
        elif isinstance(value, date):
            query[name] = value.isoformat()
        elif value:
            query[name] = value
    return urlencode(query, doseq=True)


@kept
def _calls(funds: Some):
    rows = Call.objects.filter(fund=funds).order_by("-opens_at", "pk")
    return rows.values_list("pk", "title")[:100]


@kept
def _boards(funds: Some):
    rows = Board.objects.filter(municipality__funds=funds).order_by("name", "pk")
    return rows.values_list("pk", "name").distinct()
