"""Which papers does a case have, from whom, since when, and who may see them?"""

import pghistory
import pgtrigger
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.audit import AuditEvent
from applications.models.application import Application
from applications.models.separation import stands_aside
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once
from core.stamps import person, stamped
from core.triggers import not_emptied
from fund.models import Fund, RetentionRule, SecrecyGround

Outcome = RetentionRule.Outcome
CLOSED_STATES = ["granted", "rejected", "dismissed", "withdrawn"]


class RecordedPaperQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The rows of cases that the person reads as staff, and does not stand aside from."""
        funds = rows_given(user, "fund.view_cases", Fund)
        return self.filter(
            ~stands_aside(user, "application"), application__fund__in=funds
        )

    def closed(self):
        """Those that not everybody who reads the case may read."""
        return self.exclude(secrecy=RecordedPaper.Secrecy.PUBLIC)

    def about(self, target: models.Model):
        """The rows of one thing: the question to a board and its answer are two."""
        kind = ContentType.objects.get_for_model(target)
        return self.filter(target_type=kind, target_id=target.pk)

    def for_register(self):
        """In the order of the register, with what the document plan says of each."""
        rows = self.select_related("ground", "target_type", "application__fund")
        return rows.with_line().order_by("application", "number")

    def with_line(self):
        """With `line_pk`: the paper's own line of the document plan, else the plan's line
        for its kind; one for cases that end as this one did goes before."""
        by_kind = RetentionRule.objects.filter(
            Q(outcome=Outcome.ANY) | Q(outcome=OuterRef("outcome_now")),
            fund=OuterRef("application__fund"),
            kind=OuterRef("kind"),
        ).order_by("-outcome")  # "any" is the first of the alphabet
        outcome = models.Case(
            models.When(application__state="granted", then=Value("granted")),
            models.When(application__state__in=CLOSED_STATES, then=Value("other")),
            default=Value("any"),
        )
        return self.annotate(outcome_now=outcome).annotate(
            line_pk=Coalesce("own_rule", Subquery(by_kind.values("pk")[:1]))
        )

    def with_closing(self):
        """With `closed_at`: when the case reached its end; None while it is open."""
        ended = AuditEvent.objects.filter(
            target_type=ContentType.objects.get_for_model(Application),
            target_id=OuterRef("application"),
            to_state__in=CLOSED_STATES,
        ).order_by("-at")
        return self.annotate(closed_at=Subquery(ended.values("at")[:1]))


@pghistory.track()
class RecordedPaper(models.Model):
    """One paper of a registered case (handling i ärendet). Domain 11.1, OSL 5:1–2.

    The row comes by itself when the paper does, or by hand for what came another way. A
    correction changes the row; what it said before stays in its history. The subject
    must say nothing secret: everybody may ask to see the register.
    """

    class Direction(models.TextChoices):
        ARRIVED = "arrived", _("Arrived")
        DRAWN_UP = "drawn_up", _("Drawn up")
        DISPATCHED = "dispatched", _("Dispatched")

    class Secrecy(models.TextChoices):
        PUBLIC = "public", pgettext_lazy("secrecy", "Public")
        UNCHECKED = "unchecked", _("To be examined")
        SECRET = "secret", pgettext_lazy("secrecy", "Secret")
        MASKED = "masked", _("Secret, there is a masked version")

    application = belongs_to(Application, "recorded_papers")
    number = models.PositiveSmallIntegerField(editable=False)
    kind = models.CharField(max_length=30, editable=False)
    target_type = may_belong_to(ContentType, "+", editable=False, blank=False)
    target_id = models.PositiveBigIntegerField(null=True, editable=False)
    target = GenericForeignKey("target_type", "target_id")
    direction = models.CharField(_("direction"), max_length=10, choices=Direction)
    dated_on = models.DateField(
        _("day"), help_text=_("When it arrived, was finished or was sent.")
    )
    counterpart = models.CharField(_("sender or recipient"), max_length=200, blank=True)
    subject = models.CharField(
        _("what it is about"),
        max_length=200,
        help_text=_("Briefly, and nothing secret: everybody may read the register."),
    )
    file = models.FileField(upload_to="records/%Y/%m/", blank=True, editable=False)
    content_type = models.CharField(max_length=100, blank=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    kept_where = models.CharField(
        _("where it is kept"),
        max_length=200,
        blank=True,
        help_text=_("If it is on paper, such as: binder 3 at the registry."),
    )
    secrecy = models.CharField(
        _("secrecy"), max_length=9, choices=Secrecy, default=Secrecy.PUBLIC
    )
    ground = may_belong_to(SecrecyGround, "papers", _("ground for secrecy"))
    masked_file = models.FileField(
        upload_to="records/masked/%Y/%m/", blank=True, editable=False
    )
    masked_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    own_rule = models.ForeignKey(
        RetentionRule,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="papers",
        verbose_name=_("line of the document plan"),
    )
    recorded_at = models.DateTimeField(default=clock.now, editable=False)
    recorded_by = person()

    line: RetentionRule | None = None  # that holds for it; `along_plan` reads it

    objects = RecordedPaperQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["target_type", "target_id"]),
            models.Index(fields=["dated_on", "id"], name="recorded_paper_list"),
            # The few that are marked: each list of cases and projects asks for them.
            models.Index(
                fields=["application"],
                name="recorded_paper_closed",
                condition=~Q(secrecy="public"),
            ),
        ]
        constraints = [
            once("recorded_paper_number_once", "application", "number"),
            once(
                "recorded_paper_once",
                "application",
                "kind",
                "target_type",
                "target_id",
                condition=Q(target_id__isnull=False),
            ),
            holds(
                "recorded_paper_points_somewhere_or_nowhere",
                Q(target_type=None, target_id=None)
                | Q(target_type__isnull=False, target_id__isnull=False),
            ),
            holds(
                "recorded_paper_secret_has_a_ground",
                Q(secrecy__in=["public", "unchecked"], ground=None)
                | Q(secrecy__in=["secret", "masked"], ground__isnull=False),
                violation_error_message=_(
                    "Choose the ground for what is secret, and only then."
                ),
            ),
            holds(
                "recorded_paper_masked_has_its_file",
                ~Q(secrecy="masked") | ~Q(masked_file="") & ~Q(masked_sha256=""),
                violation_error_message=_("Attach the masked version."),
            ),
            stamped("recordedpaper", "recorded"),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="same_paper",
                fields=[
                    "application",
                    "number",
                    "kind",
                    "target_type",
                    "target_id",
                    "file",
                    "sha256",
                    "recorded_at",
                    "recorded_by",
                ],
            ),
            pgtrigger.Protect(name="stays", operation=pgtrigger.Delete),
            not_emptied(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.number}"

    def get_absolute_url(self):
        args = [self.application_id, self.number]
        return reverse("applications:record", args=args)

    @property
    def file_number(self) -> str:
        """The number that the paper itself bears: KS 2026/0412-3."""
        return f"{self.application.registry_number}-{self.number}"

    @property
    def is_closed(self) -> bool:
        return self.secrecy != self.Secrecy.PUBLIC

    @property
    def mark(self) -> tuple[str, str]:
        """The secrecy as shape and word."""
        tone = {"public": "", "unchecked": "wait"}.get(self.secrecy, "stop")
        return tone, self.get_secrecy_display()

    @property
    def retention(self) -> str:
        """In words what the document plan says; of a paper with its line."""
        if self.line is None:
            return gettext("Not said yet")
        if self.line.keep == RetentionRule.Keep.PRESERVE:
            return gettext("Preserve")
        return gettext("Dispose of after %(years)s years") % {"years": self.line.years}
