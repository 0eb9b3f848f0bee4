"""What is decided is read first as it will stand, and fixed by a second press.

The page that shows it carries what was typed, and a mark of what was read.
"""

from collections.abc import Collection

from django.http import HttpRequest

from core.pages.sent_once import FIELD

MARK, CHANGE = "read", "change"  # of what was read; back to the form
NOT_TYPED = {"csrfmiddlewaretoken", FIELD, MARK, CHANGE}


def typed(request: HttpRequest, but: Collection[str] = ()) -> list[tuple[str, str]]:
    """Name and value of each control as it was posted, `but` those that are named."""
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NOT_TYPED and name not in but
        for value in values
    ]
