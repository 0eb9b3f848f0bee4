"""The papers of a meeting as one PDF, as each of its readers may have them."""

from django.db import models

from core.columns import belongs_to, once
from core.files.kept import KeptFile
from fund.models import Notice


class Packet(KeptFile):
    """The packet of a notice for all who may read the same of its cases (handlingar).

    `modes` says how each case is in it (application id → applications.meetings.packets.Mode);
    `variant` is the mark of that, and of what the pages rest on.
    """

    ONCE = ("notice", "variant")

    notice = belongs_to(Notice, "packets")
    variant = models.CharField(max_length=64)
    modes = models.JSONField(default=dict)
    file = models.FileField(upload_to="packets/%Y/%m/")
    pages = models.PositiveSmallIntegerField()

    class Meta(KeptFile.Meta):
        constraints = [once("packet_once_per_variant", "notice", "variant")]

    @property
    def file_name(self) -> str:
        return f"{self.variant[:16]}.pdf"
