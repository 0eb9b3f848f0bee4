"""Which rules hold on which day?"""

from datetime import date
from decimal import Decimal
from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from core.columns import belongs_to, holds, kronor, may_belong_to, once
from fund.models.appeal import Body
from fund.models.balance import BalanceRules, percent
from fund.models.fund import Fund
from fund.models.guards import adopted_in_the_minutes
from fund.models.meeting import AgendaItem

# The bodies above the steering group: they decide what it only recommends, and may let
# a grant pass a limit.
ABOVE_THE_GROUP = [b for b in Body if b != Body.STEERING_GROUP]


class RuleSetQuerySet(models.QuerySet):
    def for_page(self):
        """The latest version first: it holds from its day, whatever was said before."""
        related = ("meeting_item__meeting", "meeting_item__paragraph")
        rows = self.select_related(*related).prefetch_related("delegations__user")
        return rows.order_by("-version", "pk")

    def begun(self, day: date):
        """Those that have begun on `day`; the first of them holds."""
        return self.filter(valid_from__lte=day).order_by("-version", "pk")


def board_or_council() -> list[str]:
    """Who lets a grant pass the limits of the rules and of the yearly frames."""
    return [Body.EXECUTIVE_BOARD.value, Body.COUNCIL.value]


def council_only() -> list[str]:
    """Who lets a grant promise more than the fund has (domain 10.2)."""
    return [Body.COUNCIL.value]


def _bodies(name, default) -> ArrayField:
    """Bodies above the group; none means that nobody may."""
    return ArrayField(
        models.CharField(
            max_length=15, choices=[(b.value, b.label) for b in ABOVE_THE_GROUP]
        ),
        verbose_name=name,
        default=default,
        blank=True,
    )


def _least_evidence(name) -> models.PositiveSmallIntegerField:
    """A level of the scale 0–5; 0 asks for none."""
    return models.PositiveSmallIntegerField(name, default=0)


class RuleSet(BalanceRules):
    """The rules of a fund from a day on; a grant keeps the version it was decided by
    (regelverk). Domain 2.3.

    Written once. A later version holds from its day, so a version that has not begun
    can be corrected by the next.
    """

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

    class GroupRole(models.TextChoices):
        DECIDES = "decides", _("Decides by delegation")
        RECOMMENDS = "recommends", _("Recommends, and another body decides")

    # The fields of the least evidence from elsewhere, one for each type of project.
    EVIDENCE: ClassVar[dict[str, str]] = {
        "testing": "min_evidence_testing",
        "development": "min_evidence_development",
        "innovation": "min_evidence_innovation",
        "collaboration": "min_evidence_collaboration",
    }

    # Shares of the open commitments to aim for, by type of project (domain 6.5).
    TARGETS: ClassVar[dict[str, str]] = {
        "testing": "target_testing_percent",
        "development": "target_development_percent",
        "innovation": "target_innovation_percent",
    }

    fund = belongs_to(Fund, "rule_sets")
    version = models.PositiveSmallIntegerField(_("version"))
    valid_from = models.DateField(_("valid from"))
    adopted_reference = models.CharField(
        _("decision reference"), max_length=80, help_text=_("Such as KF 2022 § 45")
    )
    # Where it was adopted, when that was at a meeting of this fund.
    meeting_item = may_belong_to(AgendaItem, "rule_sets", _("adopted at the meeting"))
    why = models.TextField(_("why these rules"), blank=True)
    min_amount = kronor(_("least amount"), default=0)
    max_amount = kronor(_("largest amount"), null=True, blank=True)
    max_years = models.PositiveSmallIntegerField(_("longest time, years"), default=4)
    min_parties = models.PositiveSmallIntegerField(
        _("least number of parties"), default=2
    )
    min_cofinancing_percent = models.DecimalField(
        _("least co-financing, percent"), max_digits=5, decimal_places=2, default=0
    )
    for_profit_may_apply = models.BooleanField(_("businesses may apply"), default=False)
    min_assessors = models.PositiveSmallIntegerField(_("assessors per case"), default=2)
    every_score_explained = models.BooleanField(
        _("a reason for every score"),
        default=False,
        help_text=_("Else for 0, 1 and 4 points, and when it cannot be judged."),
    )
    reason_length = models.PositiveSmallIntegerField(
        _("least length of a reason, characters"),
        default=0,
        help_text=_("Of a score that needs one. 0 asks for no length."),
    )
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
    group_decides = models.CharField(
        _("the steering group"),
        max_length=10,
        choices=GroupRole,
        default=GroupRole.DECIDES,
    )
    delegated_amount = kronor(
        _("decides itself up to"),
        null=True,
        blank=True,
        help_text=_("The sum of a grant. Empty: any amount that the rules allow."),
    )
    delegated_from = models.DateField(_("delegation from"), null=True, blank=True)
    delegated_until = models.DateField(_("delegation until"), null=True, blank=True)
    # How many people have it by delegation to decide alone (fund.models.Delegation).
    delegations_count = models.PositiveSmallIntegerField(default=0, editable=False)
    final_body = models.CharField(
        _("who decides otherwise"),
        max_length=15,
        choices=[(b.value, b.label) for b in ABOVE_THE_GROUP],
        default=Body.EXECUTIVE_BOARD,
    )
    limit_bodies = _bodies(_("may pass the least and largest amount"), board_or_council)
    frame_bodies = _bodies(_("may pass the frame of a year"), board_or_council)
    available_bodies = _bodies(_("may pass what is available"), council_only)

    notice_days = models.PositiveSmallIntegerField(
        _("days from notice to meeting"),
        default=7,
        help_text=_("The papers are with the members so many days before."),
    )
    endorsement_days = models.PositiveSmallIntegerField(
        _("days to endorse"),
        default=30,
        help_text=_("For the manager of a party to answer."),
    )
    assessment_days = models.PositiveSmallIntegerField(
        _("days to assess"), default=14, help_text=_("Proposed as the last day.")
    )
    idea_days = models.PositiveSmallIntegerField(
        _("days to answer an idea"),
        null=True,
        blank=True,
        help_text=_("From the day it is handed in. Empty: no last day."),
    )
    effect_years = models.PositiveSmallIntegerField(
        _("years after the end that effects are measured"), default=3
    )
    target_testing_percent = percent(_("aim for method-testing, percent"), "40")
    target_development_percent = percent(_("aim for method development, percent"), "40")
    target_innovation_percent = percent(_("aim for social innovation, percent"), "20")
    max_open_board_percent = percent(
        _("largest share of the open commitments in one board, percent"), "50"
    )

    objects = RuleSetQuerySet.as_manager()

    class Meta:
        constraints = [
            *BalanceRules.Meta.constraints,
            holds(
                "rule_set_delegation_in_order",
                Q(delegated_from=None)
                | Q(delegated_until=None)
                | Q(delegated_until__gte=F("delegated_from")),
            ),
            holds(
                "rule_set_delegated_amount_positive",
                Q(delegated_amount=None) | Q(delegated_amount__gt=0),
            ),
            holds(
                "rule_set_final_body_is_above_the_group",
                Q(final_body__in=[b.value for b in ABOVE_THE_GROUP]),
            ),
            *(
                holds(
                    f"rule_set_{name}_are_above_the_group",
                    Q(**{f"{name}__contained_by": [b.value for b in ABOVE_THE_GROUP]}),
                )
                for name in ("limit_bodies", "frame_bodies", "available_bodies")
            ),
            holds(
                "rule_set_shares_are_percent",
                Q(quorum_percent__gte=0, quorum_percent__lt=100)
                & Q(max_board_percent__gt=0, max_board_percent__lte=100),
            ),
            holds(
                "rule_set_evidence_is_a_level",
                Q(
                    min_evidence_testing__lte=5,
                    min_evidence_development__lte=5,
                    min_evidence_innovation__lte=5,
                    min_evidence_collaboration__lte=5,
                ),
            ),
            holds(
                "rule_set_aims_are_shares",
                Q(
                    target_testing_percent__gte=0,
                    target_development_percent__gte=0,
                    target_innovation_percent__gte=0,
                    max_open_board_percent__gt=0,
                    max_open_board_percent__lte=100,
                    target_testing_percent__lte=100
                    - F("target_development_percent")
                    - F("target_innovation_percent"),
                ),
            ),
            once("rule_set_version_once", "fund", "version"),
            holds(
                "rule_set_amounts_in_order",
                Q(min_amount__gte=0)
                & (Q(max_amount=None) | Q(max_amount__gte=F("min_amount"))),
            ),
            models.CheckConstraint(
                # Never fewer, whatever a fund decides (design 5, rule 7; domain 11.2).
                name="rule_set_smallest_group_at_least_five",
                condition=Q(smallest_group__gte=5),
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="append_only", operation=pgtrigger.Update | pgtrigger.Delete
            ),
            adopted_in_the_minutes(),
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

    def group_may_decide(self, amount: Decimal, on: date) -> bool:
        """Does the steering group decide a grant of `amount` itself on that day
        (delegation by amount and period)? Otherwise it only recommends (domain 3.5)."""
        if self.group_decides != self.GroupRole.DECIDES:
            return False
        if self.delegated_from and on < self.delegated_from:
            return False
        if self.delegated_until and on > self.delegated_until:
            return False
        return self.delegated_amount is None or amount <= self.delegated_amount

    def deciding_bodies(self) -> list[Body]:
        """Who may decide what the group recommends: the body of the rules, or the council."""
        return list(dict.fromkeys([Body(self.final_body), Body.COUNCIL]))

    def may_pass(self, kind: str) -> list[Body]:
        """Which bodies may let a grant pass a limit of this kind (fund.models.Override)."""
        return [Body(value) for value in getattr(self, f"{kind}_bodies")]

    def target(self, project_type: str) -> Decimal | None:
        """The share to aim for in this type of project, of one; None where there is none."""
        name = self.TARGETS.get(project_type)
        return Decimal(getattr(self, name)) / 100 if name else None
