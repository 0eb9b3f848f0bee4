"""A decision was appealed: when, in time or not, and what became of it?"""

from datetime import date

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from applications.models.decision import Decision
from applications.models.record import RecordedPaper
from core import clock
from core.columns import belongs_to, holds
from core.stamps import person, stamped
from core.triggers import kept, not_emptied
from fund.appeal_time import last_day_to_appeal


@pghistory.track()
class Appeal(models.Model):
    """An appeal of the decision that settled a case (överklagande). Domain 4.6.

    The letter is a paper of the register; here stand its days. Legality review is tried
    by the court, which also says finally whether it came in time: `is_in_time` is what
    the days of the municipality tell. What was registered stays, and what the court has
    decided is written once.
    """

    class Outcome(models.TextChoices):
        UPHELD = "upheld", _("The decision stands")
        SET_ASIDE = "set_aside", _("The decision is set aside")
        DISMISSED = "dismissed", _("Not tried")
        WITHDRAWN = "withdrawn", _("The appeal was withdrawn")

    decision = belongs_to(Decision, "appeals")
    paper = models.OneToOneField(
        RecordedPaper, on_delete=models.PROTECT, related_name="appeal"
    )
    received_on = models.DateField(_("received on"))
    announced_on = models.DateField(
        _("the minutes were announced on"), null=True, blank=True
    )
    forwarded_on = models.DateField(_("sent on to the court"), null=True, blank=True)
    outcome = models.CharField(
        _("what the court decided"), max_length=9, choices=Outcome, blank=True
    )
    settled_on = models.DateField(_("decided by the court on"), null=True, blank=True)
    court_number = models.CharField(
        _("the court's case number"), max_length=60, blank=True
    )
    registered_at = models.DateTimeField(default=clock.now, editable=False)
    registered_by = person()

    class Meta:
        constraints = [
            stamped("appeal", "registered"),
            holds(
                "appeal_is_sent_on_after_it_came",
                Q(forwarded_on=None) | Q(forwarded_on__gte=F("received_on")),
            ),
            holds(
                "appeal_settled_has_its_day",
                Q(outcome="", settled_on=None)
                | ~Q(outcome="") & Q(settled_on__gte=F("received_on")),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(
                name="came_once",
                fields=[
                    "decision",
                    "paper",
                    "received_on",
                    "announced_on",
                    "registered_at",
                    "registered_by",
                ],
            ),
            pgtrigger.Protect(
                name="settled_once",
                operation=pgtrigger.Update,
                condition=~pgtrigger.Q(old__outcome=""),
            ),
            kept(),
            not_emptied(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.received_on}"

    @property
    def last_day(self) -> date | None:
        """The last day to appeal; None while no announcement has begun the time."""
        return last_day_to_appeal(self.announced_on) if self.announced_on else None

    @property
    def is_in_time(self) -> bool:
        """Nothing is late before the time has begun to run."""
        return self.last_day is None or self.received_on <= self.last_day

    @property
    def standing(self) -> str:
        """Where it is, in words."""
        if self.outcome:
            return self.get_outcome_display()
        return str(_("With the court") if self.forwarded_on else _("To be sent on"))
