"""Which row is this page about, and does its reader know that it exists?"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import PermissionDenied
from django.db.models import Manager, Model, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

Row = TypeVar("Row", bound=Model)
May = Callable[[Any, Any], bool]  # a question of a room's permissions: user, row
DIGITS = 18  # what a key of the database holds


def get_row(
    request: HttpRequest,
    rows: QuerySet[Row] | Manager[Row],
    may: May | None = None,
    **which: Any,
) -> Row:
    """The one of `rows`, which the person may know of; else the page does not exist.
    Raises PermissionDenied when the person knows of it but has not the leave of `may`.

    Locked for a change: a form saves all columns, and would undo a newer state.
    """
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    return allowed(request, get_object_or_404(rows, **which), may)


def allowed(request: HttpRequest, row: Row, may: May | None) -> Row:
    """The row, for a page that asks `may`. Raises PermissionDenied when it says no."""
    if may and not may(request.user, row):
        raise PermissionDenied
    return row


def number_in(text: str, most: int = DIGITS) -> int | None:
    """The number that an address tells, such as a row's key; None when it tells none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= most
    return int(text) if is_number else None
