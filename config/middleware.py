"""What is said about every answer, and in which language."""

from django.conf import settings
from django.middleware.locale import LocaleMiddleware
from django.utils import translation
from django.utils.cache import patch_cache_control

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
