"""Where assessors were far apart, what did they say, and what did they agree on?"""

import pghistory
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import Stateful
from applications.models.application import Application
from applications.models.assessment import Assessment
from applications.models.call import Criterion
from applications.models.score import Score
from applications.models.separation import stands_aside
from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.stamps import person, stamped
from core.triggers import append_only


class CalibrationQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state=Calibration.State.OPEN)

    def waiting_for(self, user):
        """Open talks, all assessments in, where an own point is neither kept nor changed
        yet; none where the person has a conflict of interest."""
        said = CalibrationAnswer.objects.filter(
            calibration=OuterRef(OuterRef("pk")),
            criterion=OuterRef("criterion"),
            answered_by=user,
        )
        silent = Score.objects.filter(
            ~Exists(said),
            assessment__application=OuterRef("application"),
            assessment__assessor=user,
            assessment__state=Assessment.State.DONE,
            criterion__calibrations=OuterRef("pk"),
            points__isnull=False,
        )
        unfinished = Assessment.objects.filter(
            application=OuterRef("application"), state=Assessment.State.OPEN
        )
        return (
            self.open()
            .filter(Exists(silent), ~Exists(unfinished))
            .filter(application__state=Application.State.PREPARATION)
            .filter(~stands_aside(user, "application"))
        )


@pghistory.track()
class Calibration(Stateful):
    """A talk about the criteria where the assessors are far apart (kalibrering).

    Opens by itself with the last hand-in, closes by itself when nobody is far apart, or
    by the coordinator with a reason.
    """

    class State(models.TextChoices):
        OPEN = "open", pgettext_lazy("calibration", "Open")
        CLOSED = "closed", pgettext_lazy("calibration", "Closed")

    TRANSITIONS = {State.OPEN: {State.CLOSED}, State.CLOSED: set()}

    application = belongs_to(Application, "calibrations")
    criteria = models.ManyToManyField(Criterion, related_name="calibrations")
    state = models.CharField(
        _("state"), max_length=6, choices=State, default=State.OPEN, editable=False
    )
    opened_at = models.DateTimeField(default=clock.now, editable=False)
    opened_by = person()
    closed_at = models.DateTimeField(null=True, editable=False)
    closed_by = person(null=True, editable=False)
    closed_why = models.CharField(max_length=1000, blank=True, editable=False)

    objects = CalibrationQuerySet.as_manager()

    class Meta:
        constraints = [
            once("calibration_one_open", "application", condition=Q(state="open")),
            stamped("calibration", "opened"),
            holds(
                "calibration_closed_at_and_by_together",
                Q(state="open", closed_at=None, closed_by=None)
                | Q(state="closed", closed_at__isnull=False, closed_by__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.application_id}"

    def get_absolute_url(self):
        return reverse("applications:calibration", args=[self.application_id])

    def close(self, *, by, why: str = "") -> None:
        self._become(
            self.State.CLOSED,
            by=by,
            note=why,
            closed_at=clock.now(),
            closed_by=by,
            closed_why=why,
        )


class CalibrationNote(models.Model):
    """What somebody said about a criterion: signed, and never changed."""

    calibration = belongs_to(Calibration, "notes")
    criterion = belongs_to(Criterion, "+")
    text = models.CharField(_("what you want to say"), max_length=1000)
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    class Meta:
        constraints = [stamped("calibrationnote", "written")]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.text[:40]}"


class CalibrationAnswer(models.Model):
    """An assessor keeps the points or changes them: both old and new stand here."""

    calibration = belongs_to(Calibration, "answers")
    assessment = belongs_to(Assessment, "answers")
    criterion = belongs_to(Criterion, "+")
    old_points = models.PositiveSmallIntegerField(_("points before"))
    old_reason = models.TextField(_("reason before"), max_length=1000, blank=True)
    new_points = models.PositiveSmallIntegerField(_("points"))
    reason = models.TextField(_("reason"), max_length=1000, blank=True)
    answered_at = models.DateTimeField(default=clock.now, editable=False)
    answered_by = person()

    class Meta:
        constraints = [
            holds(
                "calibrationanswer_points_0_to_4",
                Q(old_points__lte=4, new_points__lte=4),
            ),
            stamped("calibrationanswer", "answered"),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.old_points} → {self.new_points}"

    @property
    def is_kept(self) -> bool:
        return self.old_points == self.new_points


@pghistory.track()
class Consensus(models.Model):
    """What the assessors agree on together, beside what each gave (gemensam poäng).

    `version` grows with each saving, so that nobody writes over what they have not read.
    """

    application = models.OneToOneField(
        Application, on_delete=models.PROTECT, related_name="consensus"
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    saved_at = models.DateTimeField(default=clock.now, editable=False)
    saved_by = person()

    class Meta:
        constraints = [stamped("consensus", "saved")]

    def __str__(self):
        return f"#{self.pk} {self.application_id}"


@pghistory.track()
class ConsensusScore(models.Model):
    """The points agreed on for one criterion, and why."""

    consensus = part_of(Consensus, "scores")
    criterion = belongs_to(Criterion, "agreed")
    points = models.PositiveSmallIntegerField(_("points"))
    reason = models.TextField(_("reason"), max_length=1000)

    class Meta:
        constraints = [
            once("consensus_score_once", "consensus", "criterion"),
            holds("consensus_score_points_0_to_4", Q(points__lte=4)),
        ]

    def __str__(self):
        return f"#{self.pk} {self.points}"
