"""What have the boards and the municipality already made up their minds to do?"""

from datetime import date

import pghistory
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board
from core import clock
from core.columns import belongs_to, earlier, holds, kronor, may_belong_to, once
from core.stamps import person
from core.triggers import append_only, kept
from fund.models.fund import Fund
from fund.models.guards import adopted_in_the_minutes
from fund.models.meeting import AgendaItem


class PlanQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(fund__in=rows_given(user, "fund.view_fund_inside", Fund))

    def in_force(self, year: int, day: date | None = None):
        return self.filter(first_year__lte=year, last_year__gte=year).holding(day)

    def holding(self, day: date | None = None):
        """The versions that hold on `day`, or today: begun, and replaced by no other."""
        day = day or clock.today()
        return self.filter(valid_from__lte=day).exclude(
            replaced_by__valid_from__lte=day
        )

    def for_list(self):
        related = ("board", "replaced_by")
        return self.select_related(*related).order_by(
            "-first_year", "kind", "-valid_from", "-pk"
        )


@pghistory.track()
class Plan(models.Model):
    """A board's operations plan, or the fund's investment plan, for some years (plan).

    A revised plan is a new version, with its own decision: it replaces the earlier one
    from its day. Both stay, and what was decided under a line keeps pointing at it.
    """

    class Kind(models.TextChoices):
        OPERATIONS = "operations", _("Operations plan")
        INVESTMENT = "investment", _("Investment plan")

    fund = belongs_to(Fund, "plans")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    board = belongs_to(Board, "plans", _("board"))
    title = models.CharField(_("title"), max_length=200)
    first_year = models.PositiveSmallIntegerField(_("first year"))
    last_year = models.PositiveSmallIntegerField(_("last year"))
    adopted_on = models.DateField(_("adopted on"))
    adopted_reference = models.CharField(_("decision reference"), max_length=80)
    # Where it was adopted, when that was at a meeting of this fund.
    meeting_item = may_belong_to(AgendaItem, "plans", _("adopted at the meeting"))
    valid_from = models.DateField(_("holds from"))
    replaces = earlier("replaced_by", _("replaces"))

    objects = PlanQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "plan_once",
                "fund",
                "kind",
                "board",
                "first_year",
                condition=Q(replaces=None),
            ),
            holds("plan_years_in_order", Q(last_year__gte=F("first_year"))),
        ]
        triggers = [adopted_in_the_minutes()]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("fund:plan", args=[self.fund_id, self.pk])

    @property
    def next_version(self) -> "Plan | None":
        """The version that takes its place, when there is one (select `replaced_by`)."""
        return getattr(self, "replaced_by", None)

    def is_replaced(self, day: date | None = None) -> bool:
        """Has a later version taken its place on `day`, or today?"""
        later = self.next_version
        return later is not None and later.valid_from <= (day or clock.today())

    @property
    def years(self) -> range:
        return range(self.first_year, self.last_year + 1)


@pghistory.track()
class PlanItem(models.Model):
    """A goal or activity of an operations plan, or a line of the investment plan.

    Domain 6.4. `line` is the first version of the same line, where this is a later one:
    grants of all versions take from the frame of the version in force.
    """

    class Priority(models.TextChoices):
        HIGH = "high", _("High")
        NORMAL = "normal", _("Normal")
        LOW = "low", _("Low")

    class Status(models.TextChoices):
        PLANNED = "planned", _("Planned")
        OPEN = "open", _("Open for applications")
        PAUSED = "paused", _("Paused")
        CLOSED = "closed", _("Closed")

    class CarryOver(models.TextChoices):
        AUTO = "auto", _("Carried to the next year")
        ASK = "ask", _("The coordinator decides")
        LAPSE = "lapse", _("Lapses")

    plan = belongs_to(Plan, "items")
    code = models.CharField(_("code"), max_length=20)
    text = models.CharField(_("goal or line"), max_length=300)
    priority = models.CharField(
        _("priority"), max_length=8, choices=Priority, default=Priority.NORMAL
    )
    area = models.CharField(_("area of need"), max_length=120, blank=True)
    status = models.CharField(
        _("status"), max_length=7, choices=Status, default=Status.OPEN
    )
    carry_over = models.CharField(
        _("what is left of a year"),
        max_length=5,
        choices=CarryOver,
        default=CarryOver.LAPSE,
    )
    line = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="later_versions",
    )

    class Meta:
        constraints = [once("plan_item_code_once", "plan", "code")]
        triggers = [kept()]

    def __str__(self):
        return f"{self.code} {self.text}"


@pghistory.track()
class PlanFrame(models.Model):
    """The money that an investment-plan line may take in one year (årsram)."""

    item = belongs_to(PlanItem, "frames")
    year = models.PositiveSmallIntegerField(_("year"))
    amount = kronor(_("amount"))

    class Meta:
        constraints = [
            once("plan_frame_once_a_year", "item", "year"),
            holds("plan_frame_not_negative", Q(amount__gte=0)),
        ]

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.amount}"


class FrameCarryQuerySet(models.QuerySet):
    def waiting(self):
        """Those that the coordinator is to decide on."""
        return self.filter(outcome=FrameCarry.Outcome.ASKED, answered_by=None)


class FrameCarry(models.Model):
    """What became of the frame that a line had left when a year ended (överföring).

    Written once. A row that asks is answered by another row.
    """

    class Outcome(models.TextChoices):
        CARRIED = "carried", _("Carried over")
        ASKED = "asked", _("Waits for a decision")
        LAPSED = "lapsed", _("Lapsed")

    item = belongs_to(PlanItem, "carries")
    from_year = models.PositiveSmallIntegerField(_("from year"))
    to_year = models.PositiveSmallIntegerField(_("to year"))
    amount = kronor(_("amount"))
    outcome = models.CharField(_("what became of it"), max_length=7, choices=Outcome)
    answers = earlier("answered_by")
    reference = models.CharField(_("decision reference"), max_length=80, blank=True)
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    objects = FrameCarryQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "frame_carry_once_a_year",
                "item",
                "from_year",
                condition=Q(answers=None),
            ),
            holds(
                "frame_carry_to_the_next_year",
                Q(to_year=F("from_year") + 1, amount__gt=0),
            ),
            holds(
                "frame_carry_answer_has_a_decision",
                Q(answers=None)
                | Q(answers__isnull=False, outcome__in=["carried", "lapsed"])
                & ~Q(reference=""),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.from_year}: {self.outcome} {self.amount}"
