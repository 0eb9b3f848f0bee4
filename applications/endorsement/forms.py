"""How is a party's manager asked, and how does the manager answer?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from projects.endorsement.actions import ENDORSES, INTENDS
from projects.models import Endorsement

Answer = Endorsement.Answer


class AskForm(WithoutPersonalNumbers, Form):
    """Who is the authorised manager?"""

    name = ShortTextField(
        label=_("The manager's name"),
        help_text=_("The manager who may decide for the party."),
        max_length=120,
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        error_messages={
            "invalid": _("Write an e-mail address, for example name@example.org.")
        },
    )


class AnswerForm(WithoutPersonalNumbers, Form):
    """Yes to both things, or no with a reason."""

    mark_optional = False

    name = ShortTextField(label=_("Your name"), max_length=120)
    title = ShortTextField(label=_("Your title"), max_length=120)
    answer = forms.ChoiceField(
        label=_("Your answer"),
        choices=[
            (Answer.ENDORSED.value, _("I endorse")),
            (Answer.DECLINED.value, _("I decline")),
        ],
        widget=RadioCards(columns="2"),
    )
    endorses = forms.BooleanField(label=ENDORSES, required=False)
    intends = forms.BooleanField(label=INTENDS, required=False)
    reason = LongTextField(
        label=_("If you decline: why?"),
        help_text=_("The applicants read it, and the fund when they hand in."),
        max_length=500,
        required=False,
    )

    def clean(self):
        cleaned = super().clean()
        match cleaned.get("answer"):
            case Answer.ENDORSED.value:
                for name in ("endorses", "intends"):
                    if not cleaned.get(name):
                        self.add_error(
                            name, _("Tick both boxes to endorse, or choose to decline.")
                        )
            case Answer.DECLINED.value if "reason" not in self.errors:
                if not cleaned.get("reason"):
                    self.add_error("reason", _("Write why, in a few words."))
        return cleaned

    def answers(self) -> dict[str, Any]:
        names = ("answer", "name", "title", "reason")
        return {name: self.cleaned_data[name] for name in names}
