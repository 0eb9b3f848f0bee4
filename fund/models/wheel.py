"""What does an active owner do in a year, who does it, and was it done?"""

from calendar import monthrange
from datetime import date

import pghistory
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.audit import Stateful
from core import clock
from core.columns import belongs_to, holds, once
from core.deadlines import DeadlineQuerySet, Reminded
from core.refusals import TransitionRefused
from core.stamps import person, stamped_or_not
from core.triggers import append_only
from fund.models.fund import Fund

MONTHS = 12


class Duty(models.TextChoices):
    """The five duties of the active municipal ownership (domain 3.1)."""

    APPLICATIONS = "applications", _("Applications and decisions")
    LEARNING = "learning", _("Learning evaluation")
    KEEPING = "keeping", _("Keeping effects")
    COMMUNICATION = "communication", _("Communication")
    GROUP = "group", _("A balanced steering group")


@pghistory.track()
class DutyTask(models.Model):
    """Something that the owner does each year, in the wheel of the year (årshjulet)."""

    class Rhythm(models.TextChoices):
        ONCE = "once", _("Once")
        YEAR = "year", _("Every year")
        HALF_YEAR = "half_year", _("Every half-year")
        TERTIAL = "tertial", _("Every four months")
        MONTH = "month", _("Every month")

    MONTHS_BETWEEN = {"once": 12, "year": 12, "half_year": 6, "tertial": 4, "month": 1}

    fund = belongs_to(Fund, "duty_tasks")
    duty = models.CharField(_("duty"), max_length=13, choices=Duty)
    title = models.CharField(_("task"), max_length=120)
    about = models.TextField(_("how it is done"), blank=True)
    rhythm = models.CharField(
        _("how often"), max_length=9, choices=Rhythm, default=Rhythm.YEAR
    )
    month = models.PositiveSmallIntegerField(
        _("month"), validators=[MinValueValidator(1), MaxValueValidator(MONTHS)]
    )
    day = models.PositiveSmallIntegerField(
        _("day of the month"),
        default=31,
        validators=[MinValueValidator(1), MaxValueValidator(31)],
        help_text=_("31 is the last day, whatever month it is."),
    )
    owner = person(related_name="duty_tasks", verbose_name=_("who sees to it"))
    made_at = models.DateTimeField(default=clock.now, editable=False)
    made_by = person()
    ended_at = models.DateTimeField(null=True, editable=False)
    ended_by = person(null=True, blank=True, editable=False)

    class Meta:
        constraints = [
            stamped_or_not("dutytask", "ended"),
            holds(
                "duty_task_day_of_a_month",
                Q(month__range=(1, MONTHS), day__range=(1, 31)),
            ),
        ]

    def __str__(self):
        return self.title

    def days_of(self, year: int) -> list[date]:
        """The last days of its occasions in `year`, in order."""
        step = self.MONTHS_BETWEEN[self.rhythm]
        months = sorted(
            (self.month - 1 + ahead) % MONTHS + 1 for ahead in range(0, MONTHS, step)
        )
        return [
            date(year, month, min(self.day, monthrange(year, month)[1]))
            for month in months
        ]


class DutyOccasionQuerySet(DeadlineQuerySet):
    is_open = Q(state="planned")
    since = "task__made_at"

    def visible_to(self, user):
        funds = rows_given(user, "fund.view_fund_inside", Fund)
        return self.filter(task__fund__in=funds)

    def of_year(self, fund: Fund, year: int):
        """Those of the year; to this year also belongs what earlier years left undone."""
        mine = Q(year=year)
        if year == clock.today().year:
            mine |= Q(self.is_open, year__lt=year)
        return self.filter(mine, task__fund=fund)

    def for_list(self):
        related = ("task__owner", "evidence", "done_by")
        return self.select_related(*related).order_by("due_on", "task__title", "pk")


@pghistory.track()
class DutyOccasion(Stateful, Reminded):
    """One time that a task of the wheel is to be done: done with evidence, or skipped
    with a reason (tillfälle)."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        DONE = "done", _("Done")
        SKIPPED = "skipped", _("Skipped")

    TRANSITIONS = {
        State.PLANNED: {State.DONE, State.SKIPPED},
        State.DONE: {State.PLANNED},
        State.SKIPPED: {State.PLANNED},
    }

    state = models.CharField(
        _("state"), max_length=7, choices=State, default=State.PLANNED, editable=False
    )
    task = belongs_to(DutyTask, "occasions")
    year = models.PositiveSmallIntegerField(_("year"))
    number = models.PositiveSmallIntegerField(_("number in the year"))
    planned_on = models.DateField(_("day by the rhythm"))
    due_on = models.DateField(_("last day"))
    done_on = models.DateField(_("done on"), null=True)
    evidence = models.ForeignKey(
        "DutyEvidence", on_delete=models.PROTECT, null=True, related_name="+"
    )
    done_at = models.DateTimeField(null=True, editable=False)
    done_by = person(null=True)
    skipped_at = models.DateTimeField(null=True, editable=False)
    skipped_by = person(null=True)
    skip_reason = models.CharField(_("why it is skipped"), max_length=300, blank=True)

    objects = DutyOccasionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["state", "due_on"])]
        constraints = [
            once("duty_occasion_once", "task", "year", "number"),
            holds(
                "dutyoccasion_done_at_and_by_together",
                Q(done_at=None, done_by=None, done_on=None, evidence=None)
                | Q(
                    done_at__isnull=False,
                    done_by__isnull=False,
                    done_on__isnull=False,
                    evidence__isnull=False,
                ),
            ),
            holds(
                "dutyoccasion_skipped_at_and_by_together",
                Q(skipped_at=None, skipped_by=None, skip_reason="")
                | Q(skipped_at__isnull=False, skipped_by__isnull=False)
                & ~Q(skip_reason=""),
            ),
            holds(
                "duty_occasion_state_tells_what_happened",
                Q(state="planned", done_at=None, skipped_at=None)
                | Q(state="done", done_at__isnull=False, skipped_at=None)
                | Q(state="skipped", done_at=None, skipped_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.task} {self.due_on}"

    @property
    def is_overdue(self) -> bool:
        return self.state == self.State.PLANNED and self.due_on < clock.today()

    @property
    def was_late(self) -> bool:
        return self.done_on is not None and self.done_on > self.due_on

    @property
    def was_moved(self) -> bool:
        return self.due_on != self.planned_on

    def finish(self, evidence: "DutyEvidence", *, on: date, by) -> None:
        """Done on `on`, as `evidence` shows."""
        if on > clock.today():
            raise TransitionRefused(_("What lies ahead is not done yet."))
        self._become(
            self.State.DONE,
            by=by,
            deed="done",
            note=str(evidence),
            done_on=on,
            evidence=evidence,
        )

    def skip(self, *, reason: str, by) -> None:
        """Not done this time, for a reason that stays."""
        if not reason.strip():
            raise TransitionRefused(_("Write why it is skipped."))
        told = {"note": reason, "skip_reason": reason}
        self._become(self.State.SKIPPED, by=by, deed="skipped", **told)

    def reopen(self, *, by) -> None:
        """Take back what was said; the history and the evidence stay."""
        self._become(
            self.State.PLANNED,
            by=by,
            note=self.skip_reason or str(self.evidence),
            done_on=None,
            evidence=None,
            done_at=None,
            done_by=None,
            skipped_at=None,
            skipped_by=None,
            skip_reason="",
        )


class DutyEvidence(models.Model):
    """What shows that something was done: words, an address, a file (underlag).

    Written once; the file is judged by its contents before it is kept.
    """

    occasion = belongs_to(DutyOccasion, "evidences")
    text = models.TextField(_("what was done"), blank=True)
    link = models.URLField(_("address"), max_length=500, blank=True)
    file = models.FileField(upload_to="duties/%Y/%m/", blank=True)
    name = models.CharField(max_length=200, blank=True, editable=False)
    content_type = models.CharField(max_length=100, blank=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    added_at = models.DateTimeField(default=clock.now, editable=False)
    added_by = person()

    class Meta:
        constraints = [
            holds(
                "duty_evidence_shows_something", ~Q(text="") | ~Q(link="") | ~Q(file="")
            )
        ]
        triggers = append_only()

    def __str__(self):
        return " · ".join(filter(None, [self.text, self.link, self.name]))
