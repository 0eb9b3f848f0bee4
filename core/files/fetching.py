"""What may a PDF read while it is drawn? Imported through `core.files.late`."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.conf import settings
from weasyprint.urls import FatalURLFetchingError, URLFetcher

STATIC = settings.BASE_DIR / "static"


class StaticFilesOnly(URLFetcher):
    """Refuses every address but files under static/."""

    def fetch(self, url, headers=None):
        parts = urlsplit(url)
        path = Path(unquote(parts.path)).resolve()
        if parts.scheme != "file" or not path.is_relative_to(STATIC):
            raise FatalURLFetchingError(f"Not a static file: {url}")
        return super().fetch(url, headers)
