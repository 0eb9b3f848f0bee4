"""What does the frame around every page show?"""

from django.conf import settings
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string


def shell(request) -> dict:
    """The main menu, the tabs of the page's word in it, and the place, asked for only by
    the pages that draw them.

    VERKAN_MENU names a function (user, request) that returns the entries of the menu:
    objects with title, url, current and tabs (title, url, current). Nothing is asked of
    the database here, and nothing at all when a fragment is drawn.
    """
    menu = SimpleLazyObject(lambda: _menu(request))
    return {
        "menu": menu,
        "menu_tabs": SimpleLazyObject(lambda: [tab for e in menu for tab in e.tabs]),
        "place": getattr(settings, "VERKAN_PLACE", ""),
    }


def _menu(request) -> list:
    path = getattr(settings, "VERKAN_MENU", "")
    user = getattr(request, "user", None)
    return import_string(path)(user, request) if path and user else []
