"""A reason, asked before something is done."""

from typing import Any

from django.utils.translation import gettext_lazy

from core.forms.base import Form, WithoutPersonalNumbers
from core.forms.fields import LongTextField

WHY = gettext_lazy("Why?")


class ReasonForm(WithoutPersonalNumbers, Form):
    """Why a step is taken; it stays in the history, where nobody can change it."""

    def __init__(
        self,
        *args: Any,
        label: Any = WHY,
        hint: Any = "",
        most: int = 2000,
        **kwargs: Any,
    ):
        reason = LongTextField(label=label, help_text=hint, max_length=most)
        self.base_fields = {"reason": reason}
        super().__init__(*args, **kwargs)
