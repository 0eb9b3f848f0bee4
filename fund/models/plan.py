"""What have the boards and the municipality already made up their minds to do?"""

import pghistory
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board
from fund.models.fund import Fund


class PlanQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(fund__in=rows_given(user, "fund.view_fund_inside", Fund))

    def in_force(self, year: int):
        return self.filter(first_year__lte=year, last_year__gte=year)

    def for_list(self):
        return self.select_related("board").order_by("-first_year", "kind", "pk")


@pghistory.track()
class Plan(models.Model):
    """A board's operations plan, or the fund's investment plan, for some years (plan)."""

    class Kind(models.TextChoices):
        OPERATIONS = "operations", _("Operations plan")
        INVESTMENT = "investment", _("Investment plan")

    fund = models.ForeignKey(Fund, on_delete=models.PROTECT, related_name="plans")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    board = models.ForeignKey(
        Board, on_delete=models.PROTECT, related_name="plans", verbose_name=_("board")
    )
    title = models.CharField(_("title"), max_length=200)
    first_year = models.PositiveSmallIntegerField(_("first year"))
    last_year = models.PositiveSmallIntegerField(_("last year"))
    adopted_on = models.DateField(_("adopted on"))
    adopted_reference = models.CharField(_("decision reference"), max_length=80)

    objects = PlanQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["fund", "kind", "board", "first_year"], name="plan_once"
            ),
            models.CheckConstraint(
                name="plan_years_in_order",
                condition=Q(last_year__gte=F("first_year")),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("fund:plan", args=[self.fund_id, self.pk])

    @property
    def years(self) -> range:
        return range(self.first_year, self.last_year + 1)


@pghistory.track()
class PlanItem(models.Model):
    """A goal or activity of an operations plan, or a line of the investment plan."""

    class Priority(models.TextChoices):
        HIGH = "high", _("High")
        NORMAL = "normal", _("Normal")
        LOW = "low", _("Low")

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="items")
    code = models.CharField(_("code"), max_length=20)
    text = models.CharField(_("goal or line"), max_length=300)
    priority = models.CharField(
        _("priority"), max_length=8, choices=Priority, default=Priority.NORMAL
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["plan", "code"], name="plan_item_code_once")
        ]

    def __str__(self):
        return f"{self.code} {self.text}"


@pghistory.track()
class PlanFrame(models.Model):
    """The money that an investment-plan line may take in one year (årsram)."""

    item = models.ForeignKey(PlanItem, on_delete=models.PROTECT, related_name="frames")
    year = models.PositiveSmallIntegerField(_("year"))
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["item", "year"], name="plan_frame_once_a_year"
            ),
            models.CheckConstraint(
                name="plan_frame_not_negative", condition=Q(amount__gte=0)
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.amount}"
