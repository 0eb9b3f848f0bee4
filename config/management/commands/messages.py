import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config import catalogue
from config.services.lock import alone

APPS = ("config", "core", "accounts", "fund", "projects", "applications", "evaluation")


class Command(BaseCommand):
    help = "Collect the texts of the screens, fill in their Swedish, check, compile."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument(
            "--fill",
            type=Path,
            metavar="FILE.json",
            help='{"English": "Svenska"}; with a plural {"English": ["ett", "flera"]}',
        )
        parser.add_argument(
            "--check",
            action="store_true",
            help="change nothing; fail if anything lacks",
        )
        parser.add_argument(
            "--compile", action="store_true", help="only make what the program reads"
        )

    def handle(self, *, fill, check, **options):
        with alone(settings.VAR / "messages.lock"):
            if options["compile"]:
                catalogue.compile_all()
            elif check:
                self._check()
            else:
                self._update(json.loads(fill.read_text()) if fill else {})

    def _collect(self):
        try:
            said = catalogue.extract(settings.BASE_DIR, APPS)
        except SyntaxError as fault:
            raise CommandError(f"{fault.filename or ''} {fault}".strip()) from fault
        return catalogue.merged(said, catalogue.read(catalogue.path()))

    def _update(self, texts):
        texts_now = self._collect()
        unsaid = catalogue.fill(texts_now, texts)
        catalogue.write(texts_now, catalogue.path())
        catalogue.compile_all()
        for text in unsaid:
            self.stderr.write(f"nobody says {text!r}")
        complaints = catalogue.complaints(texts_now)
        for complaint in complaints:
            self.stdout.write(complaint)
        self.stdout.write(f"{len(texts_now)} texts, {len(complaints)} to mend")

    def _check(self):
        texts_now = self._collect()
        complaints = catalogue.complaints(texts_now)
        if (
            catalogue.read(catalogue.path()).keys()
            != catalogue.by_key(texts_now).keys()
        ):
            complaints.append("The catalogue is old: run manage.py messages.")
        if complaints:
            raise CommandError("\n".join(complaints))
        self.stdout.write(f"{len(texts_now)} texts, all in Swedish")
