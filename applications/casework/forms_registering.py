"""What is asked when a case gets its registry number, and when the number was wrong?"""

from django.utils.translation import gettext_lazy as _

from applications.register.numbering import LONGEST
from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField


class RegisterForm(Form):
    """The number that the municipality's own registry gave the case, when it did."""

    number = ShortTextField(label=_("Registry number"), max_length=LONGEST)

    def __init__(self, *args, is_entered: bool, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["number"]
        field.required = is_entered
        if is_entered:
            field.help_text = _("As the municipality's registry gave it.")
        else:
            field.help_text = _(
                "Leave it empty to get the next number of the fund, or write the one "
                "that the municipality's own registry gave the case."
            )


class NumberForm(Form):
    number = ShortTextField(label=_("The right registry number"), max_length=LONGEST)
    reason = LongTextField(
        label=_("Why is it corrected?"),
        help_text=_("It stays in the history, with the number that was."),
        max_length=500,
    )
