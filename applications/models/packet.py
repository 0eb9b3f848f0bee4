"""The papers of a meeting as one PDF, as each of its readers may have them."""

from django.db import models

from core import clock
from core.triggers import append_only
from fund.models import Notice


class Packet(models.Model):
    """The packet of a notice for all who may read the same of its cases (handlingar).

    `modes` says how each case is in it (application id → applications.packets.Mode);
    `variant` is the mark of that, and of what the pages rest on.
    """

    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, related_name="packets")
    variant = models.CharField(max_length=64)
    modes = models.JSONField(default=dict)
    file = models.FileField(upload_to="packets/%Y/%m/")
    sha256 = models.CharField(max_length=64)
    pages = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["notice", "variant"], name="packet_once_per_variant"
            )
        ]
        triggers = append_only()

    def __str__(self):
        return f"#{self.pk} {self.sha256[:8]}"
