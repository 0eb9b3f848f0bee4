"""`migrate`, and then the locks on what it has made (config.guard)."""

import gc

from django.conf import settings
from django.core.checks import Tags
from django.core.management.commands import migrate
from django.db import connections

from config import guard

# What Django draws of the models goes round in circles: searched each 700 objects for
# rubbish, as is Python's habit, it was a seventh of the time that a database is made in.
SEARCHED_AFTER = 100_000


class Command(migrate.Command):
    def get_check_kwargs(self, options):
        """Those of the database are asked when what they ask about is there."""
        return {**super().get_check_kwargs(options), "databases": []}

    def handle(self, *args, **options):
        habit = gc.get_threshold()
        gc.set_threshold(SEARCHED_AFTER, *habit[1:])
        try:
            super().handle(*args, **options)
        finally:
            gc.set_threshold(*habit)
        if options["plan"] or options["check_unapplied"]:
            return
        connection = connections[options["database"]]
        guard.close(connection)
        if settings.APP_DATABASE_URL:
            guard.let_in(connection, settings.APP_DATABASE_URL)
        self.check(tags=[Tags.database], databases=[options["database"]])
