"""Who has asked for the papers of a case, and what was handed out?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Stateful
from applications.models.application import Application
from applications.models.record import RecordedPaper
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once
from core.files.kept import KeptFile
from core.refusals import TransitionRefused
from core.stamps import person, stamped, stamped_or_not
from core.triggers import locked_with
from fund.models import Fund, SecrecyGround

# Finds the request of a row when its review has ended.
REVIEWED = """
    SELECT 1 FROM applications_disclosure
    WHERE id = {row}.disclosure_id AND state <> 'being_reviewed'
"""


class DisclosureQuerySet(models.QuerySet):
    def visible_to(self, user):
        perms = ["fund.register_cases", "fund.prepare_cases", "fund.view_audit"]
        return self.filter(application__fund__in=rows_given(user, perms, Fund))

    def for_list(self):
        rows = self.select_related("opened_by", "application", "dossier")
        return rows.order_by("-opened_at", "-pk")


@pghistory.track()
class Disclosure(Stateful):
    """A request to read a case's papers, and what came of it (utlämnande). TF 2 kap.

    Nobody has to say who they are or why. A complete one is for the archive, an auditor
    or the authority itself, and has no checklist.
    """

    class State(models.TextChoices):
        OPEN = "being_reviewed", _("Being reviewed")
        READY = "reviewed", _("Reviewed")
        SENT = "handed_out", _("Handed out")
        CANCELLED = "withdrawn", _("Taken back")

    class Extent(models.TextChoices):
        REQUEST = "request", _("A request to read public documents")
        COMPLETE = (
            "complete",
            _("Complete, for the archive, an auditor or the authority"),
        )

    TRANSITIONS = {
        State.OPEN: {State.READY, State.CANCELLED},
        State.READY: {State.SENT, State.CANCELLED},
        State.SENT: set(),
        State.CANCELLED: set(),
    }

    application = belongs_to(Application, "disclosures")
    extent = models.CharField(
        _("extent"), max_length=8, choices=Extent, default=Extent.REQUEST
    )
    asked_on = models.DateField(_("asked on"))
    asked_by = models.CharField(
        _("who asked"),
        max_length=200,
        blank=True,
        help_text=_("Only if the person has said so: everybody may be anonymous."),
    )
    asked_for = models.TextField(_("what was asked for"), max_length=1000)
    state = models.CharField(
        _("state"), max_length=14, choices=State, default=State.OPEN, editable=False
    )
    opened_at = models.DateTimeField(default=clock.now, editable=False)
    opened_by = person()
    refusal = models.TextField(_("decision on what is refused"), blank=True)
    reviewed_at = models.DateTimeField(null=True, editable=False)
    reviewed_by = person(null=True, editable=False)
    sent_on = models.DateField(_("handed out on"), null=True, editable=False)

    objects = DisclosureQuerySet.as_manager()

    class Meta:
        constraints = [
            stamped("disclosure", "opened"),
            stamped_or_not("disclosure", "reviewed"),
            holds(
                "disclosure_handed_out_has_a_day",
                Q(state="handed_out", sent_on__isnull=False)
                | ~Q(state="handed_out") & Q(sent_on=None),
            ),
            holds(
                "disclosure_handed_out_is_reviewed",
                Q(state__in=["being_reviewed", "withdrawn"])
                | Q(reviewed_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.extent}"

    def get_absolute_url(self):
        return reverse("applications:disclosure", args=[self.pk])

    @property
    def is_complete(self) -> bool:
        return self.extent == self.Extent.COMPLETE

    def review(self, *, refusal: str, by) -> None:
        """Each paper has its answer: the dossier can be made."""
        waiting = self.verdicts.filter(verdict="")
        if waiting.exists():
            raise TransitionRefused(_("Each paper must have its answer first."))
        refused = self.verdicts.filter(verdict__in=PaperVerdict.REFUSING).exists()
        if refused and not refusal.strip():
            raise TransitionRefused(
                _("Write the decision on what is refused, and how it is appealed.")
            )
        self._become(
            self.State.READY,
            by=by,
            refusal=refusal.strip() if refused else "",
            reviewed_at=clock.now(),
            reviewed_by=by,
        )

    def hand_out(self, *, on, by) -> None:
        if not Dossier.objects.filter(disclosure=self).exists():
            raise TransitionRefused(_("The dossier is not made yet."))
        if on < self.asked_on or on > clock.today():
            raise TransitionRefused(_("The day lies between the request and today."))
        self._become(self.State.SENT, by=by, sent_on=on)

    def cancel(self, *, reason: str, by) -> None:
        """The request is taken back, or something has to be reviewed anew."""
        if not reason.strip():
            raise TransitionRefused(_("Write why."))
        self._become(self.State.CANCELLED, by=by, note=reason)


@pghistory.track()
class PaperVerdict(models.Model):
    """What somebody answered about one paper of a request (prövning av en handling)."""

    class Verdict(models.TextChoices):
        PUBLIC = "public", _("Hand out as it is")
        MASKED = "masked", _("Hand out masked")
        WITHHELD = "withheld", _("Do not hand out")
        OUTSIDE = "outside", _("Was not asked for")

    REFUSING = [Verdict.MASKED, Verdict.WITHHELD]

    disclosure = belongs_to(Disclosure, "verdicts")
    paper = belongs_to(RecordedPaper, "verdicts")
    findings = models.JSONField(default=dict, editable=False)
    verdict = models.CharField(
        _("answer"), max_length=8, choices=Verdict, blank=True, default=""
    )
    ground = may_belong_to(SecrecyGround, "verdicts", _("ground for secrecy"))
    note = models.CharField(_("note"), max_length=300, blank=True)
    masked_file = models.FileField(
        upload_to="records/masked/%Y/%m/", blank=True, editable=False
    )
    masked_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    judged_at = models.DateTimeField(null=True, editable=False)
    judged_by = person(null=True, editable=False)

    class Meta:
        constraints = [
            once("paper_verdict_once", "disclosure", "paper"),
            holds(
                "paper_verdict_refusal_has_a_ground",
                Q(verdict__in=["masked", "withheld"], ground__isnull=False)
                | ~Q(verdict__in=["masked", "withheld"]) & Q(ground=None),
                violation_error_message=_(
                    "Choose the ground for what is not handed out, and only then."
                ),
            ),
            holds(
                "paper_verdict_masked_has_its_file",
                ~Q(verdict="masked") | ~Q(masked_file="") & ~Q(masked_sha256=""),
                violation_error_message=_("Attach the masked version."),
            ),
            holds(
                "paperverdict_judged_at_and_by_together",
                Q(verdict="", judged_at=None, judged_by=None)
                | ~Q(verdict="") & Q(judged_at__isnull=False, judged_by__isnull=False),
            ),
        ]
        triggers = locked_with("reviewed_is_locked", REVIEWED)

    def __str__(self):
        return f"#{self.pk} {self.verdict}"


class Dossier(KeptFile):
    """The one file that a disclosure came to, made once and kept (akt)."""

    ONCE = ("disclosure",)

    disclosure = models.OneToOneField(
        Disclosure, on_delete=models.PROTECT, related_name="dossier"
    )
    name = models.CharField(max_length=120)
    file = models.FileField(upload_to="dossiers/%Y/%m/")
    size = models.PositiveBigIntegerField()
    files = models.PositiveIntegerField()

    @property
    def file_name(self) -> str:
        return f"{self.sha256[:16]}.zip"
