"""Thousands of applications, for measuring only."""

import time

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from django.utils import translation

from applications.models import SubmittedVersion
from config.demo import scale
from fund.models import Fund


class Command(BaseCommand):
    """For measuring only: rows are written in bulk, past the rules of the actions."""

    help = "Add a fund with thousands of applications beside the demo, to measure with."

    def add_arguments(self, parser):
        parser.add_argument(
            "--applications", type=int, default=10_000, help="how many (10 000)"
        )

    def handle(self, *, applications: int, **options):
        if not (settings.DEMO or settings.DEBUG):
            raise CommandError(
                "This is not the demo, and it stays without made-up rows."
            )
        if applications < 1:
            raise CommandError("Write how many applications, such as 10000.")
        pattern = SubmittedVersion.objects.filter(
            application__project__title=scale.PATTERN
        )
        if not pattern.exists():
            raise CommandError("Tell the demo first: manage.py seed_demo")
        if Fund.objects.filter(name=scale.NAME).exists():
            self.stdout.write(f"The fund {scale.NAME} is there already.")
            return
        began = time.monotonic()
        with transaction.atomic(), translation.override("sv"):
            scale.fill(applications, say=self._say)
        if not connection.in_atomic_block:
            scale.vacuum()
        seconds = time.monotonic() - began
        self.stdout.write(f"{applications} applications in {seconds:.0f} seconds.")

    def _say(self, line: str) -> None:
        self.stdout.write(f"  {line}")
        self.stdout.flush()
