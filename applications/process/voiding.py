"""When does a signed recommendation stop holding, and what is its number?"""

from django.db import transaction
from django.db.models import Max

from accounts.audit import record
from accounts.models import User
from applications.models import Application
from applications.models.voiding import Cause
from core import clock

__all__ = ["Cause", "next_number", "void_recommendation"]


@transaction.atomic
def void_recommendation(
    application: Application, cause: Cause, *, why: str = "", by: User
) -> bool:
    """Void what is recommended about the case, if anything is; was there anything?

    Called by each action that changes what the recommendation rests on. The memo that
    belongs to it falls with it.
    """
    voided = application.recommendations.in_force().update(
        voided_at=clock.now(), void_cause=cause, voided_why=why[:200]
    )
    if voided:
        note = f"{cause.label}: {why}" if why else str(cause.label)
        record(application, "recommendation_voided", by=by, note=note)
    return bool(voided)


def next_number(application: Application) -> int:
    """The number of the next version (the application is locked)."""
    latest = application.recommendations.aggregate(latest=Max("number"))["latest"]
    return (latest or 0) + 1
