"""Which fund is it, who owns it, and which rules hold on which day?"""

from datetime import date
from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.access import (
    GroupObjectPermissionBase,
    UserObjectPermissionBase,
    rows_given,
)
from accounts.models import Department, Organisation


class FundQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(pk__in=rows_given(user, "fund.view_fund_inside", Fund))

    def for_page(self):
        return self.select_related("municipality", "owner_department")


class Fund(models.Model):
    """A social investment fund: earmarked money and a set of rules (fond)."""

    class Ownership(models.TextChoices):
        CENTRAL = "central", _("The executive board")
        DEPARTMENT = "department", _("A department")

    municipality = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="funds"
    )
    name = models.CharField(_("name"), max_length=200)
    purpose = models.TextField(_("purpose"), blank=True)
    ownership = models.CharField(
        _("owned by"), max_length=12, choices=Ownership, default=Ownership.CENTRAL
    )
    owner_department = models.ForeignKey(
        Department,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="funds",
        verbose_name=_("owning department"),
    )
    registry_prefix = models.CharField(
        _("registry prefix"), max_length=10, default="KS"
    )
    contact_email = models.EmailField(_("contact e-mail"), blank=True)

    objects = FundQuerySet.as_manager()

    class Meta:
        permissions = [
            ("view_fund_inside", "See the fund's inside pages"),
            ("view_cases", "Read handed-in applications"),
            ("register_cases", "Register applications"),
            ("prepare_cases", "Prepare applications for a decision"),
            ("recommend_cases", "Sign recommendations"),
            ("assess_cases", "Be chosen as assessor"),
            ("view_assessments", "Read assessments that are no longer blind"),
            ("decide_cases", "Take part in decisions"),
            ("record_decisions", "Record the decisions of a meeting"),
            ("view_projects", "Read all projects of the fund"),
            ("approve_measurements", "Approve measurements"),
            ("view_ledger", "Read the ledger"),
            ("book_entries", "Book in the ledger"),
            ("manage_fund", "Change rules, plans, seats and calls"),
            ("view_audit", "Read the whole history"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "name"], name="fund_name_once"
            ),
            models.CheckConstraint(
                name="fund_owner_department_if_owned_by_one",
                condition=Q(ownership="central", owner_department=None)
                | Q(ownership="department", owner_department__isnull=False),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("fund:detail", args=[self.pk])

    def rule_set_at(self, day: date) -> "RuleSet":
        """The rules that hold on `day`. Raises RuleSet.DoesNotExist before the first."""
        return self.rule_sets.filter(valid_from__lte=day).latest("valid_from")

    def rules_on(self, day: date) -> "RuleSet":
        """The same; before the first, the rules as they are until somebody adopts some."""
        rules = self.rule_sets.filter(valid_from__lte=day).order_by("-valid_from")
        return rules.first() or RuleSet(fund=self)


class FundUserGrant(UserObjectPermissionBase):
    """A permission given to one person for one fund."""

    content_object = models.ForeignKey(Fund, on_delete=models.CASCADE)


class FundGroupGrant(GroupObjectPermissionBase):
    """A permission given to a role of one fund."""

    content_object = models.ForeignKey(Fund, on_delete=models.CASCADE)


class AppointmentQuerySet(models.QuerySet):
    def on(self, day: date):
        """Those in force on `day`."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)


class Appointment(models.Model):
    """A person's role in a fund, from a day and perhaps to a day (uppdrag)."""

    class Role(models.TextChoices):
        COORDINATOR = "coordinator", _("Fund coordinator")
        ASSESSOR = "assessor", _("Assessor")
        CHAIR = "chair", _("Chair of the steering group")
        MEMBER = "member", _("Member of the steering group")
        DEPUTY = "deputy", _("Deputy in the steering group")
        ADJUNCT = "adjunct", _("Co-opted to the steering group")
        FINANCE = "finance", _("Finance officer")
        REGISTRAR = "registrar", _("Registrar")
        EVALUATOR = "evaluator", _("Evaluator")
        AUDITOR = "auditor", _("Auditor")

    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="appointments"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="appointments"
    )
    role = models.CharField(_("role"), max_length=12, choices=Role)
    since = models.DateField(_("from"))
    until = models.DateField(_("to"), null=True, blank=True)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["fund", "user", "role"],
                name="appointment_open_once",
                condition=Q(until=None),
            ),
            models.CheckConstraint(
                name="appointment_ends_after_it_begins",
                condition=Q(until=None) | Q(until__gte=F("since")),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.user} {self.get_role_display()}"


def role_group(fund: Fund, role: str) -> Group:
    """The group that holds what `role` is given in `fund`."""
    group, _created = Group.objects.get_or_create(name=f"fund-{fund.pk}-{role}")
    return group


class RuleSetQuerySet(models.QuerySet):
    def for_page(self):
        return self.order_by("-valid_from", "pk")


def _least_evidence(name) -> models.PositiveSmallIntegerField:
    """A level of the scale 0–5; 0 asks for none."""
    return models.PositiveSmallIntegerField(name, default=0)


class RuleSet(models.Model):
    """The rules of a fund from a day on; a grant keeps the version it was decided by
    (regelverk). Domain 2.3."""

    class ReturnModel(models.TextChoices):
        NONE = "none", _("No return")
        VERIFIED = "verified", _("Return of verified savings")
        INSTALMENTS = "instalments", _("Fixed instalments")
        TRUE_UP = "true_up", _("Instalments adjusted yearly to verified savings")
        OUTCOME = "outcome", _("Outcome contract")

    class Perspective(models.TextChoices):
        ORGANISATION = "organisation", _("The municipality as an organisation")
        AREA = "area", _("The municipality as a geographic area")

    class Rhythm(models.TextChoices):
        TERTIAL = "tertial", _("Every four months")
        HALF_YEAR = "half_year", _("Every half-year")
        YEAR = "year", _("Every year")

    # The fields of the least evidence from elsewhere, one for each type of project.
    EVIDENCE: ClassVar[dict[str, str]] = {
        "testing": "min_evidence_testing",
        "development": "min_evidence_development",
        "innovation": "min_evidence_innovation",
        "collaboration": "min_evidence_collaboration",
    }

    fund = models.ForeignKey(Fund, on_delete=models.PROTECT, related_name="rule_sets")
    version = models.PositiveSmallIntegerField(_("version"))
    valid_from = models.DateField(_("valid from"))
    adopted_reference = models.CharField(
        _("decision reference"), max_length=80, help_text=_("Such as KF 2022 § 45")
    )
    min_amount = models.DecimalField(
        _("least amount"), max_digits=14, decimal_places=2, default=0
    )
    max_amount = models.DecimalField(
        _("largest amount"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    max_years = models.PositiveSmallIntegerField(_("longest time, years"), default=4)
    min_parties = models.PositiveSmallIntegerField(
        _("least number of parties"), default=2
    )
    min_cofinancing_percent = models.DecimalField(
        _("least co-financing, percent"), max_digits=5, decimal_places=2, default=0
    )
    for_profit_may_apply = models.BooleanField(_("businesses may apply"), default=False)
    min_assessors = models.PositiveSmallIntegerField(_("assessors per case"), default=2)
    approve_from_score = models.DecimalField(
        _("approve from score"), max_digits=4, decimal_places=1, default=70
    )
    conditions_from_score = models.DecimalField(
        _("approve with conditions from score"),
        max_digits=4,
        decimal_places=1,
        default=55,
    )
    return_model = models.CharField(
        _("return model"), max_length=12, choices=ReturnModel, default=ReturnModel.NONE
    )
    return_share_percent = models.DecimalField(
        _("return share, percent"), max_digits=5, decimal_places=2, default=100
    )
    cap_factor = models.DecimalField(
        _("cap, times the actual cost"), max_digits=4, decimal_places=2, default=1
    )
    smallest_group = models.PositiveSmallIntegerField(
        _("smallest group shown"),
        default=5,
        help_text=_("Figures about fewer people are never shown."),
    )
    days_to_supplement = models.PositiveSmallIntegerField(
        _("days to supplement"), default=21
    )

    perspective = models.CharField(
        _("sees the effects for"),
        max_length=12,
        choices=Perspective,
        default=Perspective.ORGANISATION,
    )
    quorum_percent = models.DecimalField(
        _("quorum: more than this share of the voting seats, percent"),
        max_digits=5,
        decimal_places=2,
        default=50,
    )
    max_board_percent = models.DecimalField(
        _("largest share of the votes for one board, percent"),
        max_digits=5,
        decimal_places=2,
        default=Decimal("33.33"),
    )
    min_boards = models.PositiveSmallIntegerField(
        _("least number of boards in the group"), default=3
    )
    min_voters = models.PositiveSmallIntegerField(
        _("least number of voting members"), default=5
    )
    max_voters = models.PositiveSmallIntegerField(
        _("largest number of voting members"), default=11
    )
    report_rhythm = models.CharField(
        _("learning reports"), max_length=9, choices=Rhythm, default=Rhythm.TERTIAL
    )
    years_kept = models.PositiveSmallIntegerField(
        _("years that papers are kept"), default=10
    )
    min_evidence_testing = _least_evidence(_("least evidence, method-testing"))
    min_evidence_development = _least_evidence(_("least evidence, method development"))
    min_evidence_innovation = _least_evidence(_("least evidence, social innovation"))
    min_evidence_collaboration = _least_evidence(
        _("least evidence, organisational change")
    )

    objects = RuleSetQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="rule_set_shares_are_percent",
                condition=Q(quorum_percent__gte=0, quorum_percent__lt=100)
                & Q(max_board_percent__gt=0, max_board_percent__lte=100),
            ),
            models.CheckConstraint(
                name="rule_set_voters_in_order",
                condition=Q(min_voters__gte=1, max_voters__gte=F("min_voters")),
            ),
            models.CheckConstraint(
                name="rule_set_evidence_is_a_level",
                condition=Q(
                    min_evidence_testing__lte=5,
                    min_evidence_development__lte=5,
                    min_evidence_innovation__lte=5,
                    min_evidence_collaboration__lte=5,
                ),
            ),
            models.UniqueConstraint(
                fields=["fund", "version"], name="rule_set_version_once"
            ),
            models.UniqueConstraint(
                fields=["fund", "valid_from"], name="rule_set_one_per_day"
            ),
            models.CheckConstraint(
                name="rule_set_amounts_in_order",
                condition=Q(min_amount__gte=0)
                & (Q(max_amount=None) | Q(max_amount__gte=F("min_amount"))),
            ),
            models.CheckConstraint(
                name="rule_set_smallest_group_at_least_five",
                condition=Q(smallest_group__gte=5),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="append_only", operation=pgtrigger.Update | pgtrigger.Delete
            )
        ]

    def __str__(self):
        return _("Rules version %(version)s, from %(day)s") % {
            "version": self.version,
            "day": self.valid_from,
        }

    def least_evidence(self, project_type: str) -> int:
        """The level of evidence from elsewhere that this type of project needs."""
        name = self.EVIDENCE.get(project_type)
        return getattr(self, name) if name else 0


class RegistryCounter(models.Model):
    """The last registry number that a fund gave out in a year (diarienummer)."""

    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="registry_counters"
    )
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["fund", "year"], name="registry_counter_once_a_year"
            )
        ]

    def __str__(self):
        return f"#{self.pk} {self.year}: {self.last}"

    @classmethod
    def next_number(cls, fund: Fund) -> str:
        """The next free number of this year, such as "KS 2026/0412".

        The counter's row stays locked until the transaction ends: no gap, no double.
        """
        year = clock.today().year
        cls.objects.get_or_create(fund=fund, year=year)
        counter = cls.objects.select_for_update().get(fund=fund, year=year)
        counter.last += 1
        counter.save(update_fields=["last"])
        return f"{fund.registry_prefix} {year}/{counter.last:04d}"
