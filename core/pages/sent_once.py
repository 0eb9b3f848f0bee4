"""How is a form that is sent twice carried out once?

A double click without script, a proxy that tries again, the same form in two tabs: each
page's forms carry a token that is another as soon as one of them has done something. The
same words with the same token have one row in the database, written in the transaction
that does what they ask for; whoever sends them meanwhile waits for that row, and is led to
where the first came.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import salted_hmac
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from core.days import clock_time
from core.models import SentForm

FIELD = "sent_once"
DONE = "forms_done"  # in the session: how many
NOT_WORDS = ("csrfmiddlewaretoken",)  # another each time the page is drawn


def token_field(request: HttpRequest) -> SafeString:
    """What a form on this page carries; nothing for who has not signed in."""
    if not request.user.is_authenticated:
        return SafeString()
    said = f"{request.session.session_key} {request.session.get(DONE, 0)}"
    token = salted_hmac(FIELD, said).hexdigest()[:16]
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, token)


class SentOnceMiddleware:
    """What a form asks for is done once, whatever page it stands on."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.method != "POST" or FIELD not in request.POST:
            return None
        if not request.user.is_authenticated or "X-Autosave" in request.headers:
            return None
        if hasattr(view, "_non_atomic_requests"):  # many steps, each by itself
            return None
        with transaction.atomic():
            return _once(request, lambda: view(request, *args, **kwargs))


def _once(request: HttpRequest, answer: Callable[[], HttpResponse]) -> HttpResponse:
    """Only what leads somewhere without a word of refusal has done something: a form that
    comes back with its faults, or that was refused, can be sent again as it is."""
    sent, is_new = SentForm.objects.get_or_create(fingerprint=_fingerprint(request))
    if not is_new:
        said = {"time": clock_time(sent.sent_at)}
        messages.info(
            request, _("This was sent already. It was done once, at %(time)s.") % said
        )
        return redirect(sent.led_to)
    response: Any = answer()
    if 300 <= response.status_code < 400 and not _is_refused(request):
        SentForm.objects.filter(pk=sent.pk).update(led_to=response.url)
        request.session[DONE] = request.session.get(DONE, 0) + 1
    else:
        sent.delete()
    return response


def _is_refused(request: HttpRequest) -> bool:
    told: Any = messages.get_messages(request)
    return any(said.level >= messages.ERROR for said in told._queued_messages)


def _fingerprint(request: HttpRequest) -> str:
    """Who sent which words and files to which address, from which page."""
    found = hashlib.sha256(f"{request.user.pk} {request.get_full_path()}".encode())
    for name, values in sorted(request.POST.lists()):
        if name not in NOT_WORDS:
            found.update(repr((name, values)).encode())
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            found.update(repr((name, file.name)).encode())
            for chunk in file.chunks():
                found.update(chunk)
            file.seek(0)
    return found.hexdigest()
