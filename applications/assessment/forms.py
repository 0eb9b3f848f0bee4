"""What does an assessor fill in, one criterion at a time?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.assessment import actions, judging
from applications.models import Assessment, Criterion, PerspectiveCheck, Score
from applications.models.score import NO_RULES, Reasons
from core.forms.base import Form
from core.forms.fields import LongTextField, ShortTextField
from core.forms.widgets import RadioCards
from core.texts.forms import SavedForm

ABSTAINS = "abstain"
Perspective = PerspectiveCheck.Perspective
Verdict = PerspectiveCheck.Verdict


def _points(value: str) -> int | str:
    return value if value == ABSTAINS else int(value)


class OwnForm(SavedForm):
    """What an assessor writes alone. A control that is wrong, or not meant now, keeps
    what it had."""

    def given(self, name: str, only: set[str] | None = None) -> Any:
        if self.is_meant(name, only):
            return self.cleaned_data[name]
        return self.get_initial_for_field(self.fields[name], name) or ""


class ScoreForm(OwnForm):
    """The points for one criterion, and why. Half an answer is saved too."""

    points = forms.TypedChoiceField(
        label=_("Points"), coerce=_points, required=False, empty_value=None
    )
    reason = LongTextField(
        label=_("Why?"),
        help_text=_(
            "Needed for 0, 1 and 4, and when you cannot judge. Write so that the "
            "applicants see what would have given one point more."
        ),
        max_length=1000,
        required=False,
    )

    def __init__(
        self,
        data,
        *,
        assessment: Assessment,
        criterion: Criterion,
        score: Score | None,
        reasons: Reasons,
    ):
        """`reasons`: what the rules of the case ask of them."""
        self.assessment, self.criterion, self.reasons = assessment, criterion, reasons
        super().__init__(data, prefix=criterion.code)
        points = self.fields["points"]
        points.label = _("Points for %(code)s") % {"code": criterion.code}
        points.help_text = _weight(criterion)
        if reasons != NO_RULES:
            more = _(
                "Write so that the applicants see what would have given one point more."
            )
            self.fields["reason"].help_text = f"{reasons.hint()} {more}"
        points.widget = RadioCards(descriptions=_anchors(criterion))
        points.choices = [
            *((str(number), str(number)) for number in range(5)),
            (ABSTAINS, _("I cannot judge this")),
        ]
        if score:
            given = "" if score.points is None else str(score.points)
            chosen = ABSTAINS if score.is_abstained else given
            self.initial = {"points": chosen, "reason": score.reason}

    @property
    def abstains(self) -> bool:
        return self.cleaned_data.get("points") == ABSTAINS

    def save(self, *, by, only: set[str] | None = None) -> None:
        self.is_valid()
        points = self.fields["points"].clean(self.given("points", only))
        abstains = points == ABSTAINS
        actions.save_scores(
            self.assessment,
            {
                self.criterion: (
                    None if abstains else points,
                    self.given("reason", only),
                )
            },
            summary=self.assessment.summary,
            abstained=[self.criterion] if abstains else [],
            by=by,
        )

    def require_reason(self) -> None:
        """Say what cannot be handed in without a reason, when the assessor goes on and
        not only saves."""
        points = None if self.abstains else self.cleaned_data.get("points")
        reason = self.cleaned_data.get("reason", "")
        if points is None and not self.abstains:
            return
        if why := self.reasons.lack(points, reason, abstains=self.abstains):
            self.add_error("reason", why)


def _weight(criterion: Criterion) -> str:
    weight = _("Weighs %(weight)s of 100.") % {"weight": criterion.weight}
    if criterion.is_knock_out:
        weight += " " + _("0 points means that the case cannot be recommended.")
    return weight


def _anchors(criterion: Criterion) -> dict[str, Any]:
    """What the points mean; 1 and 3 lie between, where the call does not say it."""
    return {
        "0": criterion.anchor_0,
        "1": criterion.anchor_1 or _("Between 0 and 2"),
        "2": criterion.anchor_2,
        "3": criterion.anchor_3 or _("Between 2 and 4"),
        "4": criterion.anchor_4,
        ABSTAINS: _("No points, and not zero: the others' weights count instead"),
    }


class SummaryForm(OwnForm):
    """The overall judgement, how sure it is, and three perspectives; written last."""

    summary = LongTextField(
        label=_("Overall judgement"),
        help_text=_("What weighs most, and what you would want to be mended."),
        max_length=2000,
        required=False,
    )
    confidence = forms.ChoiceField(
        label=_("How sure are you of your points?"),
        help_text=_("The others see it beside your points. It weighs nothing."),
        choices=Assessment.Confidence.choices,
        widget=RadioCards(columns="3"),
        required=False,
    )

    def __init__(self, data, *, assessment: Assessment):
        self.assessment, self.base_fields = assessment, {**self.base_fields}
        checked = {row.perspective: row for row in assessment.perspectives.all()}
        for key, name in Perspective.choices:
            kept = checked.get(key)
            self.base_fields[f"{key}-verdict"] = forms.ChoiceField(
                label=name,
                choices=Verdict.choices,
                widget=RadioCards(columns="2"),
                required=False,
                initial=kept.verdict if kept else "",
            )
            self.base_fields[f"{key}-note"] = ShortTextField(
                label=_("What needs work?"),
                max_length=300,
                required=False,
                initial=kept.note if kept else "",
            )
        kept_of_all = {
            "summary": assessment.summary,
            "confidence": assessment.confidence,
        }
        super().__init__(data, initial=kept_of_all)

    def perspectives(self) -> list[tuple]:
        """(answer, note) of each, for the page."""
        return [(self[f"{key}-verdict"], self[f"{key}-note"]) for key in Perspective]

    def checked(self, only: set[str] | None = None) -> dict[str, tuple[str, str]]:
        return {
            str(key): (
                self.given(f"{key}-verdict", only),
                self.given(f"{key}-note", only),
            )
            for key in Perspective
        }

    def save(self, *, by, only: set[str] | None = None) -> None:
        self.is_valid()
        actions.save_scores(
            self.assessment,
            {},
            summary=self.given("summary", only),
            confidence=self.given("confidence", only),
            by=by,
        )
        judging.check_perspectives(self.assessment, self.checked(only), by=by)

    def require_notes(self) -> None:
        """What needs work is said in words, when the assessment is handed in."""
        for key, (verdict, note) in self.checked().items():
            if verdict == Verdict.NEEDS_WORK and not note.strip():
                self.add_error(f"{key}-note", _("Write what needs work."))


class DeclineForm(Form):
    """Why somebody will not assess the case; a conflict of interest is another answer."""

    why = forms.ChoiceField(
        label=_("Why?"),
        choices=[
            (why.value, why.label)
            for why in Assessment.Decline
            if why != Assessment.Decline.CONFLICT
        ],
        widget=RadioCards(columns=""),
    )
    note = ShortTextField(
        label=_("In your own words"),
        help_text=_("The coordinator reads it."),
        max_length=300,
        required=False,
    )
