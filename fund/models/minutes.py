"""What do the minutes of a meeting say, who verifies them, and what stays unchanged?"""

import pghistory
import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Stateful
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once
from core.files.kept import KeptFile
from core.refusals import TransitionRefused
from core.stamps import person, stamped, stamped_or_not
from core.triggers import locked_with, not_emptied, refuses
from fund.models.fund import Fund
from fund.models.meeting import AgendaItem, Meeting

NOT_DRAFT = """
    SELECT 1 FROM fund_minutes WHERE id = {row}.minutes_id AND state <> 'draft'
"""
LOCKED = """
    SELECT 1 FROM fund_minutes WHERE id = {row}.minutes_id AND state = 'locked'
"""


def _locked_when_verified() -> pgtrigger.Trigger:
    """Minutes are locked by their verifiers: none of them lacks, and there is one."""
    return refuses(
        "locked_when_verified",
        """NOT EXISTS (
                SELECT 1 FROM fund_verifier WHERE minutes_id = NEW.id
            ) OR EXISTS (
                SELECT 1 FROM fund_verifier
                WHERE minutes_id = NEW.id AND verified_at IS NULL
            )""",
        error="minutes_locked_when_verified",
        operation=pgtrigger.Insert | pgtrigger.Update,
        condition=pgtrigger.Q(new__state="locked"),
    )


class MinutesQuerySet(models.QuerySet):
    def visible_to(self, user):
        """That there are minutes is known to all who see the fund from inside; who may
        read them is asked with `applications.minutes.permissions`."""
        return self.filter(fund__in=rows_given(user, "fund.view_fund_inside", Fund))

    def with_paragraph(self, number: int):
        """Those in which § `number` stands."""
        rows = MinutesParagraph.objects.filter(minutes=OuterRef("pk"), number=number)
        return self.filter(Exists(rows))

    def for_list(self):
        return self.select_related("meeting").order_by("-year", "-first_number", "pk")


@pghistory.track()
class Minutes(Stateful):
    """The minutes of a meeting (protokoll): drafted, verified (justerade), then locked.

    `sha256` marks the words as they were sent to the verifiers; `record` holds what the
    paper was made from, kept when the minutes are locked.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Being written")
        VERIFYING = "verifying", _("With the verifiers")
        LOCKED = "locked", _("Verified")

    TRANSITIONS = {
        State.DRAFT: {State.VERIFYING},
        State.VERIFYING: {State.DRAFT, State.LOCKED},
        State.LOCKED: set(),
    }

    meeting = models.OneToOneField(
        Meeting, on_delete=models.PROTECT, related_name="minutes"
    )
    fund = belongs_to(Fund, "minutes")
    year = models.PositiveSmallIntegerField(_("year"), editable=False)
    first_number = models.PositiveSmallIntegerField(_("first paragraph"))
    state = models.CharField(
        _("state"), max_length=9, choices=State, default=State.DRAFT, editable=False
    )
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    record = models.JSONField(default=dict, editable=False)
    begun_at = models.DateTimeField(default=clock.now, editable=False)
    begun_by = person()
    sent_at = models.DateTimeField(null=True, editable=False)
    sent_by = person(null=True, editable=False)
    locked_at = models.DateTimeField(null=True, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)

    objects = MinutesQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["fund", "-year", "-first_number"], name="minutes_by_number"
            ),
            models.Index(fields=["state", "sent_at"], name="minutes_waiting"),
        ]
        constraints = [
            once("minutes_begin_once", "fund", "year", "first_number"),
            stamped_or_not("minutes", "sent"),
            holds(
                "minutes_sent_are_marked",
                Q(state="draft", sent_at=None, sha256="")
                | (Q(sent_at__isnull=False) & ~Q(state="draft") & ~Q(sha256="")),
            ),
            holds(
                "minutes_locked_keep_their_record",
                (Q(state="locked", locked_at__isnull=False) & ~Q(record={}))
                | (Q(locked_at=None, record={}) & ~Q(state="locked")),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="locked_is_locked",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state="locked"),
            ),
            _locked_when_verified(),
            not_emptied(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.year} § {self.first_number}"

    def get_absolute_url(self):
        return reverse("applications:minutes", args=[self.meeting_id])

    def send(self, *, sha256: str, by) -> None:
        """To the verifiers, with the mark of the words they verify."""
        if not self.verifiers.exists():
            raise TransitionRefused(_("Choose who verifies the minutes first."))
        self._become(
            self.State.VERIFYING,
            by=by,
            deed="sent",
            begins={self.State.DRAFT},
            version_hash=sha256,
            sha256=sha256,
            reminded_at=None,
        )

    def take_back(self, *, reason: str, by) -> None:
        """To be changed: what has been verified so far is void."""
        self._become(
            self.State.DRAFT,
            by=by,
            note=reason,
            sha256="",
            sent_at=None,
            sent_by=None,
            reminded_at=None,
        )

    def lock(self, *, record: dict, by) -> None:
        """All have verified; from here on nothing is changed (justerat)."""
        self._become(
            self.State.LOCKED,
            by=by,
            version_hash=self.sha256,
            record=record,
            locked_at=clock.now(),
        )


@pghistory.track()
class MinutesParagraph(models.Model):
    """One § of the minutes: what is written, and what was drafted from what happened.

    The numbers run through the fund's calendar year, without a gap and without a double.
    """

    class Part(models.TextChoices):
        OPENING = "opening", _("The meeting is opened")
        VERIFIERS = "verifiers", _("Choice of verifier")
        ITEM = "item", _("Item of the agenda")
        OTHER = "other", _("Other")
        CLOSING = "closing", _("The meeting is closed")

    minutes = belongs_to(Minutes, "paragraphs")
    fund = belongs_to(Fund, "+")
    year = models.PositiveSmallIntegerField(editable=False)
    number = models.PositiveSmallIntegerField(_("paragraph"))
    part = models.CharField(max_length=9, choices=Part)
    item = models.OneToOneField(
        AgendaItem, on_delete=models.PROTECT, null=True, related_name="paragraph"
    )
    heading = models.CharField(_("heading"), max_length=300)
    text = models.TextField(_("text"), max_length=20_000, blank=True)
    drawn = models.TextField(blank=True)
    changed_at = models.DateTimeField(default=clock.now, editable=False)
    changed_by = person()

    class Meta:
        constraints = [
            once(
                "minutes_paragraph_number_once",
                "fund",
                "year",
                "number",
                deferrable=models.Deferrable.DEFERRED,
            ),
            stamped("minutesparagraph", "changed"),
            holds(
                "minutes_paragraph_of_an_item",
                Q(part="item", item__isnull=False) | (Q(item=None) & ~Q(part="item")),
            ),
        ]
        triggers = locked_with("minutes_words_are_locked", NOT_DRAFT)

    def __str__(self):
        return f"§ {self.number} {self.heading}"

    @property
    def is_edited(self) -> bool:
        """Has somebody written something else than what was drafted?"""
        return self.text != self.drawn

    @property
    def title(self) -> str:
        return str(self)

    @property
    def key(self) -> str:
        """Its name among the parts of the minutes: numbers move, this does not."""
        return f"p{self.pk}"

    @property
    def anchor(self) -> str:
        return f"par-{self.number}"


@pghistory.track()
class Verifier(models.Model):
    """Somebody who verifies the minutes (justerare): the chair, and whom they chose.

    `not_for` holds the numbers of the paragraphs in which the person took no part
    because of a conflict of interest.
    """

    minutes = belongs_to(Minutes, "verifiers")
    user = person(related_name="verifies")
    is_chair = models.BooleanField(_("led the meeting"), default=False)
    not_for = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)
    verified_at = models.DateTimeField(null=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        constraints = [
            once("verifier_once_per_minutes", "minutes", "user"),
            once("verifier_one_led_the_meeting", "minutes", condition=Q(is_chair=True)),
            holds(
                "verifier_verified_these_words",
                Q(verified_at=None, sha256="")
                | (Q(verified_at__isnull=False) & ~Q(sha256="")),
            ),
        ]
        triggers = locked_with("minutes_verifiers_are_locked", LOCKED)

    def __str__(self):
        return f"#{self.pk} {self.user_id} / {self.minutes_id}"


class MinutesFile(KeptFile):
    """The minutes on paper, or an extract of one § (protokollsutdrag): made once, kept.

    An edition is made when the minutes are locked, and one more for each later entry
    and announcement; those before are kept.
    """

    ONCE = ("minutes", "paragraph", "edition")

    minutes = belongs_to(Minutes, "files")
    paragraph = may_belong_to(MinutesParagraph, "files", blank=False)
    edition = models.PositiveSmallIntegerField()
    file = models.FileField(upload_to="minutes/%Y/%m/")
    pages = models.PositiveSmallIntegerField()

    class Meta(KeptFile.Meta):
        constraints = [
            once(
                "minutes_file_once",
                "minutes",
                "paragraph",
                "edition",
                nulls_distinct=False,
            )
        ]

    @property
    def file_name(self) -> str:
        which = self.paragraph.number if self.paragraph else "protokoll"
        return f"{self.minutes.year}-{which}-{self.edition}-{self.sha256[:12]}.pdf"
