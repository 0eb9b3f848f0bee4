"""How is a decision appealed, by the body that made it and the day it was made?"""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core import clock
from core.columns import belongs_to, holds
from core.stamps import person, stamped
from core.triggers import append_only
from fund.models.fund import Fund


class Body(models.TextChoices):
    """Who decides about the fund's money (beslutande organ)."""

    STEERING_GROUP = "steering_group", _("The steering group")
    EXECUTIVE_COMMITTEE = "committee", _("The committee of the executive board")
    EXECUTIVE_BOARD = "executive_board", _("The executive board")
    COUNCIL = "council", _("The council")
    BOARD = "board", _("A board")


class AppealTextQuerySet(models.QuerySet["AppealText"]):
    def at(self, fund: Fund, body: str, day: date) -> "AppealText | None":
        """The text that holds for a decision of that day. A day before the first text
        has the first."""
        rows = self.filter(fund=fund, body=body)
        held = rows.filter(valid_from__lte=day).order_by("-valid_from", "-pk").first()
        return held or rows.order_by("valid_from", "-pk").first()


class AppealText(models.Model):
    """What a letter says about how to appeal (överklagandehänvisning).

    Written once: a new text follows the old one from its day on, so that a decision is
    always read with what held when it was made.
    """

    fund = belongs_to(Fund, "appeal_texts")
    body = models.CharField(_("who decides"), max_length=15, choices=Body)
    text = models.TextField(_("how to appeal"), max_length=4000)
    valid_from = models.DateField(_("valid from"))
    written_at = models.DateTimeField(default=clock.now, editable=False)
    written_by = person(editable=False)

    objects = AppealTextQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["fund", "body", "-valid_from"], name="appeal_text_at")
        ]
        constraints = [
            stamped("appealtext", "written"),
            holds("appeal_text_says_something", ~Q(text="")),
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.body} {self.valid_from}"
