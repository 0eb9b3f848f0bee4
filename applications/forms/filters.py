"""What is searched for above the list of applications?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.forms import FilterForm, ShortTextField
from accounts.models import Board
from applications.models import Application, Call
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
SORTS = {"": _("Latest first"), "oldest": _("Oldest first")}


class CaseFilter(FilterForm):
    """Search, call, state, type and board; the view and the order come along hidden."""

    q = ShortTextField(
        label=_("Search"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    call = forms.ChoiceField(label=_("Call"), required=False)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[
            ("", _("All states")),
            *((key, label) for key, label in State.choices if key != State.DRAFT),
        ],
    )
    type = forms.ChoiceField(
        label=_("Project type"),
        required=False,
        choices=[("", _("All types")), *Project.Type.choices],
    )
    board = forms.ChoiceField(label=_("Board"), required=False)
    view = forms.ChoiceField(
        required=False, choices=VIEWS.items(), widget=forms.HiddenInput
    )
    sort = forms.ChoiceField(
        required=False, choices=SORTS.items(), widget=forms.HiddenInput
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, auto_id="f_%s", **kwargs)
        funds = rows_given(user, "fund.view_cases", Fund)
        self._offer("call", _("All calls"), _calls(funds))
        self._offer("board", _("All boards"), _boards(funds))

    def _offer(self, name: str, everything, rows) -> None:
        choices = [("", everything), *((str(pk), label) for pk, label in rows)]
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices


def _calls(funds: set[int]):
    rows = Call.objects.filter(fund__in=funds).order_by("-opens_at", "pk")
    return rows.values_list("pk", "title")[:100] if funds else ()


def _boards(funds: set[int]):
    rows = Board.objects.filter(municipality__funds__in=funds).order_by("name", "pk")
    return rows.values_list("pk", "name").distinct() if funds else ()
