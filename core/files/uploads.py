"""Is this file what it says it is, and safe enough to keep?

A file is judged by its contents, never by what the browser calls it. What is refused is
refused with a sentence that says what to do instead.
"""

import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from core.files.archives import members_of
from core.files.kept import sha256_of

MOST_BYTES = 20 * 1024 * 1024
LONGEST_NAME, LONGEST_ENDING = 120, 10
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}

OFFICE = "application/vnd.openxmlformats-officedocument"
TYPES = {
    ".pdf": "application/pdf",
    ".docx": f"{OFFICE}.wordprocessingml.document",
    ".xlsx": f"{OFFICE}.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".txt": "text/plain",
    ".csv": "text/csv",
}
BEGINS_WITH = {
    ".pdf": b"%PDF-",
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
}
# The member that tells which kind of zipped document it is.
MEMBER = {
    ".docx": "word/document.xml",
    ".xlsx": "xl/workbook.xml",
    ".odt": "content.xml",
}
TEXTS = {".txt", ".csv"}
NOT_AN_ARCHIVE = (
    *(zipfile.BadZipFile, zlib.error, NotImplementedError),
    *(RuntimeError, ValueError, OSError, EOFError),
)


@dataclass(frozen=True)
class Checked:
    """What is known of a file that may be kept."""

    name: str
    content_type: str
    size: int
    sha256: str


def check(file: UploadedFile) -> Checked:
    """What the file is. Raises ValidationError with a sentence when it is refused."""
    name = clean_name(file.name or "")
    ending = PurePath(name).suffix.lower()
    size = file.size or 0
    if ending not in TYPES:
        raise ValidationError(
            _(
                "Files that end with “%(ending)s” cannot be attached. Save it as PDF "
                "and try again."
            ),
            params={"ending": ending or name},
        )
    if not size:
        raise ValidationError(_("The file is empty."))
    if size > MOST_BYTES:
        raise ValidationError(
            _("The file is %(size)d MB. It may be at most 20 MB.")
            % {"size": -(-size // (1024 * 1024))}
        )
    if not _is_what_it_says(file, ending):
        raise ValidationError(
            _("The contents of the file are not %(kind)s, although its name says so."),
            params={"kind": ending[1:].upper()},
        )
    return Checked(name, TYPES[ending], size, sha256_of(file))


def clean_name(name: str) -> str:
    """The last part of a name, without what is not seen: control characters, and those
    that turn the direction of letters, by which `exe.pdf` can be read for `fdp.exe`."""
    composed = unicodedata.normalize("NFC", name.replace("\\", "/"))
    seen = (letter for letter in composed if unicodedata.category(letter) not in UNSEEN)
    last = PurePath("".join(seen).strip()).name
    ending = PurePath(last).suffix[:LONGEST_ENDING]
    return last.removesuffix(ending)[: LONGEST_NAME - len(ending)] + ending


def _is_what_it_says(file: UploadedFile, ending: str) -> bool:
    file.seek(0)
    head = file.read(8192)
    file.seek(0)
    if ending in BEGINS_WITH:
        return head.startswith(BEGINS_WITH[ending])
    if ending in TEXTS:
        return _is_text(file)
    return head.startswith(b"PK\x03\x04") and _is_document(file, ending)


def _is_text(file: UploadedFile) -> bool:
    """Text as UTF-8, UTF-16 with its mark, or the older Windows letters; never bytes."""
    return not any(b"\x00" in chunk for chunk in _chunks(file)) or _has_utf16_mark(file)


def _has_utf16_mark(file: UploadedFile) -> bool:
    file.seek(0)
    mark = file.read(2)
    file.seek(0)
    return mark in (b"\xff\xfe", b"\xfe\xff")


def _is_document(file: UploadedFile, ending: str) -> bool:
    """A zipped document with its own parts, and nothing else in it."""
    try:
        return MEMBER[ending] in members_of(file)
    except NOT_AN_ARCHIVE:
        return False
    finally:
        file.seek(0)


def _chunks(file: UploadedFile):
    file.seek(0)
    yield from file.chunks()
    file.seek(0)
