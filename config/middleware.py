"""What is said about every answer, in which language, and by whom a change was made."""

import json
from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.db import connection, transaction
from django.http import HttpResponseNotAllowed
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.cache import patch_cache_control
from django_htmx.http import HttpResponseClientRedirect

from core.refusals import FirstElsewhere

PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"


class HeadersMiddleware:
    """Tell the browser what a page may do, and that pages are nobody else's to keep."""

    def __init__(self, get_response):
        self.get_response = get_response
        rules = settings.CONTENT_SECURITY_POLICY.items()
        self.policy = "; ".join(f"{name} {allowed}" for name, allowed in rules)

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        if "Cache-Control" not in response.headers:
            patch_cache_control(response, private=True, no_cache=True)
        return response


class LanguageMiddleware(LocaleMiddleware):
    """The language chosen in this browser, else the person's own, else the browser's."""

    def process_request(self, request):
        if settings.LANGUAGE_COOKIE_NAME in request.COOKIES:
            return super().process_request(request)
        if not request.user.is_authenticated:
            return super().process_request(request)
        translation.activate(request.user.language)
        request.LANGUAGE_CODE = translation.get_language()
        return None


class HistoryMiddleware:
    """The triggers of django-pghistory note beside each change who sent what to which
    address; only a POST changes anything.

    The library's own middleware writes this before each statement, in the same text. Two
    commands in one text cannot be prepared: here they are two questions.
    """

    CHANGES = ("INSERT", "UPDATE", "DELETE", "WITH", "MERGE")
    TELL = (
        "SELECT set_config('pghistory.context_id', %s, true),"
        " set_config('pghistory.context_metadata', %s, true)"
    )

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method != "POST":
            return self.get_response(request)
        context = str(uuid4())

        def tell(execute, sql, params, many, of):
            if not str(sql).lstrip().upper().startswith(self.CHANGES):
                return execute(sql, params, many, of)
            # The user may have signed in meanwhile.
            about = json.dumps({"user": request.user.pk, "url": request.path})
            # What is told holds in this transaction, and is gone with it.
            with transaction.atomic(savepoint=False):
                of["cursor"].connection.execute(self.TELL, [context, about])
                return execute(sql, params, many, of)

        with connection.execute_wrapper(tell):
            return self.get_response(request)


class NotAllowedMiddleware:
    """Who opens an address that only receives what a button sends is told so, on a page
    with a way back: Django has such pages for 400, 403, 404 and 500, and none for 405."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not isinstance(response, HttpResponseNotAllowed) or response.content:
            return response
        # The methods that are allowed must be named (RFC 9110, 15.5.6).
        page = render(request, "405.html", status=response.status_code)
        page.headers["Allow"] = response.headers["Allow"]
        return page


class FirstElsewhereMiddleware:
    """Who has something else to do first is led there, and told why. Nothing of what was
    asked for is kept: the exception has taken the transaction back."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, FirstElsewhere):
            return None
        messages.info(request, str(exception))
        if request.htmx:  # a part of a page is asked for: the whole page goes there
            return HttpResponseClientRedirect(exception.url)
        return redirect(exception.url)
