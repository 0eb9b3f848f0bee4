"""Which rules of the steering group's composition does a fund have, and how severe are
they? (domain 3.4)"""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core.columns import holds

# In the words of the page.
BALANCE_RULES: dict[str, Any] = {
    "B1": _("The group is of a good size"),
    "B2": _("No board dominates"),
    "B3": _("Several boards take part"),
    "B4": _("The executive board takes part and does not rule"),
    "B5": _("The competences needed are there"),
    "B6": _("Majority and opposition take part"),
    "B7": _("Women and men share the votes"),
    "B8": _("The chair does not own much of what the fund pays"),
    "B9": _("Every seat has a member and a deputy"),
    "B10": _("Each case can be decided after conflicts of interest"),
    "B11": _("Most members have no application of their own department"),
}


class Severity(models.TextChoices):
    """What it means when a rule of the composition does not hold."""

    OFF = "off", _("Is not used")
    WARN = "warn", _("Warns")
    FAIL = "fail", _("Must hold")


def percent(name, default: str) -> models.DecimalField:
    """A field for a share in percent, 0–100 with two decimals."""
    return models.DecimalField(
        name, max_digits=5, decimal_places=2, default=Decimal(default)
    )


def _severity(code: str, default: Severity) -> models.CharField:
    return models.CharField(
        BALANCE_RULES[code], max_length=4, choices=Severity, default=default
    )


class BalanceRules(models.Model):
    """What a set of rules says of the composition: sizes, shares and severities."""

    Severity = Severity

    max_board_percent = percent(
        _("largest share of the votes for one board, percent"), "33.33"
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
    max_central_percent = percent(
        _("largest share of the votes for the executive board, percent"), "33.33"
    )
    least_gender_percent = percent(
        _("least share of the votes for women and for men, percent"), "40"
    )
    max_chair_percent = percent(
        _("largest part of the fund in projects the chair owns, percent"), "10"
    )
    max_applying_percent = percent(
        _("largest share of members whose department applies, percent"), "50"
    )
    b1_severity = _severity("B1", Severity.WARN)
    b2_severity = _severity("B2", Severity.FAIL)
    b3_severity = _severity("B3", Severity.FAIL)
    b4_severity = _severity("B4", Severity.WARN)
    b5_severity = _severity("B5", Severity.FAIL)
    b6_severity = _severity("B6", Severity.WARN)
    b7_severity = _severity("B7", Severity.WARN)
    b8_severity = _severity("B8", Severity.WARN)
    b9_severity = _severity("B9", Severity.WARN)
    b10_severity = _severity("B10", Severity.FAIL)
    b11_severity = _severity("B11", Severity.WARN)

    class Meta:
        abstract = True
        constraints = [
            holds(
                "rule_set_balance_in_percent",
                Q(max_central_percent__gt=0, max_central_percent__lte=100)
                & Q(least_gender_percent__gte=0, least_gender_percent__lte=50)
                & Q(max_chair_percent__gte=0, max_chair_percent__lte=100)
                & Q(max_applying_percent__gte=0, max_applying_percent__lte=100),
            ),
            holds(
                "rule_set_severities_are_known",
                Q(
                    **{
                        f"{code.lower()}_severity__in": Severity.values
                        for code in BALANCE_RULES
                    }
                ),
            ),
            holds(
                "rule_set_voters_in_order",
                Q(min_voters__gte=1, max_voters__gte=F("min_voters")),
            ),
        ]

    def severity(self, code: str) -> str:
        """How severe the rule of the composition with this code is."""
        return getattr(self, f"{code.lower()}_severity")
