"""What ties has somebody said that they have, and how is a conflict of interest worded?"""

from collections.abc import Iterable
from datetime import date

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds, once
from core.stamps import person, stamped
from core.triggers import append_only
from fund.models.fund import Appointment, Fund

# Everybody who prepares, judges or decides declares (domain 3.5).
DECLARING = [
    Appointment.Role.COORDINATOR,
    Appointment.Role.ASSESSOR,
    Appointment.Role.CHAIR,
    Appointment.Role.MEMBER,
    Appointment.Role.DEPUTY,
    Appointment.Role.ADJUNCT,
    Appointment.Role.EVALUATOR,
]


class InterestDeclarationQuerySet(models.QuerySet["InterestDeclaration"]):
    def newest(self):
        """The last version of each person, fund and year."""
        later = InterestDeclaration.objects.filter(
            fund=OuterRef("fund"),
            user=OuterRef("user"),
            year=OuterRef("year"),
            number__gt=OuterRef("number"),
        )
        return self.filter(~Exists(later))


class InterestDeclaration(models.Model):
    """What a person in a fund declares for a year (intresseanmälan). Domain 3.5.

    A public document, and so kept minimal. Written once: a change is a new version.
    """

    fund = belongs_to(Fund, "interest_declarations")
    user = person(related_name="interest_declarations")
    year = models.PositiveSmallIntegerField(_("year"))
    number = models.PositiveSmallIntegerField(_("version"))
    has_nothing = models.BooleanField(_("nothing to declare"), default=False)
    declared_at = models.DateTimeField(default=clock.now, editable=False)

    objects = InterestDeclarationQuerySet.as_manager()

    class Meta:
        constraints = [
            once("interest_declaration_version_once", "fund", "user", "year", "number")
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.user_id} {self.year}:{self.number}"


class InterestQuerySet(models.QuerySet["Interest"]):
    def in_force(self, fund_pk: int, users: Iterable[int]):
        """What these people (user ids) have declared last, this year or before."""
        later = InterestDeclaration.objects.filter(
            Q(year__gt=OuterRef("declaration__year"))
            | Q(
                year=OuterRef("declaration__year"),
                number__gt=OuterRef("declaration__number"),
            ),
            fund=fund_pk,
            user=OuterRef("declaration__user"),
        )
        rows = self.filter(declaration__fund=fund_pk, declaration__user__in=list(users))
        return rows.filter(~Exists(later)).order_by("pk")


class Interest(models.Model):
    """One tie that somebody declares: an organisation, or somebody close (bindning)."""

    class Kind(models.TextChoices):
        ASSOCIATION = "association", _("Association")
        COMPANY = "company", _("Company")
        RELATIVE = "relative", _("Somebody close to me")

    declaration = belongs_to(InterestDeclaration, "interests")
    kind = models.CharField(_("what it is"), max_length=11, choices=Kind)
    name = models.CharField(_("name"), max_length=200)
    organisation_number = models.CharField(
        _("organisation number"), max_length=11, blank=True
    )
    role = models.CharField(_("post or tie"), max_length=200)

    objects = InterestQuerySet.as_manager()

    class Meta:
        constraints = [
            holds("interest_says_who_and_what", ~Q(name="") & ~Q(role="")),
            holds(
                "interest_kind_is_known",
                Q(kind__in=["association", "company", "relative"]),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.name}"


class Ground(models.TextChoices):
    """The four grounds of the Local Government Act, 6:28 (jävsgrunder)."""

    PARTY = "j1", _("Point 1: party, affected or close to somebody who is")
    REPRESENTATIVE = "j2", _("Point 2: representative or agent")
    SUPERVISION = "j3", _("Point 3: supervision")
    OTHER = "j4", _("Point 4: another particular circumstance")


class GroundTextQuerySet(models.QuerySet["GroundText"]):
    def at(self, fund: Fund, day: date) -> dict[str, str]:
        """Ground → the text that a fund has written and that holds that day."""
        rows = self.filter(fund=fund, valid_from__lte=day)
        ordered = rows.order_by("valid_from", "pk").values_list("ground", "text")
        return dict(ordered)


class GroundText(models.Model):
    """How a ground is worded where somebody answers about it: written once, from a day
    (jävsgrundens lydelse)."""

    fund = belongs_to(Fund, "ground_texts")
    ground = models.CharField(_("ground"), max_length=2, choices=Ground)
    text = models.TextField(_("wording"), max_length=1000)
    valid_from = models.DateField(_("valid from"))
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person(editable=False)

    objects = GroundTextQuerySet.as_manager()

    class Meta:
        constraints = [
            stamped("groundtext", "written"),
            holds(
                "ground_text_says_something",
                ~Q(text="") & Q(ground__in=["j1", "j2", "j3", "j4"]),
            ),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.ground} {self.valid_from}"
