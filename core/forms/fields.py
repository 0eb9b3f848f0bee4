"""How do people type numbers, money, days, hours and words?"""

import re
from datetime import date, time
from decimal import Decimal
from typing import Any

from django import forms
from django.core import validators
from django.core.exceptions import ValidationError
from django.utils.functional import lazy
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core import clock, days, numbers
from core.forms.widgets import NumberInput

KRONOR = _("kr")


YEARS = range(1990, 2101)
DAYS_OF = range(1900, 2101)  # an association may be older than the fund


def _in_words(number: Decimal | int) -> str:
    return gettext("For example %(example)s.") % {"example": numbers.written(number)}


_example_of = lazy(_in_words, str)


def with_example(help_text: Any, number: Decimal | int) -> Any:
    """What is said below a question, and then an answer of the right size."""
    return format_lazy("{} {}", help_text, _example_of(number))


def _year_in_words(year: int) -> str:
    return gettext("For example %(example)s.") % {"example": year}  # 2027, not 2 027


_year_example = lazy(_year_in_words, str)


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
        example: Decimal | int | None = None,
        **kwargs,
    ):
        """`example`: an answer of the right size, shown below the question unless
        something else is said there, and in the sentence about what cannot be read."""
        self.usual = example  # `example` is what a text shows on demand
        if example is not None and not kwargs.get("help_text"):
            kwargs["help_text"] = _example_of(example)
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
            example = {"example": numbers.written(self.usual or self._example())}
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
        "invalid": _("Write the year with four digits, for example 2027.")
    }

    def __init__(
        self,
        *,
        first: int = YEARS[0],
        last: int = YEARS[-1],
        example: int | None = None,
        **kwargs,
    ):
        if example is not None:
            kwargs.setdefault("help_text", _year_example(example))
        kwargs.setdefault("widget", NumberInput({"maxlength": 4}, decimals=False))
        super().__init__(**kwargs)
        wrong = self.error_messages["invalid"]
        self.validators.append(validators.MinValueValidator(first, wrong))
        self.validators.append(validators.MaxValueValidator(last, wrong))


class _Read(forms.Field):
    """What people write in their own way, as `read` understands it."""

    kind: type
    read: Any

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, self.kind):
            return super().to_python(value)
        try:
            return self.read(value)
        except ValueError as problem:
            raise ValidationError(
                self.error_messages["invalid"], code="invalid"
            ) from problem


class DayField(_Read, forms.DateField):
    """A day, written as people write days: 2026-03-04, 4 mars 2026 or 4/3 2026.

    Where only some days will do, what is said of another: `has_been` when it lies ahead,
    `from_today` when it is past, `after_today` when it is not tomorrow at the earliest.
    """

    kind, read = date, staticmethod(days.read_day)
    widget = forms.TextInput(attrs={"class": "in--s", "autocomplete": "off"})
    default_error_messages = {
        "invalid": _("Write the day like this: 2026-03-04."),
        "year": _("Write a day between the years %(first)d and %(last)d."),
    }

    def __init__(
        self,
        *,
        has_been: Any = "",
        from_today: Any = "",
        after_today: Any = "",
        **kwargs,
    ):
        self.has_been, self.from_today = has_been, from_today
        self.after_today = after_today
        super().__init__(**kwargs)

    def validate(self, value):
        super().validate(value)
        if value is None:
            return
        # Three weeks after the last day of all, or its hour somewhere else, is none.
        if value.year not in DAYS_OF:
            years = {"first": DAYS_OF[0], "last": DAYS_OF[-1]}
            raise ValidationError(self.error_messages["year"], "year", years)
        today = clock.today()
        for words, is_wrong in (
            (self.has_been, value > today),
            (self.from_today, value < today),
            (self.after_today, value <= today),
        ):
            if words and is_wrong:
                raise ValidationError(words)

    def prepare_value(self, value):
        return value.isoformat() if isinstance(value, date) else value


class ClockField(_Read, forms.TimeField):
    """A time of day: 13.15 or 13:15."""

    kind, read = time, staticmethod(days.read_time)
    widget = forms.TextInput(attrs={"class": "in--s", "autocomplete": "off"})
    default_error_messages = {"invalid": _("Write the time like this: 13.15.")}

    def prepare_value(self, value):
        return days.clock_time(value) if isinstance(value, time) else value


# What is not seen, and in XML must not be; what turns the direction of the letters after it,
# by which a name is read as another. A NUL is refused by Django, with a sentence.
_UNSEEN = re.compile(
    "[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_NEW_LINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BETWEEN_LINES = re.compile(r"\s*[\n\t]\s*")


class ShortTextField(forms.CharField):
    """One line of text. Too much is never cut off while typing; it is said, and kept.

    Two lines become one, as in the browser: a title stands in the subject of mails.
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
        return super().to_python(self.kept(value) if isinstance(value, str) else value)

    def kept(self, typed: str) -> str:
        return _BETWEEN_LINES.sub(" ", _seen(typed))

    def widget_attrs(self, widget):
        """No maxlength: the browser would throw away the end of what is pasted."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


class LongTextField(ShortTextField):
    """Several lines; with `max_length` a counter shows how much room is left."""

    widget = forms.Textarea(attrs={"rows": 5})

    def kept(self, typed: str) -> str:
        return _seen(typed)


def _seen(typed: str) -> str:
    """What can be seen of a text. Browsers send a line break as two characters; people and
    databases count one."""
    return _UNSEEN.sub("", _NEW_LINE.sub("\n", typed))
