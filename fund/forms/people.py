"""Who is meant? A person is named by the e-mail address they sign in with."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class PersonField(forms.EmailField):
    """A person with an account, written as an e-mail address; gives the User."""

    default_error_messages = {
        "invalid": _("Write an e-mail address, for example anna@ekkoping.se."),
        "unknown": _("Nobody signs in with %(email)s. Ask for an account first."),
    }

    def clean(self, value) -> User | None:
        email = super().clean(value)
        if not email:
            return None
        person = User.objects.filter(email__iexact=email, is_active=True).first()
        if person is None:
            raise ValidationError(
                self.error_messages["unknown"], code="unknown", params={"email": email}
            )
        return person
