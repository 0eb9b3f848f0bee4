"""Does the browser want a whole page, or a part of one?"""


def wants_fragment(request) -> bool:
    """True when htmx asks for a part of a page, not for the page itself."""
    htmx = request.htmx
    return bool(htmx) and not (htmx.boosted or htmx.history_restore_request)
