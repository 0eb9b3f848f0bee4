"""Who did it, and when: how is that kept, and do both come together?"""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q


def person(**options: Any) -> Any:
    """Who did it, or whom it is about: a person with a row like this is never erased."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        **{"related_name": "+"} | options,
    )


def stamped(model: str, deed: str) -> models.CheckConstraint:
    """A row of `model` says from the beginning when the deed was done, and by whom."""
    return _pair(model, deed, _both(deed))


def stamped_or_not(model: str, deed: str) -> models.CheckConstraint:
    """The moment of the deed and the person come together, or neither is there yet."""
    neither = Q(**{f"{deed}_at": None, f"{deed}_by": None})
    return _pair(model, deed, neither | _both(deed))


def _both(deed: str) -> Q:
    return Q(**{f"{deed}_at__isnull": False, f"{deed}_by__isnull": False})


def _pair(model: str, deed: str, condition: Q) -> models.CheckConstraint:
    name = f"{model}_{deed}_at_and_by_together"
    return models.CheckConstraint(name=name, condition=condition)
