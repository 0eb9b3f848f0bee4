"""What is asked when the text about how to appeal is written anew?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form
from core.forms.fields import DayField, LongTextField


class AppealForm(Form):
    """The text for one deciding body, and the day it begins to hold."""

    text = LongTextField(
        label=_("How to appeal"),
        help_text=_(
            "It is printed in Swedish in each letter about a decision. An empty line "
            "begins a new paragraph."
        ),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 12}),
    )
    valid_from = DayField(
        label=_("Valid from"),
        help_text=_("Decisions of that day and later are read with this text."),
        from_today=_("A new text holds from today at the earliest."),
    )
