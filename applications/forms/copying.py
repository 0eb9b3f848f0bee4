"""Into which call is an old application copied, and when does it begin now?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import DayField, Form, ShortTextField, WithoutPersonalNumbers


class CopyForm(WithoutPersonalNumbers, Form):
    title = ShortTextField(label=_("What is the project called now?"), max_length=80)
    call: Any = forms.ModelChoiceField(
        None, label=_("Which call?"), empty_label=None, widget=forms.RadioSelect
    )
    starts_on = DayField(
        label=_("New first day"),
        help_text=_(
            "The days move as many months, and the budget as many years. Leave it empty "
            "to keep the days."
        ),
        required=False,
    )

    def __init__(self, *args, calls, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["call"].queryset = calls

    def copying(self) -> dict[str, Any]:
        """What was chosen; call only when the form is valid."""
        return {
            name: self.cleaned_data[name] for name in ("title", "call", "starts_on")
        }
