"""Check a dossier against its own manifest."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from applications.disclosure.checking import problems_of


class Command(BaseCommand):
    help = "Say whether every file of a dossier is as its manifest says (SHA-256)."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file: Path, **options):
        try:
            with file.open("rb") as opened:
                problems = problems_of(opened)
        except OSError as wrong:
            raise CommandError(str(wrong)) from wrong
        if problems:
            raise CommandError("\n".join(problems))
        self.stdout.write("The dossier is as its manifest says.")
