"""What has been promised, and where has every krona gone?"""

from datetime import date, datetime
from decimal import Decimal
from itertools import accumulate

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Case, F, Q, Sum, Value, When
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from accounts.models import Board
from core import clock
from core.columns import belongs_to, earlier, holds, kronor, may_belong_to, once
from core.stamps import person, stamped
from core.triggers import append_only
from fund.models.fund import Fund
from fund.models.guards import (
    nothing_below_zero,
    waits_for_conditions,
    within_the_frame,
)
from fund.models.plan import PlanItem
from fund.models.rules import RuleSet

KRONOR = models.DecimalField(max_digits=14, decimal_places=2)

# What one krona of each kind does to the two sums of domain 10.2.
BOOKED_SIGN = {"capital_in": 1, "capital_out": -1, "actual": -1, "return": 1}
COMMITTED_SIGN = {"commitment": 1, "change": 1, "release": -1, "actual": -1}
AVAILABLE_SIGN = {
    kind: sign
    for kind in {**BOOKED_SIGN, **COMMITTED_SIGN}
    if (sign := BOOKED_SIGN.get(kind, 0) - COMMITTED_SIGN.get(kind, 0))
}


def _signed(signs: dict[str, int], path: str = "") -> Case:
    whens = [
        When(**{f"{path}kind": kind}, then=F(f"{path}amount") * Value(sign))
        for kind, sign in signs.items()
    ]
    return Case(*whens, default=Value(Decimal(0)), output_field=KRONOR)


class GrantQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(fund__in=rows_given(user, "fund.view_ledger", Fund))

    def with_left(self):
        """Each grant with `left`: what is neither used nor released of it."""
        effect = _signed(COMMITTED_SIGN, "entries__")
        return self.annotate(left=Sum(effect, default=Decimal(0)))


@pghistory.track()
class Grant(models.Model):
    """Money promised to a project by a decision, under the rules of that day (beviljat):
    it keeps them, whatever the fund adopts later (domain 2.3).

    `reference` names the decision; `plan_item` is the line of the investment plan
    whose yearly frame the money is taken from.
    """

    fund = belongs_to(Fund, "grants")
    rule_set = belongs_to(RuleSet, "grants")
    plan_item = belongs_to(PlanItem, "grants")
    project_code = models.CharField(_("project code"), max_length=20)
    title = models.CharField(_("title"), max_length=200)
    reference = models.CharField(_("decision reference"), max_length=80)
    decided_on = models.DateField(_("decided on"))

    objects = GrantQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["fund", "decided_on"])]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.project_code} {self.title}"

    def granted_amount(self) -> Decimal:
        return self.years.aggregate(total=Sum("amount"))["total"] or Decimal(0)


@pghistory.track()
class GrantYear(models.Model):
    """The part of a grant that one board may use in one year (årsbelopp)."""

    grant = belongs_to(Grant, "years")
    year = models.PositiveSmallIntegerField(_("year"))
    board = belongs_to(Board, "grant_years")
    amount = kronor(_("amount"))

    class Meta:
        constraints = [
            once("grant_year_once_per_board", "grant", "year", "board"),
            holds("grant_year_positive", Q(amount__gt=0)),
        ]
        triggers = [*append_only(), within_the_frame()]

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.amount}"


class Forecast(models.Model):
    """What is expected of a grant in a year: never counted as available (prognos)."""

    class Kind(models.TextChoices):
        ACTUAL = "actual", _("Actual cost")
        RELEASE = "release", _("Release")
        RETURN = "return", _("Planned return")

    grant = belongs_to(Grant, "forecasts")
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    year = models.PositiveSmallIntegerField(_("year"))
    board = belongs_to(Board, "forecasts")
    amount = kronor(_("amount"))
    made_at = models.DateTimeField(default=clock.now, editable=False)
    made_by = person()

    class Meta:
        constraints = [
            once("forecast_once", "grant", "kind", "year", "board"),
            holds("forecast_not_negative", Q(amount__gte=0)),
            stamped("forecast", "made"),
        ]

    def __str__(self):
        return f"#{self.pk} {self.kind} {self.year}: {self.amount}"


class EntryQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(fund__in=rows_given(user, "fund.view_ledger", Fund))

    def until(self, day: date | None):
        """Booked on `day` or before; None is everything."""
        return self.filter(booked_on__lte=day) if day else self

    def written_by(self, moment: datetime | None):
        """Written in the ledger at `moment` or before; None is everything."""
        return self.filter(at__lte=moment) if moment else self

    def with_effects(self):
        """Each row with what it adds to booked, to committed and to available."""
        return self.annotate(
            to_booked=_signed(BOOKED_SIGN),
            to_committed=_signed(COMMITTED_SIGN),
            to_available=_signed(AVAILABLE_SIGN),
        )

    def lowest_from(self, day: date, effect: str) -> Decimal:
        """The least that the sum of `effect` is at the end of `day` or of a later one."""
        rows = self.with_effects()
        at_first = rows.filter(booked_on__lte=day).aggregate(sum=Sum(effect))["sum"]
        later = rows.filter(booked_on__gt=day).values_list("booked_on")
        steps = (
            step for _day, step in later.annotate(Sum(effect)).order_by("booked_on")
        )
        return min(accumulate(steps, initial=at_first or Decimal(0)))

    def for_list(self):
        related = ("grant", "board", "by", "reverses", "reversed_by")
        return self.select_related(*related).order_by("-booked_on", "-pk")


class Entry(models.Model):
    """One row of the fund's ledger: only added, corrected by a new row (bokföringspost).

    Kinds and signs are those of domain 10.2. Amounts are positive; a reversal carries
    the negative amount and names the row that it takes back.
    """

    class Kind(models.TextChoices):
        CAPITAL_IN = "capital_in", _("Capital in")
        CAPITAL_OUT = "capital_out", _("Capital out")
        COMMITMENT = "commitment", _("Commitment")
        CHANGE = "change", _("Changed commitment")
        RELEASE = "release", _("Release")
        ACTUAL = "actual", _("Actual cost")
        RETURN = "return", _("Return to the fund")

    fund = belongs_to(Fund, "entries")
    # 1, 2, 3 … in each fund; the trigger `numbered_without_a_gap` sets it.
    number = models.PositiveIntegerField(_("number"), editable=False, db_default=0)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    amount = kronor(_("amount"))
    booked_on = models.DateField(_("booked on"))
    reference = models.CharField(
        _("reference"),
        max_length=80,
        help_text=_("The decision or the accounting document."),
    )
    note = models.CharField(_("note"), max_length=300, blank=True)
    grant = may_belong_to(Grant, "entries")
    board = may_belong_to(Board, "entries", _("board"))
    reverses = earlier("reversed_by")
    at = models.DateTimeField(default=clock.now, editable=False)
    by = person()

    objects = EntryQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["fund", "-booked_on", "-id"]),
            models.Index(fields=["grant", "kind"]),
        ]
        constraints = [
            once("entry_number_once_per_fund", "fund", "number"),
            holds(
                "entry_amount_has_the_right_sign",
                Q(reverses=None, amount__gt=0)
                | Q(reverses=None, kind="change") & ~Q(amount=0)
                | Q(reverses__isnull=False) & ~Q(amount=0),
            ),
            holds(
                "entry_of_a_grant_names_it",
                Q(kind__in=["capital_in", "capital_out"], grant=None)
                | Q(
                    kind__in=["commitment", "change", "release", "actual", "return"],
                    grant__isnull=False,
                ),
            ),
        ]
        triggers = [
            *append_only(),
            pgtrigger.Trigger(
                name="numbered_without_a_gap",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func="""
                    NEW.number := 1 + COALESCE((
                        SELECT MAX(number) FROM fund_entry WHERE fund_id = NEW.fund_id
                    ), 0);
                    RETURN NEW;
                """,
            ),
            nothing_below_zero(BOOKED_SIGN, COMMITTED_SIGN),
            waits_for_conditions(),
        ]

    def __str__(self):
        return f"#{self.number} {self.booked_on} {self.kind} {self.amount}"
