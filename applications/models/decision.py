"""What is recommended, by whom, and what was decided, at which level?"""

from decimal import Decimal

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q, Sum
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import Board
from applications.models.application import Application
from applications.models.delegated import within_the_delegation
from applications.models.separation import (
    SETTLING,
    not_by_who_stands_aside,
    rests_on_recommendation,
)
from applications.models.voiding import Cause, signed_once
from core import clock
from core.columns import belongs_to, holds, kronor, may_belong_to, once, part_of
from core.files.kept import KeptFile
from core.stamps import person, stamped
from core.triggers import append_only, locked_with
from fund.models import AgendaItem, ConditionKind, Delegation, Grant, PlanItem
from fund.models.appeal import Body
from fund.models.meeting import POINT_CLOSED


class Outcome(models.TextChoices):
    GRANT = "grant", _("Grant")
    CONDITIONS = "conditions", _("Grant with conditions")
    REJECT = "reject", _("Reject")
    TABLE = "table", pgettext_lazy("decision", "Table")
    DEFER = "defer", _("Put off to a certain day")
    REFER_BACK = "refer_back", _("Refer back")


GRANTING = {Outcome.GRANT, Outcome.CONDITIONS}
FINAL = {*GRANTING, Outcome.REJECT}
PUT_OFF = {Outcome.TABLE, Outcome.DEFER}


class Level(models.TextChoices):
    """How far a decision reaches (beslutsnivå). Domain 3.5, 4.3 rows 8 and 11."""

    RECOMMENDED = "recommended", _("The steering group recommends")
    GROUP = "group", _("The steering group decides")
    BODY = "body", _("The deciding body decides")
    DELEGATE = "delegate", _("A delegate decides")


class RecommendationQuerySet(models.QuerySet):
    def in_force(self):
        return self.filter(voided_at=None)

    def for_page(self):
        """All versions of a case, the latest first."""
        return self.select_related("plan_item__plan", "signed_by").order_by("-number")


@pghistory.track()
class Recommendation(models.Model):
    """What the coordinator recommends, signed, for one version of the case.

    Void as soon as the application, an assessment, an opinion or what the plans say
    changes; all versions are kept (rekommendation).
    """

    application = belongs_to(Application, "recommendations")
    number = models.PositiveSmallIntegerField(editable=False)
    outcome = models.CharField(
        _("recommendation"),
        max_length=10,
        choices=[
            (o.value, o.label)
            for o in (Outcome.GRANT, Outcome.CONDITIONS, Outcome.REJECT)
        ],
    )
    reasons = models.TextField(_("reasons"), max_length=4000)
    conditions = models.TextField(
        _("conditions"),
        max_length=2000,
        blank=True,
        help_text=_("One condition per line."),
    )
    plan_item = may_belong_to(
        PlanItem, "recommendations", _("line of the investment plan")
    )
    strategy_motive = models.TextField(
        _("why, though the plans do not support it"), max_length=2000, blank=True
    )
    version_hash = models.CharField(max_length=64, editable=False)
    signed_at = models.DateTimeField(default=clock.now, editable=False)
    signed_by = person(editable=False, related_name="recommendations")
    voided_at = models.DateTimeField(null=True, editable=False)
    void_cause = models.CharField(
        max_length=10, choices=Cause, blank=True, editable=False
    )
    voided_why = models.CharField(max_length=200, blank=True, editable=False)

    objects = RecommendationQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "recommendation_one_in_force",
                "application",
                condition=Q(voided_at=None),
            ),
            once("recommendation_number_once", "application", "number"),
            holds(
                "recommendation_void_has_a_cause",
                Q(voided_at=None, void_cause="")
                | (Q(voided_at__isnull=False) & ~Q(void_cause="")),
            ),
            stamped("recommendation", "signed"),
            holds(
                "recommendation_to_grant_names_a_plan_line",
                Q(outcome="reject") | Q(plan_item__isnull=False),
                violation_error_message=_("Choose the line of the investment plan."),
            ),
        ]
        triggers = [*signed_once(), not_by_who_stands_aside("NEW.signed_by_id")]

    def __str__(self):
        return f"#{self.pk} {self.outcome}"

    @property
    def by_board(self) -> dict[tuple[int, int], Decimal]:
        """(year, board id) → kronor."""
        return {(row.year, row.board_id): row.amount for row in self.years.all()}

    @property
    def by_year(self) -> dict[int, Decimal]:
        """Year → kronor, all boards together, the first year first."""
        found: dict[int, Decimal] = {}
        for (year, _board), amount in sorted(self.by_board.items()):
            found[year] = found.get(year, Decimal(0)) + amount
        return found

    def amount(self):
        """The recommended total, kronor."""
        return self.years.aggregate(total=Sum("amount"))["total"] or 0


class RecommendedYear(models.Model):
    """The recommended amount for one board in one year."""

    recommendation = part_of(Recommendation, "years")
    year = models.PositiveSmallIntegerField(_("year"))
    board = belongs_to(Board, "+")
    amount = kronor(_("amount"))

    class Meta:
        constraints = [
            once("recommended_year_once", "recommendation", "year", "board"),
            holds("recommended_year_positive", Q(amount__gt=0)),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.amount}"


class AgendaCase(models.Model):
    """A case on the agenda of a meeting; a tabled case comes up again on another."""

    item = models.OneToOneField(
        AgendaItem, on_delete=models.PROTECT, related_name="case"
    )
    application = belongs_to(Application, "agenda_cases")
    without_memo = models.CharField(
        _("why it is put there without a finished memo"), max_length=300, blank=True
    )

    class Meta:
        triggers = [
            *locked_with("case_of_closed_meeting", POINT_CLOSED),
            # The members decide on what the officer has written (tjänsteskrivelse).
            pgtrigger.Trigger(
                name="memo_or_reason",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("without_memo"),
                func="""
                    IF NEW.without_memo = '' AND NOT EXISTS (
                        SELECT 1 FROM applications_memo AS memo
                        JOIN applications_recommendation AS signed
                            ON signed.id = memo.recommendation_id
                        WHERE memo.application_id = NEW.application_id
                            AND memo.state = 'finished' AND signed.voided_at IS NULL
                    ) THEN
                        RAISE EXCEPTION 'memo_or_reason'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.application_id} / {self.item_id}"


class DecisionQuerySet(models.QuerySet["Decision"]):
    def final(self):
        """Those that settle a case: never what the group only recommends."""
        return self.filter(outcome__in=FINAL).exclude(level=Level.RECOMMENDED)


class Decision(models.Model):
    """What was decided about a case: on an item of the steering group's agenda, by the
    body above it, after the group has recommended, or alone by one who has it by
    delegation (beslut). Domain 4.3, rows 8 and 11; KL 6:37, 7:5.
    """

    application = belongs_to(Application, "decisions")
    case = models.OneToOneField(
        AgendaCase,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="decision",
    )
    level = models.CharField(
        _("level"), max_length=11, choices=Level, default=Level.GROUP
    )
    follows = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="followed_by",
    )
    outcome = models.CharField(_("decision"), max_length=10, choices=Outcome)
    reasons = models.TextField(_("reasons"), max_length=4000)
    minute = models.CharField(
        _("paragraph"), max_length=80, help_text=_("Such as KS 2022-11-14 § 212")
    )
    decided_on = models.DateField(_("decided on"))
    body = models.CharField(
        _("who decides"), max_length=15, choices=Body, default=Body.STEERING_GROUP
    )
    # By which row of the rules it was decided alone, in the place of the body.
    delegation = may_belong_to(Delegation, "decisions", _("by delegation"))
    voters = models.JSONField(default=list)
    left_the_room = models.JSONField(default=list)
    grant = models.OneToOneField(
        Grant, on_delete=models.PROTECT, null=True, blank=True, related_name="decision"
    )
    # The minutes of the body above the group, as they were handed in.
    paper = models.FileField(upload_to="body-minutes/%Y/%m/", blank=True)
    paper_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    version_hash = models.CharField(max_length=64, editable=False)
    recorded_at = models.DateTimeField(default=clock.now, editable=False)
    recorded_by = person()

    objects = DecisionQuerySet.as_manager()

    class Meta:
        constraints = [
            stamped("decision", "recorded"),
            holds(
                "decision_to_grant_has_a_grant",
                Q(level="recommended", grant=None)
                | Q(outcome__in=["grant", "conditions"], grant__isnull=False)
                & ~Q(level="recommended")
                | Q(outcome__in=["reject", "table", "defer", "refer_back"], grant=None),
            ),
            # Earlier decisions of a body were written on the item of the group itself.
            holds(
                "decision_level_says_who",
                Q(
                    level__in=["recommended", "group"],
                    case__isnull=False,
                    body="steering_group",
                    follows=None,
                    delegation=None,
                )
                | Q(level="body", case__isnull=False, follows=None, delegation=None)
                & ~Q(body="steering_group")
                | Q(level="body", case=None, follows__isnull=False, delegation=None)
                & ~Q(body="steering_group")
                & ~Q(paper_sha256="")
                & ~Q(outcome__in=["table", "defer"])
                | Q(level="delegate", delegation__isnull=False)
                & Q(
                    case=None,
                    follows=None,
                    outcome__in=["grant", "conditions", "reject"],
                )
                & ~Q(body="steering_group"),
            ),
            holds(
                "decision_recommends_something",
                ~Q(level="recommended")
                | Q(outcome__in=["grant", "conditions", "reject"]),
            ),
            once(
                "decision_final_once",
                "application",
                condition=Q(outcome__in=["grant", "conditions", "reject"])
                & ~Q(level="recommended"),
            ),
        ]
        triggers = [
            *append_only(),
            rests_on_recommendation(),
            within_the_delegation(),
            not_by_who_stands_aside("NEW.recorded_by_id", deed=SETTLING),
        ]

    def __str__(self):
        return f"#{self.pk} {self.outcome}"

    @property
    def is_grant(self) -> bool:
        """Grants money, or recommends that it is granted."""
        return self.outcome in GRANTING

    @property
    def is_recommended(self) -> bool:
        return self.level == Level.RECOMMENDED

    @property
    def conditions(self):
        """The conditions of the grant, or those that the group recommends: rows to ask for,
        read once where they were read beforehand."""
        if self.grant is not None:
            return self.grant.conditions
        return self.proposed_conditions


class ProposedYear(models.Model):
    """What the group recommends that one board gets in one year; no money is promised."""

    decision = belongs_to(Decision, "proposed_years")
    year = models.PositiveSmallIntegerField(_("year"))
    board = belongs_to(Board, "+")
    amount = kronor(_("amount"))

    class Meta:
        constraints = [
            once("proposed_year_once", "decision", "year", "board"),
            holds("proposed_year_positive", Q(amount__gt=0)),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.amount}"


class ProposedCondition(models.Model):
    """A condition that the group recommends; a grant's own are `fund.Condition`."""

    decision = belongs_to(Decision, "proposed_conditions")
    kind = models.CharField(_("when"), max_length=7, choices=ConditionKind)
    text = models.CharField(_("condition"), max_length=500)
    owner = person(null=True, blank=True)
    due_on = models.DateField(_("last day"), null=True, blank=True)

    class Meta:
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.text[:40]}"


class DecisionLetter(KeptFile):
    """The letter to the applicants, made once and kept (beslutsbrev)."""

    ONCE = ("decision",)

    decision = models.OneToOneField(
        Decision, on_delete=models.PROTECT, related_name="letter"
    )
    file = models.FileField(upload_to="letters/%Y/%m/")

    @property
    def file_name(self) -> str:
        return f"{self.decision_id}.pdf"
