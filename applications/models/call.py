"""When may one apply, for how much, and what will be judged?"""

from datetime import datetime, timedelta

import pghistory
from django.db import models
from django.db.models import Exists, F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from core import clock
from core.columns import belongs_to, holds, kronor, once, part_of
from core.triggers import locked_with
from fund.models import Fund
from projects.models import Project


class CallQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Everyone sees what is published; those who write calls also the others."""
        managed = rows_given(user, "fund.manage_fund", Fund)
        return self.filter(Q(is_published=True) | Q(fund__in=managed))

    def open(self, now=None):
        """Those that take applications now."""
        now = now or clock.now()
        return self.filter(
            Q(closes_at=None) | Q(closes_at__gt=now),
            opens_at__lte=now,
            is_published=True,
        )

    def for_list(self):
        return self.select_related("fund").order_by("-opens_at", "pk")


@pghistory.track()
class Call(models.Model):
    """An invitation to apply, with dates, criteria and frame (utlysning)."""

    fund = belongs_to(Fund, "calls")
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("what the call is about"), blank=True)
    opens_at = models.DateTimeField(_("opens"))
    closes_at = models.DateTimeField(
        _("closes"),
        null=True,
        blank=True,
        help_text=_("Empty: open until further notice."),
    )
    grace_minutes = models.PositiveSmallIntegerField(
        _("minutes of grace after closing"), default=15
    )
    frame_amount = kronor(_("total frame"))
    is_published = models.BooleanField(_("published"), default=True)

    TYPES = Project.Type  # each may have criteria of its own

    objects = CallQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["fund", "-opens_at"])]
        constraints = [
            holds(
                "call_closes_after_it_opens",
                Q(closes_at=None) | Q(closes_at__gt=F("opens_at")),
            ),
            holds("call_frame_positive", Q(frame_amount__gt=0)),
            holds("call_grace_at_most_a_day", Q(grace_minutes__lte=1440)),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("applications:call", args=[self.pk])

    def has_closed(self) -> bool:
        return self.closes_at is not None and self.closes_at <= clock.now()

    def is_open(self) -> bool:
        """Can an application begin? Not in the minutes of grace."""
        return self._has_opened() and not self.has_closed()

    def _has_opened(self) -> bool:
        return self.is_published and self.opens_at <= clock.now()

    def last_moment(self) -> datetime | None:
        """When the grace is over too; None where the call has no end."""
        if self.closes_at is None:
            return None
        return self.closes_at + timedelta(minutes=self.grace_minutes)

    def takes_hand_ins(self) -> bool:
        """Can what was begun still be handed in? Also a few minutes after closing."""
        last = self.last_moment()
        return self._has_opened() and (last is None or clock.now() < last)

    def is_in_grace(self) -> bool:
        return self.has_closed() and self.takes_hand_ins()


# Finds the call of a row when somebody has been asked to assess a case of it: from then on
# weights and anchors stay, since what was handed in is counted by them.
IS_JUDGED = """
    SELECT 1 FROM applications_assessment AS judged
    JOIN applications_application AS asked ON asked.id = judged.application_id
    WHERE asked.call_id = {row}.call_id
"""


class CriterionQuerySet(models.QuerySet):
    def common(self):
        return self.filter(project_type="")

    def judging(self, project_type: str):
        """Of one call's: the set of this type if there is one, else the common set."""
        own = self.filter(project_type=project_type)
        chosen = Q(project_type=project_type) | Q(project_type="") & ~Exists(own)
        return self.filter(chosen).order_by("position", "pk")


class Criterion(models.Model):
    """What an assessor judges from 0 to 4, and what the points mean (kriterium).

    A call has a common set, and where it wants one of its own for a type of project.
    """

    call = part_of(Call, "criteria")
    project_type = models.CharField(
        _("project type"),
        max_length=14,
        choices=Project.Type,
        blank=True,
        help_text=_("Empty: all types without criteria of their own."),
    )
    code = models.CharField(_("code"), max_length=5)
    name = models.CharField(_("criterion"), max_length=120)
    weight = models.PositiveSmallIntegerField(_("weight"))
    anchor_0 = models.CharField(_("0 means"), max_length=200)
    anchor_1 = models.CharField(
        _("1 means"), max_length=200, blank=True, help_text=_("Empty: between 0 and 2.")
    )
    anchor_2 = models.CharField(_("2 means"), max_length=200)
    anchor_3 = models.CharField(
        _("3 means"), max_length=200, blank=True, help_text=_("Empty: between 2 and 4.")
    )
    anchor_4 = models.CharField(_("4 means"), max_length=200)
    is_knock_out = models.BooleanField(
        _("0 points means that the case cannot be recommended"), default=False
    )
    position = models.PositiveSmallIntegerField(default=0)

    objects = CriterionQuerySet.as_manager()

    class Meta:
        constraints = [once("criterion_code_once", "call", "project_type", "code")]
        triggers = locked_with("criteria_are_judged_by", IS_JUDGED)

    def __str__(self):
        return f"{self.code} {self.name}"
