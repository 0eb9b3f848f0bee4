"""How do people type things in, and how do all forms look and answer alike?

Build forms on `Form` and `ModelForm` here: amounts, days and long texts of a model then
become the fields below, and `{{ form }}` is enough in a template.
"""

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from django import forms
from django.core import validators
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import ModelFormMetaclass
from django.forms.renderers import TemplatesSetting
from django.forms.utils import pretty_name
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from accounts import days, numbers
from accounts.personal_number import contains_personal_number

KRONOR = _("kr")
YEARS = range(1990, 2101)
UNNAMED = forms.Field.default_error_messages


class Renderer(TemplatesSetting):
    """Every form of the site looks the same: `{{ form }}` is enough in a template."""

    form_template_name = "ui/_form.html"
    field_template_name = "ui/_field.html"
    formset_template_name = "ui/_formset.html"


# --- Controls -------------------------------------------------------------------------


class NumberInput(forms.TextInput):
    """A number is text with a numeric keyboard: spaces, commas and units are welcome."""

    def __init__(self, attrs: Mapping | None = None, *, decimals: bool = True):
        keyboard = "decimal" if decimals else "numeric"
        look = {"class": "in--s r", "inputmode": keyboard, "autocomplete": "off"}
        super().__init__({**look, **(attrs or {})})


class Cards(forms.widgets.ChoiceWidget):
    """Choices as cards; `descriptions` explains each choice under its name.

    `columns`: "1" one below the other, "2" side by side, "" as many as fit.
    """

    template_name = "ui/_cards.html"

    def __init__(
        self,
        attrs: dict[str, Any] | None = None,
        choices=(),
        *,
        descriptions: Mapping[Any, Any] | None = None,
        columns: str = "1",
    ):
        super().__init__(attrs, choices)
        self.descriptions = {
            str(key): text for key, text in (descriptions or {}).items()
        }
        self.columns = columns

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        context["widget"]["columns"] = self.columns
        return context

    def create_option(self, name, value, *args, **kwargs):
        option = super().create_option(name, value, *args, **kwargs)
        option["description"] = self.descriptions.get(str(value), "")
        return option


class RadioCards(Cards, forms.RadioSelect):
    """Cards of which one is chosen: two to seven."""

    template_name = Cards.template_name


class CheckboxCards(Cards, forms.CheckboxSelectMultiple):
    """Cards of which several may be chosen."""

    template_name = Cards.template_name


# --- Fields ---------------------------------------------------------------------------


class NumberField(forms.Field):
    """A decimal number, written the way people write numbers. Empty is None, not zero."""

    widget = NumberInput
    thousands_only = False
    unit: Any = ""
    default_error_messages = {
        "invalid": _("Write a number with digits, for example %(example)s."),
        "negative": _("Write a number that is not negative."),
        "min_value": _("Write at least %(limit_value)s."),
        "max_value": _("Write at most %(limit_value)s."),
        "decimals": _("Write at most %(count)s decimals."),
        "digits": _("The number is too large."),
    }

    def __init__(
        self,
        *,
        unit: Any = None,
        decimal_places: int = 2,
        max_digits: int = 14,
        allow_negative: bool = False,
        min_value: Decimal | int | None = None,
        max_value: Decimal | int | None = None,
        **kwargs,
    ):
        self.unit = self.unit if unit is None else unit
        self.decimal_places, self.max_digits = decimal_places, max_digits
        self.allow_negative = allow_negative or (
            min_value is not None and min_value < 0
        )
        self.min_value, self.max_value = min_value, max_value
        super().__init__(**kwargs)

    def prepare_value(self, value):
        if isinstance(value, Decimal | int) and not isinstance(value, bool):
            return numbers.written(numbers.without_idle_zeros(Decimal(value)))
        return value

    def to_python(self, value) -> Decimal | None:
        if value in self.empty_values:
            return None
        if isinstance(value, Decimal | int):
            return Decimal(value)
        try:
            return numbers.read(str(value), thousands_only=self.thousands_only)
        except ValueError as problem:
            example = {"example": numbers.written(self._example())}
            raise ValidationError(
                self.error_messages["invalid"], code="invalid", params=example
            ) from problem

    def _example(self) -> Decimal:
        return Decimal("12.5") if self.decimal_places else Decimal(40)

    def validate(self, value: Decimal | None) -> None:
        super().validate(value)
        if value is None:
            return
        if value < 0 and not self.allow_negative:
            self._refuse("negative")
        if self.min_value is not None and value < self.min_value:
            self._refuse("min_value", limit_value=numbers.written(self.min_value))
        if self.max_value is not None and value > self.max_value:
            self._refuse("max_value", limit_value=numbers.written(self.max_value))
        self._validate_size(value)

    def _validate_size(self, value: Decimal) -> None:
        if abs(value) >= 10 ** (self.max_digits - self.decimal_places):
            self._refuse("digits")
        if value != round(value, self.decimal_places):
            self._refuse("decimals", count=self.decimal_places)

    def _refuse(self, code: str, **params) -> None:
        raise ValidationError(self.error_messages[code], code=code, params=params)

    def has_changed(self, initial, data) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class MoneyField(NumberField):
    """An amount in kronor: "1 150 000", "1150000 kr" and "1,15 mkr" are the same."""

    thousands_only = True
    unit = KRONOR
    default_error_messages = {
        "invalid": _(
            "Write the amount in kronor with digits, for example %(example)s."
        ),
        "negative": _("Write an amount that is not negative."),
    }

    def _example(self) -> Decimal:
        return Decimal(1_150_000)

    def prepare_value(self, value):
        if isinstance(value, Decimal) and value != value.to_integral_value():
            return numbers.written(value, 2)
        return super().prepare_value(value)


class CountField(NumberField):
    """A whole number of something; `unit` says of what ("families")."""

    default_error_messages = {"decimals": _("Write a whole number.")}

    def __init__(self, **kwargs):
        kwargs.setdefault("widget", NumberInput(decimals=False))
        super().__init__(**{"decimal_places": 0, "max_digits": 9, **kwargs})

    def to_python(self, value):
        number = super().to_python(value)
        whole = number is not None and number == number.to_integral_value()
        return int(number) if whole and number is not None else number


class YearField(forms.IntegerField):
    """A calendar year."""

    widget = NumberInput
    default_error_messages = {
        "invalid": _("Write the year with four digits, for example 2027."),
    }

    def __init__(self, *, first: int = YEARS[0], last: int = YEARS[-1], **kwargs):
        kwargs.setdefault("widget", NumberInput({"maxlength": 4}, decimals=False))
        super().__init__(**kwargs)
        wrong = self.error_messages["invalid"]
        self.validators.append(validators.MinValueValidator(first, wrong))
        self.validators.append(validators.MaxValueValidator(last, wrong))


class DayField(forms.DateField):
    """A day, written as people write days: 2026-03-04, 4 mars 2026 or 4/3 2026."""

    widget = forms.TextInput(attrs={"class": "in--s", "autocomplete": "off"})
    default_error_messages = {
        "invalid": _("Write the day like this: 2026-03-04."),
    }

    def prepare_value(self, value):
        return value.isoformat() if isinstance(value, date) else value

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        try:
            return days.read_day(value)
        except ValueError as problem:
            raise ValidationError(
                self.error_messages["invalid"], code="invalid"
            ) from problem


class ClockField(forms.TimeField):
    """A time of day: 13.15 or 13:15."""

    widget = forms.TextInput(attrs={"class": "in--s", "autocomplete": "off"})
    default_error_messages = {
        "invalid": _("Write the time like this: 13.15."),
    }

    def prepare_value(self, value):
        return days.clock_time(value) if isinstance(value, time) else value

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, time):
            return super().to_python(value)
        try:
            return days.read_time(value)
        except ValueError as problem:
            raise ValidationError(
                self.error_messages["invalid"], code="invalid"
            ) from problem


class ShortTextField(forms.CharField):
    """One line of text. Too much is never cut off while typing; it is said, and kept.

    `example` is shown under the control when somebody asks for it.
    """

    default_error_messages = {
        "max_length": _(
            "Write at most %(limit_value)d characters, now %(show_value)d."
        ),
        "max_words": _("Write at most %(most)d words, now %(now)d."),
    }

    def __init__(self, *, example: Any = "", max_words: int | None = None, **kwargs):
        self.example, self.max_words = example, max_words
        super().__init__(**kwargs)

    def validate(self, value):
        super().validate(value)
        now = len(value.split())
        if self.max_words and now > self.max_words:
            raise ValidationError(
                self.error_messages["max_words"],
                code="max_words",
                params={"most": self.max_words, "now": now},
            )

    def to_python(self, value):
        return super().to_python(_one_newline(value))

    def widget_attrs(self, widget):
        """No maxlength: the browser would throw away the end of what is pasted."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


class LongTextField(ShortTextField):
    """Several lines; with `max_length` a counter shows how much room is left."""

    widget = forms.Textarea(attrs={"rows": 5})


def _one_newline(value):
    """Browsers send a line break as two characters; people and databases count one."""
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


# --- Forms ----------------------------------------------------------------------------


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

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if field.error_messages.get("required") == UNNAMED["required"]:
                field.error_messages["required"] = _named(name, field)


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


class OurModelFormMetaclass(ModelFormMetaclass):
    """Gives every Meta our fields for amounts, days and texts."""

    def __new__(mcs, name, bases, attrs):
        if (meta := attrs.get("Meta")) and not hasattr(meta, "formfield_callback"):
            meta.formfield_callback = staticmethod(formfield)
        return super().__new__(mcs, name, bases, attrs)


class ModelForm(Ours, forms.ModelForm, metaclass=OurModelFormMetaclass):
    """A form on a model, with amounts, days and texts read the way people write them."""


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
                    name,
                    _("This looks like a personal identity number. Take it away."),
                )
        return cleaned


def one_more_row(data: QueryDict, prefix: str) -> QueryDict:
    """What was posted, with room for one more row in the formset `prefix`."""
    grown = data.copy()
    grown[f"{prefix}-TOTAL_FORMS"] = str(int(str(data[f"{prefix}-TOTAL_FORMS"])) + 1)
    return grown
