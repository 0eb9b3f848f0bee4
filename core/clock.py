"""What time is it, also when the history of the demo is being told?"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time

from django.utils import timezone

_told: ContextVar[datetime | None] = ContextVar("told", default=None)
_hidden: ContextVar[bool] = ContextVar("hidden", default=False)


def now() -> datetime:
    """The present moment, aware; inside `travel()`, the moment being told."""
    if _hidden.get():
        raise RuntimeError("What is made here is kept: the moment must be given to it.")
    return _told.get() or timezone.now()


def on_the_wall() -> datetime:
    """The present moment, whatever is being told: by it a visit ends."""
    return timezone.now()


def today() -> date:
    """The present day in the time zone of the installation."""
    return day_of(now())


@contextmanager
def travel(moment: datetime) -> Iterator[None]:
    """Let `moment` (aware) be now, for the demo's history and for tests."""
    token = _told.set(moment)
    try:
        yield
    finally:
        _told.reset(token)


def begins(day: date) -> datetime:
    """The moment a day begins in the time zone of the installation."""
    return timezone.make_aware(datetime.combine(day, time.min))


def day_of(moment: datetime) -> date:
    """The calendar day of an aware moment in the time zone of the installation."""
    return moment.astimezone(timezone.get_default_timezone()).date()


@contextmanager
def hidden() -> Iterator[None]:
    """Nobody may read the clock here: what is made now is used at other times."""
    token = _hidden.set(True)
    try:
        yield
    finally:
        _hidden.reset(token)
