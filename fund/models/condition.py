"""What must a project do for its grant, by when, and who has seen that it is done?"""

from datetime import date, timedelta

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Stateful
from core.columns import belongs_to, holds
from core.deadlines import DAYS_BEFORE, DeadlineQuerySet, Reminded
from core.refusals import TransitionRefused
from core.stamps import person, stamped_or_not
from core.triggers import kept, not_emptied
from fund.models.appeal import Body
from fund.models.fund import Fund
from fund.models.ledger import Grant


class ConditionKind(models.TextChoices):
    PAYMENT = "payment", _("Before the first payment")
    START = "start", _("Before the start")
    LATER = "later", _("By a day")


class ConditionQuerySet(DeadlineQuerySet):
    is_open = Q(state="open")

    def visible_to(self, user):
        """Those of the funds whose ledger the person reads."""
        return self.filter(grant__fund__in=rows_given(user, "fund.view_ledger", Fund))

    def unmet(self):
        return self.filter(state__in=Condition.UNMET)

    def blocking(self, kind: str):
        """Those that stand in the way of the payment, or of the start."""
        return self.unmet().filter(kind=kind)

    def overdue(self, today: date):
        return self.open().filter(due_on__lt=today)

    def to_remind(self, today: date):
        """The last day is near, and the owner has not been reminded of it."""
        return self.open().filter(
            owner__isnull=False,
            due_on__range=(today, today + timedelta(days=DAYS_BEFORE)),
            reminded_at=None,
        )

    def for_list(self):
        related = ("grant__fund", "owner", "reported_by", "accepted_by")
        return self.select_related(*related).order_by(
            F("due_on").asc(nulls_first=True), "pk"
        )


@pghistory.track()
class Condition(Reminded, Stateful):
    """What a grant rests on (villkor): precedent, before the first payment or the start,
    or subsequent, by a day. Who says that it is met is not who accepts it."""

    class State(models.TextChoices):
        OPEN = "open", _("Not met")
        REPORTED = "reported", _("Reported as met")
        ACCEPTED = "accepted", _("Met")
        WAIVED = "waived", _("Waived")

    TRANSITIONS = {
        State.OPEN: {State.REPORTED, State.WAIVED},
        State.REPORTED: {State.ACCEPTED, State.OPEN, State.WAIVED},
        State.ACCEPTED: set(),
        State.WAIVED: set(),
    }
    UNMET = [State.OPEN, State.REPORTED]

    grant = belongs_to(Grant, "conditions")
    kind = models.CharField(_("when"), max_length=7, choices=ConditionKind)
    text = models.CharField(_("condition"), max_length=500)
    owner = person(
        null=True,
        blank=True,
        related_name="conditions",
        verbose_name=_("who sees to it"),
    )
    due_on = models.DateField(_("last day"), null=True, blank=True)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.OPEN, editable=False
    )
    evidence = models.TextField(_("how it is met"), max_length=2000, blank=True)
    file = models.FileField(upload_to="conditions/%Y/%m/", blank=True)
    file_name = models.CharField(max_length=200, blank=True, editable=False)
    file_type = models.CharField(max_length=100, blank=True, editable=False)
    file_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    reported_at = models.DateTimeField(null=True, editable=False)
    reported_by = person(null=True, editable=False)
    sent_back_note = models.CharField(max_length=500, blank=True, editable=False)
    accepted_at = models.DateTimeField(null=True, editable=False)
    accepted_by = person(null=True, editable=False)
    waived_at = models.DateTimeField(null=True, editable=False)
    waived_by = person(null=True, editable=False)
    waived_body = models.CharField(
        max_length=15, choices=Body, blank=True, editable=False
    )
    waived_reference = models.CharField(max_length=80, blank=True, editable=False)
    waived_reason = models.TextField(max_length=2000, blank=True, editable=False)

    objects = ConditionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["grant", "state", "kind"])]
        constraints = [
            holds(
                "condition_by_a_day_names_it",
                ~Q(kind="later") | Q(due_on__isnull=False),
            ),
            stamped_or_not("condition", "reported"),
            holds(
                "condition_reported_with_evidence",
                ~Q(state="reported")
                | Q(reported_at__isnull=False) & (~Q(evidence="") | ~Q(file_sha256="")),
            ),
            holds(
                "condition_accepted_at_and_by_together",
                Q(state="accepted", accepted_at__isnull=False)
                & Q(accepted_by__isnull=False)
                | ~Q(state="accepted") & Q(accepted_at=None, accepted_by=None),
            ),
            holds(
                "condition_accepted_by_somebody_else",
                Q(accepted_by=None)
                | (Q(reported_by=None) | ~Q(accepted_by=F("reported_by")))
                & (Q(owner=None) | ~Q(accepted_by=F("owner"))),
            ),
            stamped_or_not("condition", "waived"),
            holds(
                "condition_waived_by_somebody_else",
                Q(waived_by=None)
                | (Q(reported_by=None) | ~Q(waived_by=F("reported_by")))
                & (Q(owner=None) | ~Q(waived_by=F("owner"))),
            ),
            holds(
                "condition_waived_with_paragraph_and_reason",
                Q(state="waived", waived_at__isnull=False)
                & Q(waived_by__isnull=False)
                & ~Q(waived_body="")
                & ~Q(waived_reference="")
                & ~Q(waived_reason="")
                | ~Q(state="waived") & Q(waived_at=None, waived_by=None),
            ),
        ]
        triggers = [
            pgtrigger.ReadOnly(name="said_once", fields=["grant", "kind", "text"]),
            kept(),
            not_emptied(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.text[:40]}"

    @property
    def is_unmet(self) -> bool:
        return self.state in self.UNMET

    def report(self, *, by, note: str, **evidence) -> None:
        """Say that it is met; somebody else accepts it."""
        self._become(
            self.State.REPORTED,
            by=by,
            note=note,
            deed="reported",
            begins={self.State.OPEN},
            sent_back_note="",
            **evidence,
        )

    def accept(self, *, by) -> None:
        if by.pk in (self.reported_by_id, self.owner_id):
            raise TransitionRefused(
                _("Somebody else accepts what you are to see to or have reported.")
            )
        said = {self.State.REPORTED}
        self._become(self.State.ACCEPTED, by=by, deed="accepted", begins=said)

    def send_back(self, *, by, note: str) -> None:
        """It is not met yet; the owner reads why."""
        if not note.strip():
            raise TransitionRefused(_("Write what is lacking."))
        self._become(
            self.State.OPEN,
            by=by,
            note=note,
            begins={self.State.REPORTED},
            sent_back_note=note,
        )

    def waive(self, *, by, body: str, reference: str, reason: str) -> None:
        """The body that set it lets it fall, with its paragraph and reason."""
        if not reference.strip() or not reason.strip():
            raise TransitionRefused(_("Write the paragraph and the reason."))
        self._become(
            self.State.WAIVED,
            by=by,
            deed="waived",
            note=f"{reference}: {reason}",
            waived_body=body,
            waived_reference=reference,
            waived_reason=reason,
        )
