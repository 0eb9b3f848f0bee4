"""What is asked about a condition, and which of them to show?"""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from core import clock
from core.files.fields import CheckedField
from core.forms.base import FilterForm, Form, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField
from fund.models import Condition, ConditionKind, Fund

UNMET = "unmet"


class ReportForm(WithoutPersonalNumbers, Form):
    """How the condition is met: in words, with a file, or both."""

    evidence = LongTextField(
        label=gettext_lazy("How is it met?"), max_length=2000, required=False
    )
    file = CheckedField(
        label=gettext_lazy("File that shows it"),
        help_text=gettext_lazy("PDF, Word, Excel, picture or text, 20 MB at most."),
        required=False,
    )

    def clean(self):
        super().clean()
        data = self.cleaned_data
        if not self.errors and not data.get("evidence") and not data.get("file"):
            self.add_error("evidence", _("Write how it is met, or attach a file."))
        return data

    def answers(self):
        checked = getattr(self.cleaned_data["file"], "checked", None)
        return {**super().answers(), "checked": checked}


class ReturnForm(Form):
    """What is lacking?"""

    note = LongTextField(label=gettext_lazy("What is lacking?"), max_length=500)


class MoveForm(Form):
    """Who sees to it now, and by which day?"""

    owner = forms.ModelChoiceField(
        User.objects.none(), label=gettext_lazy("Who sees to it"), required=False
    )
    due_on = DayField(label=gettext_lazy("Last day"), required=False)
    reason = ShortTextField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy(
            "If the decision names the day, write the paragraph by which it is moved."
        ),
        max_length=300,
    )

    def __init__(self, *args, condition: Condition, people, **kwargs):
        initial = {"owner": condition.owner, "due_on": condition.due_on}
        super().__init__(*args, initial=initial, **kwargs)
        owner: Any = self.fields["owner"]
        owner.queryset = people
        self.fields["due_on"].required = condition.kind == ConditionKind.LATER


class ConditionFilter(FilterForm):
    """Which conditions of a fund to show."""

    state = forms.ChoiceField(label=gettext_lazy("State"), required=False)
    owner = forms.ChoiceField(label=gettext_lazy("Who sees to it"), required=False)
    due = forms.ChoiceField(label=gettext_lazy("Last day"), required=False)

    def __init__(self, *args, fund: Fund, **kwargs):
        super().__init__(*args, **kwargs)
        owners = Condition.objects.filter(grant__fund=fund, owner__isnull=False)
        people = owners.order_by("owner__name", "owner").values_list(
            "owner", "owner__name"
        )
        self.fields["state"].choices = [
            ("", _("All")),
            (UNMET, _("Not met or not accepted")),
            *Condition.State.choices,
        ]
        self.fields["owner"].choices = [
            ("", _("Everybody")),
            *((str(pk), name) for pk, name in people.distinct()),
        ]
        self.fields["due"].choices = [
            ("", _("All")),
            ("late", _("Has passed")),
            ("month", _("Within 30 days")),
        ]

    def rows(self, conditions):
        """Those of `conditions` that are asked for."""
        chosen = self.chosen()
        if state := chosen.get("state"):
            states = Condition.UNMET if state == UNMET else [state]
            conditions = conditions.filter(state__in=states)
        if owner := chosen.get("owner"):
            conditions = conditions.filter(owner=owner)
        today = clock.today()
        if chosen.get("due") == "late":
            conditions = conditions.overdue(today)
        elif chosen.get("due") == "month":
            conditions = conditions.unmet().filter(
                due_on__range=(today, today + timedelta(days=30))
            )
        return conditions
