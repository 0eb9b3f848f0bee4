"""Is this file what it says it is, and safe enough to keep?

A file is judged by its contents, never by what the browser calls it. What is refused is
refused with a sentence that says what to do instead.
"""

import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from uuid import uuid4
from xml.etree import ElementTree

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

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

# --- Bounds of a zipped document ------------------------------------------------------

MOST_UNPACKED = 200 * 1024 * 1024
MOST_MEMBERS = 5000
MOST_DESCRIBED = 4 * 1024 * 1024  # of the parts that say what the others are
LARGEST_RATIO = 200  # a document shrinks by perhaps 20; a bomb by a thousand and more

# Macros of Word and Excel, sheets of Excel 4, buttons with code; Basic of LibreOffice.
PROGRAMS = re.compile(
    r"vbaproject|vbadata|activex|(^|/)(macrosheets|dialogsheets)/|^(basic|scripts)/"
)
PROGRAM_TYPES = re.compile(rb"macro|vbaproject|activex|dialogsheet", re.IGNORECASE)
OBJECTS = re.compile(r"oleobject")
OBJECT_TYPES = re.compile(rb"oleobject", re.IGNORECASE)
# What a member begins with that is itself opened by a program: OLE, Windows, Linux.
OPENED = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"MZ", b"\x7fELF")
TYPES_PART = "[content_types].xml"
# What a document may point at outside itself: a link that somebody presses, and another
# workbook that a sheet has its figures from. A template, a frame or a picture is fetched.
MAY_POINT = ("/hyperlink", "/externalLinkPath", "/externalLinkLongPath")


@dataclass(frozen=True)
class Checked:
    """What is known of a file that may be kept."""

    name: str
    content_type: str
    size: int
    sha256: str

    @property
    def kept_as(self) -> str:
        """A name in the store that nobody can guess, with the same ending."""
        return f"{uuid4().hex}{PurePath(self.name).suffix.lower()}"


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


# --- What a zipped document carries -------------------------------------------------------


def members_of(file: UploadedFile) -> set[str]:
    """The names of its parts, as they are written.

    Raises ValidationError with a sentence for what is refused, and what `zipfile` raises
    for what is no archive.
    """
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        _refuse_bombs(members)
        for member in members:
            _refuse_programs(archive, member)
            if member.filename.lower().endswith(".rels"):
                _refuse_fetching(_described(archive, member))
    return {member.filename for member in members}


def _refuse_bombs(members: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    if (
        len(members) > MOST_MEMBERS
        or unpacked > MOST_UNPACKED
        or any(_is_bomb(member) for member in members)
    ):
        raise ValidationError(_("The file is too large when it is unpacked."))


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    large = member.file_size > 10 * 1024 * 1024
    return large and member.file_size > member.compress_size * LARGEST_RATIO


def _refuse_programs(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    name = member.filename.replace("\\", "/").lower().lstrip("/")
    types = _described(archive, member) if name == TYPES_PART else b""
    if PROGRAMS.search(name) or PROGRAM_TYPES.search(types):
        raise ValidationError(
            _("Files with macros cannot be attached. Save it as PDF.")
        )
    with archive.open(member) as part:
        is_opened = part.read(8).startswith(OPENED)
    if is_opened or OBJECTS.search(name) or OBJECT_TYPES.search(types):
        raise ValidationError(
            _(
                "The file holds another file that a program opens. Take that out, or "
                "save it as PDF."
            )
        )


def _described(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Without the zeros between its letters, where it is in UTF-16."""
    if member.file_size > MOST_DESCRIBED:
        raise ValidationError(_("The file is too large when it is unpacked."))
    return archive.read(member).replace(b"\x00", b"")


def _refuse_fetching(relations: bytes) -> None:
    for kind in _pointing_out(relations):
        if not kind.endswith(MAY_POINT):
            raise ValidationError(
                _(
                    "The file fetches something from elsewhere when it is opened. Save "
                    "it as PDF."
                )
            )


def _pointing_out(relations: bytes) -> Iterator[str]:
    """The kind of each relation that leads out of the file."""
    if b"<!DOCTYPE" in relations.upper():
        raise ValueError("A document type of its own has no business here.")
    text = relations[relations.find(b"<") :]
    for element in _elements(text):
        if element.get("TargetMode", "").lower() == "external":
            yield element.get("Type", "")


def _elements(text: bytes) -> Iterable[ElementTree.Element]:
    """Its encoding was taken away with the zeros."""
    declared = re.sub(rb"^<\?xml[^>]*\?>", b"", text)
    try:
        return ElementTree.fromstring(declared).iter()  # noqa: S314 - no document type
    except ElementTree.ParseError as broken:
        raise ValueError("It is not XML.") from broken
