"""What is asked when a condition is waived?"""

from django.utils.translation import gettext_lazy

from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField


class WaiveForm(Form):
    reference = ShortTextField(
        label=gettext_lazy("Paragraph of the minutes"), max_length=80
    )
    reason = LongTextField(label=gettext_lazy("Reasons"), max_length=2000)
