"""Tell the demo municipality's history."""

import time
from datetime import date

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import translation

from accounts.models import User
from config.demo.story import EARLIEST, tell
from core import clock


class Command(BaseCommand):
    help = "Load Ekköping, the demo municipality, into an empty database."

    def add_arguments(self, parser):
        parser.add_argument(
            "--today",
            type=_day,
            help="tell the history up to this day (YYYY-MM-DD) instead of today",
        )

    def handle(self, *, today: date | None, **options):
        if not (settings.DEMO or settings.DEBUG):
            raise CommandError("This is not the demo, and it stays without demo data.")
        if User.objects.filter(is_active=True).exists():
            raise CommandError(
                "There are people in this database already. The demo is told only in an "
                "empty one: make demo-reset"
            )
        today = today or clock.today()
        if today < EARLIEST:
            raise CommandError(
                f"Choose {EARLIEST} or later: the story needs its years."
            )
        began = time.monotonic()
        with transaction.atomic(), translation.override("sv"):
            tell(today, self._say)
        self.stdout.write(f"Told in {time.monotonic() - began:.0f} seconds.")

    def _say(self, line: str) -> None:
        self.stdout.write(f"  {line}")
        self.stdout.flush()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise CommandError(f"--today {text}: write a day like 2026-11-23.") from wrong
