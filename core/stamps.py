"""What do rows of many kinds say alike: whose they are, that there is one of each, who did
it and when?"""

from typing import Any, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Q

Owner = TypeVar("Owner", bound=models.Model)


def belongs_to(owner: type[Owner], name: str) -> "models.ForeignKey[Owner, Owner]":
    """What the row is a part of, where its rows are called `name`. As long as there are
    any, that is never erased."""
    return models.ForeignKey(owner, on_delete=models.PROTECT, related_name=name)


def once(name: str, *columns: str, where: Q | None = None) -> models.UniqueConstraint:
    """There are no two rows with the same in all the columns; with `where`, among those
    of which that holds."""
    return models.UniqueConstraint(fields=columns, name=name, condition=where)


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
