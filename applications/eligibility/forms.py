"""Can we apply? A few figures, before anybody has written anything."""

from decimal import Decimal

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import Organisation
from applications.eligibility.queries import Request
from core.forms.base import FilterForm
from core.forms.fields import CountField, MoneyField, NumberField
from core.forms.widgets import RadioCards

WHO = [
    ("board", gettext_lazy("A board of the municipality")),
    (Organisation.Kind.ASSOCIATION.value, gettext_lazy("An association or foundation")),
    (Organisation.Kind.BUSINESS.value, gettext_lazy("A business")),
    ("other", gettext_lazy("Somebody else, such as a region or an authority")),
]


class SelfTestForm(FilterForm):
    """What one thinks of asking for. Nothing is kept; any answer may be left out."""

    who = forms.ChoiceField(
        label=gettext_lazy("Who are you?"),
        choices=WHO,
        widget=RadioCards(columns="2"),
        required=False,
    )
    board = forms.ChoiceField(
        label=gettext_lazy("Does one of the municipality's boards take part?"),
        choices=[
            ("", gettext_lazy("Not clear yet")),
            ("yes", gettext_lazy("Yes")),
            ("no", gettext_lazy("No")),
        ],
        required=False,
    )
    parties = CountField(
        label=gettext_lazy("How many parties are you, yourselves included?"),
        required=False,
        max_value=99,
    )
    years = CountField(
        label=gettext_lazy("How many calendar years does it touch?"),
        required=False,
        max_value=99,
    )
    amount = MoneyField(
        label=gettext_lazy("How much do you ask of the fund, all years together?"),
        required=False,
    )
    own = NumberField(
        label=gettext_lazy("How large a part do you and others pay?"),
        unit=gettext_lazy("percent"),
        required=False,
        max_value=100,
    )

    def request(self) -> Request:
        """As far as it was said; call only when the form is valid."""
        typed = self.cleaned_data
        who, own = typed["who"], typed["own"]
        is_business = who == Organisation.Kind.BUSINESS
        return Request(
            party_count=typed["parties"],
            boards=self._boards(),
            businesses=([_("You are a business.")] if is_business else [])
            if who
            else None,
            asked=typed["amount"],
            own_percent=None if own is None else Decimal(own),
            years=typed["years"],
        )

    def _boards(self) -> list[str] | None:
        if self.cleaned_data["who"] == "board":
            return [_("You")]
        return {"yes": [_("One of the boards")], "no": []}.get(
            self.cleaned_data["board"]
        )
