"""Which call is ranked, and with which amounts is it tried?"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Call
from core.forms.base import FilterForm
from core.forms.fields import MoneyField
from core.forms.widgets import NumberInput


class RankingForm(FilterForm):
    """The call, and an amount to try for each of its cases: amount-<application>."""

    call = forms.ChoiceField(label=_("Call"), required=False)

    def __init__(self, *args, calls: Iterable[Call], **kwargs):
        super().__init__(*args, auto_id="r_%s", **kwargs)
        self.calls = {str(call.pk): call for call in calls}
        field: Any = self.fields["call"]
        field.choices = [(pk, call.title) for pk, call in self.calls.items()]

    def offer_amounts(self, pks: Iterable[int]) -> None:
        for pk in pks:
            self.fields[f"amount-{pk}"] = MoneyField(
                label=_("Amount to try"),
                required=False,
                widget=NumberInput({"class": "cell r"}),
            )

    def tried(self) -> dict[int, Decimal]:
        """Application → the amount to try, for those that can be read."""
        self.is_valid()
        return {
            int(name.removeprefix("amount-")): amount
            for name, amount in self.cleaned_data.items()
            if name.startswith("amount-") and amount is not None
        }
