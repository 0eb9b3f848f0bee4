"""How do a number and a choice look where they are filled in?"""

from collections.abc import Mapping
from typing import Any

from django import forms

from core.forms.controls import CARDS, ROW


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

    template_name = CARDS

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


class RadioRow(forms.RadioSelect):
    """Two to four short answers on one line, where a page asks many questions alike."""

    template_name = ROW
