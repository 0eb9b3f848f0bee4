"""Which points does an assessor give, and why? What do they come to together?"""

from dataclasses import dataclass

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from applications.models.application import Application
from applications.models.assessment import Assessment
from applications.models.call import Criterion
from applications.models.voiding import OF_ASSESSMENT, Cause, voids_recommendation
from core.columns import belongs_to, holds, once, part_of
from core.triggers import locked_with
from fund.models import RuleSet

REASON_REQUIRED_FOR = {0, 1, 4}
CALIBRATE_FROM = 2  # steps between two assessors on one criterion
# Finds the assessment of a row when it is handed in.
HANDED_IN = """
    SELECT 1 FROM applications_assessment
    WHERE id = {row}.assessment_id AND state = 'done'
"""
# Changed then by a word in the talk about the points alone, where old and new stand beside
# each other (domain 6.3).
SAID = """
    TG_OP = 'UPDATE' AND EXISTS (
        SELECT 1 FROM applications_calibrationanswer AS said
        WHERE (said.assessment_id, said.criterion_id)
                = (OLD.assessment_id, OLD.criterion_id)
            AND (NEW.assessment_id, NEW.criterion_id)
                = (OLD.assessment_id, OLD.criterion_id)
            AND said.old_points = OLD.points
            AND (said.new_points, said.reason) = (NEW.points, NEW.reason)
    )
"""


@dataclass(frozen=True)
class Reasons:
    """What the fund's rules ask of the reason for a score: of `every` one, or of 0, 1 and
    4 points and what cannot be judged; and how many characters it has at least."""

    every: bool = False
    least: int = 0

    @classmethod
    def of(cls, rules: RuleSet) -> "Reasons":
        return cls(rules.every_score_explained, rules.reason_length)

    def are_asked(self, points: int | None, *, abstains: bool = False) -> bool:
        return self.every or abstains or points in REASON_REQUIRED_FOR

    def lack(self, points: int | None, reason: str, *, abstains: bool = False) -> str:
        """What is wrong with the reason, as a sentence; "" when it will do."""
        written = reason.strip()
        if not self.are_asked(points, abstains=abstains):
            return ""
        if not written and abstains:
            return _("Write why you cannot judge this.")
        if not written and self.every:
            return _("Write why: the rules ask for it of every score.")
        if not written:
            return _("Write why: it is needed for 0, 1 and 4 points.")
        if len(written) < self.least:
            return _(
                "Write at least %(least)s characters. You have written %(count)s."
            ) % {"least": self.least, "count": len(written)}
        return ""

    def hint(self) -> str:
        """When a reason is needed, and how long it is, below the field."""
        words = (
            _("Needed for every score.") if self.every else _("Needed for 0, 1 and 4.")
        )
        if self.least:
            least = _("At least %(least)s characters.") % {"least": self.least}
            return f"{words} {least}"
        return words


NO_RULES = Reasons()


@pghistory.track()
class Score(models.Model):
    """The points for one criterion, and why; or that it cannot be judged (poäng).

    Without points and not abstained, it is an answer that is not finished.
    """

    assessment = part_of(Assessment, "scores")
    criterion = belongs_to(Criterion, "scores")
    points = models.PositiveSmallIntegerField(
        gettext_lazy("points"), null=True, blank=True
    )
    is_abstained = models.BooleanField(gettext_lazy("cannot be judged"), default=False)
    reason = models.TextField(gettext_lazy("reason"), max_length=1000, blank=True)

    class Meta:
        constraints = [
            once("score_once_per_criterion", "assessment", "criterion"),
            holds("score_points_0_to_4", Q(points__lte=4)),
            holds(
                "score_abstained_has_no_points", Q(is_abstained=False) | Q(points=None)
            ),
        ]
        triggers = [
            voids_recommendation(Cause.ASSESSMENT, application=OF_ASSESSMENT),
            *locked_with("points_handed_in", HANDED_IN, unless=SAID),
        ]

    def __str__(self):
        return f"#{self.pk} {self.points}"

    def lacks_reason(self, reasons: Reasons = NO_RULES) -> bool:
        lack = reasons.lack(self.points, self.reason, abstains=self.is_abstained)
        return bool(lack)

    def is_done(self, reasons: Reasons = NO_RULES) -> bool:
        """Is there an answer, with a reason where one is required?"""
        has_answer = self.is_abstained or self.points is not None
        return has_answer and not self.lacks_reason(reasons)


@pghistory.track()
class PerspectiveCheck(models.Model):
    """Equality, children, accessibility: checked beside the points, not in them."""

    class Perspective(models.TextChoices):
        EQUALITY = "equality", gettext_lazy("Gender equality")
        CHILD = "child", gettext_lazy("The child's perspective")
        ACCESSIBILITY = "accessibility", gettext_lazy("Accessibility")

    class Verdict(models.TextChoices):
        PASSES = "passes", pgettext_lazy("perspective", "Passes")
        NEEDS_WORK = "needs_work", pgettext_lazy("perspective", "Needs work")

    assessment = part_of(Assessment, "perspectives")
    perspective = models.CharField(
        gettext_lazy("perspective"), max_length=13, choices=Perspective
    )
    verdict = models.CharField(gettext_lazy("answer"), max_length=10, choices=Verdict)
    note = models.CharField(
        gettext_lazy("what needs work?"), max_length=300, blank=True
    )

    class Meta:
        constraints = [once("perspective_check_once", "assessment", "perspective")]
        triggers = locked_with("perspectives_handed_in", HANDED_IN)

    def __str__(self):
        return f"#{self.pk} {self.perspective}: {self.verdict}"


def spread_by_criterion(application: Application) -> dict[int, int]:
    """Criterion id → highest minus lowest points among those handed in; who cannot
    judge a criterion widens nothing."""
    rows = Score.objects.filter(
        assessment__application=application,
        assessment__state=Assessment.State.DONE,
        points__isnull=False,
    ).values_list("criterion")
    return {
        criterion: high - low
        for criterion, high, low in rows.annotate(
            high=models.Max(F("points")), low=models.Min(F("points"))
        )
    }


def far_apart(application: Application) -> set[int]:
    """The criteria (ids) to talk through: two steps or more between two assessors."""
    spread = spread_by_criterion(application)
    return {pk for pk, steps in spread.items() if steps >= CALIBRATE_FROM}
