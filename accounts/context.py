"""What does the frame around every page show?"""

from django.conf import settings
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string


def shell(request) -> dict:
    """The main menu and the place, asked for only by the pages that draw them.

    VERKAN_MENU names a function (user, request) that returns the entries of the menu:
    objects or dicts with title, url, current and count. Nothing is asked of the
    database here, and nothing at all when a fragment is drawn.
    """
    return {
        "menu": SimpleLazyObject(lambda: _menu(request)),
        "place": getattr(settings, "VERKAN_PLACE", ""),
    }


def _menu(request) -> list:
    path = getattr(settings, "VERKAN_MENU", "")
    user = getattr(request, "user", None)
    return import_string(path)(user, request) if path and user else []
