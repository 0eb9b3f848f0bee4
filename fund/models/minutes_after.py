"""What is added to minutes that are verified: corrections, and the notice board."""

from datetime import date

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, may_belong_to
from core.stamps import person, stamped
from core.triggers import append_only, refuses
from fund.appeal_time import last_day_to_appeal
from fund.models.appeal import AppealText
from fund.models.minutes import Minutes, MinutesParagraph, Verifier


def _by_a_verifier() -> pgtrigger.Trigger:
    """One who verified the minutes, neither wrote the entry nor stood aside in its §."""
    return refuses(
        "by_a_verifier",
        """NOT EXISTS (
                SELECT 1 FROM fund_minutesentry AS entry
                JOIN fund_minutesparagraph AS part ON part.id = entry.paragraph_id
                JOIN fund_verifier AS verifier
                    ON verifier.minutes_id = entry.minutes_id
                WHERE entry.id = NEW.entry_id
                AND verifier.user_id = NEW.verified_by_id
                AND entry.written_by_id <> NEW.verified_by_id
                AND part.number <> ALL (verifier.not_for)
            )""",
        error="entry_by_a_verifier",
    )


class MinutesEntry(models.Model):
    """A correction of verified minutes, or an addition: beside the §, never in it.

    It is written once, and holds when one of those who verified the minutes has verified
    it too.
    """

    class Kind(models.TextChoices):
        CORRECTION = "correction", _("Correction")
        ADDITION = "addition", _("Addition")

    minutes = belongs_to(Minutes, "entries")
    paragraph = belongs_to(MinutesParagraph, "entries")
    kind = models.CharField(_("what it is"), max_length=10, choices=Kind)
    text = models.TextField(_("text"), max_length=4000)
    reason = models.CharField(_("reason"), max_length=300)
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    class Meta:
        constraints = [
            stamped("minutesentry", "written"),
            holds("minutes_entry_says_something", ~Q(text="") & ~Q(reason="")),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} § {self.paragraph_id}"

    @property
    def is_verified(self) -> bool:
        return hasattr(self, "verification")

    def waits_for(self, verifier: Verifier) -> bool:
        """Can this verifier of the minutes verify it? Not who wrote it, nor who stood
        aside in the §."""
        stood_aside = self.paragraph.number in verifier.not_for
        return verifier.user_id != self.written_by_id and not stood_aside


class EntryVerification(models.Model):
    """That an entry holds: who verified it, and when."""

    entry = models.OneToOneField(
        MinutesEntry, on_delete=models.PROTECT, related_name="verification"
    )
    verified_at = models.DateTimeField(default=clock.now, editable=False)
    verified_by = person()

    class Meta:
        constraints = [stamped("entryverification", "verified")]
        triggers = [*append_only(), _by_a_verifier()]

    def __str__(self):
        return f"#{self.pk} {self.entry_id}"


class Announcement(models.Model):
    """The notice that minutes have been verified (anslag, bevis om justering).

    From its day the three weeks for an appeal run (KL 13 kap., domain 4.6). Written once; one that was wrong is followed
    by another, and the last one holds.
    """

    minutes = belongs_to(Minutes, "announcements")
    announced_on = models.DateField(_("announced on"))
    down_on = models.DateField(_("taken down on"))
    place = models.CharField(_("where"), max_length=200)
    appeal = may_belong_to(AppealText, "announcements", blank=False)
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    class Meta:
        constraints = [
            stamped("announcement", "written"),
            holds(
                "announcement_comes_down_after_it_went_up",
                Q(down_on__gt=F("announced_on")),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.announced_on}"

    @property
    def last_day_to_appeal(self) -> date:
        return last_day_to_appeal(self.announced_on)
