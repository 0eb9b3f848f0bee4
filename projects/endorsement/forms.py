"""How is an endorsement that was signed on paper written down?"""

from typing import Any

from django.utils.translation import gettext_lazy as _

from core.files.fields import CheckedField
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, ShortTextField


class PaperForm(WithoutPersonalNumbers, Form):
    """Who signed, when, and the signed document itself."""

    name = ShortTextField(label=_("The manager's name"), max_length=120)
    title = ShortTextField(label=_("Title"), max_length=120)
    on = DayField(
        label=_("The day it was signed"), has_been=_("Choose a day that has been.")
    )
    file = CheckedField(
        label=_("The signed document"),
        help_text=_("A scanned page or a photograph: PDF or picture, 20 MB at most."),
    )

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
