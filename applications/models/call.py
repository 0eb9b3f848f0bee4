"""When may one apply, for how much, and what will be judged?"""

import pghistory
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts import clock
from accounts.access import rows_given
from fund.models import Fund


class CallQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Everyone sees what is published; those who write calls also the others."""
        managed = rows_given(user, "fund.manage_fund", Fund)
        return self.filter(Q(is_published=True) | Q(fund__in=managed))

    def open(self):
        """Those that take applications now."""
        now = clock.now()
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

    fund = models.ForeignKey(Fund, on_delete=models.PROTECT, related_name="calls")
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("what the call is about"), blank=True)
    opens_at = models.DateTimeField(_("opens"))
    closes_at = models.DateTimeField(
        _("closes"),
        null=True,
        blank=True,
        help_text=_("Empty: open until further notice."),
    )
    frame_amount = models.DecimalField(
        _("total frame"), max_digits=14, decimal_places=2
    )
    is_published = models.BooleanField(_("published"), default=True)

    objects = CallQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["fund", "-opens_at"])]
        constraints = [
            models.CheckConstraint(
                name="call_closes_after_it_opens",
                condition=Q(closes_at=None) | Q(closes_at__gt=F("opens_at")),
            ),
            models.CheckConstraint(
                name="call_frame_positive", condition=Q(frame_amount__gt=0)
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("applications:call", args=[self.pk])

    def has_closed(self) -> bool:
        return self.closes_at is not None and self.closes_at <= clock.now()

    def is_open(self) -> bool:
        begun = self.opens_at <= clock.now()
        return self.is_published and begun and not self.has_closed()


class Criterion(models.Model):
    """What an assessor judges from 0 to 4, and what 0, 2 and 4 mean (kriterium)."""

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="criteria")
    code = models.CharField(_("code"), max_length=5)
    name = models.CharField(_("criterion"), max_length=120)
    weight = models.PositiveSmallIntegerField(_("weight"))
    anchor_0 = models.CharField(_("0 means"), max_length=200)
    anchor_2 = models.CharField(_("2 means"), max_length=200)
    anchor_4 = models.CharField(_("4 means"), max_length=200)
    is_knock_out = models.BooleanField(
        _("0 points means that the case cannot be recommended"), default=False
    )
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["call", "code"], name="criterion_code_once")
        ]

    def __str__(self):
        return f"{self.code} {self.name}"
