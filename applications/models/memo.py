"""What does the fund's officer tell the steering group about a case?"""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import Stateful
from applications.models.application import Application
from applications.models.decision import Recommendation
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once, part_of
from core.files.kept import KeptFile
from core.refusals import TransitionRefused
from core.stamps import person, stamped, stamped_or_not
from core.triggers import locked_with

# Finds the memo of a part when it is finished.
FINISHED = """
    SELECT 1 FROM applications_memo WHERE id = {row}.memo_id AND state = 'finished'
"""


class MemoQuerySet(models.QuerySet):
    def for_page(self):
        """All memos of a case, the latest first, with what they belong to."""
        rows = self.select_related("recommendation", "begun_by", "finished_by", "file")
        return rows.order_by("-number")


@pghistory.track()
class Memo(Stateful):
    """The memo about a case, written for those who decide (tjänsteskrivelse).

    Finished it is locked, and belongs to one recommendation: void when that is.
    """

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("memo", "Draft")
        FINISHED = "finished", pgettext_lazy("memo", "Finished")

    TRANSITIONS = {State.DRAFT: {State.FINISHED}, State.FINISHED: set()}

    application = belongs_to(Application, "memos")
    number = models.PositiveSmallIntegerField(editable=False)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.DRAFT, editable=False
    )
    recommendation = may_belong_to(Recommendation, "memos", editable=False, blank=False)
    figures = models.JSONField(default=dict, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    begun_at = models.DateTimeField(default=clock.now, editable=False)
    begun_by = person()
    finished_at = models.DateTimeField(null=True, editable=False)
    finished_by = person(null=True, editable=False)
    counted_pages = models.PositiveSmallIntegerField(null=True, editable=False)
    counted_mark = models.CharField(max_length=12, blank=True, editable=False)

    objects = MemoQuerySet.as_manager()

    class Meta:
        constraints = [
            once("memo_number_once", "application", "number"),
            once("memo_one_draft", "application", condition=Q(state="draft")),
            stamped_or_not("memo", "finished"),
            holds(
                "memo_finished_belongs_to_a_recommendation",
                Q(state="draft", recommendation=None, finished_at=None)
                | (
                    Q(
                        state="finished",
                        recommendation__isnull=False,
                        finished_at__isnull=False,
                    )
                    & ~Q(sha256="")
                ),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="finished_is_locked",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state="finished"),
            )
        ]

    @property
    def day(self):
        """The moment it was finished, or begun while it is a draft."""
        return self.finished_at or self.begun_at

    @property
    def voided_at(self):
        """Since when the recommendation that it belongs to is void; often nothing."""
        return self.recommendation.voided_at if self.recommendation else None

    def __str__(self):
        return f"#{self.pk} memo {self.number}"

    def get_absolute_url(self):
        args = [self.application_id, self.number]
        return reverse("applications:memo_read", args=args)

    @property
    def is_void(self) -> bool:
        """Is it finished, and the recommendation that it belongs to void?"""
        signed = self.recommendation
        return signed is not None and signed.voided_at is not None

    def finish(self, recommendation: Recommendation, *, figures, sha256: str, by):
        """Lock the memo, and tie it to what it recommends."""
        if recommendation.application_id != self.application_id:
            raise TransitionRefused(_("The recommendation is about another case."))
        self._become(
            self.State.FINISHED,
            by=by,
            version_hash=sha256,
            recommendation=recommendation,
            figures=figures,
            sha256=sha256,
            finished_at=clock.now(),
            finished_by=by,
        )


class MemoPart(models.Model):
    """One part of a memo: what is written, and what was drawn from the data."""

    class Key(models.TextChoices):
        """In the order in which they are read."""

        CASE = "case", _("The case in short")
        DECISION = "decision", _("Proposed decision")
        NEED = "need", _("Need and target group")
        CHAIN = "chain", _("The evidence chain in brief")
        ASSESSMENT = "assessment", _("Assessment")
        PLANS = "plans", _("How it fits the plans")
        ECONOMY = "economy", _("Economy")
        RISKS = "risks", _("Risks")
        RIGHTS = "rights", _("Rights of the child, gender equality, accessibility")
        CONDITIONS = "conditions", _("Conditions")
        OPINIONS = "opinions", _("Opinions")

    memo = part_of(Memo, "parts")
    key = models.CharField(max_length=10, choices=Key)
    text = models.TextField(max_length=4000, blank=True)
    drawn = models.TextField(blank=True)
    changed_at = models.DateTimeField(default=clock.now, editable=False)
    changed_by = person()

    class Meta:
        constraints = [
            once("memo_part_once", "memo", "key"),
            stamped("memopart", "changed"),
        ]
        triggers = locked_with("finished_is_locked", FINISHED)

    def __str__(self):
        return f"#{self.pk} {self.key}"

    @property
    def title(self) -> str:
        return self.get_key_display()

    @property
    def is_edited(self) -> bool:
        """Has somebody written something else than what was drawn from the data?"""
        return self.text != self.drawn


class MemoFile(KeptFile):
    """The PDF of a finished memo, made once and kept."""

    ONCE = ("memo",)

    memo = models.OneToOneField(Memo, on_delete=models.PROTECT, related_name="file")
    file = models.FileField(upload_to="memos/%Y/%m/")
    pages = models.PositiveSmallIntegerField()

    @property
    def file_name(self) -> str:
        return f"{self.memo.sha256[:16]}.pdf"
