from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import Form, LongTextField, WithoutPersonalNumbers
from accounts.models import User


class InviteForm(Form):
    """Somebody who shall write too. Accounts are made by the municipality."""

    email = forms.EmailField(
        label=_("The person's e-mail address"),
        error_messages={
            "invalid": _("Write an e-mail address, for example name@example.org.")
        },
    )

    def clean_email(self) -> User:
        address = self.cleaned_data["email"]
        person = User.objects.filter(email__iexact=address, is_active=True).first()
        if person is None:
            raise ValidationError(
                _(
                    "Nobody with the address %(address)s has an account. Ask the fund's "
                    "coordinator to make one, and invite again."
                ),
                params={"address": address},
            )
        return person


class RemoveForm(Form):
    """One of those who write, to be taken away."""

    remove: Any = forms.ModelChoiceField(None)

    def __init__(self, data, *, members):
        super().__init__(data)
        self.fields["remove"].queryset = members

    @property
    def is_asked_for(self) -> bool:
        return "remove" in self.data


class ReasonForm(WithoutPersonalNumbers, Form):
    reason = LongTextField(
        label=_("Why?"),
        help_text=_("The fund's coordinator reads it."),
        max_length=500,
    )
