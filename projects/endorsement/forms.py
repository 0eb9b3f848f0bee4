"""How is an endorsement that was signed on paper written down?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core import clock
from core.files.fields import CheckedField
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, ShortTextField


class PaperForm(WithoutPersonalNumbers, Form):
    """Who signed, when, and the signed document itself."""

    name = ShortTextField(label=_("The manager's name"), max_length=120)
    title = ShortTextField(label=_("Title"), max_length=120)
    on = DayField(label=_("The day it was signed"))
    file = CheckedField(
        label=_("The signed document"),
        help_text=_("A scanned page or a photograph: PDF or picture, 20 MB at most."),
    )

    def clean_on(self):
        day = self.cleaned_data["on"]
        if day > clock.today():
            raise forms.ValidationError(_("Choose a day that has been."))
        return day

    def answers(self) -> dict[str, Any]:
        """What is kept; call only when the form is valid."""
        typed = self.cleaned_data
        document = {
            "title": str(_("Endorsement: %(name)s")) % {"name": typed["name"]},
            "file": typed["file"],
            "checked": typed["file"].checked,
        }
        return {
            "name": typed["name"],
            "title": typed["title"],
            "on": typed["on"],
            "document": document,
        }
