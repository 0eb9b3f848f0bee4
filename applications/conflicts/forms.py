"""What is asked when somebody decides about another's conflict of interest?"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from projects.models import ConflictOfInterest

Ground = ConflictOfInterest.Ground


class RulingForm(Form):
    """Is there a conflict of interest, on which ground, and why?"""

    ground = forms.ChoiceField(
        label=_("Your decision"),
        choices=[
            (Ground.NONE, _("No conflict of interest")),
            (Ground.PARTY, _("Conflict of interest, point 1")),
            (Ground.REPRESENTATIVE, _("Conflict of interest, point 2")),
            (Ground.SUPERVISION, _("Conflict of interest, point 3")),
            (Ground.OTHER, _("Conflict of interest, point 4")),
        ],
        widget=RadioCards(),
    )
    reason = LongTextField(
        label=_("Why"),
        help_text=_("It is kept and can be read by all who read the case."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, *args, wording: Mapping[str, str], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ground"].widget.descriptions = {
            Ground.NONE: _("The person takes part as everybody else."),
            **wording,
        }


EXAMPLES = {
    Ground.NONE: _("Nothing makes my impartiality questionable in this case."),
    Ground.PARTY: _("For example: my sister is to lead the project."),
    Ground.REPRESENTATIVE: _(
        "For example: I sit on the board of the association that applies."
    ),
    Ground.SUPERVISION: _("For example: I inspect what the case is about."),
    Ground.OTHER: _(
        "For example: I have helped to write the application, or am a friend or an enemy "
        "of somebody it concerns."
    ),
    Ground.UNSURE: _("You stand aside until it is settled. The chair decides."),
}


class ConflictForm(Form):
    """Have you a conflict of interest in this case?"""

    ground = forms.ChoiceField(
        label=_("Your answer"),
        choices=[
            (Ground.NONE, _("No")),
            (Ground.PARTY, _("Yes, point 1: party or affected")),
            (Ground.REPRESENTATIVE, _("Yes, point 2: representative")),
            (Ground.SUPERVISION, _("Yes, point 3: supervision")),
            (Ground.OTHER, _("Yes, point 4: something else")),
            (Ground.UNSURE, _("I am not sure")),
        ],
        widget=RadioCards(),
    )
    note = ShortTextField(
        label=_("In your own words"),
        help_text=_(
            "Your answer is a public document. Do not write about other people's health "
            "or private life."
        ),
        max_length=300,
        required=False,
    )

    def __init__(
        self,
        *args,
        wording: Mapping[str, str],
        doubt: str = "",
        seen: Iterable[str] = (),
        **kwargs,
    ):
        """`wording` is how the fund's text of each ground reads today, `doubt` what
        follows for who is not sure, where nobody else decides about it; `seen` are the
        ties to the case that the program sees, a sentence each."""
        super().__init__(*args, **kwargs)
        self.seen = " ".join(seen)
        examples = {ground: str(words) for ground, words in EXAMPLES.items()}
        self.fields["ground"].widget.descriptions = {
            **examples,
            **{
                ground: f"{text} {examples[Ground(ground)]}"
                for ground, text in wording.items()
            },
            **({Ground.UNSURE: doubt} if doubt else {}),
        }

    def clean(self) -> dict[str, Any]:
        """Who says no in spite of a tie says why: the answer is the person's own, and is
        given with open eyes (KL 6:28)."""
        cleaned = super().clean() or self.cleaned_data
        says_no = cleaned.get("ground") == Ground.NONE
        if self.seen and says_no and not cleaned.get("note", "").strip():
            words = gettext(
                "The program sees a tie: %(ties)s Write in a sentence why it is no "
                "conflict of interest all the same, or answer in another way."
            )
            self.add_error("note", words % {"ties": self.seen})
        return cleaned
