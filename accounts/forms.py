"""What may somebody say of themselves?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import GenderAnswer
from core.forms.base import Form
from core.forms.widgets import RadioCards


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
