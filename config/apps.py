"""What is set up once, when the program is loaded?"""

from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db.backends.signals import connection_created

from config import guard

# On one connection; psycopg keeps 100, and forgets the one used longest ago. A dozen pages
# ask about as many, and a worker answers for all pages.
MOST_PREPARED = 500


class VerkanConfig(AppConfig):
    name = "config"

    def ready(self):
        connection_created.connect(keep_prepared)
        register(guard.check, Tags.database)


def keep_prepared(connection, **_signal) -> None:
    connection.connection.prepared_max = MOST_PREPARED
