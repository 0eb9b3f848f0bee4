"""How is it going, month by month, and which decisions were taken on the way?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core import clock
from core.columns import belongs_to, holds, kronor, once, part_of
from core.stamps import person, stamped, stamped_or_not
from projects.models.project import Project


@pghistory.track()
class Milestone(models.Model):
    """Something that shall be done by a day (milstolpe)."""

    project = part_of(Project, "milestones")
    title = models.CharField(_("milestone"), max_length=200)
    due_on = models.DateField(_("due"))
    is_decision = models.BooleanField(_("a point of decision"), default=False)
    done_on = models.DateField(_("done"), null=True, blank=True)
    deviation = models.CharField(_("why it moved"), max_length=300, blank=True)

    WRITTEN = ("title", "due_on", "is_decision")

    def __str__(self):
        return f"#{self.pk} {self.title}"


@pghistory.track()
class Pulse(models.Model):
    """The month in five answers, ten minutes (puls). Domain 9.2."""

    class Status(models.TextChoices):
        AS_PLANNED = "as_planned", _("As planned")
        DEVIATES = "deviates", _("Deviates, and we handle it")
        NEEDS_HELP = "needs_help", _("Needs a decision or help")

    project = belongs_to(Project, "pulses")
    month = models.DateField(_("month"), help_text=_("The first day of the month"))
    status = models.CharField(_("how it goes"), max_length=12, choices=Status)
    reached = models.PositiveIntegerField(
        _("people reached this month"), null=True, blank=True
    )
    lesson = models.TextField(_("what we learned"), max_length=1000)
    obstacle = models.TextField(_("what is in the way"), max_length=1000, blank=True)
    forecast_amount = kronor(_("expected cost this year"), null=True, blank=True)
    told_at = models.DateTimeField(default=clock.now, editable=False)
    told_by = person(related_name="pulses")
    answer = models.TextField(_("answer"), max_length=1000, blank=True)
    answered_at = models.DateTimeField(null=True, editable=False)
    answered_by = person(null=True, editable=False)

    class Meta:
        constraints = [
            once("pulse_once_a_month", "project", "month"),
            holds("pulse_month_is_its_first_day", Q(month__day=1)),
            stamped("pulse", "told"),
            stamped_or_not("pulse", "answered"),
            holds(
                "pulse_answered_has_an_answer",
                Q(answer="", answered_at=None)
                | ~Q(answer="") & Q(answered_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.month:%Y-%m}"


class PulseDraft(models.Model):
    """What somebody has begun to tell of a month, saved for later: theirs alone, and gone
    when the month is told. No history: it is not told yet."""

    project = part_of(Project, "pulse_drafts")
    user = person()
    month = models.DateField(_("month"))
    status = models.CharField(max_length=12, choices=Pulse.Status, blank=True)
    reached = models.PositiveIntegerField(null=True)
    lesson = models.TextField(max_length=1000, blank=True)
    obstacle = models.TextField(max_length=1000, blank=True)
    forecast_amount = kronor(null=True)
    saved_at = models.DateTimeField(default=clock.now)

    TOLD = ("month", "status", "reached", "lesson", "obstacle", "forecast_amount")

    class Meta:
        constraints = [once("pulse_draft_once", "project", "user")]

    def __str__(self):
        return f"#{self.pk} {self.month:%Y-%m}"


@pghistory.track()
class Gate(models.Model):
    """A decision on the way: start, continue, adjust, stop (grind). Domain 4.4, 9.5."""

    class Kind(models.TextChoices):
        START = "start", _("Start gate")
        LEARNING = "learning", _("Learning gate")
        CLOSE = "close", _("Close-out")
        FINAL = "final", _("Final report")
        EFFECTS = "effects", _("Effects after the end")

    class Outcome(models.TextChoices):
        START = "start", _("Start")
        CONTINUE = "continue", _("Continue")
        ADJUST = "adjust", _("Adjust")
        STRENGTHEN = "strengthen", _("Strengthen")
        REDUCE = "reduce", _("Wind down")
        STOP = "stop", _("Stop")

    project = belongs_to(Project, "gates")
    kind = models.CharField(_("gate"), max_length=8, choices=Kind)
    outcome = models.CharField(_("decision"), max_length=10, choices=Outcome)
    decided_on = models.DateField(_("decided on"))
    reason = models.TextField(_("reason"))
    decided_by = person()

    def __str__(self):
        return f"#{self.pk} {self.kind} {self.outcome}"


@pghistory.track()
class MultiplierEffect(models.Model):
    """A lasting change beyond the project (multiplikatoreffekt). Domain 9.6."""

    class Kind(models.TextChoices):
        OPERATIONS = "operations", _("Method in ordinary operations")
        UNIT = "unit", _("Spread to other units")
        MUNICIPALITY = "municipality", _("Spread to another municipality")
        ROUTINE = "routine", _("Routine or decision")
        COMPETENCE = "competence", _("Competence")
        COLLABORATION = "collaboration", _("Collaboration")
        IDEA = "idea", _("New idea or project")

    class Permanence(models.TextChoices):
        TRIED = "tried", _("Tried")
        DECIDED = "decided", pgettext_lazy("permanence", "Decided")
        FINANCED = "financed", _("Financed")
        LASTING = "lasting", _("Lasting, two years or more")

    project = part_of(Project, "multiplier_effects")
    kind = models.CharField(_("kind"), max_length=13, choices=Kind)
    text = models.CharField(_("what has changed"), max_length=300)
    receiver = models.CharField(_("where"), max_length=200)
    seen_on = models.DateField(_("date"))
    permanence = models.CharField(_("how lasting"), max_length=8, choices=Permanence)
    evidence = models.CharField(_("how we know"), max_length=200, blank=True)

    def __str__(self):
        return f"#{self.pk} {self.text[:40]}"
