"""How do independent assessors judge a case, and what do the plans say about it?"""

from collections.abc import Iterable
from decimal import Decimal

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.access import rows_given
from accounts.models import Stateful, TransitionRefused
from applications.models.application import Application
from applications.models.call import Criterion
from applications.models.voiding import OF_ASSESSMENT, Cause, voids_recommendation
from fund.models import Fund, PlanItem
from projects.models import ConflictOfInterest, Project

REASON_REQUIRED_FOR = {0, 1, 4}


def weighted_total(scores: Iterable[tuple[int, int]]) -> Decimal:
    """Σ(weight × points) ÷ 4, from 0 to 100 when the weights sum to 100 (domain 6.3).

    `scores` are pairs of weight and points 0–4.
    """
    return Decimal(sum(weight * points for weight, points in scores)) / 4


class AssessmentQuerySet(models.QuerySet):
    def visible_to(self, user):
        """One's own always; others' when all are in, never with a conflict of interest.

        Blind until every assigned assessor has handed in (domain 6.3).
        """
        funds = rows_given(user, "fund.view_assessments", Fund)
        conflict = ConflictOfInterest.objects.in_force().filter(
            project=OuterRef("application__project"), user=user
        )
        own_done = Assessment.objects.filter(
            application=OuterRef("application"),
            assessor=user,
            state=Assessment.State.DONE,
        )
        unfinished = Assessment.objects.filter(
            application=OuterRef("application"), state=Assessment.State.OPEN
        )
        others = ~Exists(unfinished) & (
            Q(application__fund__in=funds) | Exists(own_done)
        )
        return self.filter(Q(assessor=user) | others).exclude(Exists(conflict))

    def open_to(self, user):
        """What of `visible_to` a page shows: nothing to an applicant, and to those who
        take part in the decision only when they have answered about a conflict."""
        deciding = rows_given(user, "fund.decide_cases", Fund)
        applying = rows_given(user, "projects.view_project", Project)
        rows = self.visible_to(user)
        if applying:
            rows = rows.exclude(application__project__in=applying)
        if not deciding:
            return rows
        answered = ConflictOfInterest.objects.filter(
            project=OuterRef("application__project"), user=user
        )
        return rows.filter(~Q(application__fund__in=deciding) | Exists(answered))

    def waiting_for(self, user):
        return self.filter(
            assessor=user,
            state=Assessment.State.OPEN,
            application__state=Application.State.PREPARATION,
        )

    def done(self):
        return self.filter(state=Assessment.State.DONE)


@pghistory.track()
class Assessment(Stateful):
    """One assessor's judgement of an application (bedömning).

    The row begins when the assessor is assigned, and is handed in once.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Not handed in")
        DONE = "done", _("Handed in")

    TRANSITIONS = {State.OPEN: {State.DONE}, State.DONE: {State.OPEN}}

    application = models.ForeignKey(
        Application, on_delete=models.PROTECT, related_name="assessments"
    )
    assessor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="assessments"
    )
    summary = models.TextField(_("overall judgement"), max_length=2000, blank=True)
    state = models.CharField(
        _("state"), max_length=5, choices=State, default=State.OPEN, editable=False
    )
    assigned_at = models.DateTimeField(default=clock.now, editable=False)
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    due_on = models.DateField(_("hand in by"), null=True, blank=True)
    handed_in_at = models.DateTimeField(null=True, editable=False)

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["application", "assessor"], name="assessment_once_per_assessor"
            ),
            models.CheckConstraint(
                name="assessment_assigned_at_and_by_together",
                condition=Q(assigned_at__isnull=False, assigned_by__isnull=False),
            ),
            models.CheckConstraint(
                name="assessment_done_has_a_moment",
                condition=Q(state="open", handed_in_at=None)
                | Q(state="done", handed_in_at__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["assessor", "state"])]
        triggers = [voids_recommendation(Cause.ASSESSMENT, when_updated=("state",))]

    def __str__(self):
        return f"#{self.pk} {self.assessor_id} / {self.application_id}"

    def get_absolute_url(self):
        return reverse("applications:assess", args=[self.application_id])

    def total(self) -> Decimal:
        """The weighted total of the scores given so far, 0 to 100."""
        return weighted_total(self.scores.values_list("criterion__weight", "points"))

    def missing(self) -> list[str]:
        """The criteria without points, or without a reason where one is required."""
        scores = {score.criterion_id: score for score in self.scores.all()}
        return [
            str(criterion)
            for criterion in self.application.call.criteria.order_by("position")
            if criterion.pk not in scores or scores[criterion.pk].lacks_reason()
        ]

    def hand_in(self, *, by) -> None:
        if missing := self.missing():
            raise TransitionRefused(
                _("Give points, and a reason for 0, 1 and 4: %(criteria)s.")
                % {"criteria": ", ".join(missing)}
            )
        self._become(self.State.DONE, by=by, handed_in_at=clock.now())

    def reopen(self, *, by, note: str) -> None:
        self._become(self.State.OPEN, by=by, note=note, handed_in_at=None)


@pghistory.track()
class Score(models.Model):
    """The points for one criterion, and why (poäng)."""

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="scores"
    )
    criterion = models.ForeignKey(
        Criterion, on_delete=models.PROTECT, related_name="scores"
    )
    points = models.PositiveSmallIntegerField(_("points"))
    reason = models.TextField(_("reason"), max_length=1000, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["assessment", "criterion"], name="score_once_per_criterion"
            ),
            models.CheckConstraint(
                name="score_points_0_to_4", condition=Q(points__lte=4)
            ),
        ]
        triggers = [voids_recommendation(Cause.ASSESSMENT, application=OF_ASSESSMENT)]

    def __str__(self):
        return f"#{self.pk} {self.points}"

    def lacks_reason(self) -> bool:
        return self.points in REASON_REQUIRED_FOR and not self.reason.strip()


def all_assessments_in(application: Application, *, at_least: int) -> bool:
    """Have all who were assigned handed in, and are they enough?"""
    counts = application.assessments.aggregate(
        all=Count("pk"), done=Count("pk", filter=Q(state=Assessment.State.DONE))
    )
    return counts["done"] == counts["all"] >= at_least


@pghistory.track()
class PlanAlignment(models.Model):
    """Does a plan item support the case, not mention it, or speak against it?"""

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("Supports")
        SILENT = "silent", _("Does not mention")
        AGAINST = "against", _("Speaks against")

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="plan_alignments"
    )
    item = models.ForeignKey(
        PlanItem, on_delete=models.PROTECT, related_name="alignments"
    )
    stance = models.CharField(_("the plan"), max_length=8, choices=Stance)
    note = models.CharField(_("note"), max_length=300, blank=True)
    judged_at = models.DateTimeField(default=clock.now, editable=False)
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["application", "item"], name="plan_alignment_once"
            ),
            models.CheckConstraint(
                name="planalignment_judged_at_and_by_together",
                condition=Q(judged_at__isnull=False, judged_by__isnull=False),
            ),
        ]
        triggers = [voids_recommendation(Cause.PLAN)]

    def __str__(self):
        return f"#{self.pk} {self.item_id}: {self.stance}"


def spread_by_criterion(application: Application) -> dict[int, int]:
    """Criterion id → highest minus lowest points among those handed in."""
    rows = Score.objects.filter(
        assessment__application=application, assessment__state=Assessment.State.DONE
    ).values_list("criterion")
    return {
        criterion: high - low
        for criterion, high, low in rows.annotate(
            high=models.Max(F("points")), low=models.Min(F("points"))
        )
    }
