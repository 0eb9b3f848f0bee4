"""How do the pages of one row have addresses that begin with the row's own?"""

from django.urls import URLPattern, path


def under(start: str, *pages: URLPattern) -> list[URLPattern]:
    """`pages`, each with `start` before its address."""
    # No resolver of its own, as `include` makes: who asks for a page by its name, or for
    # all pages, finds each with its whole address.
    return [
        path(f"{start}{page.pattern}", page.callback, page.default_args, page.name)
        for page in pages
    ]
