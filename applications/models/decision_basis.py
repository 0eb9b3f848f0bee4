"""What does a decision rest on, to when is a case put off, and where is a decision by
delegation reported?
"""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models.decision import Decision
from core.columns import holds, may_belong_to, part_of
from core.triggers import append_only, locked_with, refuses
from fund.models import AgendaItem, Meeting
from fund.models.meeting import POINT_CLOSED


class DecisionBasis(models.Model):
    """Who voted for which seat, and how each check went, when the decision was recorded;
    which ties to the case nobody had tried, and why the group decided all the same."""

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="basis"
    )
    composition = models.JSONField(default=list)
    checks = models.JSONField(default=list)
    untried = models.JSONField(default=list)
    word = models.TextField(
        _("why the group decides all the same"), max_length=1000, blank=True
    )

    class Meta:
        constraints = [
            # Decided over a tie that nobody has tried, there is a reason (KL 6:28).
            holds(
                "basis_untried_has_a_word",
                Q(untried=[], word="") | ~Q(untried=[]) & Q(word__regex=r"\S"),
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.decision_id}"


class Deferral(models.Model):
    """To which meeting, or to which day, a case is put off (uppskov)."""

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="deferral"
    )
    meeting = may_belong_to(Meeting, "deferrals", blank=False)
    day = models.DateField(_("day"), null=True)

    class Meta:
        constraints = [
            holds(
                "deferral_to_a_meeting_or_a_day",
                Q(meeting__isnull=False, day=None) | Q(meeting=None, day__isnull=False),
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.meeting_id or self.day}"


class DecisionReport(models.Model):
    """At which point of the steering group's agenda a decision that somebody made alone,
    by delegation, is reported (KL 6:40, 7:8). Until its meeting is closed the point can go,
    and the decision waits for another."""

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="report"
    )
    item = part_of(AgendaItem, "reports")

    class Meta:
        triggers = [
            *locked_with("report_of_closed_meeting", POINT_CLOSED),
            refuses(
                "reports_what_was_delegated",
                """NOT EXISTS (
                        SELECT 1 FROM applications_decision AS decision
                        JOIN applications_application AS asks
                            ON asks.id = decision.application_id
                        JOIN fund_agendaitem AS item ON item.id = NEW.item_id
                        JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                        WHERE decision.id = NEW.decision_id
                            AND decision.level = 'delegate'
                            AND meeting.fund_id = asks.fund_id
                    )""",
                operation=pgtrigger.Insert | pgtrigger.Update,
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.decision_id} / {self.item_id}"
