"""Who is meant by an address, and what may somebody say of themselves?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import GenderAnswer, MailKind, Rhythm, User
from core.forms.base import Form
from core.forms.widgets import RadioCards


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


class ShortcutForm(Form):
    """Whether a single character does something while nothing is written."""

    single_keys = forms.BooleanField(
        label=_("Use shortcuts with a single character"),
        help_text=_(
            "They are / for the search, ? for help, and g and a letter for a page of the "
            "menu. Ctrl K opens the search either way."
        ),
        required=False,
    )


class MailForm(Form):
    """When one wants mails, kind by kind; what has to reach somebody is not asked about."""

    mark_optional = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for kind in MailKind:
            if kind != MailKind.ALWAYS:
                self.fields[kind.value] = forms.ChoiceField(
                    label=kind.label, choices=Rhythm.choices
                )


class GenderForm(Form):
    """Asked of oneself only, and never demanded."""

    mark_optional = False
    gender = forms.ChoiceField(
        label=_("Your gender"),
        help_text=_(
            "You need not answer. The answer is counted with the others' when a steering "
            "group you sit in is looked at as a whole. Nobody can read yours, no file "
            "holds it, and no history is kept."
        ),
        choices=[("", _("I do not want to say")), *GenderAnswer.Gender.choices],
        widget=RadioCards(columns="2"),
        required=False,
    )
