"""Is the program well? For the machines that watch over it. And why is more than a password
asked for?"""

import logging
from collections.abc import Callable
from functools import cache as once
from functools import partial

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from redis import Redis

from config.services.second_proof import lacks_proof
from core.scanning import clamd

logger = logging.getLogger(__name__)


@require_safe
@login_not_required
@transaction.non_atomic_requests
def health(request):
    """200 when everything answers, else 503; says what is wrong, never why."""
    answers = {
        "database": _works(_database_answers),
        "migrations": _works(_nothing_to_migrate),
        "redis": _works(_redis_answers),
    }
    if clamd.is_asked():
        answers["scanner"] = _works(partial(clamd.ping, seconds=2))
    return JsonResponse(answers, status=200 if all(answers.values()) else 503)


def _database_answers() -> None:
    """A connection that is open may lead nowhere: only an answer tells."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _nothing_to_migrate() -> None:
    """The last migrations of this program, each the only leaf of its app, have been run."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT app, name FROM django_migrations WHERE name = ANY(%s)",
            [[name for _app, name in _last_migrations()]],
        )
        if _last_migrations() - set(cursor.fetchall()):
            raise RuntimeError("There are migrations that have not been run.")


@once
def _last_migrations() -> frozenset[tuple[str, str]]:
    """Read from the files once: they are the same as long as the process lives."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())


def _redis_answers() -> None:
    """Redis itself, not what stands in for it."""
    Redis.from_url(
        settings.REDIS_URL, socket_timeout=2, socket_connect_timeout=2
    ).ping()


def _works(question: Callable[[], object]) -> bool:
    try:
        question()
    except Exception:
        logger.exception("The health check found a fault")
        return False
    return True


@require_safe
def second_proof(request) -> HttpResponse:
    """Why the pages of work are closed, and how to open them."""
    if not lacks_proof(request.user):
        return HttpResponseRedirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "accounts/second_proof.html")
