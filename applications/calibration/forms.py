"""What is filled in when assessors who are far apart talk, and when they agree?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Criterion
from applications.models.score import Reasons
from core.forms.base import Form
from core.forms.fields import LongTextField
from core.forms.widgets import RadioCards

POINTS = [(str(number), str(number)) for number in range(5)]


class NoteForm(Form):
    """A short word in the talk; it cannot be changed when it is said."""

    mark_optional = False
    text = LongTextField(
        label=_("What do you want to say?"),
        help_text=_("Your name stands by it, and it cannot be changed later."),
        max_length=1000,
    )

    def __init__(self, *args, criterion: Criterion, **kwargs):
        super().__init__(*args, prefix=f"note-{criterion.code}", **kwargs)
        self.criterion = criterion


class AnswerForm(Form):
    """Keep one's points, or change them, with the reason that then holds."""

    mark_optional = False
    points = forms.TypedChoiceField(
        label=_("Your points after the talk"),
        choices=POINTS,
        coerce=int,
        widget=RadioCards(columns="5"),
    )
    reason = LongTextField(
        label=_("Why?"),
        max_length=1000,
        required=False,
    )

    def __init__(
        self,
        *args,
        criterion: Criterion,
        own: tuple[int, str],
        reasons: Reasons,
        **kwargs,
    ):
        """`reasons`: what the rules of the case ask of them."""
        super().__init__(*args, prefix=f"own-{criterion.code}", **kwargs)
        self.criterion, (points, reason) = criterion, own
        self.initial = {"points": str(points), "reason": reason}
        self.reasons = reasons
        self.fields["reason"].help_text = reasons.hint()

    def clean(self):
        points = self.cleaned_data.get("points")
        reason = self.cleaned_data.get("reason", "")
        if points is not None and (why := self.reasons.lack(points, reason)):
            self.add_error("reason", why)
        return self.cleaned_data


class ConsensusForm(Form):
    """The points that the assessors agree on, criterion by criterion.

    `seen` is the version on the page, so that nobody writes over what they have not read.
    """

    mark_optional = False
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, required=False)

    def __init__(self, *args, rows: list, seen: int, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial = {"seen": seen}
        self.rows = rows
        for row in rows:
            code = row.criterion.code
            points = "" if row.agreed is None else str(row.agreed)
            self.fields[f"{code}-points"] = forms.TypedChoiceField(
                label=_("Agreed points for %(code)s") % {"code": code},
                choices=[*POINTS, ("", _("None"))],
                coerce=int,
                empty_value=None,
                required=False,
                initial=points,
                widget=RadioCards(columns="6"),
            )
            self.fields[f"{code}-reason"] = LongTextField(
                label=_("Why?"),
                max_length=1000,
                required=False,
                initial=row.agreed_reason,
            )

    def by_criterion(self) -> list[tuple]:
        """(row, points, reason) for the page."""
        return [
            (
                row,
                self[f"{row.criterion.code}-points"],
                self[f"{row.criterion.code}-reason"],
            )
            for row in self.rows
        ]

    def agreed(self) -> dict[Criterion, tuple[int, str]]:
        found = {}
        for row in self.rows:
            points = self.cleaned_data[f"{row.criterion.code}-points"]
            if points is not None:
                reason = self.cleaned_data[f"{row.criterion.code}-reason"]
                found[row.criterion] = (points, reason)
        return found

    def clean(self):
        for row in self.rows:
            code = row.criterion.code
            points = self.cleaned_data.get(f"{code}-points")
            reason = self.cleaned_data.get(f"{code}-reason", "")
            if (
                points is not None
                and not reason
                and f"{code}-reason" not in self.errors
            ):
                self.add_error(f"{code}-reason", _("Write why you agree on this."))
        return self.cleaned_data
