"""Which fund is it, who owns it, and who does what for it?"""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import pghistory
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import (
    GroupObjectPermissionBase,
    UserObjectPermissionBase,
    rows_given,
)
from accounts.models import Named, Organisation
from core import clock
from core.columns import belongs_to, holds, once
from core.kept import kept
from core.stamps import person
from core.triggers import kept as stays

if TYPE_CHECKING:
    from fund.models.rules import RuleSet


class FundQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(pk__in=rows_given(user, "fund.view_fund_inside", Fund))

    def for_page(self):
        return self.select_related("municipality")


class Fund(Named):
    """A social investment fund: earmarked money and a set of rules (fond)."""

    municipality = belongs_to(Organisation, "funds")
    purpose = models.TextField(_("purpose"), blank=True)
    registry_prefix = models.CharField(
        _("registry prefix"), max_length=10, default="KS"
    )
    enters_registry_numbers = models.BooleanField(
        _("the municipality's own registry gives the numbers"),
        default=False,
        help_text=_(
            "Then the registrar types each number in. Otherwise the fund counts itself."
        ),
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
        constraints = [once("fund_name_once", "municipality", "name")]

    def get_absolute_url(self):
        return reverse("fund:detail", args=[self.pk])

    def rule_set_at(self, day: date) -> "RuleSet":
        """The rules that hold on `day`. Raises RuleSet.DoesNotExist before the first."""
        for rules in _begun(fund=self.pk, day=day):
            return rules
        raise self.rule_sets.model.DoesNotExist

    def rules_on(self, day: date) -> "RuleSet":
        """The same; before the first, the rules as they are until somebody adopts some."""
        return next(
            iter(_begun(fund=self.pk, day=day)), self.rule_sets.model(fund=self)
        )


@kept
def _begun(fund, day):
    rules: Any = Fund._meta.get_field("rule_sets").related_model
    return rules.objects.begun(day).filter(fund=fund)[:1]


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


@pghistory.track()
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

    fund = belongs_to(Fund, "appointments")
    user = person(related_name="appointments")
    role = models.CharField(_("role"), max_length=12, choices=Role)
    since = models.DateField(_("from"))
    until = models.DateField(_("to"), null=True, blank=True)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        constraints = [
            once(
                "appointment_open_once", "fund", "user", "role", condition=Q(until=None)
            ),
            holds(
                "appointment_ends_after_it_begins",
                Q(until=None) | Q(until__gte=F("since")),
            ),
        ]
        triggers = [stays()]

    def __str__(self):
        return f"#{self.pk} {self.user} {self.get_role_display()}"


def role_group(fund: Fund, role: str) -> Group:
    """The group that holds what `role` is given in `fund`."""
    return role_groups(fund, [role])[role]


def role_groups(fund: Fund, roles: Iterable[str]) -> dict[str, Group]:
    """The same of several roles at once."""
    names = {f"fund-{fund.pk}-{role}": role for role in roles}
    groups = Group.objects.filter(name__in=names)
    if len(groups) < len(names):
        Group.objects.bulk_create(
            [Group(name=name) for name in names], ignore_conflicts=True
        )
        groups = groups.all()
    return {names[group.name]: group for group in groups}


class RegistryCounter(models.Model):
    """The last registry number that a fund gave out in a year (diarienummer)."""

    fund = belongs_to(Fund, "registry_counters")
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [once("registry_counter_once_a_year", "fund", "year")]

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
