"""What have we learned, and which report says so?"""

from datetime import datetime

import pghistory
import pgtrigger
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import AuditEvent, Stateful
from core import clock
from core.columns import belongs_to, holds, once, part_of
from core.files.kept import KeptFile
from core.kept import looked_up
from core.stamps import person, stamped
from core.triggers import refuses
from evaluation.periods import Period
from projects.models import Project


class LessonQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(project__in=Project.objects.visible_to(user))

    def for_list(self):
        """Newest first."""
        return self.select_related("project", "told_by").order_by("-learned_on", "-pk")


@pghistory.track()
class Lesson(models.Model):
    """Something learned: what was seen, what it means, what it leads to (lärdom).

    Domain 9.3 item 7.
    """

    project = part_of(Project, "lessons")
    observation = models.CharField(_("what we saw"), max_length=300)
    interpretation = models.CharField(_("what we think it means"), max_length=300)
    consequence = models.CharField(_("what it leads to"), max_length=300)
    concerns = models.CharField(_("who needs to know"), max_length=200, blank=True)
    learned_on = models.DateField(_("date"))
    told_by = person(related_name="lessons")

    objects = LessonQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["-learned_on", "-id"])]

    def __str__(self):
        return f"#{self.pk} {self.observation[:40]}"


class ReportQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(project__in=Project.objects.visible_to(user))

    def unfinished(self):
        return self.filter(state__in=[Report.State.WAITING, Report.State.WORKING])

    def ahead_of(self, report):
        """Those that were put in the queue before it and are not made yet."""
        before = Q(requested_at__lt=report.requested_at)
        at_once = Q(requested_at=report.requested_at, pk__lt=report.pk)
        return self.unfinished().filter(before | at_once)

    def forgotten(self, *, since: datetime):
        """Unfinished, and no worker has touched them since."""
        return self.unfinished().filter(touched_at__lt=since)

    def read_by(self, user):
        """Those that `user` has opened; a reading leaves a line in the history."""
        return self.filter(_is_read_by(user))

    def unread_by(self, user, kind=None):
        """`kind`: the content type of a report, when it cannot be looked up here."""
        return self.filter(~_is_read_by(user, kind))

    def for_list(self):
        """Latest period first, without what only the report itself shows."""
        return (
            self.select_related("project", "requested_by")
            .defer("snapshot")
            .order_by("-period_end", "-pk")
        )


def _is_read_by(user, kind=None) -> Q:
    kind = kind or ContentType.objects.get_for_model(Report)
    of_this = AuditEvent.objects.filter(target_type=kind, target_id=OuterRef("pk"))
    return looked_up(of_this.filter(by=user, verb=Report.READ))


class Report(Stateful):
    """A learning report for a project and a period, frozen when ready (lärrapport).

    What the one who asks for it writes (`summary`, `verdict`, `questions`) is printed
    under that person's role; the leader and the evaluator thus answer separately.
    """

    READ = "read"  # the verb of the line that a reading leaves

    class State(models.TextChoices):
        WAITING = "waiting", _("In the queue")
        WORKING = "working", _("Being made")
        READY = "ready", _("Ready")
        FAILED = "failed", _("Could not be made")

    TRANSITIONS = {
        State.WAITING: {State.WORKING},
        State.WORKING: {State.READY, State.FAILED, State.WORKING},
        State.READY: set(),
        State.FAILED: {State.WAITING},
    }

    project = belongs_to(Project, "reports")
    period_start = models.DateField(_("from"))
    period_end = models.DateField(_("to"))
    is_periodic = models.BooleanField(default=False, editable=False)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.WAITING, editable=False
    )

    class Verdict(models.TextChoices):
        CONTINUE = "continue", _("Continue")
        ADJUST = "adjust", _("Adjust")
        STOP = "stop", _("Stop")

    class Voice(models.TextChoices):
        LEADER = "leader", _("Project leader")
        OWNER = "owner", _("Project owner")
        EVALUATOR = "evaluator", _("Evaluator")
        COORDINATOR = "coordinator", _("Fund coordinator")
        OTHER = "other", _("Co-worker")

    summary = models.TextField(
        _("how it goes, in a few sentences"), max_length=1000, blank=True
    )
    verdict = models.CharField(
        _("overall judgement"), max_length=8, choices=Verdict, blank=True
    )
    questions = models.TextField(
        _("questions to the steering group"), max_length=1000, blank=True
    )
    voice = models.CharField(max_length=11, choices=Voice, blank=True, editable=False)
    progress_percent = models.PositiveSmallIntegerField(default=0, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    touched_at = models.DateTimeField(default=clock.now, editable=False)
    snapshot = models.JSONField(null=True, editable=False)
    snapshot_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    requested_at = models.DateTimeField(default=clock.now, editable=False)
    requested_by = person(related_name="reports")
    ready_at = models.DateTimeField(null=True, editable=False)

    objects = ReportQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["project", "-period_end"]),
            models.Index(
                fields=["touched_at"],
                name="report_unfinished",
                condition=Q(state__in=["waiting", "working"]),
            ),
        ]
        constraints = [
            once(
                "report_periodic_once",
                "project",
                "period_start",
                "period_end",
                condition=Q(is_periodic=True),
            ),
            holds(
                "report_period_in_order",
                Q(period_end__gte=F("period_start")),
                violation_error_message=_("The period must end after it begins."),
            ),
            stamped("report", "requested"),
            holds(
                "report_ready_is_whole",
                ~Q(state="ready") | Q(snapshot__isnull=False, ready_at__isnull=False),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="ready_is_frozen",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state="ready"),
            ),
            refuses(
                "ready_has_its_file",
                """NOT EXISTS (
                        SELECT FROM evaluation_reportfile WHERE report_id = NEW.id
                    )""",
                operation=pgtrigger.Insert | pgtrigger.Update,
                condition=pgtrigger.Q(new__state="ready"),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.period_start} – {self.period_end}"

    def get_absolute_url(self):
        return reverse("evaluation:report", args=[self.pk])

    @property
    def period(self) -> Period:
        return Period(self.period_start, self.period_end)

    def begin(self, *, by) -> None:
        """A worker takes the report on; again after another worker was lost."""
        self._become(
            self.State.WORKING,
            by=by,
            progress_percent=5,
            attempts=self.attempts + 1,
            touched_at=clock.now(),
        )

    def advance(self, percent: int) -> None:
        """Tell those who wait how far the work has come."""
        mine = Report.objects.filter(pk=self.pk, state=self.State.WORKING)
        mine.update(progress_percent=percent, touched_at=clock.now())
        self.progress_percent = percent

    def finish(self, *, by, sha256: str, at) -> None:
        """Its file is kept, with this checksum."""
        self._become(
            self.State.READY,
            by=by,
            version_hash=sha256,
            ready_at=at,
            progress_percent=100,
        )

    def fail(self, *, by, note: str) -> None:
        self._become(self.State.FAILED, by=by, note=note)

    def retry(self, *, by) -> None:
        """Back in the queue, with what was already collected."""
        self._become(
            self.State.WAITING,
            by=by,
            progress_percent=0,
            attempts=0,
            touched_at=clock.now(),
        )


class ReportFile(KeptFile):
    """The PDF of a learning report, made once and kept: evaluations are preserved (domain
    11.1)."""

    ONCE = ("report",)
    FOLDER = "reports/"

    report = models.OneToOneField(
        Report, on_delete=models.PROTECT, related_name="paper"
    )
    file = models.FileField(upload_to=FOLDER)

    @property
    def file_name(self) -> str:
        report = self.report
        checksum = report.snapshot_sha256[:16]
        return f"{report.period_end.year}/{report.pk}-{checksum}.pdf"

    @property
    def place(self) -> str:
        """Where it lies in the store: the same for every attempt at the same report."""
        return f"{self.FOLDER}{self.file_name}"
