"""What is asked about one's ties, and about the wording of the grounds?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form, FormSet, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField, ShortTextField
from fund.models import Interest

ROWS = 3


class NothingForm(Form):
    """Ties, or that there are none."""

    has_nothing = forms.BooleanField(
        label=_("I have nothing to declare"),
        help_text=_(
            "No post in an association or company, and nobody close to you in a post "
            "that the fund may have to do with."
        ),
        required=False,
    )


class InterestForm(WithoutPersonalNumbers, Form):
    """One tie; an empty row is left out."""

    mark_optional = False
    kind = forms.ChoiceField(label=_("What it is"), choices=Interest.Kind.choices)
    name = ShortTextField(
        label=_("Name of the organisation or person"), max_length=200, required=False
    )
    organisation_number = ShortTextField(
        label=_("Organisation number, if you know it"), max_length=11, required=False
    )
    role = ShortTextField(
        label=_("Your post, or how you are close and the person's post"),
        max_length=200,
        required=False,
    )

    def clean(self):
        answers = super().clean()
        if not self.is_empty:
            self.ask_for("name", "role")
        return answers

    @property
    def is_empty(self) -> bool:
        asked = ("name", "organisation_number", "role")
        return not any(self.cleaned_data.get(name) for name in asked)


class InterestFormSet(FormSet):
    """All ties of one person."""

    def interests(self) -> list[dict[str, str]]:
        """What fund.interests.declare wants to know."""
        names = ("kind", "name", "organisation_number", "role")
        return [
            {name: form.cleaned_data[name] for name in names}
            for form in self.forms
            if form not in self.deleted_forms and not form.is_empty
        ]


Interests: Any = forms.formset_factory(
    InterestForm,
    formset=InterestFormSet,
    extra=ROWS,
    can_delete=True,
    max_num=60,
    absolute_max=60,
)


class GroundForm(Form):
    """The wording of one ground, and the day it begins to hold."""

    text = LongTextField(
        label=_("Wording"),
        help_text=_("It is shown in Swedish to everybody who answers."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    valid_from = DayField(
        label=_("Valid from"),
        from_today=_("A new text holds from today at the earliest."),
    )
