"""What does a zipped document carry that has no business in it?

Judged by what its parts contain and are said to be, whatever they are called: programs,
objects that another program opens, and what is fetched from elsewhere when it is read.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

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
