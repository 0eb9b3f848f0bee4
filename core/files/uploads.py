"""Is this file what it says it is, and safe enough to keep?

A file is judged by its contents, never by what the browser calls it. What is refused is
refused with a sentence that says what to do instead.
"""

import logging
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from uuid import uuid4
from xml.etree import ElementTree

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from core.files.kept import sha256_of
from core.scanning import clamd, pdf

logger = logging.getLogger(__name__)

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
# The same as a type of content, or as the relation of one part to another: a sheet of
# Excel 4 may lie under any name.
PROGRAM_TYPES = re.compile(
    r"macro|vbaproject|vbadata|activex|dialogsheet|/control$|/ctrlprop", re.IGNORECASE
)
OBJECTS = re.compile(r"oleobject", re.IGNORECASE)
# What a member begins with that is itself opened by a program: OLE, Windows, Linux.
OPENED = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"MZ", b"\x7fELF")
# Another document may lie in it, as the figures of a chart do, but none in that.
ARCHIVE, DEEPEST, MOST_INSIDE = b"PK\x03\x04", 1, 20
TYPES_PART, SAYS_KIND = "[content_types].xml", ("ContentType", "Type")
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
    if ending == ".pdf":
        _refuse_acting(file)
    if clamd.is_asked():
        _refuse_infected(file)
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


def _refuse_acting(file: UploadedFile) -> None:
    """A PDF that runs a script or starts a program when it is opened."""
    try:
        acts = pdf.acts(b"".join(_chunks(file)))
    except pdf.NotRead:
        raise ValidationError(
            _(
                "The file is locked, so that nobody can see what is in it. Print it as PDF."
            )
        ) from None
    if acts:
        raise ValidationError(
            _(
                "The file runs a program when it is opened. Print it as PDF, and attach "
                "that."
            )
        )


def _refuse_infected(file: UploadedFile) -> None:
    """By what the virus scanner of this installation says, if it says anything."""
    try:
        found = clamd.found_in(_chunks(file))
    except clamd.Away:
        logger.exception("The virus scanner does not answer")
        if settings.CLAMD_WHEN_AWAY == "accept":
            return
        raise ValidationError(
            _("Files cannot be checked for viruses just now. Try again in a while.")
        ) from None
    except clamd.NotLookedInto:
        logger.exception("The virus scanner could not look into a file")
        raise ValidationError(
            _(
                "The file could not be checked for viruses. Save it as PDF and try again."
            )
        ) from None
    finally:
        file.seek(0)
    if found:
        logger.warning("The virus scanner found %s in a file that was sent", found)
        raise ValidationError(
            _("The virus scanner finds %(name)s in the file. It is not kept."),
            params={"name": found},
        )


# --- What a zipped document carries -------------------------------------------------------


def members_of(file: UploadedFile) -> set[str]:
    """The names of its parts, as they are written.

    Raises ValidationError with a sentence for what is refused, and what `zipfile` raises
    for what is no archive.
    """
    with zipfile.ZipFile(file) as archive:
        _look_into(archive)
        return set(archive.namelist())


def _look_into(archive: zipfile.ZipFile, depth: int = 0) -> None:
    members = archive.infolist()
    _refuse_bombs(members)
    inside = [member for member in members if _is_archive(archive, member)]
    if inside and (depth == DEEPEST or len(inside) > MOST_INSIDE):
        raise _with_an_object()
    for member in members:
        _refuse_programs(archive, member)
    for member in inside:
        with archive.open(member) as part, zipfile.ZipFile(part) as other:
            _look_into(other, depth + 1)


def _is_archive(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    with archive.open(member) as part:
        return part.read(len(ARCHIVE)) == ARCHIVE


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
    kinds: list[str] = []
    if name == TYPES_PART or name.endswith(".rels"):
        described = list(_elements(_described(archive, member)))
        kinds = [each.get(said, "") for each in described for said in SAYS_KIND]
        _refuse_fetching(described)
    if PROGRAMS.search(name) or any(map(PROGRAM_TYPES.search, kinds)):
        raise ValidationError(
            _("Files with macros cannot be attached. Save it as PDF.")
        )
    with archive.open(member) as part:
        is_opened = part.read(8).startswith(OPENED)
    if is_opened or OBJECTS.search(name) or any(map(OBJECTS.search, kinds)):
        raise _with_an_object()


def _with_an_object() -> ValidationError:
    return ValidationError(
        _(
            "The file holds another file that a program opens. Take that out, or save "
            "it as PDF."
        )
    )


def _described(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Without the zeros between its letters, where it is in UTF-16."""
    if member.file_size > MOST_DESCRIBED:
        raise ValidationError(_("The file is too large when it is unpacked."))
    return archive.read(member).replace(b"\x00", b"")


def _refuse_fetching(relations: list[ElementTree.Element]) -> None:
    """A relation that leads out of the file is a link, or figures of another workbook."""
    for each in relations:
        leads_out = each.get("TargetMode", "").lower() == "external"
        if leads_out and not each.get("Type", "").endswith(MAY_POINT):
            raise ValidationError(
                _(
                    "The file fetches something from elsewhere when it is opened. Save "
                    "it as PDF."
                )
            )


def _elements(text: bytes) -> Iterable[ElementTree.Element]:
    """Read as a program reads it: a letter may be written as its number. Its encoding was
    taken away with the zeros."""
    if b"<!DOCTYPE" in text.upper():
        raise ValueError("A document type of its own has no business here.")
    declared = re.sub(rb"^<\?xml[^>]*\?>", b"", text[text.find(b"<") :])
    try:
        return ElementTree.fromstring(declared).iter()  # noqa: S314 - no document type
    except ElementTree.ParseError as broken:
        raise ValueError("It is not XML.") from broken
