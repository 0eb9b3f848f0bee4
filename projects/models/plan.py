"""What will be done, for whom, with what money, and what might go wrong?"""

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from core import clock
from core.columns import belongs_to, holds, kronor, once, part_of
from core.stamps import person, stamped
from core.triggers import refuses
from fund.models import Fund, PlanItem
from projects.models.conflict import stands_aside
from projects.models.project import Party, Project


@pghistory.track()
class Answer(models.Model):
    """What the applicants wrote for one question of projects.plan.questions (svar).

    Every kind of answer is kept as text; the question says how it is read.
    """

    project = part_of(Project, "answers")
    question = models.CharField(max_length=40)
    text = models.TextField(blank=True)
    changed_at = models.DateTimeField(default=clock.now)
    changed_by = person()

    class Meta:
        constraints = [
            once("answer_once_per_question", "project", "question"),
            stamped("answer", "changed"),
        ]

    def __str__(self):
        return f"#{self.pk} {self.question}"


@pghistory.track()
class NeedFigure(models.Model):
    """A figure that shows the need, with year and source (behovsuppgift)."""

    project = part_of(Project, "need_figures")
    name = models.CharField(_("what is measured"), max_length=200)
    value = models.CharField(_("value and unit"), max_length=40)
    year = models.PositiveSmallIntegerField(_("year"))
    source = models.CharField(_("source"), max_length=200)

    # Of each table of a plan: what is typed, frozen and copied.
    WRITTEN = ("name", "value", "year", "source")

    def __str__(self):
        return f"#{self.pk} {self.name}"


@pghistory.track()
class StaffRole(models.Model):
    """Somebody who will work in the project (bemanning)."""

    project = part_of(Project, "staff")
    role = models.CharField(_("role"), max_length=120)
    percent = models.PositiveSmallIntegerField(_("percent of full time"))
    lent_from = models.CharField(_("recruited, or lent from"), max_length=120)
    cost = kronor(_("cost a year"), null=True, blank=True)

    WRITTEN = ("role", "percent", "lent_from", "cost")

    class Meta:
        constraints = [
            holds("staff_role_percent_positive", Q(percent__gt=0)),
            holds("staff_role_cost_not_negative", Q(cost__gte=0)),
        ]

    def __str__(self):
        return f"#{self.pk} {self.role}"


@pghistory.track()
class Risk(models.Model):
    """What may go wrong, how likely, how bad, and what is done about it (risk)."""

    class Degree(models.IntegerChoices):
        LOW = 1, _("Low")
        MEDIUM = 2, _("Medium")
        HIGH = 3, _("High")

    project = part_of(Project, "risks")
    text = models.CharField(_("what may happen"), max_length=300)
    probability = models.PositiveSmallIntegerField(_("probability"), choices=Degree)
    consequence = models.PositiveSmallIntegerField(_("consequence"), choices=Degree)
    measure = models.CharField(_("what you do about it"), max_length=300)
    owner = models.CharField(
        _("who follows it"),
        max_length=120,
        blank=True,
        help_text=_("A function, such as the head of the unit."),
    )

    WRITTEN = ("text", "probability", "consequence", "measure", "owner")

    def __str__(self):
        return f"#{self.pk} {self.text[:40]}"


@pghistory.track()
class BudgetLine(models.Model):
    """A year's cost of one type, and who pays it (budgetrad).

    Cost and financing are the same rows, so they always balance. Working time is hours
    at a rate, and the amount is what they make.
    """

    class CostType(models.TextChoices):
        STAFF = "staff", _("Staff")
        PREMISES = "premises", _("Premises")
        MATERIAL = "material", _("Material")
        SERVICES = "services", _("Bought services")
        EVALUATION = "evaluation", _("Evaluation")
        COMMUNICATION = "communication", _("Communication")
        TRAVEL = "travel", _("Travel")
        OVERHEAD = "overhead", _("Overhead")
        OTHER = "other", _("Other")

    class Payer(models.TextChoices):
        FUND = "fund", _("The fund")
        OWN_CASH = "own_cash", _("The parties, in money")
        OWN_TIME = "own_time", _("The parties, in working time")
        EXTERNAL = "external", _("Somebody else")

    project = part_of(Project, "budget_lines")
    payer = models.CharField(_("who pays"), max_length=8, choices=Payer)
    cost_type = models.CharField(_("cost"), max_length=13, choices=CostType)
    year = models.PositiveSmallIntegerField(_("year"))
    amount = kronor(_("amount"))
    hours = models.DecimalField(
        _("hours"), max_digits=8, decimal_places=2, null=True, blank=True
    )
    rate = models.PositiveIntegerField(_("kronor per hour"), null=True, blank=True)

    WRITTEN = ("payer", "cost_type", "year", "amount", "hours", "rate")

    class Meta:
        constraints = [
            holds(
                "budget_line_amount_is_hours_times_rate",
                Q(hours=None, rate=None)
                | Q(
                    payer="own_time",
                    hours__isnull=False,
                    rate__isnull=False,
                    amount=F("hours") * F("rate"),
                ),
            ),
            once("budget_line_once", "project", "payer", "cost_type", "year"),
            holds("budget_line_positive", Q(amount__gt=0)),
        ]

    def __str__(self):
        return f"#{self.pk} {self.cost_type} {self.year}: {self.amount}"


@pghistory.track()
class Benefit(models.Model):
    """Who gets lower costs or more income, how and from when (nytta)."""

    project = part_of(Project, "benefits")
    actor = models.CharField(_("board or other actor"), max_length=120)
    how = models.CharField(_("how costs fall or income rises"), max_length=300)
    from_year = models.PositiveSmallIntegerField(_("from year"))
    quantity = models.DecimalField(
        _("quantity a year"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    unit = models.CharField(_("unit"), max_length=40, blank=True)
    unit_cost = kronor(_("cost per unit"), null=True, blank=True)
    source = models.CharField(_("source of the unit cost"), max_length=200, blank=True)
    cashable_percent = models.PositiveSmallIntegerField(
        _("share that can really lower a budget, percent"), null=True, blank=True
    )

    COUNTED = ("quantity", "unit", "unit_cost", "source", "cashable_percent")
    WRITTEN = ("actor", "how", "from_year", *COUNTED)

    class Meta:
        constraints = [
            holds(
                "benefit_within_bounds",
                Q(quantity__gte=0, unit_cost__gte=0) & Q(cashable_percent__lte=100),
            ),
            holds(
                "benefit_counted_whole_or_not_at_all",
                Q(
                    quantity=None,
                    unit="",
                    unit_cost=None,
                    source="",
                    cashable_percent=None,
                )
                | Q(
                    quantity__isnull=False,
                    unit_cost__isnull=False,
                    cashable_percent__isnull=False,
                )
                & ~Q(unit="")
                & ~Q(source=""),
                violation_error_message=_(
                    "Count the whole benefit, with unit and source, or none of it."
                ),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.actor}"


class PlanLink(models.Model):
    """A goal, activity or line of an adopted plan that the project refers to."""

    project = part_of(Project, "plan_links")
    item = belongs_to(PlanItem, "project_links")

    class Meta:
        constraints = [once("plan_link_once", "project", "item")]

    def __str__(self):
        return f"#{self.pk} {self.project_id} → {self.item_id}"


SEES_CASES, SEES_PROJECTS = "fund.view_cases", "fund.view_projects"
HANDLES_CASES = ["fund.prepare_cases", "fund.register_cases", "fund.decide_cases"]


class DocumentQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Who may read a file: decided here, for lists and downloads alike.

        The project's people, and the fund's people what has been handed in, or all of
        it once it is granted. What is confidential, only those who write and those who
        handle the case: never who stands aside.
        """
        mine = rows_given(user, "projects.view_project", Project)
        writes = rows_given(user, "projects.write_project", Project)
        assesses = rows_given(user, "projects.assess_project", Project)
        of_own = Q(project__in=mine) & (
            Q(is_confidential=False) | Q(project__in=writes)
        )

        sees = Q(project__in=assesses) | Q(
            project__fund__in=rows_given(user, SEES_CASES, Fund)
        )
        sees_running = Q(project__fund__in=rows_given(user, SEES_PROJECTS, Fund))
        handles = Q(project__in=assesses) | Q(
            project__fund__in=rows_given(user, HANDLES_CASES, Fund)
        )
        as_staff = (
            (sees & Q(handed_in_at__isnull=False))
            | ((sees | sees_running) & ~Q(project__state__in=Project.BEFORE_GRANT))
        ) & (Q(is_confidential=False) | handles)
        return self.filter(of_own | (as_staff & ~stands_aside(user)))


class Document(models.Model):
    """A file that belongs to a project's papers, kept private (handling).

    `kind` says which of the papers it is that an association has to show.
    """

    class Kind(models.TextChoices):
        STATUTES = "statutes", _("Statutes")
        ACCOUNTS = "accounts", _("Annual accounts")
        SIGNATORY = "signatory", _("Board minutes that say who may sign")
        OTHER = "other", _("Something else")

    project = belongs_to(Project, "documents")
    party = models.ForeignKey(
        Party,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="documents",
    )
    kind = models.CharField(_("kind"), max_length=9, choices=Kind, default=Kind.OTHER)
    title = models.CharField(_("title"), max_length=200)
    file = models.FileField(upload_to="documents/%Y/%m/")
    content_type = models.CharField(max_length=100, editable=False)
    size = models.PositiveBigIntegerField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    is_confidential = models.BooleanField(_("confidential"), default=False)
    handed_in_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text=_("When a version handed in first referred to it."),
    )
    uploaded_at = models.DateTimeField(default=clock.now, editable=False)
    uploaded_by = person()

    objects = DocumentQuerySet.as_manager()

    class Meta:
        constraints = [stamped("document", "uploaded")]
        triggers = [
            pgtrigger.ReadOnly(
                name="same_file",
                fields=[
                    *("project", "file", "content_type", "size", "sha256"),
                    *("uploaded_at", "uploaded_by"),
                ],
            ),
            refuses(
                "handed_in_stays",
                "OLD.handed_in_at IS DISTINCT FROM NEW.handed_in_at",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__handed_in_at__isnull=False),
            ),
            pgtrigger.Protect(
                name="handed_in_is_kept",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__handed_in_at__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.title}"
