"""A reason, asked before something is done."""

from django.utils.translation import gettext_lazy

from core.forms.base import Form
from core.forms.fields import LongTextField


class ReasonForm(Form):
    """Why a step is taken; it stays in the history."""

    reason = LongTextField(label=gettext_lazy("Why?"), max_length=2000)

    def __init__(self, *args, hint: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].help_text = hint
