"""The search over everything: a page of its own, and the same as a part for the palette."""

from django.db import transaction
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from config.finding import queries
from config.finding.deeds import waiting
from config.finding.pages import words
from core.pages.fragments import wants_fragment
from core.pages.hits import Sought

FIRST = 5  # of what waits, before anybody has written what they look for


@require_safe
@vary_on_headers("HX-Request")
@transaction.non_atomic_requests  # it only reads
def search(request):
    """Hits of each kind for ?q=; with ?kind= of that kind alone.

    A registry number of one thing leads straight there, from the page but not from the
    palette, where somebody may still be writing.
    """
    sought = Sought.of(request.GET.get("q", ""))
    is_part = wants_fragment(request)
    found = queries.find(request.user, sought)
    if not is_part and (url := queries.straight_to(found, sought)):
        return redirect(url)
    kind = request.GET.get("kind", "")
    shown = [each for each in found if each.kind.key == kind] or found
    context = {
        "sought": sought,
        "groups": [_group(each, sought) for each in shown] or _first(request, sought),
        "how_many": _how_many(shown, sought),
        "is_empty": bool(sought.words) and not found,
        **({} if found else _instead(request.user, sought)),
    }
    if is_part:
        return render(request, "search/_palette.html", context)
    context["tabs"] = _tabs(found, kind, sought) if found else []
    return render(request, "search/page.html", context)


def _group(found: queries.Found, sought: Sought) -> dict:
    return {
        "key": found.kind.key,
        "title": found.kind.title,
        "hits": [queries.drawn(hit, sought) for hit in found.hits],
        "list_url": found.list_url,
    }


def _first(request, sought: Sought) -> list[dict]:
    """Before anything is written: what waits, and the words of the menu."""
    if sought.words:
        return []
    nothing = Sought("")
    groups = [
        ("deeds", _("Waits for you"), waiting(request.user)[:FIRST]),
        ("pages", _("Go to"), words(request.user)),
    ]
    return [
        {
            "key": key,
            "title": title,
            "hits": [queries.drawn(hit, nothing) for hit in hits],
            "list_url": "",
        }
        for key, title, hits in groups
        if hits
    ]


def _instead(user, sought: Sought) -> dict:
    """Another word to look for, when nothing was found."""
    meant = queries.meant(user, sought) if sought.words else ""
    return {"meant": meant, "meant_url": _address(meant) if meant else ""}


def _how_many(found: list[queries.Found], sought: Sought) -> str:
    if not sought.words:
        return ""
    count = sum(len(each.hits) for each in found)
    told = ngettext("%(count)s hit for %(text)s", "%(count)s hits for %(text)s", count)
    return told % {"count": _counted(found), "text": sought.text}


def _counted(found: list[queries.Found]) -> str:
    """With + when there are more than are shown."""
    count = sum(len(each.hits) for each in found)
    return f"{count}+" if any(each.are_more for each in found) else str(count)


def _address(text: str, **more: str) -> str:
    return f"{reverse('search')}?{urlencode({'q': text, **more})}"


def _tabs(found: list[queries.Found], kind: str, sought: Sought) -> list[dict]:
    """All of it, and each kind by itself, with how many of them are shown."""
    chosen = kind if kind in {each.kind.key for each in found} else ""
    everything = {
        "title": _("Everything"),
        "url": _address(sought.text),
        "count": _counted(found),
        "current": not chosen,
    }
    kinds = [
        {
            "title": each.kind.title,
            "url": _address(sought.text, kind=each.kind.key),
            "count": each.count,
            "current": each.kind.key == chosen,
        }
        for each in found
    ]
    return [everything, *kinds]
