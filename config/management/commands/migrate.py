"""`migrate`, and then the locks on what it has made (config.guard)."""

from django.conf import settings
from django.core.checks import Tags
from django.core.management.commands import migrate
from django.db import connections

from config import guard


class Command(migrate.Command):
    def get_check_kwargs(self, options):
        """Those of the database are asked when what they ask about is there."""
        return {**super().get_check_kwargs(options), "databases": []}

    def handle(self, *args, **options):
        super().handle(*args, **options)
        if options["plan"] or options["check_unapplied"]:
            return
        connection = connections[options["database"]]
        guard.close(connection)
        if settings.APP_DATABASE_URL:
            guard.let_in(connection, settings.APP_DATABASE_URL)
        self.check(tags=[Tags.database], databases=[options["database"]])
