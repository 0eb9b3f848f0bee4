"""Which views of the list has somebody kept, and with whom are they shared?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import rows_given
from core import clock
from core.columns import holds, once
from core.kept import Keys
from fund.models import Fund


class SavedViewQuerySet(models.QuerySet["SavedView"]):
    def visible_to(self, user):
        """One's own, and what is shared with the staff of one's funds; not the removed."""
        return self.kept_or_not(user).filter(removed_at=None)

    def kept_or_not(self, user):
        return self.within(user, Keys(rows_given(user, "fund.view_cases", Fund)))

    def within(self, user, funds):
        """The same with the funds whose cases the person follows (core.kept)."""
        return self.filter(Q(owner=user) | Q(is_shared=True, fund=funds))

    def for_list(self, user):
        """One's own first, then the shared, each in its order."""
        is_own = models.Case(models.When(owner=user, then=0), default=1)
        return self.select_related("owner", "fund").order_by(
            is_own, "position", "name", "pk"
        )


class SavedView(models.Model):
    """A name for an address of the list (sparad vy).

    It holds filters, never rows: who opens a shared view sees what they may see.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views"
    )
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(max_length=1000)
    fund = models.ForeignKey(
        Fund,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="saved_views",
        verbose_name=_("fund"),
    )
    is_shared = models.BooleanField(
        _("shared with the staff of the fund"), default=False
    )
    is_default = models.BooleanField(_("shown when you open the list"), default=False)
    position = models.PositiveSmallIntegerField(_("place among your views"), default=1)
    removed_at = models.DateTimeField(null=True, editable=False)

    objects = SavedViewQuerySet.as_manager()

    class Meta:
        constraints = [
            once("saved_view_name_once", "owner", "name", condition=Q(removed_at=None)),
            once(
                "saved_view_one_default",
                "owner",
                condition=Q(is_default=True, removed_at=None),
            ),
            holds(
                "saved_view_shared_within_a_fund",
                Q(is_shared=False) | Q(fund__isnull=False),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.name}"

    def get_absolute_url(self):
        return f"{reverse('applications:list')}?{self.query or 'view='}"

    def remove(self) -> None:
        """Out of sight; it can be brought back."""
        self.removed_at, self.is_default = clock.now(), False
        self.save(update_fields=["removed_at", "is_default"])
