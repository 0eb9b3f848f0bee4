"""Which points does an assessor give, and why? What do they come to together?"""

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from applications.models.application import Application
from applications.models.assessment import Assessment
from applications.models.call import Criterion
from applications.models.voiding import OF_ASSESSMENT, Cause, voids_recommendation
from core.columns import belongs_to, holds, once, part_of
from core.triggers import locked_with

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


@pghistory.track()
class Score(models.Model):
    """The points for one criterion, and why; or that it cannot be judged (poäng).

    Without points and not abstained, it is an answer that is not finished.
    """

    assessment = part_of(Assessment, "scores")
    criterion = belongs_to(Criterion, "scores")
    points = models.PositiveSmallIntegerField(_("points"), null=True, blank=True)
    is_abstained = models.BooleanField(_("cannot be judged"), default=False)
    reason = models.TextField(_("reason"), max_length=1000, blank=True)

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

    def lacks_reason(self) -> bool:
        needs_one = self.is_abstained or self.points in REASON_REQUIRED_FOR
        return needs_one and not self.reason.strip()

    def is_done(self) -> bool:
        """Is there an answer, with a reason where one is required?"""
        has_answer = self.is_abstained or self.points is not None
        return has_answer and not self.lacks_reason()


@pghistory.track()
class PerspectiveCheck(models.Model):
    """Equality, children, accessibility: checked beside the points, not in them."""

    class Perspective(models.TextChoices):
        EQUALITY = "equality", _("Gender equality")
        CHILD = "child", _("The child's perspective")
        ACCESSIBILITY = "accessibility", _("Accessibility")

    class Verdict(models.TextChoices):
        PASSES = "passes", pgettext_lazy("perspective", "Passes")
        NEEDS_WORK = "needs_work", pgettext_lazy("perspective", "Needs work")

    assessment = part_of(Assessment, "perspectives")
    perspective = models.CharField(_("perspective"), max_length=13, choices=Perspective)
    verdict = models.CharField(_("answer"), max_length=10, choices=Verdict)
    note = models.CharField(_("what needs work?"), max_length=300, blank=True)

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
