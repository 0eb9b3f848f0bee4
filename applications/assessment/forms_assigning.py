"""Who assesses a case, by which day?"""

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext_lazy

from accounts.models import User
from applications.separation.hints import Hint, demand
from core.forms.base import Form
from core.forms.fields import DayField, LongTextField
from core.forms.widgets import CheckboxCards


class AssignForm(Form):
    """Who will assess the case, and by when."""

    assessors = forms.MultipleChoiceField(
        label=gettext_lazy("Who will assess?"),
        widget=CheckboxCards(columns="2"),
        error_messages={"required": gettext_lazy("Choose at least one person.")},
    )
    reason = LongTextField(
        label=gettext_lazy("Why is the choice right in spite of a hint?"),
        help_text=gettext_lazy(
            "Needed only when somebody you choose has a hint. It stays in the history."
        ),
        max_length=1000,
        required=False,
    )
    due_on = DayField(
        label=gettext_lazy("Hand in by"),
        help_text=gettext_lazy("For example 2026-03-04."),
        required=False,
        from_today=gettext_lazy("Choose a day that has not been."),
    )

    def __init__(
        self, *args, people: list[User], hints: Mapping[int, list[Hint]], **kwargs
    ):
        super().__init__(*args, **kwargs)
        self.people, self.hints = people, hints
        choices = self.fields["assessors"]
        choices.choices = [(str(person.pk), str(person)) for person in people]
        choices.widget.descriptions = {
            str(pk): " ".join(hint.sentence for hint in found)
            for pk, found in hints.items()
        }
        if not any(hint.needs_reason for found in hints.values() for hint in found):
            del self.fields["reason"]

    def clean_assessors(self) -> list[User]:
        chosen = set(self.cleaned_data["assessors"])
        return [person for person in self.people if str(person.pk) in chosen]

    def clean(self):
        """Whoever has a hint is chosen only for a written reason."""
        reason = self.cleaned_data.get("reason", "")
        for person in self.cleaned_data.get("assessors", []):
            if refusal := demand(self.hints.get(person.pk, []), reason, person):
                self.add_error("reason", refusal)
        return self.cleaned_data
