"""What does an assessor fill in, one criterion at a time?"""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.forms import Form, LongTextField, RadioCards
from applications.models import Criterion, Score
from applications.models.assessment import REASON_REQUIRED_FOR


class ScoreForm(Form):
    """The points for one criterion, and why. Half an answer is saved too."""

    mark_optional = False
    points = forms.TypedChoiceField(
        label=gettext_lazy("Points"), coerce=int, required=False, empty_value=None
    )
    reason = LongTextField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy(
            "Needed for 0, 1 and 4. Write so that the applicants see what would have "
            "given one point more."
        ),
        max_length=1000,
        required=False,
    )

    def __init__(self, *args, criterion: Criterion, score: Score | None, **kwargs):
        super().__init__(*args, prefix=criterion.code, **kwargs)
        points = self.fields["points"]
        points.label = _("Points for %(code)s") % {"code": criterion.code}
        points.help_text = _weight(criterion)
        points.widget = RadioCards(descriptions=_anchors(criterion))
        points.choices = [(str(number), str(number)) for number in range(5)]
        if score:
            self.initial = {"points": str(score.points), "reason": score.reason}

    def lacks_reason(self) -> bool:
        """Are there points that cannot be handed in without a reason?"""
        points = self.cleaned_data.get("points")
        reason = self.cleaned_data.get("reason", "")
        return points in REASON_REQUIRED_FOR and not reason.strip()

    def require_reason(self) -> None:
        """Say so, when the assessor goes on and not only saves."""
        if self.lacks_reason():
            self.add_error(
                "reason", _("Write why: it is needed for 0, 1 and 4 points.")
            )

    def scored(self) -> tuple[int | None, str]:
        return self.cleaned_data.get("points"), self.cleaned_data.get("reason", "")


def _weight(criterion: Criterion) -> str:
    weight = _("Weighs %(weight)s of 100.") % {"weight": criterion.weight}
    if criterion.is_knock_out:
        weight += " " + _("0 points means that the case cannot be recommended.")
    return weight


def _anchors(criterion: Criterion) -> dict[str, str]:
    """What the points mean; 1 and 3 lie between the anchors."""
    return {
        "0": criterion.anchor_0,
        "1": _("Between 0 and 2"),
        "2": criterion.anchor_2,
        "3": _("Between 2 and 4"),
        "4": criterion.anchor_4,
    }


class SummaryForm(Form):
    """The overall judgement, written last."""

    summary = LongTextField(
        label=gettext_lazy("Overall judgement"),
        help_text=gettext_lazy(
            "What weighs most, and what you would want to be mended."
        ),
        max_length=2000,
        required=False,
    )
