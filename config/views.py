"""Is the program well? For the machines that watch over it."""

import logging
from collections.abc import Callable

from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse
from django.views.decorators.http import require_safe

logger = logging.getLogger(__name__)


@require_safe
@login_not_required
@transaction.non_atomic_requests
def health(request):
    """200 when everything answers, else 503; says what is wrong, never why."""
    answers = {
        "database": _works(connection.ensure_connection),
        "migrations": _works(_nothing_to_migrate),
        "redis": _works(lambda: cache.get("health")),
    }
    return JsonResponse(answers, status=200 if all(answers.values()) else 503)


def _nothing_to_migrate() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise RuntimeError("There are migrations that have not been run.")


def _works(question: Callable[[], object]) -> bool:
    try:
        question()
    except Exception:
        logger.exception("The health check found a fault")
        return False
    return True
