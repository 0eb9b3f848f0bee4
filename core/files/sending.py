"""How does a file leave the program: whole, and never run inside a page?"""

import re

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpResponse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from core.files.kept import is_whole
from core.refusals import TransitionRefused

PDF = "application/pdf"
# What is opened in the browser keeps the policy of the site: in a sandbox the browser's own
# reader of PDF does not start.
OPENED = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"}
SAFE = {**OPENED, "Content-Security-Policy": "sandbox"}


def send_kept(
    file: FieldFile, name: str, content_type: str = PDF, *, is_opened: bool = False
) -> FileResponse:
    """The bytes that were kept, and no others: a file that somebody has changed stays
    here. Sent piece by piece, as a download or to be opened in the browser.

    Raises TransitionRefused.
    """
    if not is_whole(file):
        raise TransitionRefused(
            _("The file is not as it was made. It has to be fetched from a backup.")
        )
    return FileResponse(
        file.open("rb"),
        as_attachment=not is_opened,
        filename=_safe(name),
        content_type=content_type or "application/octet-stream",
        headers=OPENED if is_opened else SAFE,
    )


def send_bytes(content: bytes, content_type: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": content_disposition_header(True, _safe(name))}
    return HttpResponse(content, content_type=content_type, headers=SAFE | headers)


def _safe(name: str) -> str:
    return re.sub(r"[\x00-\x1f/\\:]+", "-", name)
