"""The queue: what is put on it waits for the commit, and never stops a request."""

import logging
import os
from functools import partial
from importlib import import_module
from pkgutil import iter_modules

from celery import Celery
from celery.contrib.django.task import DjangoTask
from celery.signals import worker_init
from django.db import transaction
from kombu.exceptions import OperationalError

from core.files import late

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

logger = logging.getLogger(__name__)


class Task(DjangoTask):
    def delay_on_commit(self, *args, **kwargs) -> None:
        transaction.on_commit(partial(self._delay_if_reachable, *args, **kwargs))

    def _delay_if_reachable(self, *args, **kwargs) -> None:
        """What is due lives in the database, so a lost message is found again by beat."""
        try:
            self.delay(*args, **kwargs)
        except OperationalError:
            logger.exception(
                "The queue is away: %s waits for the next round", self.name
            )


app = Celery("verkan", task_cls=Task)
app.config_from_object("django.conf:settings", namespace="CELERY")


def rooms() -> list[str]:
    """The apps and their rooms: each keeps its own jobs in a `tasks.py`."""
    apps = ("config", "evaluation", "applications", "projects", "fund", "accounts")
    found = list(apps)
    for name in apps:
        inside = iter_modules(import_module(name).__path__, f"{name}.")
        found += [room.name for room in inside if room.ispkg]
    return found


app.autodiscover_tasks(rooms)


@worker_init.connect
def read_libraries(**_signal) -> None:
    """Before the worker's processes are made, so that they share what is read."""
    late.read_all()
