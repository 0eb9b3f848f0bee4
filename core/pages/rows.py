"""Which row is this page about, and does its reader know that it exists?"""

from typing import Any, TypeVar

from django.db.models import Manager, Model, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

Row = TypeVar("Row", bound=Model)


def get_row(
    request: HttpRequest, rows: QuerySet[Row] | Manager[Row], **which: Any
) -> Row:
    """The one of `rows`, which the person may know of; else the page does not exist.

    Locked for a change: a form saves all columns, and would undo a newer state.
    """
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    return get_object_or_404(rows, **which)
