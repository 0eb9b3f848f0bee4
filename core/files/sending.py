"""How does a file leave the program: as a download, and never run inside a page."""

import re

from django.http import FileResponse, HttpResponse
from django.utils.http import content_disposition_header

SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox",
    "Cache-Control": "private, no-store",
}


def send_file(file, content_type: str, name: str) -> FileResponse:
    """A kept file, sent piece by piece."""
    return FileResponse(
        file.open("rb"),
        as_attachment=True,
        filename=_safe(name),
        content_type=content_type or "application/octet-stream",
        headers=SAFE,
    )


def send_bytes(content: bytes, content_type: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": content_disposition_header(True, _safe(name))}
    return HttpResponse(content, content_type=content_type, headers=SAFE | headers)


def _safe(name: str) -> str:
    return re.sub(r"[\x00-\x1f/\\:]+", "-", name)
