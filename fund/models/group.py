"""Who sits in the steering group, and when?"""

from datetime import date

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Board, Named
from core.columns import belongs_to, holds, may_belong_to, once
from core.stamps import person
from core.triggers import kept
from fund.models.fund import Fund


class SteeringGroup(Named):
    """Those who decide on the fund's money (ledningsgrupp)."""

    fund = models.OneToOneField(
        Fund, on_delete=models.PROTECT, related_name="steering_group"
    )
    deputies_serve_side = models.BooleanField(
        _("deputies step in for any seat of their side"), default=False
    )


@pghistory.track()
class Seat(models.Model):
    """A place in the steering group, whoever sits in it (plats)."""

    class Side(models.TextChoices):
        OFFICIAL = "official", _("Official")
        MAJORITY = "majority", _("Elected, majority")
        OPPOSITION = "opposition", _("Elected, opposition")
        OUTSIDE = "outside", _("From outside")

    class Competence(models.TextChoices):
        OPERATIONS = "operations", _("Operations")
        ECONOMY = "economy", _("Economy")
        EVALUATION = "evaluation", _("Evaluation and learning")
        DEVELOPMENT = "development", _("Development and projects")
        TARGET_GROUP = "target_group", _("Target group and civil society")

    class Perspective(models.TextChoices):
        """What a seat speaks for: the balances of time and of logic (domain 3.3)."""

        LONG_TERM = "long_term", _("The long term, beyond the budget year")
        BUDGET = "budget", _("A budget of this year")
        PLAN = "plan", _("Plan: control and follow-up")
        EXPERIMENT = "experiment", _("Experiment: trying and learning")

    group = belongs_to(SteeringGroup, "seats")
    number = models.PositiveSmallIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=120)
    board = may_belong_to(Board, "seats", _("board"))
    side = models.CharField(_("side"), max_length=10, choices=Side)
    is_voting = models.BooleanField(_("votes"), default=True)
    competences = ArrayField(
        models.CharField(max_length=12, choices=Competence),
        verbose_name=_("competences"),
        default=list,
        blank=True,
    )
    perspectives = ArrayField(
        models.CharField(max_length=10, choices=Perspective),
        verbose_name=_("what the seat speaks for"),
        default=list,
        blank=True,
    )

    class Meta:
        constraints = [once("seat_number_once", "group", "number")]
        triggers = [kept()]

    def __str__(self):
        return self.title


class TermQuerySet(models.QuerySet):
    def on(self, day: date):
        """Those who sit on `day`."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def in_order(self):
        """Seat by seat, with all that a rule asks of one who is there."""
        rows = self.select_related("seat__board", "seat__group", "user")
        return rows.order_by("seat__number", "is_deputy", "order", "pk")

    def for_page(self):
        return self.select_related("seat__board", "seat__group", "user").order_by(
            "-seat__is_voting", "seat__number", "is_deputy", "order", "pk"
        )


@pghistory.track()
class Term(models.Model):
    """A person in a seat for a time, as member or as deputy (mandatperiod).

    The deputies of a seat are numbered: the first of them who is present steps in.
    """

    seat = belongs_to(Seat, "terms")
    user = person(related_name="terms")
    is_deputy = models.BooleanField(_("deputy"), default=False)
    order = models.PositiveSmallIntegerField(
        _("place among the deputies"), default=0, help_text=_("0 for the member.")
    )
    is_chair = models.BooleanField(_("chair"), default=False)
    is_vice_chair = models.BooleanField(_("vice chair"), default=False)
    since = models.DateField(_("from"))
    until = models.DateField(_("to"), null=True, blank=True)

    objects = TermQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "term_one_open_per_place",
                "seat",
                "is_deputy",
                "order",
                condition=Q(until=None),
            ),
            holds(
                "term_ends_after_it_begins", Q(until=None) | Q(until__gte=F("since"))
            ),
            holds("term_chair_is_not_deputy", Q(is_chair=False) | Q(is_deputy=False)),
            holds(
                "term_vice_chair_is_another_member",
                Q(is_vice_chair=False) | Q(is_deputy=False, is_chair=False),
            ),
            holds(
                "term_deputies_are_numbered",
                Q(is_deputy=False, order=0) | Q(is_deputy=True, order__gte=1),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.user} / {self.seat}"
