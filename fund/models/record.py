"""On which ground is a paper secret, and how long is each kind of paper kept?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.columns import holds, once, part_of
from core.triggers import kept
from fund.models.fund import Fund


@pghistory.track()
class SecrecyGround(models.Model):
    """A section of the secrecy act that papers of this fund can fall under
    (sekretessgrund). One that is no longer used stays with the papers that bear it."""

    fund = part_of(Fund, "secrecy_grounds")
    law = models.CharField(
        _("chapter and section"),
        max_length=60,
        help_text=_("Such as OSL 26:1 or OSL 31:16."),
    )
    about = models.CharField(_("what it protects"), max_length=200)
    is_used = models.BooleanField(_("can be chosen"), default=True)

    class Meta:
        constraints = [
            once(
                "secrecy_ground_once",
                "fund",
                "law",
                violation_error_message=_("The ground is in the list already."),
            )
        ]
        triggers = [kept()]

    def __str__(self):
        return f"{self.law}, {self.about}"


@pghistory.track()
class RetentionRule(models.Model):
    """How long one kind of paper is kept (rad i dokumenthanteringsplanen).

    `kind` is a key of the kinds of papers that the program knows; a granted case and one
    that was not can have different rules.
    """

    class Keep(models.TextChoices):
        PRESERVE = "preserve", _("Preserve")
        DISPOSE = "dispose", _("Dispose of")

    class Outcome(models.TextChoices):
        ANY = "any", _("All cases")
        GRANTED = "granted", _("Granted cases")
        OTHER = "other", _("Cases that were not granted")

    fund = part_of(Fund, "retention_rules")
    kind = models.CharField(_("kind of paper"), max_length=30)
    outcome = models.CharField(
        _("in which cases"), max_length=7, choices=Outcome, default=Outcome.ANY
    )
    keep = models.CharField(_("what is done"), max_length=8, choices=Keep)
    years = models.PositiveSmallIntegerField(
        _("after how many years"),
        null=True,
        blank=True,
        help_text=_(
            "Whole calendar years after the year in which the case was closed."
        ),
    )
    ground = models.CharField(
        _("ground"),
        max_length=200,
        help_text=_("The plan and its line, such as: Document plan 2024, 3.2."),
    )

    class Meta:
        constraints = [
            once(
                "retention_rule_once",
                "fund",
                "kind",
                "outcome",
                violation_error_message=_("The plan has a line for that already."),
            ),
            holds(
                "retention_rule_to_dispose_says_when",
                Q(keep="preserve", years=None) | Q(keep="dispose", years__isnull=False),
                violation_error_message=_(
                    "Write a number of years for what is disposed of, and only then."
                ),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.kind} {self.keep}"
