"""Where does the ownership of the fund sit, why, and who speaks for it?"""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Department
from core import clock
from core.columns import belongs_to, holds, may_belong_to
from core.stamps import person
from core.triggers import append_only
from fund.models.fund import Fund


class OwnershipQuerySet(models.QuerySet):
    def for_page(self):
        """The latest word first: it holds from its day, whatever was said before."""
        related = ("department", "spokesperson", "written_by")
        return self.select_related(*related).order_by("-pk")

    def on(self, day: date) -> "Ownership | None":
        """The ownership that holds on `day`; None when nobody has written it down."""
        return self.begun(day).first()

    def begun(self, day: date):
        """Those that have begun on `day`; the first of them holds."""
        return self.for_page().filter(since__lte=day)


class Ownership(models.Model):
    """Who owns the fund from a day on, by a decision and with its reasons (ägarskap).

    Domain 3.1. Written once: where ownership moves, a new row is added, and a later row
    takes the place of one that has not begun. The perspective that goes with it,
    organisation or area, is a rule of the fund (RuleSet.perspective).
    """

    class Placement(models.TextChoices):
        CENTRAL = "central", _("The executive board")
        DEPARTMENT = "department", _("A department")

    fund = belongs_to(Fund, "ownerships")
    placement = models.CharField(_("owned by"), max_length=12, choices=Placement)
    department = may_belong_to(Department, "ownerships", _("owning department"))
    since = models.DateField(_("from"))
    # Empty only in what was known before reasons and decisions were asked for.
    why = models.TextField(_("why there"), blank=True)
    reference = models.CharField(_("decision reference"), max_length=80, blank=True)
    spokesperson = person(
        null=True, blank=True, verbose_name=_("speaks for the ownership")
    )
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person()

    objects = OwnershipQuerySet.as_manager()

    class Meta:
        constraints = [
            holds(
                "ownership_department_if_one_owns",
                Q(placement="central", department=None)
                | Q(placement="department", department__isnull=False),
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.since}: {self.owner}"

    @property
    def owner(self) -> str:
        """Its name, in words."""
        return str(self.department or self.get_placement_display())
