"""Which row is this page about, and does its reader know that it exists?"""

from typing import Any, TypeVar

from django.db.models import Manager, Model, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

Row = TypeVar("Row", bound=Model)
DIGITS = 18  # what a key of the database holds


def get_row(
    request: HttpRequest, rows: QuerySet[Row] | Manager[Row], **which: Any
) -> Row:
    """The one of `rows`, which the person may know of; else the page does not exist.

    Locked for a change: a form saves all columns, and would undo a newer state.
    """
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    return get_object_or_404(rows, **which)


def number_in(text: str, most: int = DIGITS) -> int | None:
    """The number that an address tells, such as a row's key; None when it tells none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= most
    return int(text) if is_number else None
