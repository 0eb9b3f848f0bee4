"""What is asked about an appeal: when it came, and what became of it?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Appeal
from applications.records.forms import FILES
from core.files.fields import CheckedField, with_facts
from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import DayField, ShortTextField


class AppealForm(WithoutPersonalNumbers, Form):
    """The letter, and the days that say whether it came in time."""

    received_on = DayField(
        label=_("Received on"),
        help_text=_(
            "The day when it came to the court, or here if it came here first."
        ),
    )
    counterpart = ShortTextField(
        label=_("From"),
        max_length=200,
        example=_("Anna Ek, member of the municipality"),
    )
    announced_on = DayField(
        label=_("The minutes were announced on"),
        help_text=_(
            "The three weeks run from that day. Leave it empty if they are not announced: "
            "then nothing is late yet."
        ),
        required=False,
    )
    upload = CheckedField(label=_("The letter"), help_text=FILES, required=False)
    kept_where = ShortTextField(
        label=_("Where it is kept, if it is on paper"), max_length=200, required=False
    )

    def answers(self) -> dict[str, Any]:
        given = super().answers()
        return {**given, "upload": with_facts(given["upload"])}


class FollowForm(WithoutPersonalNumbers, Form):
    """What has become of it; asked again until the court has decided."""

    forwarded_on = DayField(label=_("Sent on to the court"), required=False)
    court_number = ShortTextField(
        label=_("The court's case number"), max_length=60, required=False
    )
    outcome = forms.ChoiceField(
        label=_("What the court decided"),
        choices=[("", _("Not decided yet")), *Appeal.Outcome.choices],
        required=False,
    )
    settled_on = DayField(label=_("Decided by the court on"), required=False)
