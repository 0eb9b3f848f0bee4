"""Into which call is an old application copied, which file holds the budget, who is in
the team, and with which chain does the plan begin?"""

from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from accounts.forms import PersonField
from core.files.fields import CheckedField
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, ShortTextField
from core.forms.widgets import RadioCards
from projects.budget import files as budget_files
from projects.models import Project
from projects.plan.starting import STARTS


class BudgetFileForm(Form):
    """The budget as Excel, filled in."""

    file = CheckedField(
        ending=".xlsx", label=_("The file"), help_text=_("Excel (.xlsx), 2 MB at most.")
    )

    def __init__(self, *args, years: list[int], timed: list[str], **kwargs):
        super().__init__(*args, **kwargs)
        self.years, self.timed = years, timed

    def clean_file(self):
        file = self.cleaned_data["file"]
        self.contents = budget_files.read(file, self.years, self.timed)
        return file


class CopyForm(WithoutPersonalNumbers, Form):
    title = ShortTextField(label=_("What is the project called now?"), max_length=80)
    call: Any = forms.ModelChoiceField(
        None, label=_("Which call?"), empty_label=None, widget=forms.RadioSelect
    )
    starts_on = DayField(
        label=_("New first day"),
        help_text=_(
            "The days move as many months, and the budget as many years. Leave it empty "
            "to keep the days."
        ),
        required=False,
    )

    def __init__(self, *args, calls, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["call"].queryset = calls


class InviteForm(Form):
    """Somebody who shall write too. Accounts are made by the municipality."""

    email = PersonField(
        label=_("The person's e-mail address"),
        error_messages={
            "invalid": _("Write an e-mail address, for example name@example.org."),
            "unknown": _(
                "Nobody with the address %(email)s has an account. Ask the fund's "
                "coordinator to make one, and invite again."
            ),
        },
    )

    def answers(self) -> dict[str, Any]:
        return {"user": self.cleaned_data["email"]}


class RemoveForm(Form):
    """One of those who write, to be taken away."""

    remove: Any = forms.ModelChoiceField(None)

    def __init__(self, data, *, members):
        super().__init__(data)
        self.fields["remove"].queryset = members

    @property
    def is_asked_for(self) -> bool:
        return "remove" in self.data


SIZE = _("{about} {boxes} boxes, {arrows} arrows.")


class StartForm(Form):
    """Which chain to begin with."""

    type = forms.ChoiceField(
        label=_("How do you want to begin?"),
        help_text=_(
            "The boxes are questions that you answer. Nothing counts as yours before you "
            "have rewritten it, and everything can be taken away."
        ),
        choices=[(kind.value, kind.label) for kind in Project.Type],
        widget=RadioCards(
            columns="2",
            descriptions={
                kind: format_lazy(
                    SIZE,
                    about=start.about,
                    boxes=len(start.boxes),
                    arrows=len(start.arrows),
                )
                for kind, start in STARTS.items()
            },
        ),
    )
