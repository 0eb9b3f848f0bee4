"""The help: about one page, beside it or on a page of its own, and all of it in a list."""

from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from config.help import queries, source
from core.pages.fragments import wants_fragment


@require_safe
@vary_on_headers("HX-Request")
@transaction.non_atomic_requests  # it only reads
def help_index(request):
    """Every topic and every word; with ?at= the help of the page at that address."""
    topic = queries.topic_at(request.GET.get("at", ""))
    if topic and wants_fragment(request):
        return _part(request, topic)
    if topic:
        return redirect(topic)
    context = {
        "parts": source.parts(),
        "words": source.glossary(),
        "people": queries.coordinators(request.user),
    }
    template = "help/_nothing.html" if wants_fragment(request) else "help/index.html"
    return render(request, template, context)


@require_safe
@transaction.non_atomic_requests  # it only reads
def help_topic(request, key):
    topic = source.topic(key)
    if topic is None:
        raise Http404
    people = queries.coordinators(request.user)
    return render(request, "help/topic.html", {"topic": topic, "people": people})


def _part(request, topic: source.Topic):
    context = {"topic": topic, "people": queries.coordinators(request.user)}
    return render(request, "help/_topic.html", context)
