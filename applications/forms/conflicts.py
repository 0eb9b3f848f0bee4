"""What is asked when somebody decides about another's conflict of interest?"""

from collections.abc import Mapping

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.forms import Form, LongTextField, RadioCards
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground


class RulingForm(Form):
    """Is the person barred, on which ground, and why?"""

    ground = forms.ChoiceField(
        label=gettext_lazy("Your decision"),
        choices=[
            (Ground.NONE, gettext_lazy("No conflict of interest")),
            (Ground.PARTY, gettext_lazy("Conflict of interest, point 1")),
            (Ground.REPRESENTATIVE, gettext_lazy("Conflict of interest, point 2")),
            (Ground.SUPERVISION, gettext_lazy("Conflict of interest, point 3")),
            (Ground.OTHER, gettext_lazy("Conflict of interest, point 4")),
        ],
        widget=RadioCards(),
    )
    reason = LongTextField(
        label=gettext_lazy("Why"),
        help_text=gettext_lazy("It is kept and can be read by all who read the case."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, wording: Mapping[str, str], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ground"].widget.descriptions = {
            Ground.NONE: _("The person takes part as everybody else."),
            **wording,
        }
