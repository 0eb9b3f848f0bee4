"""How do people type things in, and how do all forms look and answer alike?

Build forms on `Form` and `ModelForm` here: amounts, days and long texts of a model then
become the fields below, and `{{ form }}` is enough in a template.
"""

import re
from hashlib import sha256
from typing import Any

from django import forms
from django.core import validators
from django.db import models
from django.forms.models import ModelFormMetaclass
from django.forms.utils import pretty_name
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.forms.fields import (
    ClockField,
    CountField,
    DayField,
    LongTextField,
    MoneyField,
    NumberField,
    ShortTextField,
    YearField,
)
from core.forms.personal_number import contains_personal_number

UNNAMED = forms.Field.default_error_messages


def formfield(column: models.Field, **kwargs) -> forms.Field | None:
    """The form field for a model's column: amounts, days and texts become ours."""
    if not column.choices:
        kwargs = {**_ours(column), **kwargs}
    return column.formfield(**kwargs)


def _ours(column: models.Field) -> dict:
    match column:
        case models.DecimalField(name=name):
            return {
                "form_class": MoneyField if name.endswith("amount") else NumberField
            }
        case (
            models.PositiveSmallIntegerField(name=name)
            | models.PositiveIntegerField(name=name)
        ):
            return {"form_class": YearField if name.endswith("year") else CountField}
        case models.DateTimeField():
            return {}
        case models.DateField():
            return {"form_class": DayField}
        case models.TimeField():
            return {"form_class": ClockField}
        case models.TextField():
            return {"form_class": LongTextField}
        case models.CharField() if type(column) is models.CharField:
            return {"form_class": ShortTextField}
    return {}


class Ours:
    """What our forms have in common; not a form by itself."""

    use_required_attribute = False  # errors are ours to show, not the browser's
    mark_optional = True  # says "(optional)" beside what may be left empty
    fields: dict[str, forms.Field]
    cleaned_data: dict[str, Any]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if field.error_messages.get("required") == UNNAMED["required"]:
                field.error_messages["required"] = _named(name, field)

    def fingerprint(self) -> str:
        """Of what was filled in: what is done is what was looked at. Call only when the
        form is valid."""
        told = "|".join(f"{k}={v}" for k, v in sorted(self.cleaned_data.items()))
        return sha256(told.encode()).hexdigest()[:16]

    def answers(self) -> dict[str, Any]:
        """What an action is given; call only when the form is valid."""
        answers = dict(self.cleaned_data)
        answers.pop(WithoutPersonalNumbers.PERSONAL_NUMBER_OK, None)
        return answers

    def is_about(self, only: set[str] | None) -> bool:
        """Is one of its controls among those named? Without names: of course."""
        return only is None or any(
            self.add_prefix(name) in only for name in self.fields
        )

    def ask_for(self, *names: str) -> None:
        """Say of those that are empty that they must be filled in."""
        for name in names:
            if not self.cleaned_data.get(name) and name not in self.errors:
                self.add_error(name, _named(name, self.fields[name]))


def _named(name: str, field: forms.Field):
    """A summary of errors that only says "this field" leaves the reader to search."""
    label = field.label or pretty_name(name)
    if isinstance(field, forms.BooleanField):
        return _("Tick the box to go on: “%(label)s”") % {"label": label}
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        return _("Choose an answer: “%(label)s”") % {"label": label}
    return _("Fill in: “%(label)s”") % {"label": label}


class Form(Ours, forms.Form):
    """A form of ours."""


class FilterForm(Form):
    """What is searched for above a list. An invalid filter filters nothing."""

    mark_optional = False

    def chosen(self) -> dict[str, Any]:
        """What was filled in, or nothing when something in it makes no sense."""
        if not self.is_valid():
            return {}
        return {
            name: value
            for name, value in self.cleaned_data.items()
            if value not in validators.EMPTY_VALUES
        }

    def words(self) -> list[tuple[Any, Any]]:
        """What was chosen, (label, value) as the screen says it, to write in an export."""
        return [
            (self.fields[name].label, self.word(name, value))
            for name, value in self.chosen().items()
        ]

    def word(self, name: str, value: Any) -> Any:
        """A chosen value as the screen says it."""
        field = self.fields[name]
        if isinstance(field, forms.ModelChoiceField):
            return value
        return dict(getattr(field, "choices", ())).get(value, value)


class OurModelFormMetaclass(ModelFormMetaclass):
    """Gives every Meta our fields for amounts, days and texts."""

    def __new__(mcs, name, bases, attrs):
        if (meta := attrs.get("Meta")) and not hasattr(meta, "formfield_callback"):
            meta.formfield_callback = staticmethod(formfield)
        return super().__new__(mcs, name, bases, attrs)


class ModelForm(Ours, forms.ModelForm, metaclass=OurModelFormMetaclass):
    """A form on a model, with amounts, days and texts read the way people write them."""


class FilledRowForm(ModelForm):
    """Fills in its row, which is what an action is given: `form.instance`."""

    def answers(self) -> dict[str, Any]:
        return {}


class WithoutPersonalNumbers(forms.BaseForm):
    """Stops a personal identity number in free text until somebody says it is meant.

    Mix in before Form or ModelForm. The question appears only when it is needed.
    """

    PERSONAL_NUMBER_OK = "personal_number_ok"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.is_bound and self._texts_with_personal_numbers():
            self.fields[self.PERSONAL_NUMBER_OK] = forms.BooleanField(
                label=_(
                    "It is not a personal identity number, or it must stand there."
                ),
                required=False,
            )

    def _texts_with_personal_numbers(self) -> list[str]:
        return [
            name
            for name, field in self.fields.items()
            if isinstance(field, forms.CharField)
            and contains_personal_number(
                str(
                    field.widget.value_from_datadict(
                        self.data, {}, self.add_prefix(name)
                    )
                )
            )
        ]

    def clean(self):
        cleaned = super().clean()
        if not self.cleaned_data.get(self.PERSONAL_NUMBER_OK):
            for name in self._texts_with_personal_numbers():
                self.add_error(
                    name, _("This looks like a personal identity number. Take it away.")
                )
        return cleaned


class FormSet(forms.BaseFormSet):
    """Rows of one kind. What says how many they are comes with them from the page."""

    default_error_messages = forms.BaseFormSet.default_error_messages | {
        "missing_management_form": _(
            "The form did not come whole. Load the page again, and send it once more."
        )
    }

    def full_clean(self):
        """Without that there are no rows, and nothing to say of them."""
        super().full_clean()
        if self.is_bound and not self.management_form.is_valid():
            words = self.error_messages["missing_management_form"]
            self._non_form_errors = self.error_class([words])


def one_more_row(data: QueryDict, prefix: str) -> QueryDict:
    """What was posted, with room for one more row in the formset `prefix`; as it was when
    it does not say how many rows there are, as the page does."""
    counted = data.get(f"{prefix}-TOTAL_FORMS", "")
    if not re.fullmatch("[0-9]{1,4}", counted):
        return data
    grown = data.copy()
    grown[f"{prefix}-TOTAL_FORMS"] = str(int(counted) + 1)
    return grown
