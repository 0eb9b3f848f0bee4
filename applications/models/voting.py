"""What is moved at a point of the meeting, who votes for what, and who disagrees?

It belongs to a point of the agenda, and lives here because it is about outcomes, and
because a conflict of interest in a case takes the vote away.
"""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from applications.models.decision import AgendaCase, Decision, Outcome
from applications.models.separation import DECIDING, not_by_who_stands_aside
from core import clock
from core.columns import belongs_to, holds, may_belong_to, once
from core.stamps import person
from core.triggers import locked_with, refuses
from fund.models import AgendaItem, PointDecision, PointOutcome, Seat

DECIDED = """
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = {row}.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = {row}.item_id)
"""
IN_SESSION = """
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = {row}.item_id AND sitting.state = 'open')
"""

# Every outcome in words: of a case, or of a point that is none.
OUTCOMES = dict([*Outcome.choices, *PointOutcome.choices])


def case_of(item: AgendaItem) -> AgendaCase | None:
    """The case at a point; None when the point is no case."""
    return getattr(item, "case", None)


def decision_of(item: AgendaItem) -> "Decision | PointDecision | None":
    """What the group has decided at a point."""
    if case := case_of(item):
        return getattr(case, "decision", None)
    return getattr(item, "point_decision", None)


def _only_when(condition: str, name: str) -> list[pgtrigger.Trigger]:
    """Rows come, go and change only when `condition` holds, of {row}."""
    return locked_with(name, f"SELECT 1 WHERE NOT ({condition})")


def until_decided() -> list[pgtrigger.Trigger]:
    """Correctable while the meeting is in session and the point is not decided."""
    return _only_when(f"{IN_SESSION} AND NOT {DECIDED}", "until_decided")


def votes_apart() -> pgtrigger.Trigger:
    """Nobody votes, nor reserves themselves, who stands aside from the case of the point."""
    return not_by_who_stands_aside(
        "NEW.person_id",
        "(SELECT application_id FROM applications_agendacase "
        "WHERE item_id = NEW.item_id)",
        DECIDING,
        operation=pgtrigger.Insert | pgtrigger.Update,
    )


@pghistory.track()
class Motion(models.Model):
    """What somebody moves that the group decides (yrkande).

    Without `moved_by` it is the proposal as it was prepared. `key` is the form's own: a
    form that is sent twice makes one motion.
    """

    item = belongs_to(AgendaItem, "motions")
    number = models.PositiveSmallIntegerField()
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    outcome = models.CharField(
        _("decision"), max_length=10, choices=list(OUTCOMES.items())
    )
    text = models.CharField(_("wording"), max_length=1000, blank=True)
    moved_by = person(null=True, blank=True)
    noted_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [once("motion_number_once", "item", "number")]
        triggers = until_decided()

    def __str__(self):
        return f"{self.number}. {self.get_outcome_display()}"


@pghistory.track()
class Voting(models.Model):
    """How a point is decided, and who presides over it (beslutsordning)."""

    class Method(models.TextChoices):
        CONSENSUS = "consensus", _("All agree")
        VOTE = "vote", _("By vote")

    item = models.OneToOneField(
        AgendaItem, on_delete=models.PROTECT, related_name="voting"
    )
    method = models.CharField(_("method"), max_length=9, choices=Method)
    presiding = person()
    agreed = may_belong_to(Motion, "+")

    class Meta:
        constraints = [
            holds(
                "voting_agrees_on_a_motion_or_votes",
                Q(method="consensus", agreed__isnull=False)
                | Q(method="vote", agreed=None),
            )
        ]
        triggers = until_decided()

    def __str__(self):
        return f"#{self.pk} {self.method}"


@pghistory.track()
class Vote(models.Model):
    """What the one who votes for a seat votes for; without a motion they abstain."""

    item = belongs_to(AgendaItem, "votes")
    seat = belongs_to(Seat, "+")
    person = person()
    motion = may_belong_to(Motion, "votes", blank=False)

    class Meta:
        constraints = [
            once("vote_once_per_seat", "item", "seat"),
            once("vote_once_per_person", "item", "person"),
        ]
        triggers = [
            *until_decided(),
            votes_apart(),
            refuses(
                "seat_votes_on_its_point",
                """
                    NOT EXISTS (
                        SELECT 1 FROM fund_seat AS place
                        JOIN fund_steeringgroup AS panel ON panel.id = place.group_id
                        JOIN fund_meeting AS sitting ON sitting.fund_id = panel.fund_id
                        JOIN fund_agendaitem AS point ON point.meeting_id = sitting.id
                        WHERE place.id = NEW.seat_id AND place.is_voting
                            AND point.id = NEW.item_id
                    ) OR NEW.motion_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM applications_motion AS motion
                        WHERE motion.id = NEW.motion_id
                            AND motion.item_id = NEW.item_id
                    )
                """,
                operation=pgtrigger.Insert | pgtrigger.Update,
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.person_id}: {self.motion_id}"


@pghistory.track()
class Reservation(models.Model):
    """Somebody who took part does not stand behind the decision (reservation): a right
    that KL gives in a board, and that the group has too (domain 3.5)."""

    item = belongs_to(AgendaItem, "reservations")
    person = person()
    text = models.TextField(_("why"), max_length=2000, blank=True)
    noted_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [once("reservation_once_per_person", "item", "person")]
        triggers = [
            *_only_when(f"{IN_SESSION} AND {DECIDED}", "between_decision_and_closing"),
            votes_apart(),
        ]

    def __str__(self):
        return f"#{self.pk} {self.person_id}"
